package be.leerspoor.stories;

import be.leerspoor.search.Order;
import java.util.Set;

/**
 * A question to the published stories. Tags of one dimension widen, dimensions narrow each other down.
 *
 * @param page counted from 0
 * @param size stories per page, 1 to 100
 */
public record StoryQuery(String text, Set<TagKey> chosen, Order order, int page, int size) {

    /** The most characters a question may have. */
    public static final int LONGEST = 300;

    public StoryQuery {
        chosen = Set.copyOf(chosen);
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a question has at most " + LONGEST + " characters");
        }
    }
}
