package be.leerspoor.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something with a date, as it stands in somebody's calendar. Calendars lie open on desks and with other companies: the
 * title names a meeting and never a case. Line breaks become spaces.
 *
 * @param uid the same for as long as the thing exists, such as {@code meeting-3f2c...}; 1 to 100 letters, digits and marks
 * @param sequence rises each time the date, the place or the title changes, and when it is cancelled
 * @param title 1 to 200 characters
 * @param place 200 characters at most
 * @param path where in the application it is about, without a leading slash
 * @param cancelled whether it will not happen: the calendar of who had it, takes it away
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant from,
        Duration length,
        String title,
        Optional<String> place,
        Optional<String> path,
        boolean cancelled) {

    /** Characters that fit in a title and in a place. */
    public static final int LONGEST = 200;

    public CalendarEvent {
        title = OneLine.of(title);
        place = place.map(OneLine::of).filter(words -> !words.isEmpty());
        if (!uid.matches("[A-Za-z0-9._:-]{1,100}")) {
            throw new IllegalArgumentException("uid: 1 to 100 letters, digits and marks");
        }
        if (sequence < 0 || length.isNegative()) {
            throw new IllegalArgumentException("sequence and length: 0 or more");
        }
        if (title.isEmpty()
                || title.length() > LONGEST
                || place.map(String::length).orElse(0) > LONGEST) {
            throw new IllegalArgumentException("title and place: " + LONGEST + " characters at most");
        }
    }

    /** The moment it ends. */
    public Instant until() {
        return from.plus(length);
    }
}
