package be.leerspoor.casereview.ui;

import be.leerspoor.casereview.ReviewId;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** The addresses of one review's pages. */
final class ReviewAddress {

    static final String NEW = "reviews/new";
    static final String PARAMETER = "review";
    static final String QUESTION = "vraag";

    private ReviewAddress() {}

    static String read(ReviewId review) {
        return "reviews/" + review;
    }

    static String write(ReviewId review) {
        return "reviews/" + review + "/write";
    }

    /** What leads, on the page to write on, to the question with this number, from 1 on. */
    static QueryParameters question(int number) {
        return QueryParameters.of(QUESTION, Integer.toString(number));
    }

    static String share(ReviewId review) {
        return "reviews/" + review + "/share";
    }

    static String harvest(ReviewId review) {
        return "reviews/" + review + "/harvest";
    }

    /** The review an address names; empty when it is no such name at all. */
    static Optional<ReviewId> in(RouteParameters parameters) {
        try {
            return parameters.get(PARAMETER).map(ReviewId::of);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
