package be.leerspoor.survey;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts of one item as somebody typed them.
 *
 * @param counts by the code of the answer; one that is left out was given by nobody
 * @param people how many answered this item
 */
public record CountDraft(String item, Map<String, Integer> counts, int people) {

    /** The most people that counts can be of. */
    public static final int MOST_PEOPLE = 100_000;

    public CountDraft {
        counts = Map.copyOf(new HashMap<>(counts));
    }

    boolean addsUp() {
        return counts.values().stream().mapToLong(Integer::longValue).sum() == people;
    }
}
