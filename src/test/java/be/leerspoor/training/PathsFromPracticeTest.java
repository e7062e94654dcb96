package be.leerspoor.training;

import static leerspoor.db.casereview.Tables.ANSWER;
import static leerspoor.db.casereview.Tables.AUDIENCE;
import static leerspoor.db.casereview.Tables.REVIEW;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.PATH;
import static leerspoor.db.training.Tables.STANDING;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.Reviews;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.demo.Cast;
import be.leerspoor.intervision.AttendanceChanged;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens in practice completes the steps of a path by itself. */
@LeerspoorTest
@WithPerson("anna")
class PathsFromPracticeTest {

    private static final String BASIS = "basisopleiding";

    @Autowired
    private Learning learning;

    @Autowired
    private Giving giving;

    @Autowired
    private Standings standings;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sharing sharing;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private CoursesOver over;

    @Autowired
    private Clock clock;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Statements statements;

    @Test
    void twoMeetingsThatWereAttendedCompleteTheStepAndTheHistoryTellsWhy() {
        learning.begin(BASIS);
        assertThat(state("intervisie")).isEqualTo(StepState.OPEN);

        held("chaima", "anna", "bram");
        assertThat(state("intervisie")).isEqualTo(StepState.BEGUN);
        held("chaima", "anna", "bram");

        assertThat(state("intervisie")).isEqualTo(StepState.DONE);
        assertThat(stored("intervisie")).isNotNull();
        MyPathPage page = learning.path(BASIS).orElseThrow();
        assertThat(page.history()).first().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo(Change.STEP_DONE);
            assertThat(entry.step()).isEqualTo("intervisie");
            assertThat(entry.kind()).isEqualTo(EvidenceKind.INTERVISION);
            assertThat(entry.evidenceOn()).isEqualTo(LocalDate.of(2027, 3, 9));
        });
    }

    @Test
    void attendanceThatIsCorrectedReopensTheStepAndCorrectedBackCompletesItAgain() {
        learning.begin(BASIS);
        held("chaima", "anna", "bram");
        MeetingId second = held("chaima", "anna", "bram");

        correct(second, "anna", "ABSENT");
        assertThat(state("intervisie")).isEqualTo(StepState.BEGUN);
        assertThat(stored("intervisie")).isNull();
        correct(second, "anna", "PRESENT");

        assertThat(state("intervisie")).isEqualTo(StepState.DONE);
        assertThat(learning.path(BASIS).orElseThrow().history())
                .extracting(MyPathPage.Entry::what)
                .containsExactly(Change.STEP_DONE, Change.STEP_REOPENED, Change.STEP_DONE, Change.GIVEN);
    }

    @Test
    void aCourseCompletesItsStepOnceTheLastSessionIsOverAndACorrectionOpensItAgain() {
        learning.begin(BASIS);
        GivenCourses.Given given = courses.today("basis", "anna");
        noted(given, AttendanceFact.PRESENT);
        assertThat(state("twee-dagen")).isEqualTo(StepState.OPEN);

        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(3)));
        over.settle();
        assertThat(state("twee-dagen")).isEqualTo(StepState.DONE);

        noted(given, AttendanceFact.ABSENT);
        assertThat(state("twee-dagen")).isEqualTo(StepState.OPEN);
    }

    private void noted(GivenCourses.Given given, AttendanceFact fact) {
        assertThat(As.person(
                        "chaima",
                        () -> attendance.note(
                                given.session(), Cast.person("anna").id(), Presence.of(fact))))
                .isInstanceOf(NoteResult.Noted.class);
    }

    @Test
    void aReviewThatWasOpenedCountsAlsoAfterItIsClosedAndGone() {
        learning.begin(BASIS);
        var review = reviews.sharedWith("Een oma die bleef", "Ze bleef.", "bram");
        assertThat(state("trots")).isEqualTo(StepState.DONE);

        sharing.withdraw(review);
        assertThat(state("trots")).isEqualTo(StepState.DONE);
        sql.deleteFrom(AUDIENCE).execute();
        sql.deleteFrom(ANSWER).execute();
        sql.deleteFrom(REVIEW).execute();
        standings.workOut(Cast.person("anna").id(), null);

        assertThat(state("trots")).isEqualTo(StepState.DONE);
        assertThat(sql.selectFrom(EVIDENCE).fetch().formatCSV())
                .doesNotContain("oma")
                .doesNotContain("bleef");
    }

    @Test
    void whatWasDoneBeforeThePathBeganCounts() {
        held("chaima", "anna", "bram");
        held("chaima", "anna", "bram");

        assertThat(learning.path(BASIS).orElseThrow().walking()).isFalse();
        learning.begin(BASIS);

        assertThat(state("intervisie")).isEqualTo(StepState.DONE);
        assertThat(stored("intervisie")).isNotNull();
    }

    @Test
    void whoSaidTheyWouldNotComeGetsNoEvidence() {
        learning.begin(BASIS);
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        sql.update(ATTENDANCE)
                .set(ATTENDANCE.FACT, "EXCUSED")
                .where(ATTENDANCE.PERSON_ID.eq(id("anna")))
                .execute();
        As.person("chaima", () -> facilitation.close(meeting));

        assertThat(state("intervisie")).isEqualTo(StepState.OPEN);
        assertThat(sql.fetchCount(EVIDENCE, EVIDENCE.PERSON_ID.eq(id("bram")))).isEqualTo(1);
    }

    @Test
    void aPathThatIsGivenReachesWhoFitsAndNobodyElse() {
        sql.update(PATH)
                .set(PATH.GIVEN_FROM, LocalDate.of(2027, 3, 1))
                .where(PATH.CODE.eq(BASIS))
                .execute();

        giving.giveToWhoFits();
        giving.giveToWhoFits();

        assertThat(learning.mine()).singleElement().satisfies(path -> {
            assertThat(path.path().code()).isEqualTo(BASIS);
            assertThat(path.dueOn()).isEqualTo(LocalDate.of(2027, 9, 9));
            assertThat(path.chosen()).isFalse();
        });
        assertThat(As.person("chaima", learning::mine)).isEmpty();
        assertThat(learning.leave(BASIS)).as("what is asked is not left").isFalse();
    }

    @Test
    void whoComesLaterGetsItTheSameMoment() {
        sql.update(PATH)
                .set(PATH.GIVEN_FROM, LocalDate.of(2027, 3, 1))
                .where(PATH.CODE.eq(BASIS))
                .execute();

        transaction.executeWithoutResult(_ -> events.publishEvent(new AccessChanged(id("anna"))));

        assertThat(learning.mine()).hasSize(1);
        assertThat(As.person("bram", learning::mine)).isEmpty();
    }

    @Test
    void aPathThatWasChosenCanBeLeftAndTakenUpAgain() {
        learning.begin(BASIS);
        held("chaima", "anna", "bram");
        held("chaima", "anna", "bram");

        assertThat(learning.begin(BASIS)).isInstanceOf(BeginResult.AlreadyOnIt.class);
        assertThat(learning.leave(BASIS)).isTrue();
        assertThat(learning.leave(BASIS)).isFalse();
        assertThat(learning.mine()).isEmpty();
        assertThat(sql.fetchCount(STANDING)).isZero();
        assertThat(learning.begin(BASIS)).isInstanceOf(BeginResult.Begun.class);

        assertThat(state("intervisie")).isEqualTo(StepState.DONE);
        assertThat(learning.begin("bestaat-niet")).isInstanceOf(BeginResult.NotOffered.class);
    }

    @Test
    void workingOutAnewFromTheFactsGivesTheSame() {
        learning.begin(BASIS);
        held("chaima", "anna", "bram");
        held("chaima", "anna", "bram");
        List<String> before = rows();

        standings.workOut(id("anna"), null);
        assertThat(rows()).isEqualTo(before);
        sql.deleteFrom(STANDING).execute();
        standings.workOut(id("anna"), null);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void oneFactCostsAsMuchHoweverManyPeopleThereAre() {
        for (String person : List.of("anna", "bram", "joris")) {
            As.person(person, () -> learning.begin(BASIS));
        }
        int few = statements.during(() -> standings.workOut(id("anna"), null)).size();

        Cast.people().forEach(person -> As.person(person.userName(), () -> learning.begin(BASIS)));

        assertThat(statements.during(() -> standings.workOut(id("anna"), null)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void thePageOfAPathTakesThreeStatements() {
        learning.begin(BASIS);
        held("chaima", "anna", "bram");
        learning.path(BASIS);

        assertThat(statements.during(() -> learning.path(BASIS))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.during(() -> learning.mine())).hasSizeLessThanOrEqualTo(2);
    }

    private MeetingId held(String... userNames) {
        MeetingId meeting = meetings.begun(userNames);
        As.person(userNames[0], () -> facilitation.close(meeting));
        return meeting;
    }

    private void correct(MeetingId meeting, String userName, String fact) {
        transaction.executeWithoutResult(_ -> {
            sql.update(ATTENDANCE)
                    .set(ATTENDANCE.FACT, fact)
                    .where(ATTENDANCE.MEETING_ID.eq(meeting))
                    .and(ATTENDANCE.PERSON_ID.eq(id(userName)))
                    .execute();
            events.publishEvent(new AttendanceChanged(meeting));
        });
    }

    private StepState state(String step) {
        return learning.path(BASIS).orElseThrow().path().steps().stream()
                .filter(each -> each.step().code().equals(step))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private LocalDate stored(String step) {
        return sql.select(STANDING.DONE_ON)
                .from(STANDING)
                .where(STANDING.PERSON_ID.eq(id("anna")))
                .and(STANDING.STEP_CODE.eq(step))
                .fetchSingle(STANDING.DONE_ON);
    }

    private List<String> rows() {
        return sql.selectFrom(STANDING)
                .orderBy(STANDING.PERSON_ID, STANDING.PATH_CODE, STANDING.STEP_CODE)
                .fetch(row -> row.intoList().toString());
    }

    private static PersonId id(String userName) {
        return Cast.person(userName).id();
    }
}
