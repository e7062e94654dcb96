package be.leerspoor.training;

import java.util.Locale;

/**
 * How many places a course needs in a region in the coming half year. Where only a few people need one, no more is told
 * of them.
 *
 * @param needed people of whom a step with this course is asked by then, or was asked already, and who did not follow it
 * @param placed how many of those have a place
 * @param waiting how many of those wait for one
 * @param missing how many places are still to be found
 */
public record PlacesNeeded(
        String course,
        String nameNl,
        String nameEn,
        Headcount needed,
        Headcount placed,
        Headcount waiting,
        Headcount missing) {

    /** A row as it was counted. */
    record Counted(String course, String nameNl, String nameEn, int needed, int placed, int waiting) {

        PlacesNeeded told() {
            boolean enough = needed > Coverage.PEOPLE;
            return new PlacesNeeded(
                    course,
                    nameNl,
                    nameEn,
                    Headcount.of(needed),
                    enough ? Headcount.of(placed) : Headcount.NOBODY,
                    enough ? Headcount.of(waiting) : Headcount.NOBODY,
                    enough ? Headcount.of(Math.max(0, needed - placed)) : Headcount.NOBODY);
        }
    }

    /** The name of the course in the language of the screen. */
    public String name(Locale language) {
        return TrainingPath.isEnglish(language) ? nameEn : nameNl;
    }
}
