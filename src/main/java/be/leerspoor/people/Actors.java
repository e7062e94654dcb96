package be.leerspoor.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what the policy knows of each person at hand; forgets it the moment a change of it is committed. */
@Component
class Actors {

    private static final Duration AT_MOST = Duration.ofSeconds(1);

    private record Known(Instant at, LocalDate day, Optional<Actor> actor) {}

    private final ConcurrentMap<PersonId, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final ActorRepository repository;
    private final ObjectProvider<Circles> circles;
    private final Clock clock;
    private final boolean sharedDatabase;

    Actors(
            ActorRepository repository,
            ObjectProvider<Circles> circles,
            Clock clock,
            @Value("${leerspoor.shared-database:false}") boolean sharedDatabase) {
        this.repository = repository;
        this.circles = circles;
        this.clock = clock;
        this.sharedDatabase = sharedDatabase;
    }

    /** The person as of today, or empty when unknown or deactivated. */
    Optional<Actor> find(PersonId person) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Known found = known.get(person);
        if (found != null && found.day().equals(today) && !isOld(found, now)) {
            return found.actor();
        }
        long before = changes.get();
        Known read = new Known(now, today, read(person, today));
        // Confidential: what was read while a change was being committed may be the old state, so it is not kept.
        known.compute(person, (id, old) -> changes.get() == before ? read : null);
        return read.actor();
    }

    /** These people as of today, without their circles; unknown and deactivated ones are left out. */
    List<Actor> among(Collection<PersonId> people) {
        return people.isEmpty() ? List.of() : repository.among(people, LocalDate.now(clock));
    }

    private Optional<Actor> read(PersonId person, LocalDate today) {
        return repository
                .find(person, today)
                .map(actor -> actor.in(circles.stream()
                        .flatMap(kind -> kind.of(person, today).stream())
                        .collect(Collectors.toSet())));
    }

    // Confidential: another server on the same database may have ended somebody's access without telling this one.
    private boolean isOld(Known found, Instant now) {
        return sharedDatabase && found.at().plus(AT_MOST).isBefore(now);
    }

    /** Also after a rollback: what this transaction read of its own changes never became true. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void forget(AccessChanged changed) {
        changes.incrementAndGet();
        known.remove(changed.person());
    }
}
