package be.leerspoor.shell.ui;

import java.util.Optional;

/**
 * Something that waits for the signed-in person on the start page.
 *
 * @param title what it is ("Concept: Een oma die bleef")
 * @param line what can be done or since when
 * @param address where it is, inside the application, without a leading slash
 * @param order lower comes first; 100 is usual
 * @param putAway how to be told of it no more, if one can without opening it
 */
public record WaitingItem(
        IconName icon, String title, String line, String address, int order, Optional<PutAway> putAway) {

    /** A step, with what the button says. */
    public record PutAway(String words, Runnable step) {}

    public WaitingItem(IconName icon, String title, String line, String address, int order) {
        this(icon, title, line, address, order, Optional.empty());
    }

    /** The same, which one can put away without opening it. */
    public WaitingItem orPutAway(String words, Runnable step) {
        return new WaitingItem(icon, title, line, address, order, Optional.of(new PutAway(words, step)));
    }
}
