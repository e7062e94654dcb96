package be.leerspoor.stories;

import be.leerspoor.search.Order;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A search that somebody comes back to.
 *
 * @param words what is looked for; may be empty where tags are chosen
 * @param openedAt when it was opened last
 * @param fresh how many stories that answer it were published since
 */
public record SavedSearch(
        UUID id, String name, String words, Set<TagKey> chosen, Order order, Instant openedAt, int fresh) {

    public SavedSearch {
        chosen = Set.copyOf(chosen);
    }

    SavedSearch with(int counted) {
        return new SavedSearch(id, name, words, chosen, order, openedAt, counted);
    }
}
