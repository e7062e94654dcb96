package be.leerspoor.training;

import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.REQUIREMENT;
import static leerspoor.db.training.Tables.STEP_CONFIRMATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.AtOnce;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Role;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A step that somebody in a role confirms. */
@LeerspoorTest
@WithPerson("anna")
class StepConfirmationsTest {

    private static final String PATH = "begeleider-intervisie";
    private static final String STEP = "bevestiging";

    @Autowired
    private StepConfirmations confirmations;

    @Autowired
    private Learning learning;

    @Autowired
    private Asked asked;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @AfterEach
    void asTheMigrationSaysIt() {
        confirmedBy(Role.TRAINER);
    }

    @Test
    void aTrainerWhoConfirmsCompletesTheStepWhereverTheyWork() {
        UUID confirmation = asked();
        assertThat(learning.path(PATH).orElseThrow().asking(STEP)).isPresent();
        assertThat(As.person("bert", () -> asked.ofMe()))
                .singleElement()
                .isInstanceOfSatisfying(AskedOfMe.ConfirmStep.class, step -> {
                    assertThat(step.colleague()).isEqualTo("Anna Peeters");
                    assertThat(step.step().code()).isEqualTo(STEP);
                });

        assertThat(As.person("bert", () -> confirmations.confirm(confirmation))).isTrue();

        assertThat(state()).isEqualTo(StepState.DONE);
        assertThat(learning.path(PATH).orElseThrow().asking(STEP)).isEmpty();
        assertThat(sql.fetchSingle(EVIDENCE).getAbout()).isEqualTo(PATH + "/" + STEP);
        assertThat(As.person("chaima", () -> asked.ofMe())).isEmpty();
        assertThat(As.person("bert", () -> confirmations.given()))
                .singleElement()
                .satisfies(given -> assertThat(given.colleague()).isEqualTo("Anna Peeters"));
        assertThat(As.person("chaima", () -> confirmations.given())).isEmpty();
    }

    @Test
    void whoConfirmedTakesItBackAndNobodyElse() {
        UUID confirmation = asked();
        As.person("bert", () -> confirmations.confirm(confirmation));

        assertThat(confirmations.takeBack(confirmation)).isFalse();
        assertThat(As.person("chaima", () -> confirmations.takeBack(confirmation)))
                .isFalse();
        assertThat(state()).isEqualTo(StepState.DONE);
        assertThat(As.person("bert", () -> confirmations.takeBack(confirmation)))
                .isTrue();

        assertThat(state()).isEqualTo(StepState.OPEN);
        assertThat(confirmations.ask(PATH, STEP)).isInstanceOf(ConfirmationResult.Asked.class);
    }

    @Test
    void whoSaysNotYetLeavesTheStepOpenAndItCanBeAskedAgain() {
        UUID confirmation = asked();

        assertThat(As.person("chaima", () -> confirmations.decline(confirmation)))
                .isTrue();

        assertThat(state()).isEqualTo(StepState.OPEN);
        assertThat(As.person("bert", () -> confirmations.confirm(confirmation))).isFalse();
        assertThat(confirmations.ask(PATH, STEP)).isInstanceOf(ConfirmationResult.Asked.class);
    }

    @Test
    void aTeamLeaderConfirmsForTheTeamAndForNobodyElse() {
        confirmedBy(Role.TEAM_LEADER);
        UUID confirmation = asked();

        assertThat(As.person("nele", () -> asked.ofMe()))
                .as("leads another team")
                .isEmpty();
        assertThat(As.person("nele", () -> confirmations.confirm(confirmation))).isFalse();
        assertThat(As.person("chaima", () -> confirmations.confirm(confirmation)))
                .isFalse();
        assertThat(As.person("elif", () -> asked.ofMe())).hasSize(1);
        assertThat(As.person("elif", () -> confirmations.confirm(confirmation))).isTrue();
        assertThat(state()).isEqualTo(StepState.DONE);
    }

    @Test
    void aRegionalManagerConfirmsForTheRegionAndForNobodyElse() {
        confirmedBy(Role.REGIONAL_MANAGER);
        UUID here = asked();
        UUID elsewhere = As.person("tarik", this::asked);

        assertThat(As.person("fons", () -> asked.ofMe()))
                .extracting(AskedOfMe::id)
                .containsExactly(here);
        assertThat(As.person("fons", () -> confirmations.confirm(elsewhere))).isFalse();
        assertThat(As.person("fons", () -> confirmations.confirm(here))).isTrue();
    }

    @Test
    void aRoleThatIsOverConfirmsNothing() {
        UUID confirmation = asked();
        sql.deleteFrom(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(Cast.person("bert").id()))
                .execute();

        assertThat(As.person("bert", () -> confirmations.confirm(confirmation))).isFalse();
        assertThat(As.person("bert", () -> asked.ofMe())).isEmpty();
    }

    @Test
    void nobodyConfirmsTheirOwnStep() {
        UUID own = As.person("chaima", this::asked);

        assertThat(As.person("chaima", () -> asked.ofMe())).isEmpty();
        assertThat(As.person("chaima", () -> confirmations.confirm(own))).isFalse();
        assertThat(As.person("chaima", () -> confirmations.decline(own))).isFalse();
        assertThat(As.person("bert", () -> confirmations.confirm(own))).isTrue();
    }

    @Test
    void whoMayNotDecideGetsTheSameAnswerAsForNothing() {
        UUID confirmation = asked();

        for (String other : List.of("bram", "dirk", "elif", "fons", "hasan", "greet")) {
            As.person(other, () -> {
                assertThat(confirmations.confirm(confirmation)).as(other).isFalse();
                assertThat(confirmations.decline(confirmation)).as(other).isFalse();
                assertThat(confirmations.withdraw(confirmation)).as(other).isFalse();
                assertThat(asked.ofMe()).as(other).isEmpty();
            });
        }
        assertThat(As.person("chaima", () -> confirmations.confirm(UUID.randomUUID())))
                .isFalse();
        assertThat(state()).isEqualTo(StepState.OPEN);
        As.nobody(() -> assertThatThrownBy(() -> confirmations.given()).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void onlyAStepOfAPathOneWalksThatAsksForItIsAsked() {
        assertThat(confirmations.ask(PATH, STEP)).isInstanceOf(ConfirmationResult.NotOnThePath.class);
        learning.begin(PATH);

        assertThat(confirmations.ask(PATH, "deelnemen")).isInstanceOf(ConfirmationResult.NotOnThePath.class);
        assertThat(confirmations.ask(PATH, "bestaat-niet")).isInstanceOf(ConfirmationResult.NotOnThePath.class);
        assertThat(confirmations.ask("x".repeat(100_000), STEP)).isInstanceOf(ConfirmationResult.NotOnThePath.class);
        assertThat(sql.fetchCount(STEP_CONFIRMATION)).isZero();
    }

    @Test
    void itIsAskedOnceAtATimeAndNotAgainOnceItIsConfirmed() throws Exception {
        learning.begin(PATH);
        List<ConfirmationResult> results = AtOnce.both(
                () -> As.person("anna", () -> confirmations.ask(PATH, STEP)),
                () -> As.person("anna", () -> confirmations.ask(PATH, STEP)));
        assertThat(results)
                .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(ConfirmationResult.Asked.class))
                .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(ConfirmationResult.AskedAlready.class));

        UUID confirmation = sql.fetchSingle(STEP_CONFIRMATION).getId();
        As.person("bert", () -> confirmations.confirm(confirmation));

        assertThat(confirmations.ask(PATH, STEP)).isInstanceOf(ConfirmationResult.ConfirmedAlready.class);
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneDecides() throws Exception {
        UUID confirmation = asked();

        assertThat(AtOnce.both(
                        () -> As.person("bert", () -> confirmations.confirm(confirmation)),
                        () -> As.person("chaima", () -> confirmations.decline(confirmation))))
                .containsExactlyInAnyOrder(true, false);
        boolean confirmed =
                "CONFIRMED".equals(sql.fetchSingle(STEP_CONFIRMATION).getState());
        assertThat(state() == StepState.DONE).isEqualTo(confirmed);
    }

    @Test
    void whoLeftThePathAsksNothingAnyMore() {
        UUID confirmation = asked();
        learning.leave(PATH);

        assertThat(As.person("bert", () -> asked.ofMe())).isEmpty();
        assertThat(As.person("bert", () -> confirmations.confirm(confirmation))).isFalse();
    }

    @Test
    void itIsAskedNoLongerWhenOneWithdraws() {
        UUID confirmation = asked();

        assertThat(confirmations.withdraw(confirmation)).isTrue();

        assertThat(confirmations.withdraw(confirmation)).isFalse();
        assertThat(As.person("bert", () -> confirmations.confirm(confirmation))).isFalse();
    }

    @Test
    void allThatIsAskedOfMeTakesOneStatement() {
        asked();

        As.person("bert", () -> {
            asked.ofMe();
            assertThat(statements.during(() -> asked.ofMe())).hasSizeLessThanOrEqualTo(2);
        });
    }

    private UUID asked() {
        learning.begin(PATH);
        return ((ConfirmationResult.Asked) confirmations.ask(PATH, STEP)).confirmation();
    }

    private void confirmedBy(Role role) {
        sql.update(REQUIREMENT)
                .set(REQUIREMENT.CONFIRMING_ROLE, role.name())
                .where(REQUIREMENT.PATH_CODE.eq(PATH))
                .and(REQUIREMENT.STEP_CODE.eq(STEP))
                .execute();
    }

    private StepState state() {
        return learning.path(PATH).orElseThrow().path().steps().stream()
                .filter(step -> step.step().code().equals(STEP))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
