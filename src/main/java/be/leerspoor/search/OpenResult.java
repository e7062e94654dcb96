package be.leerspoor.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer of the open shelf.
 *
 * @param total how many documents match
 * @param hits those of the asked page; empty beyond the last
 * @param facets per facet its values with counts, most frequent first; chosen values are listed even when they count 0
 * @param correction the question as it was probably meant, when a word in it is not found as written
 * @param partial whether hits are among them that answer only a part of the question, after those that answer all of it
 * @param state whether the index was complete when it answered
 */
public record OpenResult(
        int total,
        List<OpenHit> hits,
        Map<Facet, List<FacetCount>> facets,
        Optional<String> correction,
        boolean partial,
        IndexState state) {

    public OpenResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
