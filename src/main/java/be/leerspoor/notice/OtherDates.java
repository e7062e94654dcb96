package be.leerspoor.notice;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What other capabilities have in store for a person, for one that has something for them at the same time. It goes by person,
 * as each source does: who asks sees to it that only that person reads the answer.
 */
@Component
@CalledByProgram
public class OtherDates {

    private final Sources sources;

    OtherDates(Sources sources) {
        this.sources = sources;
    }

    /** What goes on and begins in this stretch of time, in its order, other than what {@code own} has in store. */
    public List<CalendarEvent> of(PersonId person, CalendarSource own, Instant from, Instant until, Locale language) {
        return sources.besides(own, person, from.minus(Agenda.LONGEST), until, language).stream()
                .filter(event -> !event.cancelled() && event.until().isAfter(from))
                .toList();
    }
}
