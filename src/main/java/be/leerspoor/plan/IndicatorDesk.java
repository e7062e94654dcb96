package be.leerspoor.plan;

import be.leerspoor.people.Audit;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing indicators. Every change is a version on top of the one before, which stays to be read as it was known. */
@Service
@ForSteering
@Transactional
public class IndicatorDesk {

    private final IndicatorRepository repository;
    private final IndicatorGate gate;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;

    IndicatorDesk(IndicatorRepository repository, PrivacyGate gate, SignedIn signedIn, Audit audit, Clock clock) {
        this.repository = repository;
        this.gate = new IndicatorGate(gate);
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins an indicator, under an id that whoever asks made up: asked twice, it is begun once. */
    public IndicatorResult begin(IndicatorId id, IndicatorDraft draft, Confirmation confirmation) {
        return checked(
                draft,
                confirmation,
                words -> repository.begin(id, clock.instant())
                        ? add(indicator(id, 1, draft, words), false, "plan.indicator-begun")
                        : new IndicatorResult.Kept(id));
    }

    /** Changes the one of that version; where its figures come from can change as well, and those of before stay with it. */
    public IndicatorResult change(IndicatorId id, int number, IndicatorDraft draft, Confirmation confirmation) {
        Optional<IndicatorRepository.Kept> stands = repository.find(id, clock.instant());
        if (stands.isEmpty()) {
            return new IndicatorResult.NotThere();
        }
        if (stands.get().indicator().number() != number) {
            return new IndicatorResult.ChangedMeanwhile();
        }
        return checked(
                draft,
                confirmation,
                words -> add(indicator(id, number + 1, draft, words), false, "plan.indicator-changed"));
    }

    /** Takes away the one of that version; as known earlier it is still there, and its figures stay. */
    public IndicatorResult takeAway(IndicatorId id, int number) {
        Optional<Indicator> stands = repository.find(id, clock.instant()).map(IndicatorRepository.Kept::indicator);
        if (stands.isEmpty()) {
            return new IndicatorResult.NotThere();
        }
        return stands.get().number() == number
                ? add(numbered(stands.get(), number + 1), true, "plan.indicator-taken-away")
                : new IndicatorResult.ChangedMeanwhile();
    }

    private interface Keeping extends Function<Map<IndicatorField, GuardedText>, IndicatorResult> {}

    private IndicatorResult checked(IndicatorDraft draft, Confirmation confirmation, Keeping then) {
        Set<IndicatorProblem> problems = draft.problems(LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return new IndicatorResult.Faulty(problems);
        }
        SequencedMap<IndicatorField, String> typed = new LinkedHashMap<>();
        typed.put(IndicatorField.NAME_NL, draft.name().nl());
        typed.put(IndicatorField.NAME_EN, draft.name().en());
        typed.put(IndicatorField.SHARE_OF_NL, draft.shareOf().nl());
        typed.put(IndicatorField.SHARE_OF_EN, draft.shareOf().en());
        typed.put(
                IndicatorField.BASELINE_SOURCE,
                draft.baseline().map(IndicatorBaseline::source).orElse(""));
        return gate.pass(typed, confirmation, then);
    }

    private IndicatorResult add(Indicator indicator, boolean takenAway, String deed) {
        if (!repository.add(
                indicator, takenAway, clock.instant(), signedIn.actor().id())) {
            return new IndicatorResult.ChangedMeanwhile();
        }
        audit.record(deed, "indicator:" + indicator.id());
        return new IndicatorResult.Kept(indicator.id());
    }

    private static Indicator indicator(
            IndicatorId id, int number, IndicatorDraft draft, Map<IndicatorField, GuardedText> words) {
        return new Indicator(
                id,
                number,
                draft.element(),
                draft.role(),
                both(words, IndicatorField.NAME_NL, IndicatorField.NAME_EN),
                draft.unit(),
                draft.direction(),
                draft.unit() == IndicatorUnit.PERCENT
                        ? both(words, IndicatorField.SHARE_OF_NL, IndicatorField.SHARE_OF_EN)
                        : new TwoLanguages("", ""),
                draft.measure().<IndicatorSource>map(IndicatorSource.Live::new).orElseGet(IndicatorSource.ByHand::new),
                draft.baseline()
                        .map(from -> new IndicatorBaseline(
                                from.value(), from.on(), word(words, IndicatorField.BASELINE_SOURCE))),
                draft.targets());
    }

    private static Indicator numbered(Indicator indicator, int number) {
        return new Indicator(
                indicator.id(),
                number,
                indicator.element(),
                indicator.role(),
                indicator.name(),
                indicator.unit(),
                indicator.direction(),
                indicator.shareOf(),
                indicator.source(),
                indicator.baseline(),
                indicator.targets());
    }

    private static TwoLanguages both(Map<IndicatorField, GuardedText> words, IndicatorField nl, IndicatorField en) {
        return new TwoLanguages(word(words, nl), word(words, en));
    }

    private static String word(Map<IndicatorField, GuardedText> words, IndicatorField field) {
        return Optional.ofNullable(words.get(field))
                .map(text -> text.value().strip().replaceAll("\\s+", " "))
                .orElse("");
    }
}
