package be.leerspoor.training;

import static be.leerspoor.training.GivenCourses.person;
import static leerspoor.db.training.Tables.ATTENDANCE_CHANGE;
import static leerspoor.db.training.Tables.EXCUSE;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna cannot come to a session, and says so beforehand; it is 14:05 on 9 March. */
@LeerspoorTest
class ExcusesTest {

    private static final LocalDateTime SOON = LocalDateTime.of(2027, 3, 9, 14, 30);
    private static final LocalDateTime LATER = LocalDateTime.of(2027, 3, 16, 14, 30);

    @Autowired
    private GivenCourses courses;

    @Autowired
    private CourseEditions made;

    @Autowired
    private Excuses excuses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private EditionPlanning planning;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void whoSaysBeforehandThatTheyMissASessionIsFilledInAndCountsOnceNoted() {
        GivenCourses.Given given = courses.edition("basis", "chaima", SOON, LATER);
        courses.place(given, "anna", "bram");

        assertThat(announce("anna", given.session())).isTrue();
        assertThat(announce("anna", given.session())).isTrue();

        assertThat(line(given, "Anna Peeters").proposed()).isTrue();
        assertThat(line(given, "Anna Peeters").presence()).isNull();
        assertThat(line(given, "Bram De Smet").proposed()).isFalse();
        assertThat(mine("anna", given).excused()).isTrue();
        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isZero();

        As.person("chaima", () -> attendance.othersPresent(given.session()));
        assertThat(line(given, "Anna Peeters").presence()).isEqualTo(Presence.of(AttendanceFact.EXCUSED));
        assertThat(line(given, "Anna Peeters").proposed()).isFalse();
        assertThat(line(given, "Bram De Smet").presence()).isEqualTo(Presence.of(AttendanceFact.PRESENT));
    }

    @Test
    void itIsTakenBackUntilTheSessionBegins() {
        GivenCourses.Given given = courses.edition("basis", "chaima", SOON);
        courses.place(given, "anna", "bram");
        announce("anna", given.session());

        assertThat(takeBack("anna", given.session())).isTrue();
        assertThat(takeBack("anna", given.session())).isFalse();
        assertThat(line(given, "Anna Peeters").proposed()).isFalse();

        announce("anna", given.session());
        later(Duration.ofMinutes(25));
        assertThat(takeBack("anna", given.session())).isFalse();
        assertThat(announce("bram", given.session())).isFalse();
        assertThat(line(given, "Anna Peeters").proposed()).isTrue();
    }

    @Test
    void onlyWhoHasAPlaceInAnEditionThatGoesOnSaysSo() {
        GivenCourses.Given given = courses.edition("basis", "chaima", SOON);
        courses.place(given, "anna");
        courses.enrol(given, "joris", "WAITING");

        assertThat(announce("joris", given.session())).isFalse();
        assertThat(announce("dirk", given.session())).isFalse();
        assertThat(announce("chaima", given.session())).isFalse();
        courses.cancel(given);
        assertThat(announce("anna", given.session())).isFalse();
        assertThat(sql.fetchCount(EXCUSE)).isZero();
    }

    @Test
    void whoComesAllTheSameEntersWithTheCode() {
        GivenCourses.Given given = courses.edition("basis", "chaima", SOON);
        courses.place(given, "anna");
        announce("anna", given.session());
        EntryCode code = code(given);

        assertThat(As.person("anna", () -> attendance.enter(code.code()))).isInstanceOf(EntryResult.Entered.class);
        assertThat(line(given, "Anna Peeters").presence()).isEqualTo(Presence.of(AttendanceFact.PRESENT));
    }

    @Test
    void itGoesWithThePlace() {
        EditionId edition = made.edition(2, LocalDate.of(2027, 4, 13));
        made.enrol(edition, "anna");
        SessionId session = made.sessions(edition).getFirst();
        announce("anna", session);

        As.person("anna", () -> enrolling.leave(edition, "", Confirmation.none()));
        made.enrol(edition, "anna");

        assertThat(made.page("anna", edition).attendance(session)).isEmpty();
    }

    @Test
    void itHoldsForTheDayAndNotForAnother() {
        EditionId edition = made.edition(2, LocalDate.of(2027, 4, 13), LocalDate.of(2027, 4, 20));
        made.enrol(edition, "anna");
        List<SessionId> sessions = made.sessions(edition);
        sessions.forEach(session -> announce("anna", session));

        EditionDraft now = made.toChange(edition);
        change(
                edition,
                now,
                List.of(
                        at(now.sessions().getFirst(), LocalDate.of(2027, 4, 13), LocalTime.of(10, 0)),
                        at(now.sessions().getLast(), LocalDate.of(2027, 4, 21), LocalTime.of(9, 30))));

        assertThat(made.page("anna", edition).attendance(sessions.getFirst())).isPresent();
        assertThat(made.page("anna", edition).attendance(sessions.getLast())).isEmpty();
    }

    @Test
    void aSessionThatIsMovedKeepsNothingThatWasNotedBefore() {
        GivenCourses.Given given = courses.edition("basis", "chaima", SOON);
        courses.place(given, "anna");
        EntryCode code = code(given);
        As.person(
                "chaima", () -> attendance.note(given.session(), person("anna"), Presence.of(AttendanceFact.PRESENT)));
        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isEqualTo(1);

        EditionDraft now = made.toChange(given.edition());
        change(given.edition(), now, List.of(at(now.sessions().getFirst(), LATER.toLocalDate(), LATER.toLocalTime())));

        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isZero();
        assertThat(courses.proof(given, "anna")).isEmpty();
        assertThat(sql.fetchCount(ATTENDANCE_CHANGE)).isEqualTo(2);
        assertThat(As.person("anna", () -> attendance.enter(code.code()))).isInstanceOf(EntryResult.Unknown.class);
    }

    @Test
    void aSessionThatIsDroppedProvesNothingAnyMore() {
        GivenCourses.Given given = courses.edition("basis", "chaima", SOON);
        courses.place(given, "anna");
        announce("anna", given.session());
        As.person(
                "chaima", () -> attendance.note(given.session(), person("anna"), Presence.of(AttendanceFact.PRESENT)));

        EditionDraft now = made.toChange(given.edition());
        change(given.edition(), now, List.of(CourseEditions.session(LATER.toLocalDate(), "chaima")));

        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isZero();
        assertThat(sql.fetchCount(EXCUSE)).isZero();
    }

    private void change(EditionId edition, EditionDraft was, List<SessionDraft> sessions) {
        int version = made.page("chaima", edition).version();
        EditionDraft draft = new EditionDraft(
                was.course(),
                was.region(),
                was.places(),
                was.whoEnrols(),
                was.cancelUntil(),
                was.requiredShare(),
                sessions);
        assertThat(As.person("chaima", () -> planning.change(edition, version, draft)))
                .isEqualTo(new EditionResult.Done());
    }

    private static SessionDraft at(SessionDraft session, LocalDate day, LocalTime from) {
        return new SessionDraft(
                session.id(),
                day,
                from,
                from.plusMinutes(session.minutes()),
                session.place(),
                session.link(),
                session.trainers());
    }

    private boolean announce(String who, SessionId session) {
        return As.person(who, () -> excuses.announce(session));
    }

    private boolean takeBack(String who, SessionId session) {
        return As.person(who, () -> excuses.takeBack(session));
    }

    private EntryCode code(GivenCourses.Given given) {
        return ((CodeResult.Shown) As.person("chaima", () -> attendance.code(given.session()))).code();
    }

    private MyAttendance mine(String who, GivenCourses.Given given) {
        return made.page(who, given.edition()).attendance(given.session()).orElseThrow();
    }

    private AttendanceSheet.Line line(GivenCourses.Given given, String name) {
        return As.person("chaima", () -> attendance.sheet(given.session())).orElseThrow().lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void later(Duration duration) {
        ((MovableClock) clock).moveTo(clock.instant().plus(duration));
    }
}
