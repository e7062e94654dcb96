package be.leerspoor.training;

import static leerspoor.db.training.Tables.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
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
            assertThat(member(path, "Anna Peeters").states())
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
    void theTeamTakesThreeStatements() {
        attended("anna", 3);
        team.mine();

        assertThat(statements.during(() -> team.mine())).hasSizeLessThanOrEqualTo(3);
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
