package be.leerspoor.training;

import be.leerspoor.notice.CalendarEvent;
import be.leerspoor.notice.CalendarSource;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Course sessions in the calendar of who has a place and of who gives them. */
@Component
@CalledByProgram
class CourseCalendar implements CalendarSource {

    private final NewsRepository repository;

    CourseCalendar(NewsRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<CalendarEvent> of(PersonId person, Instant from, Instant until, Locale language) {
        return repository.of(person, from, until).stream()
                .flatMap(news -> news.sessions().stream().map(session -> news.event(session, language)))
                .toList();
    }
}
