package be.leerspoor.casereview;

import be.leerspoor.search.IndexState;
import be.leerspoor.search.Marked;
import java.util.List;

/** One page of the reviews in which words were found, all of which the signed-in person may read. */
public record FoundReviews(int total, List<Found> reviews, IndexState index) {

    /**
     * A review that was found.
     *
     * @param title as it is now, matching words marked
     * @param excerpts up to two passages with matching words
     */
    public record Found(ReviewSummary review, Marked title, List<Marked> excerpts) {

        public Found {
            excerpts = List.copyOf(excerpts);
        }
    }

    public FoundReviews {
        reviews = List.copyOf(reviews);
    }
}
