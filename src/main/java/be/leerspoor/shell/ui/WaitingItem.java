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
 * @param name the name under which it can be put away from this page and brought back
 * @param button words of a button of its own, for what is there to enter now
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
        Optional<String> matter,
        Optional<String> name,
        Optional<String> button) {

    /** A step, with what the button says. */
    public record PutAway(String words, Runnable step) {}

    public WaitingItem(IconName icon, String title, String line, String address, int order) {
        this(
                icon,
                title,
                line,
                address,
                order,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, which one can put away without opening it. */
    public WaitingItem orPutAway(String words, Runnable step) {
        return new WaitingItem(
                icon,
                title,
                line,
                address,
                order,
                Optional.of(new PutAway(words, step)),
                subject,
                at,
                matter,
                name,
                button);
    }

    /**
     * The same, which one can put away from the start page, and bring back there.
     *
     * @param known what it is and how it stands, as in {@code draft:3f2c…@moment}: what changed since comes back; 120
     *     characters at most
     */
    public WaitingItem orLeaveFor(String known) {
        return new WaitingItem(
                icon, title, line, address, order, putAway, subject, at, matter, Optional.of(known), button);
    }

    /** The same, which tells of something of somebody else that can be closed. */
    public WaitingItem about(String closable) {
        return new WaitingItem(
                icon, title, line, address, order, putAway, Optional.of(closable), at, matter, name, button);
    }

    /** The same, which begins at this moment. */
    public WaitingItem at(Instant begin) {
        return new WaitingItem(
                icon, title, line, address, order, putAway, subject, Optional.of(begin), matter, name, button);
    }

    /** The same, about the one matter that has this page. */
    public WaitingItem onMatter(String page) {
        return new WaitingItem(
                icon, title, line, address, order, putAway, subject, at, Optional.of(page), name, button);
    }

    /** The same, with a button that leads there at once ("Naar de kamer"). */
    public WaitingItem withButton(String words) {
        return new WaitingItem(
                icon, title, line, address, order, putAway, subject, at, matter, name, Optional.of(words));
    }
}
