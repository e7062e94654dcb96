package be.leerspoor.search;

import java.time.Instant;
import java.util.List;

/**
 * One hit on the closed shelf, which the person who asked may read.
 *
 * @param title the whole title, matching words marked
 * @param excerpts up to two passages from the text with matching words
 */
public record ClosedHit(String kind, String id, Marked title, List<Marked> excerpts, Instant changedAt) {

    public ClosedHit {
        excerpts = List.copyOf(excerpts);
    }
}
