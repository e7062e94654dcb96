package be.leerspoor.plan;

import be.leerspoor.people.ForStaff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The indicators of the plan as the figures of a report. */
@Component
@ForStaff
class CountedReportFigures implements ReportFigures {

    private final Indicators indicators;

    CountedReportFigures(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public List<FrozenReport.Figure> of(LocalDate from, LocalDate until) {
        IndicatorOverview overview = indicators.overview();
        Optional<PlanCalendar> calendar = overview.frame().map(PlanFrame::calendar);
        return overview.indicators().stream()
                .sorted(Comparator.comparing((IndicatorReading reading) ->
                                reading.indicator().element())
                        .thenComparing(reading -> reading.indicator().role()))
                .map(reading -> figure(reading, calendar, from, until))
                .toList();
    }

    private static FrozenReport.Figure figure(
            IndicatorReading reading, Optional<PlanCalendar> calendar, LocalDate from, LocalDate until) {
        Indicator indicator = reading.indicator();
        List<IndicatorPoint> points = reading.series().stream()
                .filter(point -> !point.on().isBefore(from) && !point.on().isAfter(until))
                .sorted(Comparator.comparing(IndicatorPoint::on))
                .toList();
        Optional<IndicatorTarget> target = calendar.flatMap(plan -> plan.yearOf(until)
                // What adds up to a year is only measured against that whole year.
                .filter(year ->
                        !indicator.addsUp() || from.equals(plan.firstDay(year)) && until.equals(plan.lastDay(year)))
                .flatMap(indicator::target));
        return new FrozenReport.Figure(
                indicator.element(),
                indicator.name(),
                FrozenReport.Unit.valueOf(indicator.unit().name()),
                value(indicator, points).orElse(null),
                target.map(IndicatorTarget::value).orElse(null),
                target.map(IndicatorTarget::upTo).orElse(null),
                points.stream()
                        .map(point -> new FrozenReport.Point(point.on(), point.value()))
                        .toList());
    }

    private static Optional<BigDecimal> value(Indicator indicator, List<IndicatorPoint> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        return indicator.addsUp()
                ? Counted.sum(points.stream()
                                .flatMap(point -> point.counted().stream())
                                .toList())
                        .map(Counted::value)
                : Optional.of(points.getLast().value());
    }
}
