package be.leerspoor.training;

import static leerspoor.db.people.Tables.AUDIT_ENTRY;
import static leerspoor.db.training.Tables.EXEMPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.AtOnce;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A trainer decides that somebody need not do a step. */
@LeerspoorTest
@WithPerson("chaima")
class ExemptionsTest {

    private static final String PATH = "basisopleiding";
    private static final String STEP = "twee-dagen";
    private static final String REASON = "Volgde de tweedaagse bij een vorige werkgever.";
    private static final byte[] PDF = "%PDF-1.7 attest".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private Exemptions exemptions;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Learning learning;

    @Autowired
    private MyNotices notices;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Test
    void howeverManyThereAreAllOfThemCanBeReadAPageAtATime() {
        PersonId anna = As.person("anna", signedIn::actor).id();
        for (int each = 0; each < Exemptions.PAGE + 5; each++) {
            sql.insertInto(EXEMPTION)
                    .set(EXEMPTION.ID, UUID.randomUUID())
                    .set(EXEMPTION.PERSON_ID, anna)
                    .set(EXEMPTION.PATH_CODE, PATH)
                    .set(EXEMPTION.STEP_CODE, STEP)
                    .set(EXEMPTION.BY_ID, As.person("chaima", signedIn::actor).id())
                    .set(EXEMPTION.REASON, REASON)
                    .set(EXEMPTION.FROM_DATE, TODAY.minusYears(1))
                    .set(EXEMPTION.UNTIL_DATE, each < 2 ? TODAY : null)
                    .execute();
        }

        ExemptionList first = exemptions.some(true, 0);
        ExemptionList second = exemptions.some(true, Exemptions.PAGE);
        assertThat(first.exemptions()).hasSize(Exemptions.PAGE);
        assertThat(first.more()).isTrue();
        assertThat(second.exemptions()).hasSize(3).doesNotContainAnyElementsOf(first.exemptions());
        assertThat(second.more()).isFalse();
        assertThat(exemptions.some(false, 0).exemptions()).as("what ran out").hasSize(2);
    }

    @Test
    void whoIsExemptedNeedNotDoTheStepAndReadsWhyAndByWhom() {
        As.person("anna", () -> learning.begin(PATH));

        given("anna", STEP, null, PDF);

        As.person("anna", () -> {
            assertThat(state()).isEqualTo(StepState.EXEMPT);
            MyPathPage page = learning.path(PATH).orElseThrow();
            assertThat(page.exemption(STEP).orElseThrow()).satisfies(mine -> {
                assertThat(mine.reason()).isEqualTo(REASON);
                assertThat(mine.byName()).isEqualTo("Chaima El Idrissi");
                assertThat(mine.withFile()).isTrue();
            });
            assertThat(page.history())
                    .extracting(MyPathPage.Entry::what)
                    .containsExactlyInAnyOrder(Change.EXEMPTED, Change.GIVEN);
        });
        assertThat(exemptions.some(true, 0).exemptions()).singleElement().satisfies(each -> {
            assertThat(each.person()).isEqualTo("Anna Peeters");
            assertThat(each.endedOn()).isNull();
        });
        assertThat(deeds()).contains("training.exempted");
    }

    @Test
    void anExemptionThatEndsOpensTheStepAgain() {
        As.person("anna", () -> learning.begin(PATH));
        UUID exemption = given("anna", STEP, null, NOTHING);

        assertThat(exemptions.end(exemption)).isTrue();

        assertThat(exemptions.end(exemption)).isFalse();
        assertThat(exemptions.end(UUID.randomUUID())).isFalse();
        As.person("anna", () -> {
            assertThat(state()).isEqualTo(StepState.OPEN);
            assertThat(learning.path(PATH).orElseThrow().exemption(STEP)).isEmpty();
            assertThat(learning.path(PATH).orElseThrow().history())
                    .extracting(MyPathPage.Entry::what)
                    .containsExactlyInAnyOrder(Change.EXEMPTION_ENDED, Change.EXEMPTED, Change.GIVEN);
        });
        assertThat(deeds()).contains("training.exemption-ended");
        assertThat(exemptions.give(draft("anna", STEP, REASON, null), NOTHING, Confirmation.none()))
                .isInstanceOf(ExemptionResult.Given.class);
    }

    @Test
    void whoIsExemptIsToldAndNotWhy() {
        As.person("anna", () -> learning.begin(PATH));
        UUID exemption = given("anna", STEP, null, NOTHING);

        List<MyNotice> told = As.person("anna", () -> notices.newest(5));
        assertThat(told)
                .extracting(MyNotice::title)
                .containsExactly("Deze stap hoef je niet te doen: Volg de tweedaagse");
        assertThat(told.toString()).doesNotContain(REASON);

        exemptions.end(exemption);
        assertThat(As.person("anna", () -> notices.newest(5)))
                .extracting(MyNotice::title)
                .contains("Deze stap is toch nog te doen: Volg de tweedaagse");
    }

    @Test
    void anExemptionCountsForWhoBeginsThePathLater() {
        given("anna", STEP, TODAY.plusYears(1), NOTHING);

        As.person("anna", () -> {
            learning.begin(PATH);
            assertThat(state()).isEqualTo(StepState.EXEMPT);
        });
    }

    @Test
    void whatShowsItIsForThePersonAndForTrainers() {
        UUID exemption = given("anna", STEP, null, PDF);

        assertThat(As.person("anna", () -> exemptions.file(exemption)).orElseThrow())
                .satisfies(file -> {
                    assertThat(file.content()).isEqualTo(PDF);
                    assertThat(file.type()).isEqualTo("application/pdf");
                });
        assertThat(As.person("bert", () -> exemptions.file(exemption))).isPresent();
        for (String other : List.of("bram", "dirk", "elif", "fons", "greet", "hasan")) {
            assertThat(As.person(other, () -> exemptions.file(exemption)))
                    .as(other)
                    .isEmpty();
            As.person(
                    other,
                    () -> assertThatThrownBy(() -> exemptions.some(true, 0)).isInstanceOf(AccessDeniedException.class));
        }
        assertThat(exemptions.file(UUID.randomUUID())).isEmpty();
    }

    @Test
    void onlyATrainerGivesOrEndsOne() {
        UUID exemption = given("anna", STEP, null, NOTHING);

        for (String other : List.of("anna", "bram", "dirk", "elif", "fons", "greet", "hasan")) {
            As.person(other, () -> {
                assertThatThrownBy(
                                () -> exemptions.give(draft("imane", STEP, REASON, null), NOTHING, Confirmation.none()))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> exemptions.end(exemption)).isInstanceOf(AccessDeniedException.class);
            });
        }
        assertThat(sql.fetchCount(EXEMPTION)).isEqualTo(1);
    }

    @Test
    void nobodyDecidesForThemselves() {
        assertThat(exemptions.give(draft("chaima", STEP, REASON, null), NOTHING, Confirmation.none()))
                .isInstanceOf(ExemptionResult.NoColleague.class);
        UUID mine = As.person("bert", () -> given("chaima", STEP, null, NOTHING));
        assertThat(exemptions.end(mine)).isFalse();
    }

    @Test
    void aReasonIsNeededThatFitsAndHoldsNoRegisterNumber() {
        assertThat(exemptions.give(draft("anna", STEP, "  ", null), NOTHING, Confirmation.none()))
                .isEqualTo(new ExemptionResult.ReasonLength(500));
        assertThat(exemptions.give(draft("anna", STEP, "a".repeat(501), null), NOTHING, Confirmation.none()))
                .isInstanceOf(ExemptionResult.ReasonLength.class);
        assertThat(exemptions.give(draft("anna", STEP, "a".repeat(5_000_000), null), NOTHING, Confirmation.none()))
                .isInstanceOf(ExemptionResult.ReasonLength.class);
        assertThat(exemptions.give(
                        draft("anna", STEP, "Attest van 93.05.18-223.61", null), NOTHING, Confirmation.none()))
                .isInstanceOf(ExemptionResult.NeverStored.class);
        assertThat(sql.fetchCount(EXEMPTION)).isZero();
    }

    @Test
    void aFileIsAPdfOrAPictureWhateverItIsCalledAndNotTooLarge() {
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] large = new byte[Exemptions.MOST_BYTES + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        assertThat(exemptions.give(draft("anna", STEP, REASON, null), page, Confirmation.none()))
                .isInstanceOf(ExemptionResult.FileOfAnotherKind.class);
        assertThat(exemptions.give(draft("anna", STEP, REASON, null), large, Confirmation.none()))
                .isInstanceOf(ExemptionResult.FileTooLarge.class);
        assertThat(sql.fetchCount(EXEMPTION)).isZero();
    }

    @Test
    void aStepOrPersonThatIsNotThereIsRefused() {
        assertThat(exemptions.give(draft("anna", "bestaat-niet", REASON, null), NOTHING, Confirmation.none()))
                .isInstanceOf(ExemptionResult.NoSuchStep.class);
        assertThat(exemptions.give(
                        new ExemptionDraft(id("anna"), "bestaat-niet", STEP, REASON, null),
                        NOTHING,
                        Confirmation.none()))
                .isInstanceOf(ExemptionResult.NoSuchStep.class);
        assertThat(exemptions.give(
                        new ExemptionDraft(PersonId.random(), PATH, STEP, REASON, null), NOTHING, Confirmation.none()))
                .isInstanceOf(ExemptionResult.NoColleague.class);
        assertThat(exemptions.give(draft("anna", STEP, REASON, TODAY), NOTHING, Confirmation.none()))
                .isInstanceOf(ExemptionResult.EndsTooSoon.class);
        assertThat(sql.fetchCount(EXEMPTION)).isZero();
    }

    @Test
    void oneExemptionFromOneStepRunsAtATime() throws Exception {
        List<ExemptionResult> results = AtOnce.both(
                () -> As.person(
                        "chaima",
                        () -> exemptions.give(draft("anna", STEP, REASON, null), NOTHING, Confirmation.none())),
                () -> As.person(
                        "bert",
                        () -> exemptions.give(draft("anna", STEP, REASON, null), NOTHING, Confirmation.none())));

        assertThat(results)
                .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(ExemptionResult.Given.class))
                .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(ExemptionResult.ExemptedAlready.class));
    }

    @Test
    void thePageOfAPathStaysWithinThreeStatements() {
        given("anna", STEP, null, PDF);
        As.person("anna", () -> {
            learning.begin(PATH);
            learning.path(PATH);
            assertThat(statements.during(() -> learning.path(PATH))).hasSizeLessThanOrEqualTo(3);
        });
        exemptions.some(true, 0);
        assertThat(statements.during(() -> exemptions.some(true, 0))).hasSizeLessThanOrEqualTo(3);
    }

    private UUID given(String userName, String step, @Nullable LocalDate until, byte[] file) {
        ExemptionResult result = exemptions.give(draft(userName, step, REASON, until), file, Confirmation.none());
        assertThat(result).isInstanceOf(ExemptionResult.Given.class);
        return ((ExemptionResult.Given) result).exemption();
    }

    private static ExemptionDraft draft(String userName, String step, String reason, @Nullable LocalDate until) {
        return new ExemptionDraft(id(userName), PATH, step, reason, until);
    }

    private StepState state() {
        return learning.path(PATH).orElseThrow().path().steps().stream()
                .filter(step -> step.step().code().equals(STEP))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<String> deeds() {
        return sql.select(AUDIT_ENTRY.DEED).from(AUDIT_ENTRY).fetch(AUDIT_ENTRY.DEED);
    }

    private static PersonId id(String userName) {
        return Cast.person(userName).id();
    }
}
