package be.leerspoor.plan;

import be.leerspoor.people.Alphabet;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By what one sees whether the plan comes about: read by everyone, from figures that were counted before. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Indicators {

    private final IndicatorRepository repository;
    private final MonthFigureRepository figures;
    private final PlanFrameRepository frames;
    private final SignedIn signedIn;
    private final Clock clock;

    Indicators(
            IndicatorRepository repository,
            MonthFigureRepository figures,
            PlanFrameRepository frames,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.figures = figures;
        this.frames = frames;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** All of them as they are, in three statements. */
    public IndicatorOverview overview() {
        return asKnown(KnownOn.now());
    }

    /**
     * All of them as they were known at a moment: the indicators and targets of then, months that were frozen by then with the
     * corrections of then. A month that still moved then is left out: what it was is kept nowhere.
     */
    public IndicatorOverview asKnown(KnownOn on) {
        return asKnown(on, frames.knownAt(on.moment(clock)));
    }

    /** All of them as they were known at a moment, beside the plan that was just read as of then; in two statements. */
    public IndicatorOverview beside(PlanAsKnown plan, KnownOn on) {
        return asKnown(on, Optional.of(plan.frame()));
    }

    /** Those that are counted from answers to these items, as they are; nothing more is read where there is none. */
    List<IndicatorReading> countedFrom(Collection<String> items) {
        List<IndicatorRepository.Kept> kept = repository.knownAt(clock.instant()).stream()
                .filter(each -> each.indicator().source() instanceof IndicatorSource.Live(Measure measure)
                        && measure.answer()
                                .filter(answer -> items.contains(answer.item()))
                                .isPresent())
                .toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Optional<PlanFrame> frame = frames.knownAt(clock.instant());
        MonthFigureRepository.Told told = figures.now(measures(kept));
        return kept.stream().map(each -> reading(each, told, frame, today)).toList();
    }

    private static List<String> measures(List<IndicatorRepository.Kept> kept) {
        return kept.stream()
                .flatMap(each -> each.indicator().source().storedCode().stream())
                .distinct()
                .toList();
    }

    private IndicatorOverview asKnown(KnownOn on, Optional<PlanFrame> frame) {
        LocalDate today = on.today(clock);
        List<IndicatorRepository.Kept> kept = repository.knownAt(on.moment(clock));
        MonthFigureRepository.Told told = switch (on) {
            case KnownOn.Now _ -> figures.now(measures(kept));
            case KnownOn.Day _ -> figures.knownAt(measures(kept), on.moment(clock));
        };
        return new IndicatorOverview(
                today,
                frame,
                frame.flatMap(plan -> plan.calendar().yearOf(today)),
                kept.stream().map(each -> reading(each, told, frame, today)).toList());
    }

    /** One of them down to its months, in two statements; empty when there is none of that name any more. */
    public Optional<IndicatorPage> page(IndicatorId id) {
        LocalDate today = LocalDate.now(clock);
        return repository.findInPlan(id, clock.instant()).map(found -> {
            IndicatorRepository.Kept kept = found.kept();
            Optional<PlanFrame> frame = found.frame();
            Optional<String> code = kept.indicator().source().storedCode();
            MonthFigureRepository.Told told = code.map(figures::withRegions).orElseGet(() -> figures.now(List.of()));
            return new IndicatorPage(
                    reading(kept, told, frame, today),
                    frame,
                    frame.flatMap(plan -> plan.calendar().yearOf(today)),
                    code.map(each -> months(each, told)).orElse(List.of()),
                    told.regions().stream()
                            .sorted(Comparator.comparing(
                                            (RegionMonth each) -> each.region().name(), Alphabet.ORDER)
                                    .thenComparing(RegionMonth::month))
                            .toList(),
                    kept.entered(),
                    signedIn.has(Role.STEERING_GROUP));
        });
    }

    /** One of them by itself; empty when there is none of that name any more. */
    public Optional<Indicator> find(IndicatorId id) {
        return repository.find(id, clock.instant()).map(IndicatorRepository.Kept::indicator);
    }

    /** Whether the signed-in person may write indicators. */
    public boolean mayWrite() {
        return signedIn.has(Role.STEERING_GROUP);
    }

    static IndicatorReading reading(
            IndicatorRepository.Kept kept,
            MonthFigureRepository.Told told,
            Optional<PlanFrame> frame,
            LocalDate today) {
        List<IndicatorPoint> series = kept.indicator()
                .source()
                .storedCode()
                .map(code -> counted(months(code, told), today))
                .orElseGet(() -> entered(kept.entered()));
        return IndicatorReading.of(kept.indicator(), series, frame.map(PlanFrame::calendar), today);
    }

    private static List<MonthFigure> months(String code, MonthFigureRepository.Told told) {
        boolean onceFrozen = Measure.ofCode(code)
                .map(measure -> measure.kind().isToldOnceFrozen())
                .orElse(false);
        // Confidential: what still moves from day to day would tell what somebody did on that day.
        return told.of(code).stream()
                .filter(month -> !onceFrozen || month.frozenAt().isPresent())
                .toList();
    }

    private static List<IndicatorPoint> counted(List<MonthFigure> months, LocalDate today) {
        return months.stream()
                .flatMap(month -> month.holds().stream()
                        .map(counted -> new IndicatorPoint(
                                lastDay(month.month(), today),
                                counted.value(),
                                Optional.of(counted),
                                month.frozenAt().isPresent(),
                                !month.corrections().isEmpty())))
                .toList();
    }

    /** A month that goes on tells of no day that is still to come. */
    private static LocalDate lastDay(YearMonth month, LocalDate today) {
        LocalDate end = month.atEndOfMonth();
        return end.isAfter(today) ? today : end;
    }

    /** The last one of each day. */
    private static List<IndicatorPoint> entered(List<HandFigure> figures) {
        List<IndicatorPoint> series = new ArrayList<>();
        for (HandFigure figure : figures) {
            if (!series.isEmpty() && series.getLast().on().equals(figure.on())) {
                series.removeLast();
            }
            series.add(new IndicatorPoint(figure.on(), figure.value(), Optional.empty(), true, figure.number() > 1));
        }
        return series;
    }
}
