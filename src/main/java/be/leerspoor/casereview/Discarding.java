package be.leerspoor.casereview;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting one's own reviews away, bringing them back for a while, and deleting them for good. */
@Service
@ForStaff
@Transactional
public class Discarding {

    /** How long a review that was put away can be brought back; after it, it is deleted. */
    public static final Duration BACK_WITHIN = Duration.ofDays(30);

    private final DiscardRepository repository;
    private final SignedIn signedIn;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Discarding(DiscardRepository repository, SignedIn signedIn, Clock clock, ApplicationEventPublisher events) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.clock = clock;
        this.events = events;
    }

    /** Puts away an own review that nobody else reads; false when it is not so, for instance because it is shared. */
    public boolean discard(ReviewId review) {
        return told(
                repository.discard(review, signedIn.actor().id(), clock.instant()),
                new ReviewChanged(review),
                new ReviewDiscarded(review));
    }

    /** Brings an own review back as it was; false when it was not put away, or too long ago. */
    public boolean bringBack(ReviewId review) {
        return told(
                repository.bringBack(
                        review, signedIn.actor().id(), clock.instant().minus(BACK_WITHIN)),
                new ReviewChanged(review),
                new ReviewBroughtBack(review));
    }

    /** Deletes an own review that was put away, with all responses to it; false when it was not put away. */
    public boolean delete(ReviewId review) {
        return told(repository.delete(review, signedIn.actor().id()), new ReviewDeleted(review));
    }

    private boolean told(boolean done, Object... news) {
        if (done) {
            Arrays.stream(news).forEach(events::publishEvent);
        }
        return done;
    }
}
