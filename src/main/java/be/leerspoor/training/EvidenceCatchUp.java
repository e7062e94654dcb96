package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes down as evidence what happened in practice before anybody kept evidence, so that nothing done earlier is lost. Each
 * person is a transaction of their own, so that nobody waits for it. Doing it again changes nothing: one that is cut short
 * begins anew, and two servers at once do no harm.
 */
@Service
@CalledByProgram
public class EvidenceCatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceCatchUp.class);

    private final PracticeEvidence practice;
    private final EvidenceRepository repository;
    private final WalkRepository walks;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    EvidenceCatchUp(
            PracticeEvidence practice,
            EvidenceRepository repository,
            WalkRepository walks,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.practice = practice;
        this.repository = repository;
        this.walks = walks;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Soon after the start of a version that asks for it, and every day until it was done for everybody. */
    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT1M")
    public void onceAtTheBeginning() {
        onceAtTheBeginning(() -> true);
    }

    /** The same, for as long as it may go on. */
    void onceAtTheBeginning(BooleanSupplier goesOn) {
        if (!repository.isCaughtUp() && catchUp(goesOn)) {
            repository.noteCaughtUp(clock.instant());
        }
    }

    /**
     * Writes down every fact of practice that is not written down, or otherwise; strikes nothing. Then looks again where everybody
     * stands, since a version can ask otherwise what it asked before.
     */
    public void catchUp() {
        catchUp(() -> true);
    }

    /** False when it is to be done again for somebody. */
    private boolean catchUp(BooleanSupplier goesOn) {
        Set<PersonId> walking = new HashSet<>(walks.walking());
        boolean all = true;
        List<PersonId> people = repository.peopleAfter(null, EvidenceCheck.TOGETHER);
        while (!people.isEmpty()) {
            for (PersonId person : people) {
                if (!goesOn.getAsBoolean()) {
                    return false;
                }
                all &= catchUpAlone(person, walking.contains(person));
            }
            people = repository.peopleAfter(people.getLast(), EvidenceCheck.TOGETHER);
        }
        LOG.info("Facts of practice looked at for evidence{}", all ? "" : ", and again tomorrow where that failed");
        return all;
    }

    private boolean catchUpAlone(PersonId person, boolean walks) {
        try {
            transactions.executeWithoutResult(_ -> {
                practice.of(List.of(person)).forEach(practice::note);
                if (walks) {
                    events.publishEvent(new WalksChanged(person));
                }
            });
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("What {} did in practice could not be looked at", person, failure);
            return false;
        }
    }
}
