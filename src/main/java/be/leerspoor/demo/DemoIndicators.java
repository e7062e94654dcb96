package be.leerspoor.demo;

import be.leerspoor.plan.Element;
import be.leerspoor.plan.FigureDesk;
import be.leerspoor.plan.FigureDraft;
import be.leerspoor.plan.IndicatorBaseline;
import be.leerspoor.plan.IndicatorDesk;
import be.leerspoor.plan.IndicatorDirection;
import be.leerspoor.plan.IndicatorDraft;
import be.leerspoor.plan.IndicatorId;
import be.leerspoor.plan.IndicatorResult;
import be.leerspoor.plan.IndicatorRole;
import be.leerspoor.plan.IndicatorTarget;
import be.leerspoor.plan.IndicatorUnit;
import be.leerspoor.plan.Measure;
import be.leerspoor.plan.MonthFigures;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.plan.TwoLanguages;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Formats;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** By what the demo organisation sees whether its plan comes about. */
class DemoIndicators {

    private static final String STEERS = "greet";
    private static final int MORNING = 9;
    private static final int TWENTIETH = 20;
    private static final int FROZEN = 9;

    private final IndicatorDesk desk;
    private final FigureDesk figures;
    private final MonthFigures months;
    private final ActingAs acting;

    DemoIndicators(IndicatorDesk desk, FigureDesk figures, MonthFigures months, ActingAs acting) {
        this.desk = desk;
        this.figures = figures;
        this.months = months;
        this.acting = acting;
    }

    /** Begins each with the plan, and enters what people entered since. */
    void begin(List<PlanScript.Measured> indicators, YearMonth first) {
        for (PlanScript.Measured measured : indicators) {
            IndicatorId id = IndicatorId.random();
            Went.as(
                    IndicatorResult.Kept.class,
                    on(first.atDay(TWENTIETH), () -> desk.begin(id, draft(measured, first), Confirmation.none())));
            for (List<BigDecimal> figure : measured.figures()) {
                LocalDate day = first.plusMonths(figure.getFirst().intValue()).atDay(TWENTIETH);
                Went.as(
                        IndicatorResult.Kept.class,
                        on(
                                day.plusDays(1),
                                () -> figures.enter(
                                        id,
                                        new FigureDraft(day, figure.getLast(), "Telling van de stuurgroep", ""),
                                        Confirmation.none())));
            }
        }
    }

    private static IndicatorDraft draft(PlanScript.Measured measured, YearMonth first) {
        Map<PlanYear, IndicatorTarget> targets = new HashMap<>();
        for (PlanYear year : PlanYear.ALL) {
            BigDecimal value = measured.targets().get(year.number() - 1);
            BigDecimal upTo = measured.upTo();
            targets.put(year, upTo == null ? IndicatorTarget.of(value) : IndicatorTarget.between(value, upTo));
        }
        return new IndicatorDraft(
                Element.valueOf(measured.element()),
                IndicatorRole.valueOf(measured.role()),
                new TwoLanguages(measured.nl(), measured.en()),
                IndicatorUnit.valueOf(measured.unit()),
                IndicatorDirection.valueOf(measured.direction()),
                new TwoLanguages(measured.shareOfNl(), measured.shareOfEn()),
                Optional.of(measured.measure()).filter(code -> !code.isEmpty()).flatMap(Measure::ofCode),
                Optional.of(new IndicatorBaseline(
                        measured.baseline(), first.atDay(1), "Schatting van de stuurgroep bij het begin")),
                targets);
    }

    /** Lets the months go by, each counted and frozen in its time. */
    void count(YearMonth first, int soFar) {
        for (int month = 1; month <= soFar; month++) {
            LocalDate day = first.plusMonths(month).atDay(FROZEN);
            acting.nobody(moment(day), () -> {
                months.countWhatIsDue();
                return months;
            });
        }
    }

    private <T> T on(LocalDate day, Supplier<T> work) {
        return acting.person(STEERS, moment(day), work);
    }

    private Instant moment(LocalDate day) {
        Instant moment = day.atTime(MORNING, 0).atZone(Formats.ZONE).toInstant();
        return moment.isBefore(acting.now()) ? moment : acting.now();
    }
}
