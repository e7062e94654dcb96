package be.leerspoor.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting of the steering group.
 *
 * @param closedAt when it was closed; empty as long as it goes on
 * @param since when the last meeting before it was closed: what is newer is new to it
 * @param notes what was noted, in the order in which it was begun
 */
public record SteeringMeeting(
        UUID id,
        Instant begunAt,
        String begunByName,
        Optional<Instant> closedAt,
        Optional<Instant> since,
        List<SteeringNote> notes) {

    public SteeringMeeting {
        notes = List.copyOf(notes);
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** Whether something that is known since then came into the plan, or changed, while it went on. */
    public boolean during(Instant knownAt) {
        return !knownAt.isBefore(begunAt) && closedAt.filter(knownAt::isAfter).isEmpty();
    }

    /** What was noted about a subject; empty when nothing was. */
    public Optional<SteeringNote> note(String subject) {
        return notes.stream().filter(note -> note.subject().equals(subject)).findFirst();
    }
}
