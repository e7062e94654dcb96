package be.leerspoor.training;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** What tests of courses do again and again, through the services. */
@TestComponent
public class CourseEditions {

    /** Where every session made here is. */
    public static final String PLACE = "Gent, zaal 2";

    private final Courses courses;
    private final EditionPlanning planning;
    private final Enrolling enrolling;
    private final Editions editions;

    CourseEditions(Courses courses, EditionPlanning planning, Enrolling enrolling, Editions editions) {
        this.courses = courses;
        this.planning = planning;
        this.enrolling = enrolling;
        this.editions = editions;
    }

    /** A course made by chaima, with a certificate, of which one must have been there for 80%; gives back its code. */
    public String course(String name) {
        CourseResult result =
                As.person("chaima", () -> courses.make(new CourseDraft(name, "", "Wat je leert.", "", 80, null, true)));
        assertThat(result).isInstanceOf(CourseResult.Made.class);
        return ((CourseResult.Made) result).code();
    }

    /** An edition of the basic training, planned and given by chaima, open to all; sessions of 9:30 to 12:30. */
    public EditionId edition(int places, LocalDate... days) {
        return edition("basis", places, WhoEnrols.OPEN, days);
    }

    /** As {@link #edition(int, LocalDate...)}, of another course and with another way to enrol. */
    public EditionId edition(String course, int places, WhoEnrols whoEnrols, LocalDate... days) {
        EditionResult result = As.person("chaima", () -> planning.plan(draft(course, places, whoEnrols, days)));
        assertThat(result).isInstanceOf(EditionResult.Planned.class);
        return ((EditionResult.Planned) result).edition();
    }

    /** What {@link #edition(String, int, WhoEnrols, LocalDate...)} plans; one cancels until a week before it begins. */
    public static EditionDraft draft(String course, int places, WhoEnrols whoEnrols, LocalDate... days) {
        LocalDate first = Arrays.stream(days).min(LocalDate::compareTo).orElseThrow();
        List<SessionDraft> sessions =
                Arrays.stream(days).map(day -> session(day, "chaima")).toList();
        return new EditionDraft(course, null, places, whoEnrols, first.minusWeeks(1), 80, sessions);
    }

    /** A new session on this day from 9:30 to 12:30. */
    public static SessionDraft session(LocalDate day, String... trainers) {
        return new SessionDraft(null, day, LocalTime.of(9, 30), LocalTime.of(12, 30), PLACE, "", people(trainers));
    }

    /** What a page would show to change an edition, as it stands now. */
    public EditionDraft toChange(EditionId edition) {
        return toChange(page("chaima", edition));
    }

    static EditionDraft toChange(EditionPage page) {
        List<SessionDraft> sessions = new ArrayList<>();
        for (CourseSession session : page.summary().sessions()) {
            LocalDateTime start = LocalDateTime.ofInstant(session.startsAt(), be.leerspoor.shell.Formats.ZONE);
            sessions.add(new SessionDraft(
                    session.id(),
                    start.toLocalDate(),
                    start.toLocalTime(),
                    start.toLocalTime().plusMinutes(session.minutes()),
                    session.place(),
                    session.link(),
                    session.trainers().stream().map(SessionTrainer::id).collect(Collectors.toSet())));
        }
        EditionSummary edition = page.summary();
        return new EditionDraft(
                edition.courseCode(),
                page.region(),
                edition.places(),
                edition.whoEnrols(),
                edition.cancelUntil(),
                page.requiredShare(),
                sessions);
    }

    /** Enrols these people, each for themselves, in this order. */
    public void enrol(EditionId edition, String... people) {
        for (String person : people) {
            assertThat(As.person(person, () -> enrolling.enrol(edition)))
                    .isInstanceOfAny(EnrolResult.Placed.class, EnrolResult.Waiting.class);
        }
    }

    /** The page of an edition as somebody sees it. */
    public EditionPage page(String person, EditionId edition) {
        return As.person(person, () -> editions.edition(edition)).orElseThrow();
    }

    /** The sessions of an edition in the order of time. */
    public List<SessionId> sessions(EditionId edition) {
        return page("chaima", edition).summary().sessions().stream()
                .map(CourseSession::id)
                .toList();
    }

    /** Somebody of the cast. */
    public static PersonId person(String userName) {
        return Cast.person(userName).id();
    }

    /** Several of the cast. */
    public static Set<PersonId> people(String... userNames) {
        return Arrays.stream(userNames).map(CourseEditions::person).collect(Collectors.toSet());
    }

    /** The first names of who is in this state, in the order of the list, as chaima sees them. */
    public List<String> firstNames(EditionId edition, EnrolmentState state) {
        return page("chaima", edition).people(state).stream()
                .map(participant -> participant.name().split(" ")[0])
                .toList();
    }
}
