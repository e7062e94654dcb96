package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.stories.TagResult;
import be.leerspoor.stories.Tags;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** The Dutch and the English label of a tag. */
class TagForm extends Div {

    private static final int LONGEST = 100;

    /** What is done with the labels. */
    @FunctionalInterface
    interface Save {

        TagResult labels(String dutch, String english, Confirmation confirmation);
    }

    private final MarksCard marks = new MarksCard();

    TagForm(String dutchNow, String englishNow, String saveWords, Save save, Consumer<TagResult> answer) {
        addClassName("stack-tight");
        TextField dutch = field("stories.tags.dutch", dutchNow);
        TextField english = field("stories.tags.english", englishNow);
        english.setHelperText(text("stories.tags.english.help"));
        add(dutch, english, marks, Actions.row(Actions.secondary(saveWords, () -> {
            if (TextLimit.fits(this)) {
                tell(save.labels(dutch.getValue(), english.getValue(), marks.confirmation()), answer);
            }
        })));
    }

    private void tell(TagResult result, Consumer<TagResult> answer) {
        marks.clear();
        if (result instanceof TagResult.ToConfirm(var open)) {
            marks.show(open, field -> text(field.equals(Tags.DUTCH) ? "stories.tags.dutch" : "stories.tags.english"));
        }
        answer.accept(result);
    }

    private static TextField field(String key, String now) {
        TextField field = new TextField(text(key));
        field.setValue(now);
        TextLimit.on(field, LONGEST);
        field.setWidthFull();
        return field;
    }
}
