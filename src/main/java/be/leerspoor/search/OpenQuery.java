package be.leerspoor.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A question to the open shelf. Any text will do: words, a phrase in quotes, a whole sentence, nothing at all (which
 * finds everything). Values chosen within one facet widen, facets narrow each other down.
 *
 * @param page counted from 0
 * @param size hits per page, 1 to 100; page and size outside their range, or a page beyond the first
 *     {@value #DEEPEST} hits, are refused with {@link IllegalArgumentException}
 */
public record OpenQuery(String text, Map<Facet, Set<String>> chosen, Order order, int page, int size) {

    /** How far one may page: hits beyond this number are not shown. */
    public static final int DEEPEST = 10_000;

    public OpenQuery {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(order, "order");
        Paging.check(page, size);
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, keys) -> {
            if (!keys.isEmpty()) {
                copy.put(facet, Set.copyOf(keys));
            }
        });
        chosen = Map.copyOf(copy);
    }

    /** The first twenty hits for these words, best first. */
    public static OpenQuery of(String text) {
        return new OpenQuery(text, Map.of(), Order.RELEVANCE, 0, 20);
    }
}
