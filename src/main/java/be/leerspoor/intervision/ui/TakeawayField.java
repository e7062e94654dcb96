package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Kept;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Takeaway;
import be.leerspoor.privacy.ui.AutosavedField;
import be.leerspoor.shell.ui.SavedLine;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** What somebody takes along from a meeting, in the meeting and afterwards; it saves itself. */
final class TakeawayField extends Composite<Div> {

    private static final long serialVersionUID = 1;

    TakeawayField(Takeaway takeaway, MeetingId meeting, Kept kept) {
        SavedLine saved = new SavedLine();
        AutosavedField field = AutosavedField.area(
                        text("intervision.takeaway.label"),
                        text("intervision.takeaway.help"),
                        kept.body(),
                        kept.version(),
                        saved,
                        (typed, basedOn) -> takeaway.save(meeting, typed, basedOn))
                .upTo(Takeaway.LONGEST);
        getContent().addClassName("stack-tight");
        getContent().add(field, saved);
    }
}
