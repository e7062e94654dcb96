package be.leerspoor.training;

import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.PATH;
import static leerspoor.db.training.Tables.STANDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What a team leader sees of the learning of their people, and what nobody else does. */
@LeerspoorTest
@WithPerson("elif")
class TeamLearningTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private TeamLearning team;

    @Autowired
    private AwayTimes away;

    @Autowired
    private Giving giving;

    @Autowired
    private Learning learning;

    @Autowired
    private Exemptions exemptions;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private CourseEditions made;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private Clock clock;

    @Autowired
    private EvidenceBook book;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void theBasicsAreAskedOfEveryConsultant() {
        sql.update(PATH)
                .set(PATH.GIVEN_FROM, LocalDate.of(2027, 3, 1))
                .where(PATH.CODE.eq("basisopleiding"))
                .execute();
        giving.giveToWhoFits();
    }

    @Test
    void aLeaderSeesTheirOwnPeopleByNameStepByStep() {
        attended("anna", 2);

        assertThat(team.mine()).singleElement().satisfies(overview -> {
            assertThat(overview.name()).isEqualTo("Gent-Noord");
            TeamPath path = overview.paths().getFirst();
            assertThat(path.members())
                    .extracting(TeamPath.Member::name)
                    .contains("Anna Peeters")
                    .isSortedAccordingTo(Alphabet.ORDER);
            assertThat(member(path, "Anna Peeters").steps())
                    .extracting(TeamPath.Stands::state)
                    .containsExactly(StepState.OPEN, StepState.OPEN, StepState.DONE, StepState.OPEN);
            assertThat(path.members()).extracting(TeamPath.Member::name).doesNotContain("Bram De Smet");
        });
    }

    @Test
    void whoLeadsNoTeamSeesNothing() {
        for (String userName : List.of("anna", "chaima", "dirk", "fons", "greet", "hasan")) {
            assertThat(As.person(userName, team::mine)).as(userName).isEmpty();
        }
    }

    @Test
    void theShareSaysOfWhom() {
        TeamPath path = team.mine().getFirst().paths().getFirst();
        int people = path.members().size();

        assertThat(path.asked(TODAY)).isZero();
        assertThat(path.asked(TODAY.plusMonths(6))).isEqualTo(people);
        assertThat(path.finished(TODAY.plusMonths(6))).isZero();
    }

    @Test
    void whoIsAwayIsSaidToBeSoAndIsNotCounted() {
        int people = team.mine().getFirst().paths().getFirst().members().size();

        assertThat(away.note(id("anna"), TODAY.minusDays(3), null)).isInstanceOf(AwayResult.Noted.class);

        TeamPath path = team.mine().getFirst().paths().getFirst();
        assertThat(member(path, "Anna Peeters").away()).isTrue();
        assertThat(path.asked(TODAY.plusMonths(6))).isEqualTo(people - 1);
        assertThat(away.mine()).singleElement().satisfies(time -> {
            assertThat(time.name()).isEqualTo("Anna Peeters");
            away.end(time.id());
        });
        assertThat(away.mine()).isEmpty();
        assertThat(member(team.mine().getFirst().paths().getFirst(), "Anna Peeters")
                        .away())
                .isFalse();
    }

    @Test
    void beingAwayIsNotedByWhoLeadsTheTeamAndForDaysThatMakeSense() {
        assertThatThrownBy(() -> away.note(id("bram"), TODAY, null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person("anna", () -> away.note(id("anna"), TODAY, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> away.end(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
        assertThat(away.note(id("anna"), TODAY, TODAY)).isInstanceOf(AwayResult.NoSuchPeriod.class);
        assertThat(away.note(id("anna"), TODAY, TODAY.minusDays(1))).isInstanceOf(AwayResult.NoSuchPeriod.class);
        assertThat(away.note(id("anna"), TODAY.plusYears(3), null)).isInstanceOf(AwayResult.NoSuchPeriod.class);
        assertThat(away.mine()).isEmpty();

        assertThat(away.note(id("anna"), TODAY, TODAY.plusDays(10))).isInstanceOf(AwayResult.Noted.class);
        assertThat(away.note(id("anna"), TODAY.plusDays(9), null)).isInstanceOf(AwayResult.AlreadyNoted.class);
        assertThat(away.note(id("anna"), TODAY.plusDays(10), null)).isInstanceOf(AwayResult.Noted.class);
    }

    @Test
    void anotherLeaderCannotEndIt() {
        away.note(id("anna"), TODAY, null);
        UUID time = away.mine().getFirst().id();

        assertThatThrownBy(() -> As.person("fons", () -> away.end(time))).isInstanceOf(AccessDeniedException.class);

        assertThat(away.mine()).hasSize(1);
    }

    @Test
    void whoIsAwayIsNotCountedWhereNoDayIsAskedEither() {
        As.person("anna", () -> learning.begin("verdieping"));
        As.person("joris", () -> learning.begin("verdieping"));
        away.note(id("anna"), TODAY, null);

        TeamPath path = path("verdieping");
        assertThat(path.members()).hasSize(2);
        assertThat(path.atWork()).isEqualTo(1);
        assertThat(path.finished()).isZero();
    }

    @Test
    void whoIsOnNoPathIsNamed() {
        sql.deleteFrom(STANDING).where(STANDING.PERSON_ID.eq(id("anna"))).execute();
        sql.deleteFrom(ASSIGNMENT).where(ASSIGNMENT.PERSON_ID.eq(id("anna"))).execute();
        away.note(id("anna"), TODAY, null);

        assertThat(team.mine().getFirst().onNoPath())
                .extracting(TeamColleague::name, TeamColleague::away)
                .contains(tuple("Anna Peeters", true))
                .doesNotContain(tuple("Joris Van den Broeck", false));
        assertThat(team.mine().getFirst().onNoPath())
                .extracting(TeamColleague::name)
                .isSortedAccordingTo(Alphabet.ORDER);
    }

    @Test
    void aStepThatIsDoneSaysByWhichKindOfProofAndNothingElse() {
        GivenCourses.Given given = courses.edition("basis", "chaima", LocalDateTime.of(2027, 2, 9, 9, 0));
        UUID review = UUID.randomUUID();
        note("anna", Happening.of(EvidenceKind.COURSE, UUID.randomUUID(), TODAY.minusYears(3), "basis"));
        note("anna", Happening.of(EvidenceKind.REVIEW, review, TODAY.minusDays(3), "proud-case"));
        attended("anna", 1);
        note("joris", Happening.of(EvidenceKind.COURSE, given.edition().value(), TODAY.minusDays(28), "basis"));
        As.person(
                "chaima",
                () -> assertThat(exemptions.give(
                                new ExemptionDraft(id("joris"), "basisopleiding", "trots", "Al gedaan.", null),
                                new byte[0],
                                Confirmation.none()))
                        .isInstanceOf(ExemptionResult.Given.class));

        TeamPath path = path("basisopleiding");
        assertThat(member(path, "Anna Peeters").steps())
                .containsExactly(
                        new TeamPath.Stands(StepState.DONE, Set.of(Proof.EARLIER_TRAINING)),
                        new TeamPath.Stands(StepState.OPEN, Set.of()),
                        new TeamPath.Stands(StepState.BEGUN, Set.of()),
                        new TeamPath.Stands(StepState.DONE, Set.of(Proof.REVIEW)));
        assertThat(member(path, "Joris Van den Broeck").steps())
                .containsExactly(
                        new TeamPath.Stands(StepState.DONE, Set.of(Proof.COURSE)),
                        new TeamPath.Stands(StepState.OPEN, Set.of()),
                        new TeamPath.Stands(StepState.OPEN, Set.of()),
                        new TeamPath.Stands(StepState.EXEMPT, Set.of(Proof.EXEMPTION)));
        assertThat(team.mine().toString()).doesNotContain(review.toString());
    }

    @Test
    void everyKindOfEvidenceHasAProofInWords() {
        for (EvidenceKind kind : EvidenceKind.values()) {
            Evidence evidence = new Evidence(UUID.randomUUID(), kind, UUID.randomUUID(), TODAY, "", false, false, null);
            StepStanding standing = new StepStanding(1, 1, TODAY, null, null, false, List.of(evidence));
            assertThat(Proof.of(standing, StepState.DONE, Set.of()))
                    .as(kind.name())
                    .hasSize(1);
            assertThat(Proof.of(standing, StepState.LAPSED, Set.of()))
                    .as(kind.name())
                    .isEmpty();
        }
    }

    @Test
    void whatIsPlannedIsSeenUntilTheLastDayIsOver() {
        EditionId edition = made.edition(1, LocalDate.of(2027, 3, 16), LocalDate.of(2027, 3, 23));
        made.enrol(edition, "anna", "joris");

        assertThat(colleague("Anna Peeters").planned()).singleElement().satisfies(planned -> {
            assertThat(planned.edition()).isEqualTo(edition);
            assertThat(planned.placed()).isTrue();
            assertThat(planned.underWay()).isFalse();
            assertThat(planned.first()).isEqualTo(LocalDate.of(2027, 3, 16));
        });
        assertThat(colleague("Joris Van den Broeck").planned())
                .singleElement()
                .satisfies(planned -> assertThat(planned.placed()).isFalse());
        assertThat(member(path("basisopleiding"), "Anna Peeters").planned()).hasSize(1);

        at("2027-03-17T08:00:00Z");
        assertThat(colleague("Anna Peeters").planned()).singleElement().satisfies(planned -> {
            assertThat(planned.underWay()).isTrue();
            assertThat(planned.next()).isEqualTo(LocalDate.of(2027, 3, 23));
        });
        at("2027-03-23T10:00:00Z");
        assertThat(colleague("Anna Peeters").planned())
                .singleElement()
                .satisfies(planned -> assertThat(planned.next()).isNull());
        at("2027-03-23T11:31:00Z");
        assertThat(colleague("Anna Peeters").planned()).isEmpty();
    }

    @Test
    void whatALeaderProposedIsSeenWithItsAnswer() {
        EditionId edition = made.edition("basis", 2, WhoEnrols.LEADER, LocalDate.of(2027, 4, 13));
        List.of("anna", "joris", "imane").forEach(person -> enrolling.propose(edition, id(person)));
        As.person("anna", () -> enrolling.agree(edition));
        As.person("joris", () -> enrolling.leave(edition, "", Confirmation.none()));

        assertThat(answer("Anna Peeters")).isEqualTo(true);
        assertThat(answer("Joris Van den Broeck")).isEqualTo(false);
        assertThat(team.mine().getFirst().colleagues())
                .filteredOn(each -> !each.proposed().isEmpty())
                .hasSize(3);
        at("2027-04-13T08:00:00Z");
        assertThat(team.mine().getFirst().colleagues())
                .as("what began waits for no answer")
                .filteredOn(each -> !each.proposed().isEmpty())
                .hasSize(2);
    }

    @Test
    void anOpenCourseStepNamesTheEditionsOneCanBeProposedFor() {
        EditionId later = made.edition(3, LocalDate.of(2027, 5, 11));
        EditionId sooner = made.edition("basis", 1, WhoEnrols.LEADER, LocalDate.of(2027, 4, 13));
        made.edition("basis", 1, WhoEnrols.CLOSED, LocalDate.of(2027, 4, 14));
        made.edition("verdieping", 1, WhoEnrols.OPEN, LocalDate.of(2027, 4, 15));
        made.enrol(later, "bram");

        TeamPath path = path("basisopleiding");
        Step course = path.path().steps().getFirst();
        assertThat(path.isOpen(course)).isTrue();
        assertThat(path.editions(course))
                .containsExactly(
                        new OpenEdition(
                                sooner, "basis", "Basisopleiding", "Basic training", LocalDate.of(2027, 4, 13), 1),
                        new OpenEdition(
                                later, "basis", "Basisopleiding", "Basic training", LocalDate.of(2027, 5, 11), 2));
        assertThat(path.editions(path.path().steps().get(1))).isEmpty();
    }

    @Test
    void theTeamTakesTwoStatementsHoweverManyTheyAre() {
        attended("anna", 3);
        made.enrol(made.edition(5, LocalDate.of(2027, 4, 13)), "anna", "joris", "imane");
        team.mine();

        assertThat(statements.during(() -> team.mine())).hasSizeLessThanOrEqualTo(2);
    }

    private void note(String userName, Happening happening) {
        transaction.executeWithoutResult(_ -> book.note(id(userName), happening));
    }

    private void at(String moment) {
        ((MovableClock) clock).moveTo(Instant.parse(moment));
    }

    private TeamPath path(String code) {
        return team.mine().getFirst().paths().stream()
                .filter(path -> path.path().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private TeamColleague colleague(String name) {
        return team.mine().getFirst().colleagues().stream()
                .filter(colleague -> colleague.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Boolean answer(String name) {
        return colleague(name).proposed().getFirst().accepted();
    }

    private void attended(String userName, int times) {
        transaction.executeWithoutResult(_ -> {
            for (int each = 0; each < times; each++) {
                book.note(
                        id(userName),
                        Happening.of(EvidenceKind.INTERVISION, UUID.randomUUID(), TODAY.minusMonths(each), "balint"));
            }
        });
    }

    private static TeamPath.Member member(TeamPath path, String name) {
        return path.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PersonId id(String userName) {
        return Cast.person(userName).id();
    }
}
