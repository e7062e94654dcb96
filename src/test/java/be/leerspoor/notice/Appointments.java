package be.leerspoor.notice;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.TestWorld;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Dates that a test gives to people; none until it does. */
@TestComponent
@CalledByProgram
public class Appointments implements CalendarSource, TestWorld.Restored {

    private final Map<PersonId, List<CalendarEvent>> dates = new ConcurrentHashMap<>();

    /** Two hours in the team room, for this person of the cast. */
    public CalendarEvent give(String userName, String title, Instant from) {
        return give(userName, event(title, from, false));
    }

    CalendarEvent give(String userName, CalendarEvent event) {
        dates.computeIfAbsent(Cast.person(userName).id(), anyone -> new ArrayList<>())
                .add(event);
        return event;
    }

    static CalendarEvent event(String title, Instant from, boolean cancelled) {
        return new CalendarEvent(
                "session-" + Integer.toHexString(title.hashCode()),
                cancelled ? 1 : 0,
                from,
                Duration.ofHours(2),
                title,
                Optional.of("Teamlokaal"),
                Optional.of("reviews"),
                cancelled);
    }

    @Override
    public List<CalendarEvent> of(PersonId person, Instant from, Instant until, Locale language) {
        return dates.getOrDefault(person, List.of()).stream()
                .map(event -> language.equals(Texts.ENGLISH) ? inEnglish(event) : event)
                .toList();
    }

    private static CalendarEvent inEnglish(CalendarEvent event) {
        return new CalendarEvent(
                event.uid(),
                event.sequence(),
                event.from(),
                event.length(),
                "(en) " + event.title(),
                event.place(),
                event.path(),
                event.cancelled());
    }

    @Override
    public void restore() {
        dates.clear();
    }
}
