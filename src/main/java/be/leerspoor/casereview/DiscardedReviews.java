package be.leerspoor.casereview;

import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what was put away so long ago that it can no longer be brought back. */
@Component
@EnableScheduling
@CalledByProgram
class DiscardedReviews {

    private final DiscardRepository repository;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DiscardedReviews(DiscardRepository repository, Clock clock, ApplicationEventPublisher events) {
        this.repository = repository;
        this.clock = clock;
        this.events = events;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    @Transactional
    public void deleteTheOldest() {
        repository
                .deleteDiscarded(clock.instant().minus(Discarding.BACK_WITHIN))
                .forEach(review -> events.publishEvent(new ReviewDeleted(review)));
    }
}
