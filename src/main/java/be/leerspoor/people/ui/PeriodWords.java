package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A period in words: "sinds 1/09/2026", "van 1/09/2026 tot en met 31/12/2026", "vanaf 1/09/2027". */
final class PeriodWords {

    private PeriodWords() {}

    /** The period from a day up to, and not including, another. */
    static String of(LocalDate from, @Nullable LocalDate until, LocalDate today) {
        Formats formats = Formats.here();
        if (until == null) {
            return text(from.isAfter(today) ? "people.period.will-begin" : "people.period.since", formats.day(from));
        }
        return until.isAfter(from)
                ? text("people.period.between", formats.day(from), formats.day(until.minusDays(1)))
                : text("people.period.never");
    }

    /** Whether it is over or never was, so that there is nothing left to end. */
    static boolean isOver(LocalDate from, @Nullable LocalDate until, LocalDate today) {
        return until != null && (!until.isAfter(today) || !until.isAfter(from));
    }
}
