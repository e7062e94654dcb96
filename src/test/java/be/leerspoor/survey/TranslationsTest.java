package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.TestWorld;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What families read in other languages, in the hands of chaima who makes surveys. */
@LeerspoorTest
class TranslationsTest {

    @Autowired
    private Translations translations;

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private OwnQuestionnaires own;

    @Autowired
    private AskedWaves asked;

    private QuestionnaireVersion version = new QuestionnaireVersion("family", 1);

    @BeforeEach
    void aVersionIsBeingWritten() {
        asked.open("family", WaveMode.ANONYMOUS);
        version = ((QuestionnaireResult.Done) As.person("chaima", () -> questionnaires.newVersion("family"))).version();
    }

    @Test
    void everyLanguageThatTheMakersDoNotWriteIsADraftAtFirst() {
        assertThat(all(version))
                .extracting(
                        Translation::language,
                        Translation::missing,
                        each -> each.checked().isPresent())
                .containsExactly(tuple("fr", 0, false), tuple("ar", 0, false), tuple("tr", 0, false));
        assertThat(all(own.written("Van ons"))).isEmpty();
    }

    @Test
    void whoReadsItOverIsNamedAndAChangeTakesThatAway() {
        Translation french = check("fr");
        assertThat(french.checked())
                .contains(new Translation.Checked("Chaima El Idrissi", Instant.parse(TestWorld.NOW)));
        assertThat(now("ar").checked()).isEmpty();

        List<String> texts = texts(french);
        texts.set(0, "Questions pour les familles");
        Translation changed = kept(keep(french, texts));

        assertThat(changed.checked()).isEmpty();
        assertThat(changed.lines().getFirst().text()).isEqualTo("Questions pour les familles");
        assertThat(questionnaire().name().in("nl")).isEqualTo("Vragen aan gezinnen");
        assertThat(questionnaire().name().in("fr")).isEqualTo("Questions pour les familles");
    }

    @Test
    void keepingTheSameWordsTakesNothingAway() {
        Translation french = check("fr");

        assertThat(kept(keep(french, texts(french))).checked()).isPresent();
    }

    @Test
    void anotherDutchSentenceMakesEveryLanguageADraftAgain() {
        check("fr");
        check("ar");
        Questionnaire family = questionnaire();
        own.saved(version, lock(), family);
        assertThat(now("fr").checked()).as("nothing changed").isPresent();

        own.saved(
                version,
                lock(),
                new Questionnaire(
                        family.code(),
                        family.kind(),
                        family.place(),
                        with(family.name(), "Vragen voor gezinnen"),
                        family.lead(),
                        family.languages(),
                        family.scales(),
                        family.pages()));

        assertThat(now("fr").checked()).isEmpty();
        assertThat(now("ar").checked()).isEmpty();
        assertThat(now("fr").lines().getFirst().text())
                .as("what was translated stays")
                .isEqualTo("Questions aux familles");
    }

    @Test
    void aNewVersionWithTheSameWordsIsReadOverAsWell() {
        check("tr");
        QuestionnaireVersion first = new QuestionnaireVersion("family", 1);
        Translation turkish =
                As.person("chaima", () -> translations.find(first, "tr")).orElseThrow();
        assertThat(turkish.checked()).as("another version has marks of its own").isEmpty();
        assertThat(As.person(
                        "chaima", () -> translations.check(first, turkish.desk().lockVersion(), "tr")))
                .as("what was asked may still be read over")
                .isInstanceOf(TranslationResult.Checked.class);
        As.person("chaima", () -> questionnaires.remove(version));
        As.person("chaima", () -> questionnaires.newVersion("family"));

        assertThat(now("tr").checked()).isPresent();
        assertThat(now("fr").checked()).isEmpty();
    }

    @Test
    void onlyWhatIsWholeIsReadOver() {
        Translation arabic = now("ar");
        List<String> texts = texts(arabic);
        texts.set(3, " ");
        Translation holed = kept(keep(arabic, texts));

        assertThat(As.person(
                        "chaima", () -> translations.check(version, holed.desk().lockVersion(), "ar")))
                .isEqualTo(new TranslationResult.Incomplete(1));
        assertThat(questionnaire().scales().getFirst().options().get(1).words().in("ar"))
                .as("families read the Dutch meanwhile")
                .isEqualTo("een beetje");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNeitherKeptNorReadOver() {
        Translation french = now("fr");
        List<String> texts = texts(french);
        texts.set(0, "Autrement");
        kept(keep(french, texts));

        assertThat(keep(french, texts)).isInstanceOf(TranslationResult.ChangedMeanwhile.class);
        assertThat(As.person(
                        "chaima",
                        () -> translations.check(version, french.desk().lockVersion(), "fr")))
                .isInstanceOf(TranslationResult.ChangedMeanwhile.class);
    }

    @Test
    void whatAWaveAskedStaysAsItIs() {
        QuestionnaireVersion first = new QuestionnaireVersion("family", 1);
        Translation french =
                As.person("chaima", () -> translations.find(first, "fr")).orElseThrow();

        assertThat(As.person(
                        "chaima", () -> translations.keep(first, french.desk().lockVersion(), "fr", texts(french))))
                .isInstanceOf(TranslationResult.Settled.class);
    }

    @Test
    void aRegisterNumberIsRefusedAtItsLineAndWhatDoesNotFitAltogether() {
        Translation french = now("fr");
        List<String> texts = texts(french);
        texts.set(2, "Pour 93.05.18-223.61");
        assertThat(keep(french, texts)).isEqualTo(new TranslationResult.NeverStored(Set.of(2)));
        texts.set(2, "x".repeat(501));
        assertThatThrownBy(() -> keep(french, texts)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keep(french, List.of("x"))).isInstanceOf(IllegalArgumentException.class);
        for (String language : List.of("nl", "en", "de", "")) {
            assertThatThrownBy(() -> As.person("chaima", () -> translations.check(version, 0, language)))
                    .as(language)
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void onlyWhoMakesSurveysReadsOrMarksThem() {
        for (String who : List.of("anna", "dirk", "elif", "fons", "hasan")) {
            assertThatThrownBy(() -> As.person(who, () -> translations.find(version, "fr")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> translations.check(version, 0, "fr")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<Translation> all(QuestionnaireVersion of) {
        return As.person(
                "chaima", () -> questionnaires.find(of).map(translations::of).orElseThrow());
    }

    private Translation now(String language) {
        return As.person("chaima", () -> translations.find(version, language)).orElseThrow();
    }

    private Translation check(String language) {
        TranslationResult result = As.person("chaima", () -> translations.check(version, lock(), language));
        return ((TranslationResult.Checked) result).now();
    }

    private TranslationResult keep(Translation translation, List<String> texts) {
        return As.person(
                "chaima",
                () -> translations.keep(version, translation.desk().lockVersion(), translation.language(), texts));
    }

    private static Translation kept(TranslationResult result) {
        return ((TranslationResult.Kept) result).now();
    }

    private static List<String> texts(Translation translation) {
        return new ArrayList<>(
                translation.lines().stream().map(Translation.Line::text).toList());
    }

    private static Words with(Words words, String dutch) {
        var all = new HashMap<>(words.byLanguage());
        all.put("nl", dutch);
        return new Words(all);
    }

    private Questionnaire questionnaire() {
        return desk().questionnaire();
    }

    private int lock() {
        return desk().lockVersion();
    }

    private QuestionnaireDesk desk() {
        return As.person("chaima", () -> questionnaires.find(version)).orElseThrow();
    }
}
