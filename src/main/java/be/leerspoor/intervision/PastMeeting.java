package be.leerspoor.intervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that was held while the reader was in the group.
 *
 * @param iCame whether the reader was at it, and so may open its minutes
 * @param mayCorrect whether the reader may put right who was there
 * @param corrections what was put right of the reader's own attendance, the first correction first
 */
public record PastMeeting(
        MeetingId id,
        LocalDate heldOn,
        @Nullable String presenter,
        boolean iCame,
        List<Theme> themes,
        boolean mayCorrect,
        List<CorrectedAttendance> corrections) {

    public PastMeeting {
        themes = List.copyOf(themes);
        corrections = List.copyOf(corrections);
    }
}
