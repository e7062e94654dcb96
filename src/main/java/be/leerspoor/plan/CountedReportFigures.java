package be.leerspoor.plan;

import be.leerspoor.people.ForStaff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The indicators of the plan as the figures of a report: what changes no more by itself, and from when on nothing does so yet. */
@Component
@ForStaff
class CountedReportFigures {

    private final Indicators indicators;
    private final IndicatorRepository sources;
    private final MonthFigureRepository months;

    CountedReportFigures(Indicators indicators, IndicatorRepository sources, MonthFigureRepository months) {
        this.indicators = indicators;
        this.sources = sources;
        this.months = months;
    }

    /** The figures of the months that end in a period, in the order of the elements. */
    List<FrozenReport.Figure> of(LocalDate from, LocalDate until) {
        // Read first: a month that is frozen meanwhile is said not to be known yet, and then it is not told either.
        Map<MonthFigureRepository.Key, MonthFigureRepository.Stored> stored = months.stored(sources.measures());
        IndicatorOverview overview = indicators.overview();
        Period period = new Period(overview.frame().map(PlanFrame::calendar), from, until);
        return overview.indicators().stream()
                .sorted(Comparator.comparing((IndicatorReading reading) ->
                                reading.indicator().element())
                        .thenComparing(reading -> reading.indicator().role()))
                .map(reading -> figure(reading, period, unknownFrom(reading.indicator(), period, stored)))
                .toList();
    }

    private record Period(Optional<PlanCalendar> calendar, LocalDate from, LocalDate until) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        /** The months that end in it, as far as they are of the plan or come after it. */
        Stream<YearMonth> months() {
            YearMonth last = YearMonth.from(until.plusDays(1)).minusMonths(1);
            return calendar.stream()
                    .flatMap(plan -> Stream.iterate(
                            YearMonth.from(from).isBefore(plan.firstMonth()) ? plan.firstMonth() : YearMonth.from(from),
                            month -> !month.isAfter(last),
                            month -> month.plusMonths(1)));
        }

        /** What is to be reached by a day; what adds up to a year is only measured against that whole year. */
        Optional<IndicatorTarget> target(Indicator indicator, LocalDate on) {
            return calendar.flatMap(plan -> plan.yearOf(on)
                    .filter(year ->
                            !indicator.addsUp() || from.equals(plan.firstDay(year)) && until.equals(plan.lastDay(year)))
                    .flatMap(indicator::target));
        }
    }

    private static Optional<YearMonth> unknownFrom(
            Indicator indicator, Period period, Map<MonthFigureRepository.Key, MonthFigureRepository.Stored> stored) {
        return indicator
                .source()
                .counts()
                .map(Measure::code)
                .flatMap(code -> period.months()
                        .filter(month -> {
                            var known = stored.get(new MonthFigureRepository.Key(code, month));
                            return known == null || !known.frozen();
                        })
                        .findFirst());
    }

    private static FrozenReport.Figure figure(
            IndicatorReading reading, Period period, Optional<YearMonth> unknownFrom) {
        Indicator indicator = reading.indicator();
        List<IndicatorPoint> points = reading.series().stream()
                .filter(point -> period.has(point.on()) && point.settled())
                .filter(point -> unknownFrom
                        .filter(month -> !YearMonth.from(point.on()).isBefore(month))
                        .isEmpty())
                .sorted(Comparator.comparing(IndicatorPoint::on))
                .toList();
        boolean partOfASum = indicator.addsUp() && unknownFrom.isPresent();
        Optional<IndicatorTarget> target = points.isEmpty() || partOfASum
                ? Optional.empty()
                : period.target(indicator, points.getLast().on());
        return new FrozenReport.Figure(
                indicator.element(),
                indicator.name(),
                FrozenReport.Unit.valueOf(indicator.unit().name()),
                value(indicator, points).orElse(null),
                target.map(IndicatorTarget::value).orElse(null),
                target.map(IndicatorTarget::upTo).orElse(null),
                points.stream()
                        .map(point -> new FrozenReport.Point(point.on(), point.value()))
                        .toList(),
                unknownFrom.orElse(null));
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
