package be.leerspoor.notice;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything with a date that any capability has in store for a person. */
@Component
@CalledByProgram
class Sources {

    private final ObjectProvider<CalendarSource> sources;

    Sources(ObjectProvider<CalendarSource> sources) {
        this.sources = sources;
    }

    List<CalendarEvent> of(PersonId person, Instant from, Instant until, Locale language) {
        return sources.orderedStream()
                .flatMap(source -> source.of(person, from, until, language).stream())
                .filter(event -> !event.from().isBefore(from) && event.from().isBefore(until))
                .sorted(Comparator.comparing(CalendarEvent::from).thenComparing(CalendarEvent::uid))
                .toList();
    }
}
