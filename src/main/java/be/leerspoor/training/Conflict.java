package be.leerspoor.training;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Something the signed-in person has in their calendar at the time of a session of an edition: a session of another edition, or
 * what another capability has in store for them.
 */
public record Conflict(String nameNl, String nameEn, Instant startsAt, Duration length, Kind kind) {

    /** In which way they are in it. */
    public enum Kind {
        FOLLOWING,
        GIVING,
        /** It is no session of a course, but a meeting of intervision, for instance. */
        OTHER
    }

    /** What it is called in this language. */
    public String name(Locale language) {
        return Course.isEnglish(language) ? nameEn : nameNl;
    }

    boolean overlaps(CourseSession session) {
        return startsAt.isBefore(session.endsAt()) && session.startsAt().isBefore(startsAt.plus(length));
    }
}
