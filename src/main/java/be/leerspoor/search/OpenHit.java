package be.leerspoor.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One hit on the open shelf.
 *
 * @param title the whole title, matching words marked
 * @param summary the whole summary, matching words marked
 * @param excerpts up to two passages from the body with matching words; empty when the body does not match
 * @param tags per facet the keys of its tags
 */
public record OpenHit(
        String id,
        Marked title,
        Marked summary,
        List<Marked> excerpts,
        Map<Facet, Set<String>> tags,
        Instant publishedOn) {

    public OpenHit {
        excerpts = List.copyOf(excerpts);
        tags = Map.copyOf(tags);
    }
}
