package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** The Dutch and the English label of a tag. */
class TagForm extends Div {

    private static final int LONGEST = 100;

    TagForm(String dutchNow, String englishNow, String saveWords, BiConsumer<String, String> save) {
        addClassName("stack-tight");
        TextField dutch = field("stories.tags.dutch", dutchNow);
        TextField english = field("stories.tags.english", englishNow);
        english.setHelperText(text("stories.tags.english.help"));
        add(
                dutch,
                english,
                Actions.row(Actions.secondary(saveWords, () -> save.accept(dutch.getValue(), english.getValue()))));
    }

    private static TextField field(String key, String now) {
        TextField field = new TextField(text(key));
        field.setValue(now);
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        return field;
    }
}
