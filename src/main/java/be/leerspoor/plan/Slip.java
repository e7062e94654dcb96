package be.leerspoor.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That the day of a milestone was moved.
 *
 * @param from where it stood
 * @param to where it was moved
 */
public record Slip(LocalDate from, LocalDate to, String reason, Instant at, String byName) {

    /** Whether it was moved to a later day. */
    public boolean isLater() {
        return to.isAfter(from);
    }
}
