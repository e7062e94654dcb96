package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.RoomWriting;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.privacy.ui.AutosavedField;
import be.leerspoor.shell.ui.SavedLine;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/**
 * A text of one's own in a step, which keeps itself. What the detector marks, the others see replaced; the author can let it
 * be read as it stands.
 */
final class OwnText extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient RoomWriting writing;
    private final transient Consumer<String> tooLate;
    private final transient MeetingId meeting;
    private final int place;
    private final int seat;
    private final AutosavedField field;
    private final Div marks = new Div();
    private int version;

    OwnText(
            RoomWriting writing,
            MeetingId meeting,
            OwnWork.Text kept,
            String label,
            String help,
            SavedLine saved,
            Consumer<String> tooLate) {
        this.writing = writing;
        this.tooLate = tooLate;
        this.meeting = meeting;
        this.place = kept.place();
        this.seat = kept.seat();
        this.version = kept.version();
        this.field = AutosavedField.area(label, help, kept.body(), kept.version(), saved, this::save)
                .upTo(RoomWriting.LONGEST);
        getContent().addClassName("own-text");
        marks.addClassName("own-text-marks");
        getContent().add(field, marks);
    }

    int seat() {
        return seat;
    }

    /** Keeps what stands in the field; true when it is kept. */
    boolean keep() {
        return field.keep();
    }

    void focus() {
        field.focus();
    }

    private SaveResult save(String typed, int basedOn) {
        SaveResult result = writing.save(meeting, place, seat, typed, basedOn);
        marks.removeAll();
        if (result instanceof SaveResult.Saved kept) {
            version = kept.version();
            if (!kept.findings().empty()) {
                NativeButton leave = new NativeButton(text("intervision.room.marks.leave"), click -> leaveIn());
                leave.addClassName("link-button");
                marks.add(new Span(text("intervision.room.marks")), leave);
            }
        }
        if (result instanceof SaveResult.Closed && !typed.isBlank()) {
            tooLate.accept(typed);
        }
        return result;
    }

    private void leaveIn() {
        if (writing.leaveIn(meeting, place, seat, version)) {
            marks.removeAll();
            marks.add(new Span(text("intervision.room.marks.left-in")));
        }
    }
}
