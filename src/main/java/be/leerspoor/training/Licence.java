package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A licence to give official training.
 *
 * @param until the last day on which it holds; empty where it has no end
 */
public record Licence(
        UUID id,
        PersonId trainer,
        String trainerName,
        String name,
        String number,
        LocalDate from,
        Optional<LocalDate> until) {

    /** Whether it held until before this day. */
    public boolean isOver(LocalDate today) {
        return until.filter(last -> last.isBefore(today)).isPresent();
    }
}
