package be.leerspoor.stories;

import be.leerspoor.search.Marked;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A story that was found, with the words that match marked.
 *
 * @param externalId the name another system gave it
 * @param excerpts passages from the body, empty when only title or summary match
 * @param uses how often colleagues used it
 */
public record StoryHit(
        StoryId id,
        Optional<String> externalId,
        Marked title,
        Marked summary,
        List<Marked> excerpts,
        List<Tag> tags,
        Instant publishedOn,
        int uses) {

    public StoryHit {
        excerpts = List.copyOf(excerpts);
        tags = List.copyOf(tags);
    }
}
