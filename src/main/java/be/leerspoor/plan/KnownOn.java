package be.leerspoor.plan;

import be.leerspoor.shell.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** From which day the plan is read: as it is, or as it was known at the end of an earlier day. */
public sealed interface KnownOn {

    /** The years between which a day can lie. */
    int FIRST_YEAR = 2000;

    int LAST_YEAR = 2999;

    /** As it is. */
    record Now() implements KnownOn {}

    /** As it was known when this day in Brussels was over. */
    record Day(LocalDate day) implements KnownOn {

        /** A day of another time than ours is refused with {@link IllegalArgumentException}. */
        public Day {
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException("A plan is known on a day of our time");
            }
        }
    }

    /** As it is. */
    static KnownOn now() {
        return new Now();
    }

    /** As it was known when this day was over. */
    static KnownOn day(LocalDate day) {
        return new Day(day);
    }

    /** Up to when what is known counts. */
    default Instant moment(Clock clock) {
        return switch (this) {
            case Now _ -> clock.instant();
            case Day(LocalDate day) ->
                day.plusDays(1).atStartOfDay(Formats.ZONE).toInstant().minusNanos(1000);
        };
    }

    /** The day on which one stands: today, or that day. */
    default LocalDate today(Clock clock) {
        return switch (this) {
            case Now _ -> LocalDate.now(clock);
            case Day(LocalDate day) -> day;
        };
    }
}
