package be.leerspoor.training;

import java.util.Locale;

/**
 * How many places a course needs in a region in the coming half year.
 *
 * @param needed people of whom a step with this course is asked by then, or was asked already, and who did not follow it
 * @param placed how many of those have a place
 * @param waiting how many of those wait for one
 */
public record PlacesNeeded(String course, String nameNl, String nameEn, int needed, int placed, int waiting) {

    public String name(Locale language) {
        return TrainingPath.isEnglish(language) ? nameEn : nameNl;
    }

    /** How many places are still to be found. */
    public int missing() {
        return Math.max(0, needed - placed);
    }
}
