package be.leerspoor.survey;

import be.leerspoor.people.Audit;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.PrivacyGate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing questionnaires. A version that a wave asked stays as it is for good; a new version keeps the items of the one before,
 * so that waves compare. A version that is not there is refused with {@link NoSuchElementException}.
 */
@Service
@ForSurveyMakers
@Transactional
public class Questionnaires {

    /** Characters that fit in the name. */
    public static final int LONGEST_NAME = 120;

    /** Characters that fit in what stands above the questions. */
    public static final int LONGEST_LEAD = 1000;

    /** Characters that fit in a question, or in anything else to read. */
    public static final int LONGEST_WORDS = 500;

    private static final int PLACE_OF_OURS = 100;

    /** What may be kept for now; a wave opens once it is gone. */
    private static final Set<QuestionnaireFlaw.Kind> UNFINISHED =
            EnumSet.of(QuestionnaireFlaw.Kind.NO_QUESTION, QuestionnaireFlaw.Kind.EMPTY);

    private final QuestionnaireRepository repository;
    private final TranslationRepository translations;
    private final WaveRepository waves;
    private final PrivacyGate gate;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;

    Questionnaires(
            QuestionnaireRepository repository,
            TranslationRepository translations,
            WaveRepository waves,
            PrivacyGate gate,
            NeverStored neverStored,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.translations = translations;
        this.waves = waves;
        this.gate = gate;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every version of every questionnaire, the latest of each first. */
    @Transactional(readOnly = true)
    public List<QuestionnaireDesk> all() {
        return repository.all().stream().map(Questionnaires::desk).toList();
    }

    /** One version, or empty. */
    @Transactional(readOnly = true)
    public Optional<QuestionnaireDesk> find(QuestionnaireVersion version) {
        return repository.find(version).map(Questionnaires::desk);
    }

    /** One version with what one needs to write it, or empty. */
    @Transactional(readOnly = true)
    public Optional<EditedQuestionnaire> edit(QuestionnaireVersion version) {
        List<QuestionnaireDesk> all = all();
        return all.stream()
                .filter(each -> each.version().equals(version))
                .findFirst()
                .map(desk -> edited(desk, all, repository.items()));
    }

    private static EditedQuestionnaire edited(
            QuestionnaireDesk desk, List<QuestionnaireDesk> all, Map<String, QuestionnaireCheck.Known> known) {
        Set<String> fixed = desk.questionnaire().items().stream()
                .map(Item::code)
                .filter(known::containsKey)
                .collect(Collectors.toSet());
        List<Scale> scales = all.stream()
                .flatMap(each -> each.questionnaire().scales().stream())
                .distinct()
                .filter(scale -> !desk.questionnaire().scales().contains(scale))
                .toList();
        return new EditedQuestionnaire(desk, fixed, scales, QuestionnaireCheck.flaws(desk.questionnaire(), known));
    }

    /** Begins a questionnaire of the organisation's own, with nothing in it yet. */
    public QuestionnaireResult begin(String dutch, String english) {
        String name = oneLine(dutch);
        String other = oneLine(english);
        if (name.isEmpty() || name.length() > LONGEST_NAME || other.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name: 1 to " + LONGEST_NAME + " characters");
        }
        if (neverStored.isIn(name, other)) {
            return new QuestionnaireResult.NeverStored(Set.of(QuestionnaireWords.NAME));
        }
        Words words = other.isEmpty() ? Words.same(name) : Words.of(name, other);
        Questionnaire begun = empty(NewCodes.ofQuestionnaire(name, 1), words);
        for (int number = 2; !repository.add(begun, signedIn.actor().id()); number++) {
            begun = empty(NewCodes.ofQuestionnaire(name, number), words);
        }
        repository.addVersion(begun, 1, signedIn.actor().id());
        return done("survey.questionnaire-begun", new QuestionnaireVersion(begun.code(), 1));
    }

    private static Questionnaire empty(String code, Words name) {
        return new Questionnaire(
                code,
                QuestionnaireKind.OTHER,
                PLACE_OF_OURS,
                name,
                name,
                List.of(Words.FIRST, Words.SECOND),
                List.of(),
                List.of(new Questionnaire.Page(null, List.of())));
    }

    /** A new version of a questionnaire, for now the same as its latest. */
    public QuestionnaireResult newVersion(String code) {
        waves.takeQuestionnaire(code);
        QuestionnaireVersion latest = new QuestionnaireVersion(code, repository.latest(code));
        QuestionnaireRepository.Kept kept = repository.find(latest).orElseThrow();
        if (!kept.settled()) {
            return new QuestionnaireResult.BeingWritten(latest);
        }
        QuestionnaireVersion next = new QuestionnaireVersion(code, latest.number() + 1);
        repository.addVersion(
                kept.questionnaire(), next.number(), signedIn.actor().id());
        translations.copy(latest, next);
        return done("survey.questionnaire-begun", next);
    }

    /**
     * Keeps a version as somebody wrote it, if no wave asked it yet and nobody changed it meanwhile. Its code, kind, place and
     * languages stay as they are.
     */
    public QuestionnaireResult change(QuestionnaireVersion version, int lockVersion, Questionnaire written) {
        // Whoever opens a wave of it takes it as well: so what is asked is what is settled.
        waves.takeQuestionnaire(version.code());
        QuestionnaireRepository.Kept kept = repository.find(version).orElseThrow();
        if (kept.settled()) {
            return new QuestionnaireResult.Settled();
        }
        if (kept.lockVersion() != lockVersion) {
            return new QuestionnaireResult.ChangedMeanwhile();
        }
        TypedQuestionnaire typed = TypedQuestionnaire.read(gate, framed(kept.questionnaire(), written));
        if (!typed.refused().isEmpty()) {
            return new QuestionnaireResult.NeverStored(typed.refused());
        }
        Map<String, QuestionnaireCheck.Known> known = repository.items();
        Questionnaire named = NewCodes.fill(typed.tidied(), known.keySet());
        List<QuestionnaireFlaw> flaws = new ArrayList<>(QuestionnaireCheck.flaws(named, known));
        flaws.addAll(TypedQuestionnaire.tooLong(named));
        flaws.removeIf(flaw -> UNFINISHED.contains(flaw.kind()));
        if (!flaws.isEmpty()) {
            return new QuestionnaireResult.Flawed(flaws.stream().distinct().toList());
        }
        if (!repository.change(
                named, version.number(), lockVersion, signedIn.actor().id())) {
            return new QuestionnaireResult.ChangedMeanwhile();
        }
        translations.forget(version, touched(kept.questionnaire(), named));
        audit.record("survey.questionnaire-changed", subject(version));
        return new QuestionnaireResult.Saved(edit(version).orElseThrow(), clock.instant());
    }

    /** Takes away a version that no wave refers to. */
    public QuestionnaireResult remove(QuestionnaireVersion version) {
        waves.takeQuestionnaire(version.code());
        QuestionnaireRepository.Kept kept = repository.find(version).orElseThrow();
        if (kept.settled()) {
            return new QuestionnaireResult.Settled();
        }
        if (kept.ours() && version.number() == 1) {
            // It would come back at the next start.
            return new QuestionnaireResult.InUse();
        }
        return repository.remove(version)
                ? done("survey.questionnaire-removed", version)
                : new QuestionnaireResult.InUse();
    }

    /** What somebody wrote, within the frame that stays. */
    private static Questionnaire framed(Questionnaire stays, Questionnaire written) {
        return new Questionnaire(
                stays.code(),
                stays.kind(),
                stays.place(),
                written.name(),
                written.lead(),
                stays.languages(),
                written.scales(),
                written.pages());
    }

    /** The translations that say something else now, or are of something else: whoever read them over read other words. */
    private static List<String> touched(Questionnaire before, Questionnaire after) {
        boolean dutch = !QuestionnaireWords.in(before, Words.FIRST).equals(QuestionnaireWords.in(after, Words.FIRST));
        return after.translations().stream()
                .filter(language -> dutch
                        || !QuestionnaireWords.in(before, language).equals(QuestionnaireWords.in(after, language)))
                .toList();
    }

    private QuestionnaireResult done(String deed, QuestionnaireVersion version) {
        audit.record(deed, subject(version));
        return new QuestionnaireResult.Done(version);
    }

    static String subject(QuestionnaireVersion version) {
        return "questionnaire:" + version.code() + "/" + version.number();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    static QuestionnaireDesk desk(QuestionnaireRepository.Kept kept) {
        return new QuestionnaireDesk(
                new QuestionnaireVersion(kept.questionnaire().code(), kept.number()),
                kept.questionnaire(),
                kept.settled(),
                kept.ours(),
                kept.lockVersion());
    }
}
