package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives places in the order in which people came. Called by who has the turn at the edition, so that of two at once one is
 * the last who gets a place and the other the first who waits.
 */
@Component
@CalledByProgram
@Transactional(propagation = Propagation.MANDATORY)
class WaitingList {

    /** How long whoever came from the waiting list may decline without a reason. */
    static final Duration TIME_TO_DECLINE = Duration.ofDays(3);

    private final EnrolmentRepository repository;
    private final PlanRepository editions;
    private final TrainingNews news;
    private final Clock clock;

    WaitingList(EnrolmentRepository repository, PlanRepository editions, TrainingNews news, Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.news = news;
        this.clock = clock;
    }

    /** How many have a place. */
    public int placed(EditionId edition) {
        return repository.count(edition, EnrolmentState.PLACED);
    }

    /** Gives this person a place, or the last turn on the waiting list. */
    public EnrolResult take(PlanRepository.Turn edition, PersonId person, PersonId by) {
        Instant now = clock.instant();
        if (placed(edition.id()) < edition.places()) {
            repository.put(edition.id(), person, EnrolmentState.PLACED, by, now);
            news.placed(edition.id(), person);
            return new EnrolResult.Placed();
        }
        int ahead = repository.count(edition.id(), EnrolmentState.WAITING);
        repository.put(edition.id(), person, EnrolmentState.WAITING, by, now);
        news.waiting(edition.id(), person, ahead + 1);
        return new EnrolResult.Waiting(ahead + 1);
    }

    /** Gives free places to who waits longest, until the first session begins. */
    public void promote(EditionId edition) {
        Instant now = clock.instant();
        Instant begins = repository.begins(edition);
        Optional<PlanRepository.Turn> turn = editions.takeTurn(edition);
        if (turn.isEmpty() || turn.get().state() == EditionState.CANCELLED || !begins.isAfter(now)) {
            return;
        }
        Instant later = now.plus(TIME_TO_DECLINE);
        Instant until = later.isBefore(begins) ? later : begins;
        for (int free = turn.get().places() - placed(edition); free > 0; free--) {
            Optional<PersonId> first = repository.first(edition);
            if (first.isEmpty()) {
                return;
            }
            repository.promote(edition, first.get(), until, now);
            news.promoted(edition, first.get(), until);
        }
    }
}
