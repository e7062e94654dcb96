package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.QUESTIONNAIRE_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Writing questionnaires, by chaima who makes surveys. */
@LeerspoorTest
class QuestionnairesTest {

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private OwnQuestionnaires own;

    @Autowired
    private AskedWaves asked;

    @Autowired
    private Waves waves;

    @Autowired
    private DSLContext sql;

    @Test
    void onlyWhoMakesSurveysWritesThem() {
        QuestionnaireVersion version = own.begun("Rustige ochtenden");
        for (String who : List.of("anna", "dirk", "elif", "fons", "hasan")) {
            assertThatThrownBy(() -> As.person(who, questionnaires::all)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> questionnaires.edit(version)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> questionnaires.begin("Anders", "")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> questionnaires.remove(version)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(As.person("greet", () -> questionnaires.find(version))).isPresent();
    }

    @Test
    void aQuestionnaireIsCalledAfterItsDutchNameAndNoTwoAlike() {
        assertThat(own.begun("Élke dag: één vraag!")).isEqualTo(new QuestionnaireVersion("elke-dag-een-vraag", 1));
        assertThat(own.begun("Elke dag één vraag").code()).isEqualTo("elke-dag-een-vraag-2");
        assertThat(own.begun("Breadth").code()).isEqualTo("breadth-2");
        assertThat(own.begun("؟").code()).isEqualTo("x");
        assertThatThrownBy(() -> own.begun("  ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(As.person("chaima", () -> questionnaires.begin("Voor 93.05.18-223.61", "")))
                .isInstanceOf(QuestionnaireResult.NeverStored.class);
    }

    @Test
    void whatIsNewGetsANameOnceAndKeepsIt() {
        QuestionnaireVersion version = own.written("Bellen en tekenen");
        Questionnaire first = now(version).questionnaire();

        assertThat(first.items())
                .extracting(Item::code)
                .containsExactly(
                        "bellen-en-tekenen.hoe-vaak-bel-je-oma",
                        "bellen-en-tekenen.samen-tekenen",
                        "bellen-en-tekenen.samen-wandelen",
                        "bellen-en-tekenen.met-oma",
                        "bellen-en-tekenen.met-de-school",
                        "bellen-en-tekenen.hoe-ver-zijn-we",
                        "bellen-en-tekenen.wat-helpt");
        assertThat(first.scales()).singleElement().satisfies(scale -> {
            assertThat(scale.code()).isEqualTo("nooit-altijd");
            assertThat(scale.options()).extracting(Scale.Option::code).containsExactly("nooit", "soms", "altijd");
        });
        assertThat(QuestionnaireCheck.flaws(first, Map.of())).isEmpty();

        Question.One called = (Question.One) first.questions().findFirst().orElseThrow();
        Questionnaire renamed = OwnQuestionnaires.with(
                first,
                first.scales().getFirst(),
                List.of(
                        new Question.One(called.code(), Words.of("Hoe vaak bel je?", "How often?"), called.scale()),
                        new Question.One("?1", Words.of("Hoe vaak bel je oma?", "Again?"), called.scale())));
        own.saved(version, 1, renamed);

        assertThat(now(version).questionnaire().items())
                .extracting(Item::code)
                .containsExactly("bellen-en-tekenen.hoe-vaak-bel-je-oma", "bellen-en-tekenen.hoe-vaak-bel-je-oma-2");
    }

    @Test
    void whatAWaveAskedStaysAsItIsAndANewVersionGoesOn() {
        QuestionnaireVersion version = own.written("Wat blijft");
        Questionnaire before = now(version).questionnaire();
        WaveId wave = own.planned(version, WaveMode.ANONYMOUS);
        assertThat(As.person("chaima", () -> questionnaires.remove(version)))
                .isInstanceOf(QuestionnaireResult.InUse.class);
        assertThat(As.person("chaima", () -> waves.open(wave))).isInstanceOf(WaveResult.Done.class);

        assertThat(change(version, 1, before)).isInstanceOf(QuestionnaireResult.Settled.class);
        assertThat(As.person("chaima", () -> questionnaires.remove(version)))
                .isInstanceOf(QuestionnaireResult.Settled.class);
        assertThat(now(version).questionnaire()).isEqualTo(before);

        QuestionnaireVersion second = ((QuestionnaireResult.Done)
                        As.person("chaima", () -> questionnaires.newVersion(version.code())))
                .version();
        assertThat(second.number()).isEqualTo(2);
        assertThat(now(second).questionnaire()).isEqualTo(before);
        assertThat(As.person("greet", () -> questionnaires.newVersion(version.code())))
                .isEqualTo(new QuestionnaireResult.BeingWritten(second));
        assertThat(As.person("chaima", () -> questionnaires.edit(second))
                        .orElseThrow()
                        .fixed())
                .hasSize(7);
        assertThat(As.person("chaima", () -> questionnaires.remove(second)))
                .isInstanceOf(QuestionnaireResult.Done.class);
        assertThat(As.person("chaima", () -> questionnaires.find(second))).isEmpty();
    }

    @Test
    void anotherScaleForWhatWasAskedBeforeIsRefused() {
        QuestionnaireVersion version = own.written("Andere schaal");
        Questionnaire before = now(version).questionnaire();
        WaveId wave = own.planned(version, WaveMode.ANONYMOUS);
        As.person("chaima", () -> waves.open(wave));
        As.person("chaima", () -> questionnaires.newVersion(version.code()));
        QuestionnaireVersion second = new QuestionnaireVersion(version.code(), 2);
        Scale scale = before.scales().getFirst();
        Scale shorter = new Scale(scale.code(), true, scale.options().subList(0, 2));
        Scale conditional = new Scale(scale.code(), false, scale.options());

        for (Scale other : List.of(shorter, conditional)) {
            assertThat(change(
                            second,
                            0,
                            OwnQuestionnaires.with(
                                    before, other, before.questions().toList())))
                    .isInstanceOfSatisfying(
                            QuestionnaireResult.Flawed.class,
                            refused -> assertThat(refused.flaws())
                                    .extracting(QuestionnaireFlaw::kind)
                                    .containsOnly(QuestionnaireFlaw.Kind.OTHER_SCALE));
        }
        assertThat(now(second).questionnaire()).isEqualTo(before);
    }

    @Test
    void anItemOfAnotherQuestionnaireAndOneTwiceAreRefused() {
        asked.published();
        QuestionnaireVersion version = own.begun("Geleend");
        Questionnaire frame = now(version).questionnaire();
        Words words = Words.of("Veiligheidsplan", "Safety plan");
        Question borrowed = new Question.One("breadth.safety-plan", words, "?1");
        Question twice = new Question.Written("geleend.vraag", words, 1);

        assertThat(kinds(change(
                        version, 0, OwnQuestionnaires.with(frame, OwnQuestionnaires.often(), List.of(borrowed)))))
                .contains(QuestionnaireFlaw.Kind.ASKED_ELSEWHERE, QuestionnaireFlaw.Kind.CODE_SIGNS);
        assertThat(kinds(change(
                        version, 0, OwnQuestionnaires.with(frame, OwnQuestionnaires.often(), List.of(twice, twice)))))
                .containsExactly(QuestionnaireFlaw.Kind.CODE_TWICE);
        assertThat(kinds(change(
                        version,
                        0,
                        OwnQuestionnaires.with(
                                frame,
                                OwnQuestionnaires.often(),
                                List.of(new Question.Written("?9", Words.same("x".repeat(501)), 1))))))
                .containsExactly(QuestionnaireFlaw.Kind.TOO_LONG);
        assertThat(now(version).questionnaire()).isEqualTo(frame);
    }

    @Test
    void whatIsUnfinishedIsKeptButNotAsked() {
        QuestionnaireVersion version = own.begun("Half af");
        Questionnaire frame = now(version).questionnaire();
        EditedQuestionnaire kept = own.saved(
                version,
                0,
                OwnQuestionnaires.with(
                        frame,
                        OwnQuestionnaires.often(),
                        List.of(new Question.Grid("?9", Words.same("Tabel"), "?1", List.of()))));
        assertThat(kept.flaws()).containsExactly(new QuestionnaireFlaw(QuestionnaireFlaw.Kind.EMPTY, "half-af.tabel"));
        WaveId wave = own.planned(version, WaveMode.ANONYMOUS);
        assertThat(As.person("chaima", () -> waves.open(wave))).isInstanceOf(WaveResult.Flawed.class);
        assertThat(now(version).settled()).isFalse();
    }

    @Test
    void aRegisterNumberIsKeptNowhereNotEvenOverTwoFields() {
        QuestionnaireVersion version = own.begun("Geen nummers");
        Questionnaire frame = now(version).questionnaire();
        Question whole = new Question.Written("?1", Words.of("Wie is 93.05.18-223.61?", "Who?"), 1);
        Question.ZeroToTen halves = new Question.ZeroToTen(
                "geen-nummers.a", Words.same("Hoe ver?"), Words.same("93.05.18"), Words.same("223.61"));

        assertThat(change(version, 0, OwnQuestionnaires.with(frame, OwnQuestionnaires.often(), List.of(whole))))
                .isInstanceOf(QuestionnaireResult.NeverStored.class);
        assertThat(change(version, 0, OwnQuestionnaires.with(frame, OwnQuestionnaires.often(), List.of(halves))))
                .isInstanceOf(QuestionnaireResult.NeverStored.class);
        assertThat(sql.select(QUESTIONNAIRE_VERSION.CONTENT)
                        .from(QUESTIONNAIRE_VERSION)
                        .fetch(QUESTIONNAIRE_VERSION.CONTENT))
                .noneMatch(content -> content.contains("223.61"));
    }

    @Test
    void whatComesTooLateIsToldAndChangesNothing() throws Exception {
        QuestionnaireVersion version = own.written("Met twee");
        Questionnaire before = now(version).questionnaire();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<QuestionnaireResult>> results = List.of("chaima", "greet").stream()
                    .map(who -> two.submit(() -> As.person(who, () -> questionnaires.change(version, 1, before))))
                    .toList();
            assertThat(List.of(
                            results.getFirst().get().getClass(),
                            results.getLast().get().getClass()))
                    .containsExactlyInAnyOrder(
                            QuestionnaireResult.Saved.class, QuestionnaireResult.ChangedMeanwhile.class);
        }
        assertThat(change(version, 7, before)).isInstanceOf(QuestionnaireResult.ChangedMeanwhile.class);
        QuestionnaireVersion nowhere = new QuestionnaireVersion("met-twee", 9);
        assertThatThrownBy(() -> change(nowhere, 0, before)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatAQuestionnaireIsCannotBeMadeSomethingElse() {
        QuestionnaireVersion version = own.begun("Geen meting van welzijn");
        Questionnaire frame = now(version).questionnaire();
        Questionnaire forged = new Questionnaire(
                "pulse",
                QuestionnaireKind.PULSE,
                0,
                frame.name(),
                frame.lead(),
                List.of("nl", "fr"),
                List.of(),
                List.of());
        Questionnaire kept = own.saved(version, 0, forged).desk().questionnaire();
        assertThat(kept.code()).isEqualTo(version.code());
        assertThat(kept.kind()).isEqualTo(QuestionnaireKind.OTHER);
        assertThat(kept.languages()).containsExactly("nl", "en");
    }

    @Test
    void whatCameAlongIsNotRemovedAndKeepsItsLanguages() {
        assertThat(As.person("chaima", () -> questionnaires.remove(new QuestionnaireVersion("family", 1))))
                .isInstanceOf(QuestionnaireResult.InUse.class);
        WaveId wave = asked.planned("family", WaveMode.ANONYMOUS);
        As.person("chaima", () -> waves.open(wave));
        QuestionnaireVersion second =
                ((QuestionnaireResult.Done) As.person("chaima", () -> questionnaires.newVersion("family"))).version();
        Questionnaire family = now(second).questionnaire();
        Questionnaire kept = own.saved(second, 0, family).desk().questionnaire();
        assertThat(kept.languages()).containsExactlyElementsOf(family.languages());
        assertThat(kept.items()).isEqualTo(family.items());
    }

    private QuestionnaireDesk now(QuestionnaireVersion version) {
        return As.person("chaima", () -> questionnaires.find(version)).orElseThrow();
    }

    private QuestionnaireResult change(QuestionnaireVersion version, int lockVersion, Questionnaire written) {
        return As.person("chaima", () -> questionnaires.change(version, lockVersion, written));
    }

    private static List<QuestionnaireFlaw.Kind> kinds(QuestionnaireResult result) {
        return ((QuestionnaireResult.Flawed) result)
                .flaws().stream().map(QuestionnaireFlaw::kind).toList();
    }
}
