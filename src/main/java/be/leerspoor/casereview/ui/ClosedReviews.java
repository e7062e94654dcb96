package be.leerspoor.casereview.ui;

import be.leerspoor.casereview.ReadersChanged;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewWithdrawn;
import be.leerspoor.shell.ui.OpenPages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes a review off the screens of those who may no longer read it. */
@Component
class ClosedReviews {

    private final OpenPages openPages;

    ClosedReviews(OpenPages openPages) {
        this.openPages = openPages;
    }

    @TransactionalEventListener
    void on(ReviewWithdrawn withdrawn) {
        openPages.judgeAgain(subject(withdrawn.review()));
    }

    @TransactionalEventListener
    void on(ReadersChanged changed) {
        openPages.judgeAgain(subject(changed.review()));
    }

    static String subject(ReviewId review) {
        return "review:" + review;
    }
}
