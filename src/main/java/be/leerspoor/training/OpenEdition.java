package be.leerspoor.training;

import java.time.LocalDate;
import java.util.Locale;

/**
 * An edition to come that one can enrol in or be proposed for.
 *
 * @param course the code of its course
 * @param first the day it begins
 * @param free how many places are left
 */
public record OpenEdition(
        EditionId edition, String course, String courseNl, String courseEn, LocalDate first, int free) {

    /** The name of the course in the language of the screen. */
    public String name(Locale language) {
        return language.getLanguage().equals("en") ? courseEn : courseNl;
    }
}
