package be.leerspoor.training;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A course session: one dated part of an edition.
 *
 * @param link where one takes part on a screen; empty for who has no place and does not give the edition
 */
public record CourseSession(
        SessionId id, Instant startsAt, int minutes, String place, String link, List<SessionTrainer> trainers) {

    public CourseSession {
        trainers = List.copyOf(trainers);
    }

    /** The moment it ends. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    CourseSession withoutLink() {
        return new CourseSession(id, startsAt, minutes, place, "", trainers);
    }
}
