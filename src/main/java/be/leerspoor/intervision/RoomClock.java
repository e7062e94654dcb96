package be.leerspoor.intervision;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time of a step. It advises and never moves anybody on.
 *
 * @param endsAt when the time is over, while the clock runs
 * @param left what is left, while it stands still
 */
public record RoomClock(@Nullable Instant endsAt, @Nullable Duration left) {

    /** No time was set. */
    public static final RoomClock NONE = new RoomClock(null, null);

    /** Whether a time was set for the step. */
    public boolean isSet() {
        return endsAt != null || left != null;
    }

    /** Whether somebody stopped the clock. */
    public boolean isPaused() {
        return left != null;
    }

    /** What is left at a moment; negative when the time is over, zero when none was set. */
    public Duration leftAt(Instant now) {
        if (endsAt != null) {
            return Duration.between(now, endsAt);
        }
        return left == null ? Duration.ZERO : left;
    }
}
