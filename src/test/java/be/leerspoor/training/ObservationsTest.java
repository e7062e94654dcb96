package be.leerspoor.training;

import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.OBSERVATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.AtOnce;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Staff;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.SaveResult;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A practice leader looks on and gives back what went well, for the two of them to read. */
@LeerspoorTest
@WithPerson("anna")
class ObservationsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final String SEEN = "Je wachtte tot de jongen zelf begon te praten.";

    @Autowired
    private Observations observations;

    @Autowired
    private Learning learning;

    @Autowired
    private Staff staff;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Test
    void whatIsGivenBackIsReadByTheTwoOfThemAndCounts() {
        UUID observation = asked("dirk");
        As.person("dirk", () -> {
            keep(observation, ObservationField.SAW, SEEN);
            keep(observation, ObservationField.EFFECT, "Hij vertelde over school.");
            assertThat(give(observation, TODAY.minusDays(2))).isInstanceOf(GiveBackResult.Given.class);
        });

        ObservationPage read = observations.observation(observation).orElseThrow();
        assertThat(read.giver()).isEqualTo("Dirk Vermeulen");
        assertThat(read.giving()).isFalse();
        assertThat(read.heldOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(read.text(ObservationField.SAW).body()).isEqualTo(SEEN);
        assertThat(read.text(ObservationField.ONWARD).body()).isEmpty();
        assertThat(As.person("dirk", () -> observations.observation(observation))
                        .orElseThrow()
                        .giving())
                .isTrue();
        assertThat(evidence()).containsExactly("OBSERVATION 2027-03-07");
        for (String other : List.of("elif", "chaima", "bram", "hasan", "greet")) {
            assertThat(As.person(other, () -> observations.observation(observation)))
                    .as(other)
                    .isEmpty();
        }
        assertThat(sql.selectFrom(EVIDENCE).fetch().formatCSV()).doesNotContain("jongen");
    }

    @Test
    void aDraftIsForWhoWritesItAlone() {
        UUID observation = asked("dirk");
        As.person("dirk", () -> keep(observation, ObservationField.SAW, SEEN));

        ObservationPage mine = observations.observation(observation).orElseThrow();

        assertThat(mine.fields()).isEmpty();
        assertThat(mine.text(ObservationField.SAW).body()).isEmpty();
        assertThat(observations.marks(observation))
                .isInstanceOfSatisfying(
                        FormResult.Storable.class,
                        none -> assertThat(none.fields()).isEmpty());
        assertThat(As.person("dirk", () -> observations.observation(observation))
                        .orElseThrow()
                        .text(ObservationField.SAW)
                        .body())
                .isEqualTo(SEEN);
    }

    @Test
    void twoTimesLookingOnCompletesTheStep() {
        learning.begin("praktijkleider");
        for (String giver : List.of("dirk", "chaima")) {
            UUID observation = asked(giver);
            As.person(giver, () -> {
                keep(observation, ObservationField.SAW, SEEN);
                give(observation, TODAY);
            });
        }

        assertThat(state("observatie")).isEqualTo(StepState.DONE);
    }

    @Test
    void whatIsTakenBackIsADraftAgainAndCountsNoLongerUntilItIsGivenAgain() {
        UUID observation = asked("dirk");
        As.person("dirk", () -> {
            keep(observation, ObservationField.SAW, SEEN);
            give(observation, TODAY);
        });
        assertThat(observations.takeBack(observation))
                .as("who got it cannot take it back")
                .isFalse();

        assertThat(As.person("dirk", () -> observations.takeBack(observation))).isTrue();
        assertThat(evidence()).isEmpty();
        assertThat(observations.observation(observation).orElseThrow().fields()).isEmpty();
        assertThat(As.person("dirk", () -> observations.takeBack(observation))).isFalse();

        assertThat(As.person("dirk", () -> give(observation, TODAY))).isInstanceOf(GiveBackResult.Given.class);
        assertThat(evidence()).hasSize(1);
    }

    @Test
    void nothingIsGivenWithoutWhatWorked() {
        UUID observation = asked("dirk");
        As.person("dirk", () -> {
            keep(observation, ObservationField.ONWARD, "Meer stilte.");
            assertThat(give(observation, TODAY)).isInstanceOf(GiveBackResult.NothingSeen.class);
        });
        assertThat(evidence()).isEmpty();
    }

    @Test
    void aDayThatIsStillToComeIsRefused() {
        UUID observation = asked("dirk");
        As.person("dirk", () -> {
            keep(observation, ObservationField.SAW, SEEN);
            assertThat(give(observation, TODAY.plusDays(1))).isInstanceOf(GiveBackResult.WrongDay.class);
            assertThat(give(observation, LocalDate.of(2025, 3, 8))).isInstanceOf(GiveBackResult.WrongDay.class);
        });
        assertThat(evidence()).isEmpty();
    }

    @Test
    void aMarkIsGivenOnlyOnPurpose() {
        UUID observation = asked("dirk");
        As.person("dirk", () -> {
            keep(observation, ObservationField.SAW, "Je belde oma op 0470 12 34 56.");
            GiveBackResult first = give(observation, TODAY);
            assertThat(first).isInstanceOf(GiveBackResult.Unconfirmed.class);
            Confirmation sure = ((GiveBackResult.Unconfirmed) first)
                    .fields().values().stream()
                            .map(field -> Confirmation.of(field.text(), field.open()))
                            .reduce(Confirmation.none(), Confirmation::and);
            assertThat(observations.give(observation, TODAY, sure)).isInstanceOf(GiveBackResult.Given.class);
        });
    }

    @Test
    void aRegisterNumberIsKeptNowhereNotEvenSplitOverTwoFields() {
        UUID observation = asked("dirk");
        As.person("dirk", () -> {
            assertThat(observations.save(observation, ObservationField.SAW, "Nummer 93.05.18-223.61", 0))
                    .isInstanceOf(SaveResult.Refused.class);
            keep(observation, ObservationField.SAW, "Zijn nummer begint met 93.05.18");
            assertThat(observations.save(observation, ObservationField.EFFECT, "-223.61 en eindigt zo", 0))
                    .isInstanceOf(SaveResult.Refused.class);
        });
        assertThat(sql.selectFrom(OBSERVATION).fetch().formatCSV()).doesNotContain("223");
    }

    @Test
    void moreThanFitsIsRefusedAndWhatFitsExactlyIsKept() {
        UUID observation = asked("dirk");
        As.person("dirk", () -> {
            assertThat(observations.save(observation, ObservationField.SAW, "a".repeat(2_001), 0))
                    .isEqualTo(new SaveResult.TooLong(2_000));
            assertThat(observations.save(observation, ObservationField.SAW, "a".repeat(1_000_000), 0))
                    .isInstanceOf(SaveResult.TooLong.class);
            assertThat(observations.save(observation, ObservationField.SAW, "a".repeat(2_000), 0))
                    .isInstanceOf(SaveResult.Saved.class);
        });
    }

    @Test
    void aSecondWindowIsShownBothTextsAndOtherFieldsDoNotGetInItsWay() {
        UUID observation = asked("dirk");
        As.person("dirk", () -> {
            keep(observation, ObservationField.SAW, "Uit het eerste venster");
            assertThat(observations.save(observation, ObservationField.EFFECT, "Iets anders", 0))
                    .isInstanceOf(SaveResult.Saved.class);
            assertThat(observations.save(observation, ObservationField.SAW, "Uit het tweede venster", 0))
                    .isEqualTo(new SaveResult.Conflict("Uit het eerste venster", 1));
            assertThat(observations.save(observation, ObservationField.SAW, "Uit het eerste venster", 0))
                    .isInstanceOf(SaveResult.Saved.class);
        });
    }

    @Test
    void onlyAPracticeLeaderOrTrainerWhoWorksHereIsAsked() {
        As.person("hasan", () -> staff.deactivate(id("ilse")));

        for (String other : List.of("anna", "bram", "elif", "hasan", "ilse")) {
            assertThat(observations.ask(id(other))).as(other).isInstanceOf(ObservationResult.NotToBeAsked.class);
        }
        assertThat(observations.ask(PersonId.random())).isInstanceOf(ObservationResult.NotToBeAsked.class);
        assertThat(observations.toAsk())
                .extracting(Colleague::name)
                .contains("Dirk Vermeulen", "Chaima El Idrissi")
                .doesNotContain("Bram De Smet", "Ilse Thijs");
        assertThat(As.person("dirk", () -> observations.toAsk()))
                .extracting(Colleague::name)
                .doesNotContain("Dirk Vermeulen");
        assertThat(sql.fetchCount(OBSERVATION)).isZero();
    }

    @Test
    void oneQuestionToOnePersonWaitsAtATime() throws Exception {
        asked("dirk");

        assertThat(observations.ask(id("dirk"))).isInstanceOf(ObservationResult.AskedAlready.class);
        List<ObservationResult> results = AtOnce.both(
                () -> As.person("bram", () -> observations.ask(id("dirk"))),
                () -> As.person("bram", () -> observations.ask(id("dirk"))));

        assertThat(results).satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(ObservationResult.Asked.class));
    }

    @Test
    void whoDeclinesOrIsAskedNoLongerWritesNoMoreAndNothingIsKept() {
        UUID declined = asked("dirk");
        As.person("dirk", () -> {
            keep(declined, ObservationField.SAW, SEEN);
            assertThat(observations.decline(declined)).isTrue();
            assertThat(observations.save(declined, ObservationField.SAW, "nog iets", 1))
                    .isInstanceOf(SaveResult.Closed.class);
            assertThat(give(declined, TODAY)).isInstanceOf(GiveBackResult.NotAsked.class);
        });
        UUID withdrawn = asked("chaima");
        As.person("chaima", () -> keep(withdrawn, ObservationField.SAW, SEEN));
        assertThat(observations.withdraw(withdrawn)).isTrue();
        assertThat(observations.withdraw(withdrawn)).isFalse();
        assertThat(As.person("chaima", () -> give(withdrawn, TODAY))).isInstanceOf(GiveBackResult.NotAsked.class);

        assertThat(sql.selectFrom(OBSERVATION).fetch().formatCSV()).doesNotContain("jongen");
        assertThat(evidence()).isEmpty();
    }

    @Test
    void nobodyElseWritesGivesOrTakesBack() {
        UUID observation = asked("dirk");
        for (String other : List.of("anna", "chaima", "elif")) {
            As.person(other, () -> {
                assertThat(observations.save(observation, ObservationField.SAW, "van een ander", 0))
                        .isInstanceOf(SaveResult.Closed.class);
                assertThat(give(observation, TODAY)).isInstanceOf(GiveBackResult.NotAsked.class);
                assertThat(observations.decline(observation)).isFalse();
                assertThat(observations.takeBack(observation)).isFalse();
            });
        }
        assertThat(As.person("dirk", () -> observations.withdraw(observation))).isFalse();
        assertThat(As.person("chaima", () -> observations.mine())).isEmpty();
        assertThat(observations.observation(UUID.randomUUID())).isEmpty();
        As.nobody(() -> assertThatThrownBy(() -> observations.observation(observation))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void anObservationIsReadInOneStatement() {
        UUID observation = asked("dirk");

        assertThat(statements.during(() -> observations.observation(observation)))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(statements.during(() -> observations.mine())).hasSizeLessThanOrEqualTo(2);
    }

    private UUID asked(String giver) {
        return ((ObservationResult.Asked) observations.ask(id(giver))).observation();
    }

    private void keep(UUID observation, ObservationField field, String text) {
        assertThat(observations.save(observation, field, text, 0)).isInstanceOf(SaveResult.Saved.class);
    }

    private GiveBackResult give(UUID observation, LocalDate on) {
        return observations.give(observation, on, Confirmation.none());
    }

    private StepState state(String code) {
        return learning.path("praktijkleider").orElseThrow().path().steps().stream()
                .filter(step -> step.step().code().equals(code))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<String> evidence() {
        return sql.selectFrom(EVIDENCE)
                .where(EVIDENCE.PERSON_ID.eq(id("anna")))
                .and(EVIDENCE.HOLDS)
                .fetch(row -> row.getKind() + " " + row.getHappenedOn());
    }

    private static PersonId id(String userName) {
        return Cast.person(userName).id();
    }
}
