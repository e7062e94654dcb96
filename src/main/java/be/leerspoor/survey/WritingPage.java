package be.leerspoor.survey;

import java.util.List;

/**
 * Some of what was written to an item and of which the same was decided, in an order that says nothing.
 *
 * @param of how many there are of them, with those that come before or after
 */
public record WritingPage(String item, Writing.State state, List<Writing> writings, int of) {

    public WritingPage {
        writings = List.copyOf(writings);
    }
}
