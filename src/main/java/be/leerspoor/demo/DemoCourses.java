package be.leerspoor.demo;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import be.leerspoor.training.CourseSession;
import be.leerspoor.training.EditionDraft;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.EditionPlanning;
import be.leerspoor.training.EditionResult;
import be.leerspoor.training.Editions;
import be.leerspoor.training.EnrolResult;
import be.leerspoor.training.Enrolling;
import be.leerspoor.training.NoteResult;
import be.leerspoor.training.SessionAttendance;
import be.leerspoor.training.SessionDraft;
import be.leerspoor.training.WhoEnrols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Plans the editions of the demo, lets people enrol and notes who was there; of today's session nothing is noted yet. */
class DemoCourses {

    private static final LocalTime BEFORE_WORK = LocalTime.of(8, 10);
    private static final int SHARE = 80;
    private static final Duration HALF_A_DAY = Duration.ofMinutes(150);
    private static final long WHOLE_MINUTES = 5;

    private final EditionPlanning planning;
    private final Editions editions;
    private final Enrolling enrolling;
    private final SessionAttendance attendance;
    private final ActingAs acting;

    DemoCourses(
            EditionPlanning planning,
            Editions editions,
            Enrolling enrolling,
            SessionAttendance attendance,
            ActingAs acting) {
        this.planning = planning;
        this.editions = editions;
        this.enrolling = enrolling;
        this.attendance = attendance;
        this.acting = acting;
    }

    /** Brings all editions about; gives back which is which, by the key of its script. */
    Map<String, EditionId> create() {
        Map<String, EditionId> made = new HashMap<>();
        CourseScript.all().forEach(script -> made.put(script.key(), create(script)));
        return made;
    }

    private EditionId create(CourseScript script) {
        List<LocalDate> days = script.sessions(today());
        Instant planned = script.hasBegun()
                ? at(days.getFirst().minusWeeks(6), BEFORE_WORK)
                : new Moment(15, BEFORE_WORK).before(acting.now());
        EditionDraft draft = draft(script, days);
        EditionId edition = Went.as(
                        EditionResult.Planned.class,
                        acting.person(script.trainer(), planned, () -> planning.plan(draft)))
                .edition();
        Instant moment = planned;
        for (String person : script.people()) {
            moment = moment.plusSeconds(5_400);
            enrol(person, moment, edition);
        }
        if (script.hasBegun()) {
            followed(script, edition);
        }
        return edition;
    }

    private void enrol(String person, Instant moment, EditionId edition) {
        EnrolResult result = acting.person(person, moment, () -> enrolling.enrol(edition));
        if (!(result instanceof EnrolResult.Placed || result instanceof EnrolResult.Waiting)) {
            throw new IllegalStateException("A script of the demo breaks a rule: " + person + " became " + result);
        }
    }

    private EditionDraft draft(CourseScript script, List<LocalDate> days) {
        return new EditionDraft(
                script.course(),
                null,
                script.places(),
                WhoEnrols.OPEN,
                days.getFirst().minusWeeks(1),
                SHARE,
                days.stream().map(day -> session(script, day)).toList());
    }

    private SessionDraft session(CourseScript script, LocalDate day) {
        Set<PersonId> trainers = Set.of(Cast.person(script.trainer()).id());
        if (day.equals(today())) {
            LocalTime until = justOver();
            return new SessionDraft(null, day, before(until), until, script.place(), "", trainers);
        }
        return new SessionDraft(null, day, CourseScript.FROM, CourseScript.UNTIL, script.place(), "", trainers);
    }

    /** The session of today was over some minutes ago, so that there is something to note before the next appointment. */
    private LocalTime justOver() {
        LocalTime now = LocalDateTime.ofInstant(acting.now(), Formats.ZONE).toLocalTime();
        LocalTime whole =
                now.truncatedTo(ChronoUnit.HOURS).plusMinutes(now.getMinute() / WHOLE_MINUTES * WHOLE_MINUTES);
        LocalTime earliest = LocalTime.MIDNIGHT.plusMinutes(SessionDraft.FEWEST_MINUTES);
        return whole.isBefore(earliest.plusMinutes(WHOLE_MINUTES)) ? earliest : whole.minusMinutes(WHOLE_MINUTES);
    }

    private static LocalTime before(LocalTime until) {
        return Duration.between(LocalTime.MIDNIGHT, until).compareTo(HALF_A_DAY) < 0
                ? LocalTime.MIDNIGHT
                : until.minus(HALF_A_DAY);
    }

    private void followed(CourseScript script, EditionId edition) {
        Instant startOfToday = at(today(), LocalTime.MIDNIGHT);
        List<CourseSession> held = acting.person(
                script.trainer(),
                acting.now(),
                () -> editions.edition(edition).orElseThrow().summary().sessions().stream()
                        .filter(session -> session.startsAt().isBefore(startOfToday))
                        .toList());
        for (CourseSession session : held) {
            if (session.equals(held.getLast())) {
                script.missed()
                        .forEach((person, how) -> noted(
                                script.trainer(),
                                session.endsAt(),
                                () -> attendance.note(
                                        session.id(), Cast.person(person).id(), how.presence())));
            }
            noted(script.trainer(), session.endsAt(), () -> attendance.othersPresent(session.id()));
        }
    }

    private void noted(String trainer, Instant moment, Supplier<NoteResult> note) {
        Went.as(NoteResult.Noted.class, acting.person(trainer, moment, note));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(acting.now(), Formats.ZONE);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Formats.ZONE).toInstant();
    }
}
