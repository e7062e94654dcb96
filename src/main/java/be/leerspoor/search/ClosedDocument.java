package be.leerspoor.search;

import be.leerspoor.people.AccessTerm;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * Something that only some may read, as the closed shelf needs to know it. Who holds one of the terms in
 * {@code openedBy} may find it; without terms nobody does.
 *
 * @param kind what it is ("review"); together with the id it is unique on the closed shelf
 * @param version rises with every change, a change of readers included; an older version never replaces a newer one
 */
public record ClosedDocument(
        String kind, String id, long version, String title, String text, Set<AccessTerm> openedBy, Instant changedAt) {

    public ClosedDocument {
        if (kind.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("a document has a kind and an id");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(changedAt, "changedAt");
        openedBy = Set.copyOf(openedBy);
    }
}
