package be.leerspoor.training;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A course session of the signed-in person that is not over, or the first of an edition that asks something of them.
 *
 * @param mine where they stand in it; nothing when they give it
 * @param declineUntil they came from the waiting list, and may decline without a reason until then
 * @param next when the session begins
 * @param minutes how long it takes
 * @param place where it is
 * @param gives whether they give it
 */
public record CourseWaiting(
        EditionId edition,
        SessionId session,
        String courseNl,
        String courseEn,
        @Nullable EnrolmentState mine,
        @Nullable Instant declineUntil,
        Instant next,
        int minutes,
        String place,
        boolean gives) {

    /** Whether it waits for an answer of theirs. */
    public boolean asksAnswer(Instant now) {
        return mine == EnrolmentState.ASKED
                || (mine == EnrolmentState.PLACED && declineUntil != null && declineUntil.isAfter(now));
    }

    /** Whether it goes on at this moment. */
    public boolean isOn(Instant now) {
        return !next.isAfter(now) && ends().isAfter(now);
    }

    /** When it ends. */
    public Instant ends() {
        return next.plus(Duration.ofMinutes(minutes));
    }

    /** What its course is called in this language. */
    public String course(Locale language) {
        return Course.isEnglish(language) ? courseEn : courseNl;
    }
}
