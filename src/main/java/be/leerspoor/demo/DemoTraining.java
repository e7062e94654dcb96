package be.leerspoor.demo;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import be.leerspoor.training.AttendanceFact;
import be.leerspoor.training.AwayResult;
import be.leerspoor.training.AwayTimes;
import be.leerspoor.training.BeginResult;
import be.leerspoor.training.EditionDraft;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.EditionPlanning;
import be.leerspoor.training.EditionResult;
import be.leerspoor.training.Editions;
import be.leerspoor.training.EnrolResult;
import be.leerspoor.training.Enrolling;
import be.leerspoor.training.EvidenceCatchUp;
import be.leerspoor.training.GiveResult;
import be.leerspoor.training.Giving;
import be.leerspoor.training.Learning;
import be.leerspoor.training.NoteResult;
import be.leerspoor.training.PathGiving;
import be.leerspoor.training.Presence;
import be.leerspoor.training.ReadingResult;
import be.leerspoor.training.Readings;
import be.leerspoor.training.SessionAttendance;
import be.leerspoor.training.SessionDraft;
import be.leerspoor.training.SessionId;
import be.leerspoor.training.WhoEnrols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Gives courses to the cast over two years and lets them walk paths; what they did in practice counts by itself. */
class DemoTraining {

    private static final Moment GIVEN = new Moment(380, LocalTime.of(9, 15));
    private static final LocalTime BEFORE_WORK = LocalTime.of(8, 10);
    private static final int SHARE = 80;
    private static final int HALF_A_DAY = 180;

    private final PathGiving giving;
    private final Giving everybody;
    private final Learning learning;
    private final Readings readings;
    private final EditionPlanning planning;
    private final Editions editions;
    private final Enrolling enrolling;
    private final SessionAttendance attendance;
    private final AwayTimes away;
    private final EvidenceCatchUp catchUp;
    private final DemoTrainingRepository repository;
    private final ActingAs acting;

    DemoTraining(
            PathGiving giving,
            Giving everybody,
            Learning learning,
            Readings readings,
            EditionPlanning planning,
            Editions editions,
            Enrolling enrolling,
            SessionAttendance attendance,
            AwayTimes away,
            EvidenceCatchUp catchUp,
            DemoTrainingRepository repository,
            ActingAs acting) {
        this.giving = giving;
        this.everybody = everybody;
        this.learning = learning;
        this.readings = readings;
        this.planning = planning;
        this.editions = editions;
        this.enrolling = enrolling;
        this.attendance = attendance;
        this.away = away;
        this.catchUp = catchUp;
        this.repository = repository;
        this.acting = acting;
    }

    /** Brings paths and courses about, and what people did with them. */
    void create() {
        give("basisopleiding", GIVEN);
        give("praktijkleider", GIVEN);
        for (CourseScript script : CourseScript.all()) {
            give(script);
        }
        List.of("anna", "imane", "mehmet", "xenia", "zeger", "jana", "carmen", "joris")
                .forEach(person -> begin(person, "verdieping", 210));
        List.of("joris", "lotte", "hamza").forEach(person -> begin(person, "begeleider-intervisie", 230));
        List.of("imane", "joris", "lotte", "mehmet", "tarik", "victor", "xenia", "jana", "laura")
                .forEach(person -> read(person, "Vragen stellen tot het kind zelf zegt wat er moet gebeuren."));
        catchUp.catchUp();
        Went.as(
                AwayResult.Noted.class,
                acting.person(
                        "elif",
                        new Moment(12, BEFORE_WORK),
                        () -> away.note(Cast.person("kaat").id(), today().minusDays(16), null)));
    }

    /** When all is written: tells each change on the day on which it happened. */
    void settle() {
        repository.settle();
    }

    private void give(String path, Moment moment) {
        Went.as(GiveResult.Done.class, acting.person("chaima", moment, () -> {
            GiveResult result = giving.giveFrom(path, today());
            everybody.giveToWhoFits();
            return result;
        }));
    }

    private void begin(String person, String path, int days) {
        Went.as(
                BeginResult.Begun.class,
                acting.person(person, new Moment(days, BEFORE_WORK), () -> learning.begin(path)));
    }

    private void read(String person, String sentence) {
        Went.as(
                ReadingResult.Noted.class,
                acting.person(
                        person,
                        new Moment(90, LocalTime.of(16, 40)),
                        () -> readings.note("basisopleiding", "lezen", sentence)));
    }

    private void give(CourseScript script) {
        List<LocalDate> days = script.sessions(today());
        Instant planned = script.isPast()
                ? at(days.getFirst().minusWeeks(6), BEFORE_WORK)
                : new Moment(15, BEFORE_WORK).before(acting.now());
        EditionId edition = Went.as(
                        EditionResult.Planned.class,
                        acting.person(script.trainer(), planned, () -> planning.plan(draft(script, days))))
                .edition();
        Instant moment = planned;
        for (String person : script.people()) {
            moment = moment.plusSeconds(5_400);
            enrol(person, moment, edition);
        }
        if (script.isPast()) {
            followed(script, edition, days);
        }
    }

    private void enrol(String person, Instant moment, EditionId edition) {
        EnrolResult result = acting.person(person, moment, () -> enrolling.enrol(edition));
        if (!(result instanceof EnrolResult.Placed || result instanceof EnrolResult.Waiting)) {
            throw new IllegalStateException("A script of the demo breaks a rule: " + person + " became " + result);
        }
    }

    private static EditionDraft draft(CourseScript script, List<LocalDate> days) {
        Set<PersonId> trainers = Set.of(Cast.person(script.trainer()).id());
        return new EditionDraft(
                script.course(),
                null,
                script.places(),
                WhoEnrols.OPEN,
                days.getFirst().minusWeeks(1),
                SHARE,
                days.stream()
                        .map(day -> new SessionDraft(
                                null, day, CourseScript.FROM, CourseScript.UNTIL, script.place(), "", trainers))
                        .toList());
    }

    private void followed(CourseScript script, EditionId edition, List<LocalDate> days) {
        List<SessionId> sessions = acting.person(
                script.trainer(),
                at(days.getFirst(), CourseScript.FROM),
                () -> editions.edition(edition).orElseThrow().summary().sessions().stream()
                        .map(session -> session.id())
                        .toList());
        for (int i = 0; i < sessions.size(); i++) {
            SessionId session = sessions.get(i);
            Instant end = at(days.get(i), CourseScript.UNTIL);
            if (i == sessions.size() - 1) {
                script.missed().forEach((person, how) -> note(script, session, end, person, how));
            }
            Went.as(
                    NoteResult.Noted.class,
                    acting.person(script.trainer(), end, () -> attendance.othersPresent(session)));
        }
    }

    private void note(CourseScript script, SessionId session, Instant end, String person, CourseScript.Missed how) {
        Presence presence = switch (how) {
            case PARTLY -> Presence.partly(HALF_A_DAY);
            case EXCUSED -> Presence.of(AttendanceFact.EXCUSED);
            case ABSENT -> Presence.of(AttendanceFact.ABSENT);
        };
        Went.as(
                NoteResult.Noted.class,
                acting.person(
                        script.trainer(),
                        end,
                        () -> attendance.note(session, Cast.person(person).id(), presence)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(acting.now(), Formats.ZONE);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Formats.ZONE).toInstant();
    }
}
