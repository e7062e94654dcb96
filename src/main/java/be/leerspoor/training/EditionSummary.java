package be.leerspoor.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An edition in a list: what, when, where, and where the signed-in person stands in it.
 *
 * @param region the region it is for; without one it is for all
 * @param placed how many have a place
 * @param waiting how many are on the waiting list
 * @param cancelUntil the last day on which one cancels without a reason
 * @param mine where the signed-in person stands in it; nothing when they never were in it
 * @param inMyHands whether the signed-in person made it or gives a session of it
 * @param sessions in the order of time
 */
public record EditionSummary(
        EditionId id,
        String courseCode,
        String courseNl,
        String courseEn,
        @Nullable String region,
        int places,
        int placed,
        int waiting,
        WhoEnrols whoEnrols,
        LocalDate cancelUntil,
        EditionState state,
        @Nullable EnrolmentState mine,
        boolean inMyHands,
        List<CourseSession> sessions) {

    public EditionSummary {
        sessions = List.copyOf(sessions);
    }

    /** What its course is called in this language. */
    public String course(Locale language) {
        return Course.isEnglish(language) ? courseEn : courseNl;
    }

    /** How many places are left. */
    public int free() {
        return Math.max(0, places - placed);
    }

    /** Whether its first session began. */
    public boolean begun(Instant now) {
        return !sessions.getFirst().startsAt().isAfter(now);
    }

    /** Whether its last session is over. */
    public boolean over(Instant now) {
        return !sessions.getLast().endsAt().isAfter(now);
    }
}
