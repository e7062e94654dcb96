package be.leerspoor.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting of the steering group.
 *
 * @param closedAt when it was closed; empty as long as it goes on
 * @param notes what was noted, by subject
 * @param cameUp what was put in the plan during it
 */
public record SteeringMeeting(
        UUID id,
        Instant begunAt,
        String begunByName,
        Optional<Instant> closedAt,
        List<SteeringNote> notes,
        Set<ItemId> cameUp) {

    public SteeringMeeting {
        notes = List.copyOf(notes);
        cameUp = Set.copyOf(cameUp);
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** What was noted about a subject; empty when nothing was. */
    public Optional<SteeringNote> note(String subject) {
        return notes.stream().filter(note -> note.subject().equals(subject)).findFirst();
    }
}
