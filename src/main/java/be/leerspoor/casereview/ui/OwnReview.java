package be.leerspoor.casereview.ui;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewPage;
import be.leerspoor.casereview.ReviewState;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Set;
import java.util.function.Consumer;

/** The way into the pages on which an author works at a review. */
final class OwnReview {

    private OwnReview() {}

    /** Shows the review of the address when it is one's own; in another state than these it is only read. */
    static void open(BeforeEnterEvent event, CaseReviews reviews, Set<ReviewState> states, Consumer<ReviewPage> show) {
        var page = ReviewAddress.in(event.getRouteParameters())
                .flatMap(reviews::review)
                .filter(ReviewPage::mine);
        if (page.isEmpty()) {
            // Confidential: what may not be read answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
        } else if (!states.contains(page.get().state())) {
            event.forwardTo(ReviewAddress.read(page.get().id()));
        } else {
            show.accept(page.get());
        }
    }
}
