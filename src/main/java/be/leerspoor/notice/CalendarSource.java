package be.leerspoor.notice;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a capability has in store for a person on a date; offered as a bean that is
 * {@link be.leerspoor.shell.CalledByProgram}. It is asked for the page of the signed-in person and for the feed, where
 * nobody is signed in: it goes by {@code person} and by nothing else.
 */
@FunctionalInterface
public interface CalendarSource {

    /** What this person may know of that begins in this stretch of time, in any order; what lies outside is left out. */
    List<CalendarEvent> of(PersonId person, Instant from, Instant until, Locale language);
}
