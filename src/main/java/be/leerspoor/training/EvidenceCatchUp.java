package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down as evidence what happened in practice before anybody kept evidence, so that nothing done earlier is lost. */
@Service
@CalledByProgram
public class EvidenceCatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceCatchUp.class);

    private final PracticeEvidence practice;
    private final EvidenceRepository repository;
    private final WalkRepository walks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceCatchUp(
            PracticeEvidence practice,
            EvidenceRepository repository,
            WalkRepository walks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.practice = practice;
        this.repository = repository;
        this.walks = walks;
        this.events = events;
        this.clock = clock;
    }

    /** Once, soon after the first start of a version that keeps evidence; of two servers one does it. */
    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT1M")
    @Transactional
    public void onceAtTheBeginning() {
        if (repository.takeCatchUp(clock.instant())) {
            catchUp();
        }
    }

    /**
     * Writes down every fact of practice that is not written down, or otherwise; strikes nothing. Then looks again where everybody
     * stands, since a version can ask otherwise what it asked before.
     */
    @Transactional
    public void catchUp() {
        int facts = 0;
        List<PersonId> people = repository.peopleAfter(null, EvidenceCheck.TOGETHER);
        while (!people.isEmpty()) {
            List<PracticeEvidence.Happened> happened = practice.of(people);
            happened.forEach(practice::note);
            facts += happened.size();
            people = repository.peopleAfter(people.getLast(), EvidenceCheck.TOGETHER);
        }
        walks.walking().forEach(person -> events.publishEvent(new WalksChanged(person)));
        LOG.info("{} facts of practice looked at for evidence", facts);
    }
}
