package be.leerspoor.stories;

import be.leerspoor.search.Facet;
import be.leerspoor.search.IndexState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stories that answer a question.
 *
 * @param total how many there are on all pages together
 * @param facets per dimension the tags to narrow down with, most frequent first
 * @param correction the question as it was probably meant
 * @param partial whether stories are among them that answer only a part of the question
 * @param index whether the answer can be complete
 */
public record FoundStories(
        int total,
        List<StoryHit> hits,
        Map<Facet, List<TagCount>> facets,
        Optional<String> correction,
        boolean partial,
        IndexState index) {

    public FoundStories {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** The tags of one dimension to narrow down with. */
    public List<TagCount> facet(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
