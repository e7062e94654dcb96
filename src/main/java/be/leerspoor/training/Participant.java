package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an edition, as its trainers see them.
 *
 * @param since when they enrolled or were proposed
 * @param declineUntil came from the waiting list, and may decline until then
 * @param reason why they cancelled, where it was late; for the trainers alone
 */
public record Participant(
        PersonId id,
        String name,
        List<String> teams,
        EnrolmentState state,
        Instant since,
        @Nullable Instant declineUntil,
        @Nullable String reason) {

    public Participant {
        teams = List.copyOf(teams);
    }
}
