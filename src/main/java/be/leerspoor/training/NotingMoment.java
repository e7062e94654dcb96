package be.leerspoor.training;

import java.time.Duration;
import java.time.Instant;

/** Whether attendance of a session can be noted now. */
public enum NotingMoment {
    /** More than an hour before it begins. */
    TOO_EARLY,
    OPEN,
    /** More than two years ago. */
    OVER,
    /** The edition does not take place. */
    CANCELLED;

    private static final Duration BEFORE = Duration.ofHours(1);
    private static final Duration AFTER = Duration.ofDays(731);

    static NotingMoment at(Instant now, Instant startsAt, boolean cancelled) {
        if (cancelled) {
            return CANCELLED;
        }
        if (now.isBefore(startsAt.minus(BEFORE))) {
            return TOO_EARLY;
        }
        return now.isAfter(startsAt.plus(AFTER)) ? OVER : OPEN;
    }
}
