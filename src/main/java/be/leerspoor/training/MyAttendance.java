package be.leerspoor.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the signed-in person stands noted at one session.
 *
 * @param excused whether they said beforehand that they miss it
 * @param changes all that was noted and put right, in the order of time
 */
public record MyAttendance(
        SessionId session, @Nullable Presence presence, boolean excused, List<AttendanceChange> changes) {

    public MyAttendance {
        changes = List.copyOf(changes);
    }

    /** Whether what was noted first was put right since. */
    public boolean corrected() {
        return changes.size() > 1;
    }
}
