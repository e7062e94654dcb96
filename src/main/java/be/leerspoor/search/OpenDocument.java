package be.leerspoor.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Something that every member of staff may read, as the open shelf needs to know it.
 *
 * @param id what the caller knows it by; unique on the open shelf
 * @param version rises with every change; an older version never replaces a newer one
 * @param tags per facet the tags it carries; a facet without tags may be left out
 */
public record OpenDocument(
        String id,
        long version,
        String title,
        String summary,
        String body,
        Map<Facet, Set<TagValue>> tags,
        Instant publishedOn) {

    public OpenDocument {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document has an id");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Map<Facet, Set<TagValue>> copy = new EnumMap<>(Facet.class);
        tags.forEach((facet, values) -> copy.put(facet, Set.copyOf(values)));
        tags = Map.copyOf(copy);
    }
}
