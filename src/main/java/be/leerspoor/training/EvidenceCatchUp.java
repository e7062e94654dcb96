package be.leerspoor.training;

import be.leerspoor.shell.CalledByProgram;
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

    EvidenceCatchUp(PracticeEvidence practice, EvidenceRepository repository) {
        this.practice = practice;
        this.repository = repository;
    }

    /** Once after a start, where there is no evidence at all. */
    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT1M")
    @Transactional
    public void onceAtTheBeginning() {
        if (!repository.hasAny()) {
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
