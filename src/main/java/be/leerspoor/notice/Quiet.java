package be.leerspoor.notice;

import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The hours of every day in which somebody gets no mail, by the clocks of Brussels; from a later hour until an earlier one means
 * over midnight. Whole minutes count.
 */
public record Quiet(LocalTime from, LocalTime until) {

    public Quiet {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        until = until.truncatedTo(ChronoUnit.MINUTES);
        if (from.equals(until)) {
            throw new IllegalArgumentException("quiet hours begin and end at another time");
        }
    }

    /** When the quiet of this moment is over; empty when this moment is not quiet. */
    Optional<Instant> endAt(Instant moment) {
        ZonedDateTime here = moment.atZone(Formats.ZONE);
        LocalTime time = here.toLocalTime();
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        boolean overMidnight = from.isAfter(until);
        if (overMidnight ? !afterFrom && !beforeUntil : !(afterFrom && beforeUntil)) {
            return Optional.empty();
        }
        ZonedDateTime end = here.with(until);
        return Optional.of((end.isAfter(here) ? end : end.plusDays(1)).toInstant());
    }
}
