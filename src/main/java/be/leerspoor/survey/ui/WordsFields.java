package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.function.Consumer;

/** The same words in Dutch and in English, beside each other. */
final class WordsFields extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient WordsDraft words;
    private final TextFieldBase<?, String> dutch;
    private final TextFieldBase<?, String> english;
    private boolean needed = true;

    private WordsFields(
            WordsDraft words,
            TextFieldBase<?, String> dutch,
            TextFieldBase<?, String> english,
            String label,
            int longest,
            Runnable changed) {
        this.words = words;
        this.dutch = dutch;
        this.english = english;
        dutch.setLabel(label);
        english.setLabel(text("survey.editor.in-english", label));
        dutch.setValue(words.dutch());
        english.setValue(words.english());
        dutch.setRequiredIndicatorVisible(true);
        keep(dutch, typed -> {
            words.setDutch(typed);
            if (!typed.isBlank()) {
                dutch.setInvalid(false);
            }
            changed.run();
        });
        keep(english, typed -> {
            words.setEnglish(typed);
            changed.run();
        });
        TextLimit.on(dutch, longest);
        TextLimit.on(english, longest);
        getContent().addClassName("words-fields");
        getContent().add((Component) dutch, (Component) english);
    }

    /** On one line each. */
    static WordsFields line(WordsDraft words, String label, int longest, Runnable changed) {
        TextField dutch = new TextField();
        TextField english = new TextField();
        List.of(dutch, english).forEach(field -> {
            field.setWidthFull();
        });
        return new WordsFields(words, dutch, english, label, longest, changed);
    }

    /** With room for sentences. */
    static WordsFields lines(WordsDraft words, String label, int longest, Runnable changed) {
        TextArea dutch = new TextArea();
        TextArea english = new TextArea();
        List.of(dutch, english).forEach(field -> {
            field.setWidthFull();
            field.setMinRows(2);
        });
        return new WordsFields(words, dutch, english, label, longest, changed);
    }

    /** English at the right of Dutch where there is room: for what is short. */
    WordsFields beside() {
        getContent().addClassName("words-beside");
        return this;
    }

    /** They may be left out. */
    WordsFields optional() {
        needed = false;
        dutch.setRequiredIndicatorVisible(false);
        return this;
    }

    /** Names them for who listens, where the same label stands more than once. */
    WordsFields spoken(String name) {
        dutch.getElement().setProperty("accessibleName", name);
        english.getElement().setProperty("accessibleName", text("survey.editor.in-english", name));
        return this;
    }

    /** Says that Dutch is missing, if it is; whether it is. */
    boolean check() {
        boolean missing = needed && words.isMissing();
        dutch.setErrorMessage(text("survey.editor.missing"));
        dutch.setInvalid(missing);
        return missing;
    }

    WordsDraft words() {
        return words;
    }

    void focus() {
        dutch.focus();
    }

    private static void keep(HasValueAndElement<?, String> field, Consumer<String> keep) {
        field.addValueChangeListener(change -> keep.accept(change.getValue()));
    }
}
