package be.leerspoor.training;

import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A whole month or a whole year. There is no other period: two that begin or end a day apart would tell by their difference
 * what one person did on that day.
 */
public sealed interface TrainingPeriod {

    /** A month of the calendar. */
    record Month(YearMonth month) implements TrainingPeriod {

        @Override
        public LocalDate from() {
            return month.atDay(1);
        }

        @Override
        public LocalDate until() {
            return month.plusMonths(1).atDay(1);
        }
    }

    /** A year of the calendar. */
    record Year(java.time.Year year) implements TrainingPeriod {

        @Override
        public LocalDate from() {
            return year.atDay(1);
        }

        @Override
        public LocalDate until() {
            return year.plusYears(1).atDay(1);
        }
    }

    /** Its first day. */
    LocalDate from();

    /** The first day after it. */
    LocalDate until();

    /** The moment it begins. */
    default Instant begins() {
        return from().atStartOfDay(Formats.ZONE).toInstant();
    }

    /** The first moment after it. */
    default Instant ends() {
        return until().atStartOfDay(Formats.ZONE).toInstant();
    }

    /** Whether it is over on this day. */
    default boolean isOver(LocalDate today) {
        return !until().isAfter(today);
    }
}
