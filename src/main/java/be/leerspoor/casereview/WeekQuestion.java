package be.leerspoor.casereview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** An appreciative question for everybody in the same week, from Monday on; they take turns. */
public enum WeekQuestion {
    SMALL_STEP,
    PROUD,
    CHILD_SAID,
    NETWORK,
    EXCEPTION,
    COLLEAGUE,
    HEARD,
    COURAGE,
    PARENT,
    TOOL,
    PLAIN_WORDS,
    SCALE,
    DIFFERENTLY,
    SAFER,
    ASKED,
    SLOWLY,
    PARTNER,
    LAUGHTER,
    ADVICE,
    DREAM,
    TRIED,
    THANKS,
    EXPLAINED,
    KEPT_GOING;

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2024, 1, 1);

    /** The question of the week of this day. */
    public static WeekQuestion of(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long weeks = ChronoUnit.WEEKS.between(FIRST_MONDAY, monday);
        return values()[Math.floorMod(weeks, values().length)];
    }

    /** The name of the week of this day, as in {@code 2027-W10}. */
    public static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
