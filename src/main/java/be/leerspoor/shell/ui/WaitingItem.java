package be.leerspoor.shell.ui;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that waits for the signed-in person on the start page.
 *
 * @param title what it is ("Concept: Een oma die bleef")
 * @param line what can be done or since when
 * @param address where it is, inside the application, without a leading slash
 * @param order lower comes first; 100 is usual
 * @param putAway how to be told of it no more, if one can without opening it
 * @param subject what of somebody else it tells of, as {@link OpenPages} knows it: when that is closed, it goes
 * @param at when it begins; of the same order the soonest comes first
 * @param matter the page of the one matter it is about: what asks for an answer there stands for what only tells of it
 */
public record WaitingItem(
        IconName icon,
        String title,
        String line,
        String address,
        int order,
        Optional<PutAway> putAway,
        Optional<String> subject,
        Optional<Instant> at,
        Optional<String> matter) {

    /** A step, with what the button says. */
    public record PutAway(String words, Runnable step) {}

    public WaitingItem(IconName icon, String title, String line, String address, int order) {
        this(icon, title, line, address, order, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, which one can put away without opening it. */
    public WaitingItem orPutAway(String words, Runnable step) {
        return new WaitingItem(
                icon, title, line, address, order, Optional.of(new PutAway(words, step)), subject, at, matter);
    }

    /** The same, which tells of something of somebody else that can be closed. */
    public WaitingItem about(String closable) {
        return new WaitingItem(icon, title, line, address, order, putAway, Optional.of(closable), at, matter);
    }

    /** The same, which begins at this moment. */
    public WaitingItem at(Instant begin) {
        return new WaitingItem(icon, title, line, address, order, putAway, subject, Optional.of(begin), matter);
    }

    /** The same, about the one matter that has this page. */
    public WaitingItem onMatter(String page) {
        return new WaitingItem(icon, title, line, address, order, putAway, subject, at, Optional.of(page));
    }
}
