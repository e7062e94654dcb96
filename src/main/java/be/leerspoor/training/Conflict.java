package be.leerspoor.training;

import java.time.Instant;
import java.util.Locale;

/**
 * A session of another edition, of which the signed-in person is a participant or a trainer, at the time of a session of
 * this one.
 *
 * @param giving whether they give it
 */
public record Conflict(
        EditionId edition, String courseNl, String courseEn, Instant startsAt, int minutes, boolean giving) {

    /** What its course is called in this language. */
    public String course(Locale language) {
        return Course.isEnglish(language) ? courseEn : courseNl;
    }

    boolean overlaps(CourseSession session) {
        return startsAt.isBefore(session.endsAt()) && session.startsAt().isBefore(startsAt.plusSeconds(minutes * 60L));
    }
}
