package be.leerspoor.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what the policy knows of each person at hand; forgets it the moment a change of it is committed. */
@Component
class Actors {

    private record Known(LocalDate day, Optional<Actor> actor) {}

    private final ConcurrentMap<PersonId, Known> known = new ConcurrentHashMap<>();
    private final ActorRepository repository;
    private final Clock clock;

    Actors(ActorRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The person as of today, or empty when unknown or deactivated. */
    Optional<Actor> find(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        Known found = known.get(person);
        if (found == null || !found.day().equals(today)) {
            found = new Known(today, repository.find(person, today));
            known.put(person, found);
        }
        return found.actor();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(AccessChanged changed) {
        known.remove(changed.person());
    }
}
