package be.leerspoor.training;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An edition that asks something of the signed-in person, or that has a session soon.
 *
 * @param mine where they stand in it; nothing when they give it
 * @param declineUntil they came from the waiting list, and may decline without a reason until then
 * @param next when its next session begins
 * @param place where the next session is
 */
public record CourseWaiting(
        EditionId edition,
        String courseNl,
        String courseEn,
        @Nullable EnrolmentState mine,
        @Nullable Instant declineUntil,
        Instant next,
        String place) {

    /** What its course is called in this language. */
    public String course(Locale language) {
        return Course.isEnglish(language) ? courseEn : courseNl;
    }
}
