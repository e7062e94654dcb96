package be.leerspoor.training;

import static be.leerspoor.training.GivenCourses.person;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EVALUATION_COUNT;
import static leerspoor.db.training.Tables.EVALUATION_GIVEN;
import static leerspoor.db.training.Tables.EVALUATION_WORDS;
import static leerspoor.db.training.Tables.SESSION_TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.notice.Postbox;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** An afternoon given by chaima at which six people were, and kaat was not; it is over since a minute. */
@LeerspoorTest
class EvaluationsTest {

    private static final String[] THERE = {"anna", "bram", "imane", "joris", "lotte", "mehmet"};

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @Autowired
    private GivenCourses courses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private AfterCourses after;

    @Autowired
    private AfterCourseNews mails;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    private GivenCourses.Given given = new GivenCourses.Given(EditionId.random(), List.of());

    @BeforeEach
    void afterTheCourse() {
        given = courses.today("basis", THERE);
        courses.place(given, "kaat");
        As.person("chaima", () -> attendance.note(given.session(), person("kaat"), Presence.of(AttendanceFact.ABSENT)));
        As.person("chaima", () -> attendance.othersPresent(given.session()));
        later(Duration.ofHours(3));
    }

    @Test
    void whoWasThereGivesItOnceAndNobodyElseDoes() {
        assertThat(give("anna", 8, "Fijn geoefend.")).isInstanceOf(EvaluationResult.Given.class);
        assertThat(give("anna", 2, "Nog eens.")).isInstanceOf(EvaluationResult.GivenAlready.class);
        assertThat(state("anna")).isEqualTo(EvaluationPage.State.GIVEN);
        for (String who : List.of("kaat", "chaima", "dirk", "hasan")) {
            assertThat(As.person(who, () -> evaluations.page(given.edition()))).isEmpty();
            assertThatThrownBy(() -> give(who, 5, "")).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(sql.fetchCount(EVALUATION_GIVEN)).isEqualTo(1);
        assertThat(sql.fetchCount(EVALUATION_WORDS)).isEqualTo(1);
    }

    @Test
    void nothingLeadsFromAnAnswerToWhoGaveIt() {
        give("anna", 8, "Fijn geoefend.");
        List<UUID> before = ids();
        give("bram", 8, "Te kort.");

        assertThat(ids()).hasSize(2).doesNotContainAnyElementsOf(before);
        assertThat(sql.select(EVALUATION_COUNT.GIVEN).from(EVALUATION_COUNT).fetch(EVALUATION_COUNT.GIVEN))
                .containsExactly(2, 2, 2, 2);
        assertThat(Arrays.stream(EVALUATION_GIVEN.fields())
                        .map(field -> field.getName().toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrder("edition_id", "person_id");
    }

    @Test
    void theOrderOfWordsDoesNotTellWhoCameLast() {
        int last = 0;
        for (int turn = 0; turn < 12; turn++) {
            sql.deleteFrom(EVALUATION_WORDS).execute();
            sql.deleteFrom(EVALUATION_GIVEN).execute();
            give("anna", 8, "eerst");
            give("bram", 8, "daarna");
            give("imane", 8, "laatst");
            if (sql.select(EVALUATION_WORDS.BODY)
                    .from(EVALUATION_WORDS)
                    .fetch(EVALUATION_WORDS.BODY)
                    .getLast()
                    .equals("laatst")) {
                last++;
            }
        }
        assertThat(last).isLessThan(12);
    }

    @Test
    void trainersReadNothingUntilItClosedAndThenTheWhole() {
        for (String who : Arrays.copyOf(THERE, 5)) {
            give(who, 7, "Van " + who.length());
        }
        assertThat(outcome()).isInstanceOf(EvaluationOutcome.NotYet.class);

        later(Duration.ofDays(14));
        assertThat(outcome())
                .isEqualTo(new EvaluationOutcome.Whole(
                        5,
                        Map.of(
                                EvaluationQuestion.USEFUL, 7.0,
                                EvaluationQuestion.PRACTICE, 7.0,
                                EvaluationQuestion.SAFE, 7.0,
                                EvaluationQuestion.GUIDANCE, 7.0),
                        List.of("Van 4", "Van 4", "Van 5", "Van 5", "Van 5")));
        assertThat(give("mehmet", 1, "")).isInstanceOf(EvaluationResult.NotOpen.class);
        assertThat(state("mehmet")).isEqualTo(EvaluationPage.State.CLOSED);
    }

    @Test
    void underFiveNothingIsToldNotEvenHowMany() {
        for (String who : Arrays.copyOf(THERE, 4)) {
            give(who, 7, "Iets");
        }
        later(Duration.ofDays(15));

        assertThat(outcome()).isEqualTo(new EvaluationOutcome.TooFew());
    }

    @Test
    void onceEverybodyAnsweredItIsClosedForGoodWhateverBecomesOfTheFacts() {
        for (String who : THERE) {
            give(who, 9, "");
        }
        assertThat(outcome()).isInstanceOf(EvaluationOutcome.Whole.class);

        As.person(
                "chaima", () -> attendance.note(given.session(), person("kaat"), Presence.of(AttendanceFact.PRESENT)));
        assertThat(give("kaat", 0, "Verschil")).isInstanceOf(EvaluationResult.NotOpen.class);
        assertThat(((EvaluationOutcome.Whole) outcome()).answers()).isEqualTo(6);
    }

    @Test
    void movingTheSessionDoesNotOpenWhatWasToldAlready() {
        for (String who : Arrays.copyOf(THERE, 5)) {
            give(who, 7, "");
        }
        later(Duration.ofDays(15));
        assertThat(outcome()).isInstanceOf(EvaluationOutcome.Whole.class);
        sql.update(COURSE_SESSION)
                .set(COURSE_SESSION.STARTS_AT, clock.instant().minus(Duration.ofHours(4)))
                .execute();

        assertThat(give("mehmet", 0, "")).isInstanceOf(EvaluationResult.NotOpen.class);
    }

    @Test
    void whileSomebodyIsNotNotedItStaysOpen() {
        As.person("chaima", () -> attendance.note(given.session(), person("mehmet"), null));
        for (String who : Arrays.copyOf(THERE, 5)) {
            give(who, 9, "");
        }

        assertThat(outcome()).isInstanceOf(EvaluationOutcome.NotYet.class);
    }

    @Test
    void onlyWhoGivesTheEditionReadsTheOutcome() {
        later(Duration.ofDays(15));

        assertThat(As.person("paulien", () -> evaluations.outcome(given.edition())))
                .isEmpty();
        for (String who : List.of("anna", "hasan", "greet")) {
            assertThatThrownBy(() -> As.person(who, () -> evaluations.outcome(given.edition())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void wordsThatIdentifySomebodyAreAskedAboutAndARegisterNumberIsRefused() {
        assertThat(give("anna", 8, "Mail mij op anna@voorbeeld.be")).isInstanceOf(EvaluationResult.Unconfirmed.class);
        assertThat(give("anna", 8, "Nummer 93.05.18-223.61")).isInstanceOf(EvaluationResult.Refused.class);
        assertThat(sql.fetchCount(EVALUATION_GIVEN)).isZero();
        assertThat(sql.fetchCount(EVALUATION_COUNT)).isZero();

        EvaluationResult.Unconfirmed open =
                (EvaluationResult.Unconfirmed) give("anna", 8, "Mail mij op anna@voorbeeld.be");
        assertThat(give(
                        "anna",
                        draft(8, "Mail mij op anna@voorbeeld.be"),
                        Confirmation.of(open.marks().text(), open.marks().open())))
                .isInstanceOf(EvaluationResult.Given.class);
    }

    @Test
    void aForgedAnswerIsNoAnswer() {
        assertThatThrownBy(() -> draft(11, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft(-1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft(5, "x".repeat(1_001))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EvaluationDraft(Map.of(), "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(draft(5, "geheim").toString()).doesNotContain("geheim");
    }

    @Test
    void whoWasThereIsAskedOnceByMail() throws MessagingException {
        mails.askForEvaluations();
        assertThat(postbox.received()).isEmpty();
        later(Duration.ofHours(12));

        mails.askForEvaluations();
        mails.askForEvaluations();

        assertThat(postbox.received(6)).hasSize(6);
        assertThat(postbox.received("anna@meander.example").getSubject()).isEqualTo("Wat vond je van Basisopleiding?");
        assertThat(postbox.received()).hasSize(6);
    }

    @Test
    void whatCanBeAnsweredIsToldAsLongAsItCan() {
        assertThat(asked("anna")).containsExactly(AskedAfter.Kind.EVALUATION);
        assertThat(asked("kaat")).isEmpty();
        give("anna", 8, "");
        assertThat(asked("anna")).isEmpty();
        later(Duration.ofDays(15));
        assertThat(asked("bram")).isEmpty();
        later(Duration.ofDays(28));
        assertThat(asked("anna")).containsExactly(AskedAfter.Kind.LATER);
        later(Duration.ofDays(120));
        assertThat(asked("anna")).isEmpty();
    }

    @Test
    void ofWhatWasCancelledNothingIsAsked() {
        courses.cancel(given);
        later(Duration.ofHours(12));

        mails.askForEvaluations();

        assertThat(postbox.received()).isEmpty();
    }

    @Test
    void whoGivesTheEditionIsNoParticipantOfItsEvaluation() {
        courses.place(given, "bert");
        As.person(
                "chaima", () -> attendance.note(given.session(), person("bert"), Presence.of(AttendanceFact.PRESENT)));
        assertThat(asked("bert")).containsExactly(AskedAfter.Kind.EVALUATION);
        sql.insertInto(SESSION_TRAINER)
                .set(SESSION_TRAINER.SESSION_ID, given.session())
                .set(SESSION_TRAINER.TRAINER_ID, person("bert"))
                .execute();

        assertThat(asked("bert")).isEmpty();
        assertThat(As.person("bert", () -> evaluations.page(given.edition()))).isEmpty();
        assertThatThrownBy(() -> give("bert", 10, "")).isInstanceOf(AccessDeniedException.class);
        for (String who : THERE) {
            give(who, 9, "");
        }
        assertThat(((EvaluationOutcome.Whole) outcome()).answers()).isEqualTo(6);
    }

    private EvaluationResult give(String who, int answer, String words) {
        return give(who, draft(answer, words), Confirmation.none());
    }

    private EvaluationResult give(String who, EvaluationDraft draft, Confirmation confirmation) {
        return As.person(who, () -> evaluations.give(given.edition(), draft, confirmation));
    }

    private static EvaluationDraft draft(int answer, String words) {
        Map<EvaluationQuestion, Integer> answers = new HashMap<>();
        for (EvaluationQuestion question : EvaluationQuestion.values()) {
            answers.put(question, answer);
        }
        return new EvaluationDraft(answers, words);
    }

    private List<AskedAfter.Kind> asked(String who) {
        return As.person(who, () -> after.mine()).stream().map(AskedAfter::kind).toList();
    }

    private EvaluationPage.State state(String who) {
        return As.person(who, () -> evaluations.page(given.edition()))
                .orElseThrow()
                .state();
    }

    private EvaluationOutcome outcome() {
        return As.person("chaima", () -> evaluations.outcome(given.edition())).orElseThrow();
    }

    private List<UUID> ids() {
        return sql.select(EVALUATION_WORDS.ID).from(EVALUATION_WORDS).fetch(EVALUATION_WORDS.ID);
    }

    private void later(Duration duration) {
        ((MovableClock) clock).moveTo(clock.instant().plus(duration));
    }
}
