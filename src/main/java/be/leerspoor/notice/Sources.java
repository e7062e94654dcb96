package be.leerspoor.notice;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
        return of(sources.orderedStream(), person, from, until, language);
    }

    /** The same without what one of them has in store. */
    List<CalendarEvent> besides(CalendarSource one, PersonId person, Instant from, Instant until, Locale language) {
        return of(sources.orderedStream().filter(source -> !source.equals(one)), person, from, until, language);
    }

    private static List<CalendarEvent> of(
            Stream<CalendarSource> those, PersonId person, Instant from, Instant until, Locale language) {
        return those.flatMap(source -> source.of(person, from, until, language).stream())
                .filter(event -> !event.from().isBefore(from) && event.from().isBefore(until))
                .sorted(Comparator.comparing(CalendarEvent::from).thenComparing(CalendarEvent::uid))
                .toList();
    }
}
