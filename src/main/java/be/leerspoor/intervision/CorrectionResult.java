package be.leerspoor.intervision;

import java.time.Instant;
import java.time.LocalDate;

/** What came of putting right who was at a meeting. */
public sealed interface CorrectionResult {

    /** It is kept; the line as it stands now. */
    record Kept(AttendanceLine line, Instant at) implements CorrectionResult {}

    /** The meeting is too long ago: it could be corrected up to and including this day. */
    record TooLate(LocalDate lastDay) implements CorrectionResult {}

    /** The person was not in the group on the day of the meeting. */
    record NotInTheGroup() implements CorrectionResult {}
}
