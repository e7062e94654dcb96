package be.leerspoor.training;

import be.leerspoor.casereview.Templates;
import be.leerspoor.people.ForStaff;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What the course or the template that a requirement asks is called. Names change rarely: they are read once a minute. */
@Service
@ForStaff
public class RequirementNames {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Known(Instant at, Map<String, Course> courses) {}

    private final CourseRepository courses;
    private final Templates templates;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, Map.of());

    RequirementNames(CourseRepository courses, Templates templates, Clock clock) {
        this.courses = courses;
        this.templates = templates;
        this.clock = clock;
    }

    /** The name, in the language of the screen, of the course or the template; empty where a requirement names neither. */
    public Optional<String> of(Requirement requirement) {
        String course = requirement.course();
        if (course != null) {
            return Optional.ofNullable(courses().get(course)).map(each -> each.name(Texts.language()));
        }
        return Optional.ofNullable(requirement.template())
                .flatMap(template -> templates.name(template, Texts.language()));
    }

    private Map<String, Course> courses() {
        Instant now = clock.instant();
        Known last = known;
        if (last.at().isBefore(now.minus(FRESH)) || last.at().isAfter(now)) {
            last = new Known(now, courses.all().stream().collect(Collectors.toMap(Course::code, each -> each)));
            known = last;
        }
        return last.courses();
    }
}
