package be.leerspoor.intervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that was held while the reader was in the group.
 *
 * @param iCame whether the reader was at it, and so may open its minutes
 */
public record PastMeeting(
        MeetingId id, LocalDate heldOn, @Nullable String presenter, boolean iCame, List<Theme> themes) {

    public PastMeeting {
        themes = List.copyOf(themes);
    }
}
