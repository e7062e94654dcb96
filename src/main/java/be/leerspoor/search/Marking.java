package be.leerspoor.search;

import java.util.List;
import java.util.Set;

/**
 * What is to be marked in a text.
 *
 * @param units per unit of the question the terms, as they stand in the index, under which it may be found
 * @param phrases stems that must stand in a row
 */
record Marking(List<Set<String>> units, List<List<String>> phrases) {

    static final Marking NOTHING = new Marking(List.of(), List.of());

    Marking {
        units = List.copyOf(units);
        phrases = List.copyOf(phrases);
    }
}
