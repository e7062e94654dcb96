package be.leerspoor.training;

import static be.leerspoor.training.GivenCourses.person;
import static leerspoor.db.people.Tables.AUDIT_ENTRY;
import static leerspoor.db.training.Tables.ATTENDANCE_CHANGE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static leerspoor.db.training.Tables.SESSION_TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Chaima makes and gives editions; bert gives some; it is 14:05. */
@LeerspoorTest
class SessionAttendanceTest {

    private static final Presence PRESENT = Presence.of(AttendanceFact.PRESENT);
    private static final Presence ABSENT = Presence.of(AttendanceFact.ABSENT);
    private static final LocalDateTime FIRST = LocalDateTime.of(2027, 3, 2, 13, 30);
    private static final LocalDateTime SECOND = LocalDateTime.of(2027, 3, 9, 13, 30);
    private static final Duration UNTIL_OVER = Duration.ofMinutes(145);

    @Autowired
    private CourseEditions editions;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private CourseEvidence evidence;

    @Autowired
    private CoursesOver over;

    @Autowired
    private EditionPlanning planning;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void theSheetShowsWhoHasAPlaceAndNobodyElse() {
        GivenCourses.Given given = courses.today("basis", "bram", "anna", "aicha");
        courses.enrol(given, "imane", "WAITING");
        courses.enrol(given, "joris", "CANCELLED");
        courses.enrol(given, "kaat", "ASKED");

        AttendanceSheet sheet =
                As.person("chaima", () -> attendance.sheet(given.session())).orElseThrow();

        assertThat(sheet.lines())
                .extracting(AttendanceSheet.Line::name)
                .containsExactly("Aïcha Diallo", "Anna Peeters", "Bram De Smet");
        assertThat(sheet.moment()).isEqualTo(NotingMoment.OPEN);
        assertThat(sheet.open()).isEqualTo(3);
        assertThat(sheet.part()).isEqualTo(1);
        assertThat(sheet.parts()).isEqualTo(1);
    }

    @Test
    void onlyWhoGivesTheSessionOrMadeTheEditionReadsAndNotes() {
        GivenCourses.Given given = courses.edition("basis", "bert", SECOND);
        courses.place(given, "anna");

        assertThat(As.person("chaima", () -> attendance.sheet(given.session()))).isPresent();
        assertThat(As.person("bert", () -> attendance.sheet(given.session()))).isPresent();
        assertThat(As.person("paulien", () -> attendance.sheet(given.session())))
                .isEmpty();
        assertThatThrownBy(() -> As.person("paulien", () -> attendance.note(given.session(), person("anna"), PRESENT)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person("paulien", () -> attendance.othersPresent(given.session())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person("paulien", () -> attendance.code(given.session())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person("anna", () -> attendance.note(given.session(), person("anna"), PRESENT)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> As.person("chaima", () -> attendance.note(SessionId.random(), person("anna"), PRESENT)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isZero();
    }

    @Test
    void aTrainerOfOneSessionDoesNotNoteAnother() {
        GivenCourses.Given given = courses.edition("basis", "bert", FIRST, SECOND);
        courses.place(given, "anna");
        sql.deleteFrom(SESSION_TRAINER)
                .where(SESSION_TRAINER.SESSION_ID.eq(given.sessions().getLast()))
                .execute();

        assertThat(As.person("bert", () -> attendance.sheet(given.session()))).isPresent();
        assertThat(As.person("bert", () -> attendance.sheet(given.sessions().getLast())))
                .isEmpty();
    }

    @Test
    void everyChangeStaysReadable() {
        GivenCourses.Given given = courses.today("basis", "anna");

        note(given, "anna", PRESENT);
        note(given, "anna", PRESENT);
        note(given, "anna", Presence.partly(90));
        note(given, "anna", null);

        assertThat(sql.selectFrom(ATTENDANCE_CHANGE).fetch())
                .extracting(
                        row -> row.getWasFact(),
                        row -> row.getWasMinutes(),
                        row -> row.getFact(),
                        row -> row.getMinutes())
                .containsExactlyInAnyOrder(
                        tuple(null, null, "PRESENT", null),
                        tuple("PRESENT", null, "PARTLY", 90),
                        tuple("PARTLY", 90, null, null));
        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isZero();
    }

    @Test
    void allTheOthersArePresentInOneTap() {
        GivenCourses.Given given = courses.today("basis", "anna", "bram", "imane");
        courses.enrol(given, "joris", "WAITING");
        note(given, "bram", ABSENT);

        NoteResult result = As.person("chaima", () -> attendance.othersPresent(given.session()));

        assertThat(result).isEqualTo(new NoteResult.Noted(clock.instant(), 2));
        assertThat(facts(given)).containsExactlyInAnyOrder("PRESENT", "PRESENT", "ABSENT");
        assertThat(As.person("chaima", () -> attendance.othersPresent(given.session())))
                .isEqualTo(new NoteResult.Noted(clock.instant(), 0));
    }

    @Test
    void whoHasNoPlaceIsNotNoted() {
        GivenCourses.Given given = courses.today("basis", "anna");
        courses.enrol(given, "joris", "WAITING");

        assertThat(note(given, "joris", PRESENT)).isInstanceOf(NoteResult.NotPlaced.class);
        assertThat(note(given, "dirk", PRESENT)).isInstanceOf(NoteResult.NotPlaced.class);
        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isZero();
        assertThat(sql.fetchCount(ATTENDANCE_CHANGE)).isZero();
    }

    @Test
    void notingIsPossibleFromAnHourBeforeUntilTwoYearsAfter() {
        GivenCourses.Given given = courses.edition("basis", "chaima", LocalDateTime.of(2027, 3, 9, 15, 6));
        courses.place(given, "anna");
        assertThat(note(given, "anna", PRESENT)).isEqualTo(new NoteResult.NotNow(NotingMoment.TOO_EARLY));
        assertThat(As.person("chaima", () -> attendance.code(given.session()))).isInstanceOf(CodeResult.NotNow.class);

        later(Duration.ofMinutes(2));
        assertThat(note(given, "anna", PRESENT)).isInstanceOf(NoteResult.Noted.class);

        later(Duration.ofDays(732));
        over.settle();
        assertThat(note(given, "anna", ABSENT)).isEqualTo(new NoteResult.NotNow(NotingMoment.OVER));
        assertThat(courses.proof(given, "anna").orElseThrow().holds()).isTrue();
    }

    @Test
    void ofACancelledEditionNothingIsNoted() {
        GivenCourses.Given given = courses.today("basis", "anna");
        EntryCode code = code(given);
        courses.cancel(given);

        assertThat(note(given, "anna", PRESENT)).isEqualTo(new NoteResult.NotNow(NotingMoment.CANCELLED));
        assertThat(enter("anna", code.code())).isInstanceOf(EntryResult.Unknown.class);
    }

    @Test
    void nobodyWasThereLongerThanTheSession() {
        GivenCourses.Given given = courses.today("basis", "anna");

        assertThat(note(given, "anna", Presence.partly(181))).isEqualTo(new NoteResult.LongerThanTheSession(180));
        assertThatThrownBy(() -> Presence.partly(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Presence.partly(721)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Presence(AttendanceFact.PRESENT, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Presence(AttendanceFact.PARTLY, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theShareIsOfAllMinutesAndTheProofFollowsEachCorrection() {
        GivenCourses.Given given = courses.edition("praktijkleider", "chaima", FIRST, SECOND);
        courses.place(given, "anna");
        later(UNTIL_OVER);

        note(given, 0, "anna", PRESENT);
        assertThat(courses.proof(given, "anna")).isEmpty();
        // 180 + 107 of 360 minutes is 79.7 %, and 180 + 108 exactly 80 %.
        note(given, 1, "anna", Presence.partly(107));
        assertThat(courses.proof(given, "anna")).isEmpty();
        note(given, 1, "anna", Presence.partly(108));
        assertThat(courses.proof(given, "anna"))
                .contains(new GivenCourses.Proof(true, 288, LocalDate.of(2027, 3, 9), LocalDate.of(2030, 3, 9)));

        note(given, 1, "anna", ABSENT);
        assertThat(courses.proof(given, "anna").orElseThrow().holds()).isFalse();
        note(given, 1, "anna", PRESENT);
        assertThat(courses.proof(given, "anna"))
                .contains(new GivenCourses.Proof(true, 360, LocalDate.of(2027, 3, 9), LocalDate.of(2030, 3, 9)));
        note(given, 0, "anna", null);
        assertThat(courses.proof(given, "anna").orElseThrow().holds()).isFalse();
    }

    @Test
    void whatIsNotedBeforeTheLastSessionIsOverIsKeptAndCountsFromThenOn() {
        GivenCourses.Given given = courses.edition("praktijkleider", "chaima", FIRST, SECOND);
        courses.place(given, "anna", "bram");
        note(given, 0, "anna", PRESENT);
        note(given, 1, "anna", PRESENT);
        note(given, 0, "bram", PRESENT);
        later(UNTIL_OVER.minusSeconds(1));
        over.settle();
        assertThat(courses.proof(given, "anna")).isEmpty();
        assertThat(courses.codes(given)).isEmpty();

        later(Duration.ofSeconds(1));
        over.settle();

        assertThat(courses.proof(given, "anna"))
                .contains(new GivenCourses.Proof(true, 360, LocalDate.of(2027, 3, 9), LocalDate.of(2030, 3, 9)));
        assertThat(courses.proof(given, "bram")).isEmpty();
        assertThat(courses.codes(given)).hasSize(1);
        over.settle();
        assertThat(courses.codes(given)).hasSize(1);
        note(given, 1, "anna", ABSENT);
        assertThat(courses.proof(given, "anna").orElseThrow().holds()).isFalse();
    }

    @Test
    void whatASessionTooManyAskedCountsOnceItIsDroppedAndNoMoreWhileAnotherIsToCome() {
        LocalDate yesterday = LocalDate.of(2027, 3, 8);
        LocalDate tomorrow = LocalDate.of(2027, 3, 10);
        GivenCourses.Given given =
                courses.edition("praktijkleider", "chaima", yesterday.atTime(9, 0), tomorrow.atTime(9, 0));
        courses.place(given, "anna");
        note(given, 0, "anna", PRESENT);
        over.settle();
        assertThat(courses.proof(given, "anna")).isEmpty();

        change(given, List.of(editions.toChange(given.edition()).sessions().getFirst()));
        assertThat(courses.proof(given, "anna").orElseThrow().holds()).isTrue();

        SessionDraft first = editions.toChange(given.edition()).sessions().getFirst();
        change(given, List.of(first, CourseEditions.session(tomorrow, "chaima")));
        assertThat(courses.proof(given, "anna").orElseThrow().holds()).isFalse();
        assertThat(courses.codes(given)).hasSize(1);
    }

    private void change(GivenCourses.Given given, List<SessionDraft> sessions) {
        EditionDraft was = editions.toChange(given.edition());
        int version = editions.page("chaima", given.edition()).version();
        EditionDraft draft = new EditionDraft(
                was.course(), was.region(), was.places(), was.whoEnrols(), was.cancelUntil(), 80, sessions);
        assertThat(As.person("chaima", () -> planning.change(given.edition(), version, draft)))
                .isEqualTo(new EditionResult.Done());
    }

    @Test
    void whatDoesNotLapseCountsWithoutEnd() {
        GivenCourses.Given given = courses.thisMorning("basis", "anna");

        note(given, "anna", PRESENT);

        assertThat(courses.proof(given, "anna"))
                .contains(new GivenCourses.Proof(true, 180, LocalDate.of(2027, 3, 9), null));
    }

    @Test
    void aSessionThatBecameShorterSettlesForEverybodyAndSettlingAgainChangesNothing() {
        GivenCourses.Given given = courses.edition("basis", "chaima", FIRST, SECOND);
        courses.place(given, "anna", "bram");
        later(UNTIL_OVER);
        note(given, 0, "anna", PRESENT);
        sql.update(COURSE_SESSION)
                .set(COURSE_SESSION.MINUTES, 30)
                .where(COURSE_SESSION.ID.eq(given.sessions().getLast()))
                .execute();

        evidence.settleAll(given.edition());
        evidence.settleAll(given.edition());

        assertThat(courses.proof(given, "anna").orElseThrow().minutes()).isEqualTo(180);
        assertThat(courses.proof(given, "bram")).isEmpty();
        assertThat(courses.codes(given)).hasSize(1);
    }

    @Test
    void aParticipantEntersWithTheCodeOnTheScreen() {
        GivenCourses.Given given = courses.today("basis", "anna");
        EntryCode code = code(given);
        assertThat(code.code()).matches("[A-HJ-NP-Z2-9]{6}");
        assertThat(code.until()).isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));

        String typed = " " + code.code().substring(0, 3).toLowerCase(Locale.ROOT) + "-"
                + code.code().substring(3);
        assertThat(enter("anna", typed)).isInstanceOf(EntryResult.Entered.class);
        assertThat(enter("anna", code.code())).isInstanceOf(EntryResult.Entered.class);

        assertThat(facts(given)).containsExactly("PRESENT");
        assertThat(sql.fetchCount(ATTENDANCE_CHANGE)).isEqualTo(1);
    }

    @Test
    void aCodeOpensForHalfAnHourAndAnotherOneClosesIt() {
        GivenCourses.Given given = courses.today("basis", "anna", "bram");
        EntryCode first = code(given);
        assertThat(code(given)).isEqualTo(first);
        EntryCode second = ((CodeResult.Shown) As.person("chaima", () -> attendance.renewCode(given.session()))).code();

        assertThat(enter("anna", first.code())).isInstanceOf(EntryResult.Unknown.class);
        assertThat(enter("anna", second.code())).isInstanceOf(EntryResult.Entered.class);
        later(Duration.ofMinutes(30));
        assertThat(enter("bram", second.code())).isInstanceOf(EntryResult.Unknown.class);
        assertThat(code(given)).isNotEqualTo(second);
    }

    @Test
    void whoHasNoPlaceDoesNotLearnWhetherACodeIsRight() {
        GivenCourses.Given given = courses.today("basis", "anna");
        courses.enrol(given, "joris", "WAITING");
        EntryCode code = code(given);

        assertThat(enter("bram", code.code())).isEqualTo(enter("bram", "ZZZZZZ"));
        assertThat(enter("joris", code.code())).isInstanceOf(EntryResult.Unknown.class);
        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isZero();
    }

    @Test
    void aCodeDoesNotChangeWhatTheTrainerNoted() {
        GivenCourses.Given given = courses.today("basis", "anna");
        EntryCode code = code(given);
        note(given, "anna", ABSENT);

        assertThat(enter("anna", code.code())).isEqualTo(new EntryResult.NotedOtherwise(AttendanceFact.ABSENT));
        assertThat(facts(given)).containsExactly("ABSENT");
    }

    @Test
    void afterTenWrongCodesNothingIsTriedForAnHour() {
        GivenCourses.Given given = courses.today("basis", "anna", "bram");
        EntryCode code = code(given);
        IntStream.range(0, 10)
                .forEach(turn ->
                        assertThat(enter("anna", "WRONG" + (turn % 8 + 2))).isInstanceOf(EntryResult.Unknown.class));

        assertThat(enter("anna", code.code())).isInstanceOf(EntryResult.Wait.class);
        assertThat(enter("bram", code.code())).isInstanceOf(EntryResult.Entered.class);
        later(Duration.ofMinutes(61));
        EntryCode another = code(given);
        assertThat(enter("anna", another.code())).isInstanceOf(EntryResult.Entered.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'; drop table x", "ééééééé", "\u0000\u0000\u0000\u0000\u0000\u0000", "%_____"})
    void whatIsNoCodeIsUnknown(String typed) {
        code(courses.today("basis", "anna"));

        assertThat(enter("anna", typed)).isInstanceOf(EntryResult.Unknown.class);
        assertThat(enter("anna", typed.repeat(10_000))).isInstanceOf(EntryResult.Unknown.class);
    }

    @Test
    void twoWhoNoteAtOnceLeaveOneFactAndOneCertificate() throws Exception {
        GivenCourses.Given given = courses.edition("basis", "bert", FIRST, SECOND);
        courses.place(given, "anna", "bram");
        later(UNTIL_OVER);
        List<Callable<NoteResult>> notes = Stream.of("chaima", "bert", "chaima", "bert")
                .<Callable<NoteResult>>map(who -> () -> {
                    As.person(
                            who, () -> attendance.othersPresent(given.sessions().getFirst()));
                    return As.person(
                            who, () -> attendance.othersPresent(given.sessions().getLast()));
                })
                .toList();

        try (ExecutorService two = Executors.newFixedThreadPool(4)) {
            for (Future<NoteResult> note : two.invokeAll(notes)) {
                assertThat(note.get()).isInstanceOf(NoteResult.Noted.class);
            }
        }

        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isEqualTo(4);
        assertThat(sql.fetchCount(ATTENDANCE_CHANGE)).isEqualTo(4);
        assertThat(courses.codes(given)).hasSize(2);
    }

    @Test
    void whatWasPutRightIsReadByThePersonAndTheTrainerAndIsInTheAudit() {
        GivenCourses.Given given = courses.today("basis", "anna", "bram");
        note(given, "anna", ABSENT);
        note(given, "bram", PRESENT);
        later(Duration.ofHours(1));
        As.person("chaima", () -> attendance.note(given.session(), person("anna"), Presence.partly(60)));

        Instant first = Instant.parse("2027-03-09T13:05:00Z");
        List<AttendanceChange> changes = List.of(
                new AttendanceChange(first, "Chaima El Idrissi", false, null, ABSENT),
                new AttendanceChange(
                        first.plus(Duration.ofHours(1)), "Chaima El Idrissi", false, ABSENT, Presence.partly(60)));
        MyAttendance mine = editions.page("anna", given.edition())
                .attendance(given.session())
                .orElseThrow();
        assertThat(mine.presence()).isEqualTo(Presence.partly(60));
        assertThat(mine.changes()).isEqualTo(changes);
        assertThat(mine.corrected()).isTrue();
        assertThat(As.person("chaima", () -> attendance.sheet(given.session()))
                        .orElseThrow()
                        .lines())
                .extracting(AttendanceSheet.Line::corrected, AttendanceSheet.Line::changes)
                .contains(tuple(true, changes));
        assertThat(editions.page("bram", given.edition())
                        .attendance(given.session())
                        .orElseThrow()
                        .corrected())
                .isFalse();
        assertThat(editions.page("joris", given.edition()).attendance(given.session()))
                .isEmpty();
        assertThat(sql.select(AUDIT_ENTRY.BY_ID, AUDIT_ENTRY.SUBJECT)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.DEED.eq("attendance.corrected"))
                        .fetch())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.value1()).isEqualTo(person("chaima"));
                    assertThat(entry.value2()).contains("person:" + person("anna"));
                });
    }

    @Test
    void nobodyNotesThemselvesAndAnotherTrainerDoes() {
        GivenCourses.Given given = courses.edition("basis", "bert", LocalDateTime.of(2027, 3, 9, 13, 30));
        courses.place(given, "anna", "chaima");
        EntryCode code = code(given);

        assertThat(note(given, "chaima", PRESENT)).isEqualTo(new NoteResult.Yourself());
        assertThat(enter("chaima", code.code())).isEqualTo(new EntryResult.GivesIt());
        assertThat(As.person("chaima", () -> attendance.othersPresent(given.session())))
                .isEqualTo(new NoteResult.Noted(clock.instant(), 1));
        AttendanceSheet sheet =
                As.person("chaima", () -> attendance.sheet(given.session())).orElseThrow();
        assertThat(sheet.open()).isZero();
        assertThat(sheet.toNote()).isEqualTo(1);

        assertThat(As.person("bert", () -> attendance.note(given.session(), person("chaima"), PRESENT)))
                .isInstanceOf(NoteResult.Noted.class);
    }

    private NoteResult note(GivenCourses.Given given, String who, Presence presence) {
        return note(given, 0, who, presence);
    }

    private NoteResult note(GivenCourses.Given given, int session, String who, Presence presence) {
        return As.person("chaima", () -> attendance.note(given.sessions().get(session), person(who), presence));
    }

    private EntryCode code(GivenCourses.Given given) {
        return ((CodeResult.Shown) As.person("chaima", () -> attendance.code(given.session()))).code();
    }

    private EntryResult enter(String who, String typed) {
        return As.person(who, () -> attendance.enter(typed));
    }

    private List<String> facts(GivenCourses.Given given) {
        return sql.select(SESSION_ATTENDANCE.FACT)
                .from(SESSION_ATTENDANCE)
                .where(SESSION_ATTENDANCE.SESSION_ID.in(given.sessions()))
                .fetch(SESSION_ATTENDANCE.FACT);
    }

    private void later(Duration duration) {
        ((MovableClock) clock).moveTo(clock.instant().plus(duration));
    }
}
