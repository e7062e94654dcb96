package be.leerspoor.survey;

import be.leerspoor.casereview.ReviewBroughtBack;
import be.leerspoor.casereview.ReviewDeleted;
import be.leerspoor.casereview.ReviewDiscarded;
import be.leerspoor.shell.CalledByProgram;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows reviews that are put away, brought back and deleted, within the same transaction. */
@Component
@CalledByProgram
class ImpactAfterReviews {

    private final ImpactRepository repository;

    ImpactAfterReviews(ImpactRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void on(ReviewDiscarded discarded) {
        repository.rest(discarded.review(), true);
    }

    @EventListener
    void on(ReviewBroughtBack back) {
        repository.rest(back.review(), false);
    }

    @EventListener
    void on(ReviewDeleted deleted) {
        repository.forget(deleted.review());
    }
}
