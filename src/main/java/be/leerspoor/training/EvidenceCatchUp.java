package be.leerspoor.training;

import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private final Clock clock;

    EvidenceCatchUp(PracticeEvidence practice, EvidenceRepository repository, Clock clock) {
        this.practice = practice;
        this.repository = repository;
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

    /** Writes down every fact of practice that is not written down, or otherwise; strikes nothing. */
    @Transactional
    public void catchUp() {
        var facts = practice.all();
        facts.forEach(practice::note);
        LOG.info("{} facts of practice looked at for evidence", facts.size());
    }
}
