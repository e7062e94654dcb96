package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.Findings;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.privacy.ui.FindingsList;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.stories.StoryField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What the detector marks in what others will read, field by field, and a deliberate word that it may stay. */
class MarksCard extends Div {

    private final Checkbox sure = new Checkbox(text("stories.page.marks.sure"));
    private transient Confirmation shown = Confirmation.none();

    MarksCard() {
        addClassName("stack-tight");
    }

    /** What the reader confirmed: all that is shown, or nothing. */
    Confirmation confirmation() {
        return sure.getValue() ? shown : Confirmation.none();
    }

    void show(FormResult result) {
        clear();
        switch (result) {
            case FormResult.Storable kept -> {
                kept.fields().forEach((field, checked) -> field(storyField(field), checked.text(), checked.findings()));
                if (kept.clean()) {
                    add(Notice.done(text("stories.page.marks.none")));
                } else {
                    addComponentAsFirst(Notice.attention(text("stories.page.marks")));
                    add(sure);
                }
            }
            case FormResult.Refused _ -> add(Notice.attention(text("stories.page.marks.register-number")));
        }
    }

    void show(FormDecision.Unconfirmed open) {
        show(open, MarksCard::storyField);
    }

    /** As {@link #show(FormDecision.Unconfirmed)}, for a form whose fields have these names on the screen. */
    void show(FormDecision.Unconfirmed open, UnaryOperator<String> fieldName) {
        clear();
        add(Notice.attention(text("stories.page.marks")));
        open.fields().forEach((field, marks) -> field(fieldName.apply(field), marks.text(), marks.open()));
        add(sure);
    }

    /** What is marked in the one text that stands just above. */
    void show(ShareDecision.Unconfirmed open) {
        clear();
        add(Notice.attention(text("stories.page.marks")));
        list(open.text(), open.open());
        add(sure);
    }

    /** Nothing is marked. */
    void clear() {
        removeAll();
        sure.setValue(false);
        shown = Confirmation.none();
    }

    private void field(String name, GuardedText text, Findings findings) {
        if (findings.empty()) {
            return;
        }
        H3 title = new H3(name);
        title.addClassName("question-heading");
        add(title);
        list(text, findings);
    }

    private void list(GuardedText text, Findings findings) {
        FindingsList list = new FindingsList();
        list.show(text, findings);
        add(list);
        shown = shown.and(Confirmation.of(text, findings));
    }

    private static String storyField(String key) {
        return text(Texts.key("stories.page.field", StoryField.valueOf(key.toUpperCase(Locale.ROOT))));
    }
}
