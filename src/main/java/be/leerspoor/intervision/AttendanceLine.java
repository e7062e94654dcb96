package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person on the attendance sheet of a meeting.
 *
 * @param fact what counts today; nothing when nothing was ever noted
 * @param inGroup whether they were in the group on the day of the meeting, and so can be corrected
 * @param corrections what was put right, the first correction first
 */
public record AttendanceLine(
        PersonId person,
        String name,
        @Nullable Attended fact,
        boolean presenter,
        boolean facilitator,
        boolean observer,
        boolean inGroup,
        List<CorrectedAttendance> corrections) {

    public AttendanceLine {
        corrections = List.copyOf(corrections);
    }
}
