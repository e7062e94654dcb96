package be.leerspoor.training;

import be.leerspoor.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * What counts for a step. A step may have several, of which all or some are enough.
 *
 * @param place its order in the step, from 1
 * @param times how often it must have happened, 1 to 100
 * @param presenting how many of those as presenter, 0 to {@code times}
 * @param withinMonths all of them within so many months, 1 to 120; without it, whenever
 * @param course the code of the course to follow, for a course only
 * @param template the code of the template of a review; without it any will do
 * @param title what there is to read or watch, for a reading only
 * @param link where that is, for a reading only
 * @param confirmedBy the role of who confirms, for a confirmation only
 * @param file what the file with it is called, for a reading that has one
 */
public record Requirement(
        int place,
        RequirementKind kind,
        int times,
        int presenting,
        @Nullable Integer withinMonths,
        @Nullable String course,
        @Nullable String template,
        @Nullable String title,
        @Nullable String link,
        @Nullable Role confirmedBy,
        @Nullable String file) {

    /** The longest title of what there is to read, in characters. */
    public static final int LONGEST_TITLE = 160;

    /** The longest address of what there is to read, in characters. */
    public static final int LONGEST_LINK = 500;

    /** One without a file. */
    public Requirement(
            int place,
            RequirementKind kind,
            int times,
            int presenting,
            @Nullable Integer withinMonths,
            @Nullable String course,
            @Nullable String template,
            @Nullable String title,
            @Nullable String link,
            @Nullable Role confirmedBy) {
        this(place, kind, times, presenting, withinMonths, course, template, title, link, confirmedBy, null);
    }

    /** The same with this file, or without any. */
    public Requirement with(@Nullable String other) {
        return new Requirement(
                place, kind, times, presenting, withinMonths, course, template, title, link, confirmedBy, other);
    }

    /** The same at this place. */
    Requirement at(int other) {
        return new Requirement(
                other, kind, times, presenting, withinMonths, course, template, title, link, confirmedBy, file);
    }
}
