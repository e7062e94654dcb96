package be.leerspoor.training;

import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets what was noted beforehand count as soon as the last session of an edition is over. Nothing is kept of how far it came: what
 * does not count yet is what is left to do, also after a server stood still for a while.
 */
@Component
@CalledByProgram
class CoursesOver {

    private static final Logger LOG = LoggerFactory.getLogger(CoursesOver.class);

    /** Looked at again each time, since clocks of two servers differ and a clock can be put back. */
    private static final Duration AGAIN = Duration.ofDays(1);

    private final CourseEvidenceRepository repository;
    private final CourseEvidence evidence;
    private final Clock clock;
    private @Nullable Instant looked;

    CoursesOver(CourseEvidenceRepository repository, CourseEvidence evidence, Clock clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Each edition in a transaction of its own; one that fails is tried again a minute later and keeps none of the others waiting. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    public synchronized void settle() {
        Instant now = clock.instant();
        Instant before = looked == null || looked.isBefore(now) ? looked : now;
        boolean all = true;
        for (EditionId edition : repository.toSettle(before == null ? null : before.minus(AGAIN), now)) {
            try {
                evidence.settleOver(edition);
            } catch (RuntimeException failure) {
                all = false;
                LOG.warn("Edition {} is settled later", edition, failure);
            }
        }
        if (all) {
            looked = now;
        }
    }
}
