package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.Findings;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.ui.FindingsList;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.stories.StoryField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Locale;

/** What the detector marks in a story, field by field, and a deliberate word that it may stay. */
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
        begin();
        switch (result) {
            case FormResult.Storable kept -> {
                kept.fields().forEach((field, checked) -> field(field, checked.text(), checked.findings()));
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
        begin();
        add(Notice.attention(text("stories.page.marks")));
        open.fields().forEach((field, marks) -> field(field, marks.text(), marks.open()));
        add(sure);
    }

    private void begin() {
        removeAll();
        sure.setValue(false);
        shown = Confirmation.none();
    }

    private void field(String name, GuardedText text, Findings findings) {
        if (findings.empty()) {
            return;
        }
        FindingsList list = new FindingsList();
        list.show(text, findings);
        H3 title = new H3(text(Texts.key("stories.page.field", StoryField.valueOf(name.toUpperCase(Locale.ROOT)))));
        title.addClassName("question-heading");
        add(title, list);
        shown = shown.and(Confirmation.of(text, findings));
    }
}
