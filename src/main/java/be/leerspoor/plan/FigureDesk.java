package be.leerspoor.plan;

import be.leerspoor.people.Audit;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entering what was measured elsewhere, and correcting what is frozen. Each is an entry with its reason; what stood there stays. */
@Service
@ForSteering
@Transactional
public class FigureDesk {

    private final IndicatorRepository repository;
    private final MonthFigureRepository figures;
    private final IndicatorGate gate;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;

    FigureDesk(
            IndicatorRepository repository,
            MonthFigureRepository figures,
            PrivacyGate gate,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.figures = figures;
        this.gate = new IndicatorGate(gate);
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters a figure. The same once more changes nothing; another of the same day needs a reason. */
    public IndicatorResult enter(IndicatorId id, FigureDraft draft, Confirmation confirmation) {
        Optional<IndicatorRepository.Kept> kept = repository.find(id, clock.instant());
        if (kept.isEmpty()) {
            return new IndicatorResult.NotThere();
        }
        Indicator indicator = kept.get().indicator();
        if (!(indicator.source() instanceof IndicatorSource.ByHand)) {
            return IndicatorResult.Faulty.of(IndicatorProblem.NOT_BY_HAND);
        }
        List<HandFigure> ofDay = kept.get().entered().stream()
                .filter(figure -> figure.on().equals(draft.on()))
                .toList();
        Optional<IndicatorProblem> problem = problem(indicator, draft, !ofDay.isEmpty());
        if (!ofDay.isEmpty() && isSame(ofDay.getLast(), draft)) {
            return new IndicatorResult.Kept(id);
        }
        if (problem.isPresent()) {
            return IndicatorResult.Faulty.of(problem.get());
        }
        SequencedMap<IndicatorField, String> typed = new LinkedHashMap<>();
        typed.put(IndicatorField.SOURCE, draft.source().strip());
        typed.put(IndicatorField.REASON, draft.reason().strip());
        return gate.pass(typed, confirmation, words -> {
            var entered = new IndicatorRepository.EnteredFigure(
                    draft.value(),
                    words.getOrDefault(IndicatorField.SOURCE, GuardedText.EMPTY),
                    words.getOrDefault(IndicatorField.REASON, GuardedText.EMPTY));
            if (!repository.enter(
                    id,
                    draft.on(),
                    ofDay.size() + 1,
                    entered,
                    clock.instant(),
                    signedIn.actor().id())) {
                return new IndicatorResult.ChangedMeanwhile();
            }
            audit.record("plan.figure-entered", "indicator:" + id);
            return new IndicatorResult.Kept(id);
        });
    }

    /** A save whose answer got lost on the way is simply sent again. */
    private static boolean isSame(HandFigure stands, FigureDraft draft) {
        return stands.value().compareTo(draft.value()) == 0
                && stands.source().equals(draft.source().strip())
                && (draft.reason().isBlank()
                        || stands.reason().equals(draft.reason().strip()));
    }

    private Optional<IndicatorProblem> problem(Indicator indicator, FigureDraft draft, boolean thereIsOne) {
        if (!indicator.unit().has(draft.value())) {
            return Optional.of(IndicatorProblem.OUT_OF_RANGE);
        }
        if (draft.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(IndicatorProblem.IN_THE_FUTURE);
        }
        if (draft.source().isBlank()) {
            return Optional.of(IndicatorProblem.NO_SOURCE);
        }
        return thereIsOne && draft.reason().isBlank() ? Optional.of(IndicatorProblem.NO_REASON) : Optional.empty();
    }

    /** Corrects a month that is frozen. The same once more changes nothing. */
    public IndicatorResult correct(IndicatorId id, CorrectionDraft draft, Confirmation confirmation) {
        Optional<String> measure = repository
                .find(id, clock.instant())
                .flatMap(kept -> kept.indicator().source().storedCode());
        if (measure.isEmpty()) {
            return new IndicatorResult.NotThere();
        }
        Optional<MonthFigure> month = figures.now(List.of(measure.get())).of(measure.get()).stream()
                .filter(each -> each.month().equals(draft.month()))
                .findFirst();
        if (month.isEmpty() || month.get().frozenAt().isEmpty()) {
            return IndicatorResult.Faulty.of(IndicatorProblem.STILL_COUNTED);
        }
        boolean share = Measure.ofCode(measure.get())
                .map(known -> known.kind().isShare())
                .orElse(draft.of() > 0);
        if (draft.counted() < 0 || share != draft.of() > 0) {
            return IndicatorResult.Faulty.of(IndicatorProblem.OUT_OF_RANGE);
        }
        if (share && draft.counted() > draft.of()) {
            return IndicatorResult.Faulty.of(IndicatorProblem.MORE_THAN_ALL);
        }
        Counted counted = new Counted(draft.counted(), draft.of());
        if (month.get().holds().filter(counted::equals).isPresent()) {
            return new IndicatorResult.Kept(id);
        }
        if (draft.reason().isBlank()) {
            return IndicatorResult.Faulty.of(IndicatorProblem.NO_REASON);
        }
        SequencedMap<IndicatorField, String> typed = new LinkedHashMap<>();
        typed.put(IndicatorField.REASON, draft.reason().strip());
        return gate.pass(typed, confirmation, words -> {
            if (!figures.correct(
                    new MonthFigureRepository.Key(measure.get(), draft.month()),
                    month.get().corrections().size() + 1,
                    counted,
                    words.getOrDefault(IndicatorField.REASON, GuardedText.EMPTY),
                    clock.instant(),
                    signedIn.actor().id())) {
                return new IndicatorResult.ChangedMeanwhile();
            }
            audit.record("plan.figure-corrected", "indicator:" + id);
            return new IndicatorResult.Kept(id);
        });
    }
}
