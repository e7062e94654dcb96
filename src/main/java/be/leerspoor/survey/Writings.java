package be.leerspoor.survey;

import be.leerspoor.people.Audit;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.Findings;
import be.leerspoor.privacy.GateResult;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deciding what of the texts of a closed wave others read, as it was written or not at all, and giving them themes. A decision
 * can be changed later.
 */
@Service
@ForSurveyMakers
@Transactional
public class Writings {

    private final WaveRepository waves;
    private final WritingRepository repository;
    private final KnownQuestionnaires questionnaires;
    private final PrivacyGate gate;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Audit audit;

    Writings(
            WaveRepository waves,
            WritingRepository repository,
            KnownQuestionnaires questionnaires,
            PrivacyGate gate,
            NeverStored neverStored,
            SignedIn signedIn,
            Audit audit) {
        this.waves = waves;
        this.repository = repository;
        this.questionnaires = questionnaires;
        this.gate = gate;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** Texts that are shown at once. */
    public static final int PAGE = 20;

    /** The beginning of what people wrote in a wave; empty when there is no such wave or it is not closed. */
    @Transactional(readOnly = true)
    public Optional<WritingDesk> of(WaveId id) {
        return waves.find(id).filter(wave -> wave.state() == WaveState.CLOSED).map(wave -> {
            Questionnaire questionnaire = questionnaires.get(wave.version());
            List<String> items = questionnaire.items().stream()
                    .filter(item -> item.scale().isEmpty())
                    .map(Item::code)
                    .toList();
            return new WritingDesk(
                    wave, questionnaire, pages(repository.first(id, PAGE)), repository.themes(id, items));
        });
    }

    /** What comes after this text among those of an item of which the same was decided; empty when nothing does. */
    @Transactional(readOnly = true)
    public Optional<WritingPage> after(WaveId wave, String item, Writing.State state, UUID text) {
        return pages(repository.after(wave, item, state, text, PAGE)).stream().findFirst();
    }

    private List<WritingPage> pages(List<WritingRepository.Kept> kept) {
        record Part(String item, String state) {}
        Map<Part, List<WritingRepository.Kept>> parts = kept.stream()
                .collect(Collectors.groupingBy(
                        each -> new Part(each.item(), each.state()), LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> new WritingPage(
                        part.getKey().item(),
                        Writing.State.valueOf(part.getKey().state()),
                        part.getValue().stream().map(this::writing).toList(),
                        part.getValue().getFirst().of()))
                .toList();
    }

    private Writing writing(WritingRepository.Kept kept) {
        GateResult read = gate.check(kept.body());
        GuardedText text = switch (read) {
            case GateResult.Storable storable -> storable.text();
            // Confidential: what should never have been stored is not shown either.
            case GateResult.Refused _ -> GuardedText.EMPTY;
        };
        Findings marks = read instanceof GateResult.Storable storable ? storable.findings() : Findings.none();
        return new Writing(
                kept.id(),
                kept.item(),
                text,
                marks,
                Writing.State.valueOf(kept.state()),
                Optional.ofNullable(kept.by()),
                kept.themes());
    }

    /** Lets a text through: everyone may read it among the results. What is marked in it must be left in on purpose. */
    public WritingResult release(UUID text, Confirmation confirmation) {
        Optional<WritingRepository.Taken> taken = repository.take(text);
        if (taken.isEmpty()) {
            return new WritingResult.Gone();
        }
        return switch (gate.release(taken.get().body(), confirmation)) {
            case ShareDecision.Released _ -> decide(text, taken.get(), Writing.State.RELEASED, "survey.text-released");
            case ShareDecision.Unconfirmed marks -> new WritingResult.Unconfirmed(marks);
            case ShareDecision.Refused _ -> new WritingResult.Refused();
        };
    }

    /** Keeps a text back: nobody but who decides reads it. */
    public WritingResult keepBack(UUID text) {
        return repository
                .take(text)
                .map(taken -> decide(text, taken, Writing.State.KEPT_BACK, "survey.text-kept-back"))
                .orElseGet(WritingResult.Gone::new);
    }

    private WritingResult decide(UUID text, WritingRepository.Taken taken, Writing.State state, String deed) {
        if (!taken.state().equals(state.name())) {
            repository.decide(text, state, signedIn.actor().id());
            audit.record(deed, "wave:" + taken.wave());
        }
        return new WritingResult.Decided();
    }

    /** A theme for the item of this text: a new one, or the one that has these words; 1 to 160 characters. */
    public WritingResult theme(UUID text, String words) {
        String oneLine = words.replaceAll("\\p{Cntrl}+", " ").strip();
        if (oneLine.isEmpty() || oneLine.length() > Theme.LONGEST) {
            throw new IllegalArgumentException("theme: 1 to " + Theme.LONGEST + " characters");
        }
        if (neverStored.isIn(oneLine)) {
            return new WritingResult.NeverStored();
        }
        // Confidential: a theme is counted before everyone, and never needs a name.
        if (!(gate.check(oneLine) instanceof GateResult.Clean)) {
            return new WritingResult.Recognisable();
        }
        return released(text)
                .<WritingResult>map(taken -> {
                    UUID theme = repository.theme(taken.item(), oneLine);
                    audit.record("survey.theme", "wave:" + taken.wave());
                    return new WritingResult.Themed(theme);
                })
                .orElseGet(WritingResult.Gone::new);
    }

    /** Gives a text that was let through exactly these themes; those of another item are left out. */
    public WritingResult setThemes(UUID text, Set<UUID> themes) {
        return released(text)
                .<WritingResult>map(taken -> {
                    repository.setThemes(text, taken.item(), themes);
                    audit.record("survey.themes-given", "wave:" + taken.wave());
                    return new WritingResult.Decided();
                })
                .orElseGet(WritingResult.Gone::new);
    }

    private Optional<WritingRepository.Taken> released(UUID text) {
        return repository.take(text).filter(taken -> taken.state().equals(Writing.State.RELEASED.name()));
    }
}
