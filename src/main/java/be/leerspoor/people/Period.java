package be.leerspoor.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from the first up to, and not including, the last mark; without one there is no end. An empty period is refused. */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /** From this day on. */
    public static Period from(LocalDate day) {
        return new Period(day, null);
    }
}
