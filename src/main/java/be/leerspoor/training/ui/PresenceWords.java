package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.training.AttendanceChange;
import be.leerspoor.training.AttendanceFact;
import be.leerspoor.training.Presence;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How somebody was at a session, and what was put right of it, in words. */
final class PresenceWords {

    private PresenceWords() {}

    /** "aanwezig", "gedeeltelijk, 45 minuten", or that nothing stands noted. */
    static String of(@Nullable Presence presence) {
        if (presence == null) {
            return text("training.attendance.not-noted");
        }
        String word = presence.fact().word(Texts.language());
        return presence.fact() == AttendanceFact.PARTLY
                ? text("training.attendance.partly", word, presence.minutes())
                : word;
    }

    /** Each change of it, in the order of time, folded away: from what, to what, when and by whom. */
    static Component folded(String words, String of, List<AttendanceChange> changes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("attendance-changes");
        changes.forEach(change -> list.add(new ListItem(of(change))));
        return new Unfolding(words, list).spoken(text("training.attendance.change.show.of", words, of));
    }

    private static String of(AttendanceChange change) {
        String moment = Formats.here().moment(change.at());
        String by = change.own() ? text("training.attendance.change.own") : change.byName();
        return change.was() == null
                ? text("training.attendance.change.first", moment, of(change.is()), by)
                : text("training.attendance.change", moment, of(change.was()), of(change.is()), by);
    }
}
