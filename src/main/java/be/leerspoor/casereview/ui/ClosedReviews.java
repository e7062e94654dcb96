package be.leerspoor.casereview.ui;

import be.leerspoor.casereview.ReviewWithdrawn;
import be.leerspoor.shell.ui.OpenPages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes a withdrawn review off the screens on which it stands open. */
@Component
class ClosedReviews {

    private final OpenPages openPages;

    ClosedReviews(OpenPages openPages) {
        this.openPages = openPages;
    }

    @TransactionalEventListener
    void on(ReviewWithdrawn withdrawn) {
        openPages.reload("review:" + withdrawn.review());
    }
}
