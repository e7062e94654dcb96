package be.leerspoor.survey;

import be.leerspoor.people.Audit;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.PrivacyGate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The languages in which families read a questionnaire and that its makers do not write. Each is a draft until somebody read it
 * over, and again once its words or the Dutch change. A version or language that is not there is refused with
 * {@link NoSuchElementException}.
 */
@Service
@ForSurveyMakers
@Transactional
public class Translations {

    private final QuestionnaireRepository questionnaires;
    private final TranslationRepository repository;
    private final WaveRepository waves;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;

    Translations(
            QuestionnaireRepository questionnaires,
            TranslationRepository repository,
            WaveRepository waves,
            PrivacyGate gate,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.repository = repository;
        this.waves = waves;
        this.gate = gate;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** All translations of a version, in the order of its languages; none where its makers write every language. */
    @Transactional(readOnly = true)
    public List<Translation> of(QuestionnaireDesk desk) {
        List<String> languages = desk.questionnaire().translations();
        if (languages.isEmpty()) {
            return List.of();
        }
        Map<String, Translation.Checked> checked = repository.checked(desk.version());
        return languages.stream()
                .map(language -> translation(desk, language, checked))
                .toList();
    }

    /** One of them, or empty. */
    @Transactional(readOnly = true)
    public Optional<Translation> find(QuestionnaireVersion version, String language) {
        return questionnaires
                .find(version)
                .filter(kept -> kept.questionnaire().translations().contains(language))
                .map(kept -> translation(Questionnaires.desk(kept), language, repository.checked(version)));
    }

    private static Translation translation(
            QuestionnaireDesk desk, String language, Map<String, Translation.Checked> checked) {
        List<Translation.Line> lines = new ArrayList<>();
        QuestionnaireWords.map(desk.questionnaire(), (where, words) -> {
            lines.add(new Translation.Line(
                    words.in(Words.FIRST),
                    words.byLanguage().getOrDefault(language, ""),
                    TypedQuestionnaire.longest(where)));
            return words;
        });
        return new Translation(desk, language, lines, Optional.ofNullable(checked.get(language)));
    }

    /**
     * Keeps a translation as somebody wrote it, if no wave asked the version yet and nobody changed it meanwhile.
     *
     * @param texts as many as there are lines, in their order, each as long as fits; others are refused with
     *     {@link IllegalArgumentException}
     */
    public TranslationResult keep(QuestionnaireVersion version, int lockVersion, String language, List<String> texts) {
        // Whoever opens a wave of it takes it as well: so what is asked is what is settled.
        waves.takeQuestionnaire(version.code());
        Translation before = find(version, language).orElseThrow();
        if (before.desk().settled()) {
            return new TranslationResult.Settled();
        }
        if (before.desk().lockVersion() != lockVersion) {
            return new TranslationResult.ChangedMeanwhile();
        }
        refuseWhatDoesNotFit(before.lines(), texts);
        SequencedMap<String, String> typed = new LinkedHashMap<>();
        texts.forEach(text -> typed.put(String.valueOf(typed.size()), text));
        return switch (gate.check(typed)) {
            case FormResult.Refused(var fields) ->
                new TranslationResult.NeverStored(
                        fields.keySet().stream().map(Integer::valueOf).collect(Collectors.toSet()));
            case FormResult.Storable storable ->
                keep(
                        before,
                        storable.fields().values().stream()
                                .map(kept -> kept.text().value().strip())
                                .toList());
        };
    }

    private static void refuseWhatDoesNotFit(List<Translation.Line> lines, List<String> texts) {
        if (texts.size() != lines.size()) {
            throw new IllegalArgumentException("A translation has " + lines.size() + " lines");
        }
        for (int line = 0; line < lines.size(); line++) {
            if (texts.get(line).length() > lines.get(line).longest()) {
                throw new IllegalArgumentException("Line " + line + " is too long");
            }
        }
    }

    private TranslationResult keep(Translation before, List<String> texts) {
        QuestionnaireVersion version = before.desk().version();
        String language = before.language();
        boolean changed = !texts.equals(
                before.lines().stream().map(Translation.Line::text).toList());
        if (changed) {
            Iterator<String> next = texts.iterator();
            Questionnaire translated = QuestionnaireWords.map(before.desk().questionnaire(), (_, words) -> {
                Map<String, String> all = new HashMap<>(words.byLanguage());
                all.put(language, next.next());
                all.values().removeIf(String::isBlank);
                return new Words(all);
            });
            if (!questionnaires.change(
                    translated,
                    version.number(),
                    before.desk().lockVersion(),
                    signedIn.actor().id())) {
                return new TranslationResult.ChangedMeanwhile();
            }
            repository.forget(version, Set.of(language));
            audit.record("survey.translation-changed", Questionnaires.subject(version));
        }
        return new TranslationResult.Kept(find(version, language).orElseThrow(), clock.instant());
    }

    /** Marks a translation as read over, as it stands in this version at this moment. */
    public TranslationResult check(QuestionnaireVersion version, int lockVersion, String language) {
        waves.takeQuestionnaire(version.code());
        Translation translation = find(version, language).orElseThrow();
        if (translation.desk().lockVersion() != lockVersion) {
            return new TranslationResult.ChangedMeanwhile();
        }
        if (translation.missing() > 0) {
            return new TranslationResult.Incomplete(translation.missing());
        }
        repository.check(version, language, signedIn.actor().id(), clock.instant());
        audit.record("survey.translation-checked", Questionnaires.subject(version));
        return new TranslationResult.Checked(find(version, language).orElseThrow());
    }
}
