package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.survey.Translation;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines of a translation, each under the Dutch it says. */
final class TranslationForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final List<TextArea> fields = new ArrayList<>();

    TranslationForm(Translation translation, Runnable changed) {
        Card card = new Card();
        card.addClassName("stack");
        for (Translation.Line line : translation.lines()) {
            card.add(line(translation, line, changed));
        }
        getContent().add(card);
    }

    private Div line(Translation translation, Translation.Line line, Runnable changed) {
        Paragraph dutch = new Paragraph(line.dutch());
        dutch.setId("line-" + fields.size());
        dutch.getElement().setAttribute("lang", "nl");
        TextArea field = new TextArea();
        field.setAriaLabelledBy(dutch.getId().orElseThrow());
        field.getElement().setAttribute("lang", translation.language());
        field.getElement().setAttribute("dir", FamilyCodes.direction(translation.language()));
        field.setValue(line.text());
        field.setWidthFull();
        field.setReadOnly(translation.desk().settled());
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(_ -> {
            field.setInvalid(false);
            changed.run();
        });
        TextLimit.on(field, line.longest());
        fields.add(field);
        Div row = new Div(dutch, field);
        row.addClassName("stack-tight");
        return row;
    }

    /** What stands in the lines. */
    List<String> texts() {
        return fields.stream().map(TextArea::getValue).toList();
    }

    /** Says at these lines that they hold what is never stored, and goes to the first. */
    void refuse(Set<Integer> lines) {
        lines.stream().sorted().forEach(line -> {
            fields.get(line).setErrorMessage(text("survey.desk.never-stored"));
            fields.get(line).setInvalid(true);
        });
        lines.stream().min(Integer::compare).ifPresent(line -> fields.get(line).focus());
    }

    /** Goes to the first line that nobody translated. */
    void toFirstMissing() {
        fields.stream().filter(field -> field.getValue().isBlank()).findFirst().ifPresent(TextArea::focus);
    }
}
