package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who was at a meeting that is over, and nothing of what was said there. Whoever may not correct it finds only their own
 * line on it.
 *
 * @param groupName nothing for who left the group
 * @param iAmMember whether the reader is in the group today, and so may open its page
 * @param mayCorrect whether the reader may put right what is on it, as far as it is not too long ago
 */
public record AttendanceSheet(
        MeetingId meeting,
        GroupId group,
        @Nullable String groupName,
        LocalDate heldOn,
        boolean iAmMember,
        boolean mayCorrect,
        List<AttendanceLine> lines) {

    public AttendanceSheet {
        lines = List.copyOf(lines);
    }

    /** The line of this person, if they are on the sheet. */
    public Optional<AttendanceLine> line(PersonId person) {
        return lines.stream().filter(line -> line.person().equals(person)).findFirst();
    }

    /** The last day on which it can be corrected. */
    public LocalDate lastDay() {
        return heldOn.plusYears(AttendanceCorrection.YEARS);
    }
}
