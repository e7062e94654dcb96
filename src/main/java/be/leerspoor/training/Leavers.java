package be.leerspoor.training;

import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Gives back the places of whoever works here no more, in the transaction in which they leave: who waits longest gets them. */
@Component
@CalledByProgram
class Leavers {

    private final PlanRepository editions;
    private final EnrolmentRepository repository;
    private final ProposalRepository proposals;
    private final WaitingList waitingList;
    private final Clock clock;

    Leavers(
            PlanRepository editions,
            EnrolmentRepository repository,
            ProposalRepository proposals,
            WaitingList waitingList,
            Clock clock) {
        this.editions = editions;
        this.repository = repository;
        this.proposals = proposals;
        this.waitingList = waitingList;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(AccessChanged changed) {
        PersonId person = changed.person();
        Instant now = clock.instant();
        for (EditionId edition : repository.comingOfWhoLeft(person, now)) {
            editions.takeTurn(edition).ifPresent(_ -> {
                repository.giveBack(edition, person, now);
                proposals.withdraw(edition, person);
                waitingList.promote(edition);
            });
        }
    }
}
