package be.leerspoor.notice;

import be.leerspoor.shell.Formats;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When what waits goes along with a mail: every morning, or on Monday morning, by the clocks of Brussels. */
final class DigestHour {

    private static final LocalTime HOUR = LocalTime.of(7, 0);

    private DigestHour() {}

    /** The first such moment after now; empty where nothing waits. */
    static Optional<Instant> next(Wish wish, Instant now) {
        ZonedDateTime here = now.atZone(Formats.ZONE);
        ZonedDateTime today = here.with(HOUR);
        return switch (wish) {
            case AT_ONCE, OFF, NEVER -> Optional.empty();
            case DAILY -> Optional.of((today.isAfter(here) ? today : today.plusDays(1)).toInstant());
            case WEEKLY -> {
                ZonedDateTime monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                yield Optional.of((monday.isAfter(here) ? monday : monday.plusWeeks(1)).toInstant());
            }
        };
    }
}
