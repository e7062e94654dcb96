package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.ATTENDANCE_CORRECTION;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.kit.As;
import be.leerspoor.kit.Heard;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Putting right who was at a meeting. Bert has the group in his care and is not in it, chaima facilitates. */
@LeerspoorTest
class AttendanceCorrectionTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private AttendanceCorrection attendance;

    @Autowired
    private AttendanceFacts facts;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Room room;

    @Autowired
    private Minutes minutes;

    @Autowired
    private Groups groups;

    @Autowired
    private IntervisionMeasures measures;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Autowired
    private ConfigurableApplicationContext application;

    private GroupId group;

    @Test
    void aCorrectionCountsInFactsAndInFigures() {
        MeetingId meeting = closed();
        assertThat(figures())
                .extracting(IntervisionFigures::present, IntervisionFigures::absent)
                .containsExactly(3, 1);

        CorrectionResult result = note("chaima", meeting, "joris", Attended.PRESENT);

        assertThat(result).isInstanceOfSatisfying(CorrectionResult.Kept.class, kept -> {
            assertThat(kept.at()).isEqualTo(clock.instant());
            assertThat(kept.line().fact()).isEqualTo(Attended.PRESENT);
        });
        assertThat(present(meeting)).contains(person("joris")).hasSize(4);
        assertThat(figures())
                .extracting(IntervisionFigures::present, IntervisionFigures::absent)
                .containsExactly(4, 0);
        assertThat(As.person("bert", () -> groups.inMyCare()))
                .extracting(CareGroup::present, CareGroup::absent)
                .containsExactly(tuple(4, 0));

        note("chaima", meeting, "anna", Attended.EXCUSED);
        assertThat(present(meeting)).doesNotContain(person("anna")).hasSize(3);
        assertThat(figures())
                .extracting(IntervisionFigures::present, IntervisionFigures::excused)
                .containsExactly(3, 1);
    }

    @Test
    void whoIsCorrectedToPresentReadsNothingOfWhatTheyDidNotHear() {
        MeetingId meeting = closed();
        Object before = readBy("joris", meeting);

        note("bert", meeting, "joris", Attended.PRESENT);

        assertThat(readBy("joris", meeting)).isEqualTo(before);
        assertThat(As.person("joris", () -> room.enter(meeting))).isInstanceOf(EnterResult.Over.class);
        assertThat(As.person("joris", () -> room.screen(meeting))).isEmpty();
        assertThat(As.person("joris", () -> groups.group(group)).orElseThrow().past())
                .extracting(PastMeeting::iCame)
                .containsExactly(false);
    }

    @Test
    void whoIsCorrectedToAbsentGoesOnReadingWhatTheyHeard() {
        MeetingId meeting = closed();
        As.person("chaima", () -> {
            minutes.begin(meeting);
            minutes.save(meeting, "We zaten samen.", 1);
            minutes.offer(meeting);
        });
        assertThat(As.person("anna", () -> minutes.of(meeting))).isPresent();
        Object before = readBy("anna", meeting);

        note("bert", meeting, "anna", Attended.ABSENT);

        assertThat(present(meeting)).doesNotContain(person("anna"));
        assertThat(readBy("anna", meeting)).isEqualTo(before);
        assertThat(As.person("anna", () -> room.screen(meeting))).isPresent();
        assertThat(As.person("anna", () -> minutes.of(meeting))).isPresent();
    }

    @Test
    void whoNothingWasNotedOfDidNotHearAnythingEither() {
        group = meetings.group("chaima", "anna");
        MeetingId meeting = meetings.meeting(group, null);
        sql.update(MEETING)
                .set(MEETING.STATE, MeetingState.CLOSED.name())
                .where(MEETING.ID.eq(meeting))
                .execute();
        assertThat(sheet("chaima", meeting).line(person("anna")).orElseThrow().fact())
                .isNull();

        note("chaima", meeting, "anna", Attended.PRESENT);

        AttendanceLine line = sheet("chaima", meeting).line(person("anna")).orElseThrow();
        assertThat(line.fact()).isEqualTo(Attended.PRESENT);
        assertThat(line.corrections()).singleElement().satisfies(one -> {
            assertThat(one.from()).isNull();
            assertThat(one.to()).isEqualTo(Attended.PRESENT);
        });
        assertThat(present(meeting)).containsExactly(person("anna"));
        assertThat(As.person("anna", () -> room.screen(meeting))).isEmpty();
        assertThat(As.person("anna", () -> room.enter(meeting))).isInstanceOf(EnterResult.Over.class);
    }

    @Test
    void theSheetTellsOfEverybodyWhoWasInTheGroupOnTheDay() {
        MeetingId meeting = closed();

        AttendanceSheet sheet = sheet("bert", meeting);

        assertThat(sheet.mayCorrect()).isTrue();
        assertThat(sheet.iAmMember()).isFalse();
        assertThat(sheet.groupName()).isEqualTo("Noord");
        assertThat(sheet.heldOn()).isEqualTo(TODAY);
        assertThat(sheet.lines())
                .extracting(AttendanceLine::person, AttendanceLine::fact)
                .containsExactlyInAnyOrder(
                        tuple(person("anna"), Attended.PRESENT),
                        tuple(person("bram"), Attended.PRESENT),
                        tuple(person("chaima"), Attended.PRESENT),
                        tuple(person("joris"), Attended.ABSENT));
        assertThat(sheet.lines().stream().filter(AttendanceLine::facilitator).map(AttendanceLine::person))
                .containsExactly(person("chaima"));
        assertThat(sheet.lines().stream().filter(AttendanceLine::presenter).map(AttendanceLine::person))
                .containsExactly(person("anna"));
    }

    @Test
    void everyCorrectionStaysAndWhoIsConcernedSeesTheirOwn() {
        MeetingId meeting = closed();
        note("chaima", meeting, "joris", Attended.PRESENT);
        note("bert", meeting, "joris", Attended.EXCUSED);
        note("bert", meeting, "joris", Attended.EXCUSED);
        note("bert", meeting, "anna", Attended.ABSENT);

        AttendanceSheet own = sheet("joris", meeting);

        assertThat(own.mayCorrect()).isFalse();
        assertThat(own.lines()).singleElement().satisfies(line -> {
            assertThat(line.person()).isEqualTo(person("joris"));
            assertThat(line.corrections())
                    .extracting(CorrectedAttendance::by, CorrectedAttendance::from, CorrectedAttendance::to)
                    .containsExactly(
                            tuple("Chaima El Idrissi", Attended.ABSENT, Attended.PRESENT),
                            tuple("Bert Wouters", Attended.PRESENT, Attended.EXCUSED));
        });
        assertThat(sheet("chaima", meeting).line(person("joris")).orElseThrow().corrections())
                .hasSize(2);
        assertThat(As.person("joris", () -> groups.group(group)).orElseThrow().past())
                .flatExtracting(PastMeeting::corrections)
                .hasSize(2);
        assertThat(As.person("bram", () -> groups.group(group)).orElseThrow().past())
                .flatExtracting(PastMeeting::corrections)
                .isEmpty();
        assertThat(sql.fetchCount(ATTENDANCE_CORRECTION)).isEqualTo(3);
    }

    @Test
    void whoLeftTheGroupStillSeesTheirOwnLineAndNothingOfTheGroup() {
        MeetingId meeting = closed();
        meetings.wasOn(meeting, TODAY.minusDays(10));
        meetings.leave(group, "joris");

        AttendanceSheet own = sheet("joris", meeting);

        assertThat(own.groupName()).isNull();
        assertThat(own.lines()).extracting(AttendanceLine::person).containsExactly(person("joris"));
        note("chaima", meeting, "joris", Attended.EXCUSED);
        assertThat(sheet("joris", meeting).lines().getFirst().fact()).isEqualTo(Attended.EXCUSED);
    }

    @Test
    void onlyWhoLooksAfterTheMeetingOrTheGroupCorrects() {
        MeetingId meeting = closed();

        for (String other : List.of("anna", "joris", "paulien", "elif", "fons", "greet", "hasan")) {
            assertThatThrownBy(() -> note(other, meeting, "joris", Attended.PRESENT))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (String outside : List.of("paulien", "elif", "fons", "greet", "hasan")) {
            assertThat(As.person(outside, () -> attendance.sheet(meeting)))
                    .as(outside)
                    .isEmpty();
        }
        assertThat(sql.fetchCount(ATTENDANCE_CORRECTION)).isZero();
    }

    @Test
    void aFacilitatorOfTodayAndTheFacilitatorOfThatMeetingCorrectUntilTheyLeaveTheGroup() {
        MeetingId meeting = closed();
        meetings.member(group, "elif", true, TODAY);
        assertThat(note("elif", meeting, "joris", Attended.PRESENT)).isInstanceOf(CorrectionResult.Kept.class);
        sql.update(GROUP_MEMBER)
                .set(GROUP_MEMBER.FACILITATOR, false)
                .where(GROUP_MEMBER.PERSON_ID.eq(person("chaima")))
                .execute();
        assertThat(note("chaima", meeting, "joris", Attended.EXCUSED)).isInstanceOf(CorrectionResult.Kept.class);

        meetings.leave(group, "chaima");

        assertThatThrownBy(() -> note("chaima", meeting, "joris", Attended.PRESENT))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyWhoWasInTheGroupOnThatDayIsCorrected() {
        MeetingId meeting = closed();
        meetings.wasOn(meeting, TODAY.minusDays(10));
        meetings.member(group, "imane", false, TODAY.minusDays(9));

        assertThat(note("chaima", meeting, "imane", Attended.PRESENT))
                .isInstanceOf(CorrectionResult.NotInTheGroup.class);
        assertThat(note("chaima", meeting, "bert", Attended.PRESENT))
                .isInstanceOf(CorrectionResult.NotInTheGroup.class);
        assertThat(present(meeting)).doesNotContain(person("imane"), person("bert"));
    }

    @Test
    void aMeetingIsCorrectedForTwoYears() {
        MeetingId meeting = closed();

        onDay(TODAY.plusYears(2));
        assertThat(note("chaima", meeting, "joris", Attended.PRESENT)).isInstanceOf(CorrectionResult.Kept.class);
        assertThat(As.person("bert", () -> groups.settings(group)).orElseThrow().held())
                .extracting(HeldMeeting::id)
                .containsExactly(meeting);

        onDay(TODAY.plusYears(2).plusDays(1));
        assertThat(note("chaima", meeting, "joris", Attended.ABSENT))
                .isEqualTo(new CorrectionResult.TooLate(TODAY.plusYears(2)));
        assertThat(As.person("bert", () -> groups.settings(group)).orElseThrow().held())
                .isEmpty();
        assertThat(sheet("chaima", meeting).line(person("joris")).orElseThrow().fact())
                .isEqualTo(Attended.PRESENT);
    }

    @Test
    void aMeetingThatGoesOnAndAPracticeRoomHaveNoSheet() {
        MeetingId running = meetings.begun("chaima", "anna", "bram");
        assertThat(As.person("chaima", () -> attendance.sheet(running))).isEmpty();
        assertThatThrownBy(() -> note("chaima", running, "anna", Attended.ABSENT))
                .isInstanceOf(AccessDeniedException.class);

        As.person("chaima", () -> facilitation.close(running));
        sql.update(PEER_GROUP).set(PEER_GROUP.PRACTICE, true).execute();

        assertThat(As.person("chaima", () -> attendance.sheet(running))).isEmpty();
        assertThatThrownBy(() -> note("chaima", running, "anna", Attended.ABSENT))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.person("chaima", () -> attendance.sheet(MeetingId.random())))
                .isEmpty();
    }

    @Test
    void aCorrectionIsToldInItsTransactionAndNothingElseIs() {
        MeetingId meeting = closed();

        try (var heard = Heard.of(application, AttendanceChanged.class, changed -> present(changed.meeting()))) {
            note("chaima", meeting, "joris", Attended.PRESENT);
            assertThat(heard.answers())
                    .singleElement()
                    .satisfies(told -> assertThat(told).contains(person("joris")));

            note("chaima", meeting, "joris", Attended.PRESENT);
            note("chaima", meeting, "bert", Attended.PRESENT);
            assertThat(heard.answers()).isEmpty();
        }
    }

    @Test
    void ofTwoWhoNoteTheSameAtOnceOneCorrects() throws Exception {
        MeetingId meeting = closed();
        Callable<CorrectionResult> chaimas = () -> note("chaima", meeting, "joris", Attended.PRESENT);
        Callable<CorrectionResult> berts = () -> note("bert", meeting, "joris", Attended.PRESENT);

        try (var both = Executors.newFixedThreadPool(2)) {
            for (var done : both.invokeAll(List.of(chaimas, berts))) {
                assertThat(done.get()).isInstanceOf(CorrectionResult.Kept.class);
            }
        }

        assertThat(sql.fetchCount(ATTENDANCE_CORRECTION)).isEqualTo(1);
        assertThat(sql.fetchSingle(
                                ATTENDANCE, ATTENDANCE.MEETING_ID.eq(meeting), ATTENDANCE.PERSON_ID.eq(person("joris")))
                        .getFact())
                .isEqualTo("ABSENT");
    }

    /** Anna presented, chaima facilitated, bram was there, joris was not. */
    private MeetingId closed() {
        meetings.tryOut();
        group = meetings.group("chaima", "anna", "bram", "joris");
        MeetingId meeting = meetings.meeting(group, "try-out");
        for (String userName : List.of("chaima", "anna", "bram")) {
            meetings.come(meeting, userName);
        }
        As.person("chaima", () -> facilitation.begin(meeting));
        meetings.goTo(meeting, "chaima", "anna", Meetings.ADVISE);
        As.person("chaima", () -> facilitation.close(meeting));
        return meeting;
    }

    /** All that a meeting lets somebody read. */
    private Object readBy(String userName, MeetingId meeting) {
        return As.person(
                userName,
                () -> List.of(
                        room.screen(meeting),
                        room.wall(meeting),
                        room.own(meeting),
                        minutes.of(meeting),
                        minutes.mayBegin(meeting),
                        room.mayBegin(meeting),
                        groups.mine()));
    }

    private CorrectionResult note(String by, MeetingId meeting, String whom, Attended fact) {
        return As.person(by, () -> attendance.note(meeting, person(whom), fact));
    }

    private AttendanceSheet sheet(String reader, MeetingId meeting) {
        Optional<AttendanceSheet> sheet = As.person(reader, () -> attendance.sheet(meeting));
        return sheet.orElseThrow();
    }

    private Set<PersonId> present(MeetingId meeting) {
        return As.nobody(
                () -> facts.of(meeting).stream().map(AttendanceFact::person).collect(Collectors.toSet()));
    }

    private IntervisionFigures figures() {
        return As.person("greet", () -> measures.between(TODAY, TODAY.plusDays(1)));
    }

    private void onDay(LocalDate day) {
        ((MovableClock) clock).moveTo(day.atTime(12, 0).atZone(Formats.ZONE).toInstant());
    }

    private static PersonId person(String userName) {
        return Meetings.person(userName);
    }
}
