package be.leerspoor.training;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An edition that is not over and in which somebody has a place, or waits for one.
 *
 * @param placed whether there is a place; otherwise they wait
 * @param first the day it begins, or began
 * @param next the next day that is still to come; nothing on the last one
 * @param underWay whether it began
 */
public record PlannedCourse(
        EditionId edition,
        String course,
        String nameNl,
        String nameEn,
        boolean placed,
        LocalDate first,
        @Nullable LocalDate next,
        boolean underWay) {

    /** What its course is called in this language. */
    public String name(Locale language) {
        return Course.isEnglish(language) ? nameEn : nameNl;
    }
}
