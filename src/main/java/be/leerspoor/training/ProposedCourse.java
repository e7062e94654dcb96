package be.leerspoor.training;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An edition that the signed-in leader proposed to somebody.
 *
 * @param first the day it begins
 * @param accepted what was answered; nothing while it waits for an answer
 */
public record ProposedCourse(
        EditionId edition,
        String nameNl,
        String nameEn,
        LocalDate first,
        @Nullable Boolean accepted) {

    /** What its course is called in this language. */
    public String name(Locale language) {
        return Course.isEnglish(language) ? nameEn : nameNl;
    }
}
