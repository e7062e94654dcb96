package be.leerspoor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where an indicator stands.
 *
 * @param value in the year that is asked for, as far as it has come; empty where nothing was measured, which is not nought
 * @param on the last day the value tells of
 * @param target of that year
 * @param series what was measured, the earliest first
 * @param years each year that has begun, in order
 */
public record IndicatorReading(
        Indicator indicator,
        Optional<BigDecimal> value,
        Optional<LocalDate> on,
        Optional<IndicatorTarget> target,
        Progress progress,
        List<IndicatorPoint> series,
        List<IndicatorYear> years) {

    public IndicatorReading {
        series = List.copyOf(series);
        years = List.copyOf(years);
    }

    /** From what was measured, the earliest first, on a day. */
    static IndicatorReading of(
            Indicator indicator, List<IndicatorPoint> series, Optional<PlanCalendar> calendar, LocalDate today) {
        Optional<PlanYear> year =
                calendar.flatMap(plan -> plan.yearOf(today.isAfter(plan.lastDay()) ? plan.lastDay() : today));
        List<IndicatorYear> years = new ArrayList<>();
        year.ifPresent(now -> PlanYear.ALL.stream()
                .filter(each -> each.number() <= now.number())
                .forEach(each -> years.add(year(indicator, series, calendar.orElseThrow(), each, today))));
        if (years.isEmpty()) {
            Optional<IndicatorPoint> last = last(series);
            return new IndicatorReading(
                    indicator,
                    last.map(IndicatorPoint::value),
                    last.map(IndicatorPoint::on),
                    Optional.empty(),
                    new Progress.Unknown(Progress.Why.NO_TARGET),
                    series,
                    years);
        }
        IndicatorYear now = years.getLast();
        // What tells where one stands still does when the year in which it was measured is over.
        Optional<BigDecimal> value = now.value().isPresent() || indicator.addsUp()
                ? now.value()
                : last(series).map(IndicatorPoint::value);
        return new IndicatorReading(
                indicator,
                value,
                value.isPresent() ? last(series).map(IndicatorPoint::on) : Optional.empty(),
                now.target(),
                now.value().isPresent()
                        ? now.progress()
                        : Progress.of(indicator.direction(), from(indicator), now.target(), value),
                series,
                years);
    }

    private static IndicatorYear year(
            Indicator indicator, List<IndicatorPoint> series, PlanCalendar calendar, PlanYear year, LocalDate today) {
        LocalDate from = calendar.firstDay(year);
        LocalDate until = calendar.lastDay(year);
        List<IndicatorPoint> within = series.stream()
                .filter(point -> !point.on().isBefore(from) && !point.on().isAfter(until))
                .toList();
        Optional<BigDecimal> value = indicator.addsUp()
                ? Counted.sum(within.stream()
                                .flatMap(point -> point.counted().stream())
                                .toList())
                        .map(Counted::value)
                : last(within).map(IndicatorPoint::value);
        Optional<IndicatorTarget> target = indicator.target(year);
        // What adds up begins each year at nought, so while a year goes on that is where it comes from.
        boolean fromNought = indicator.addsUp()
                && indicator.unit() == IndicatorUnit.COUNT
                && indicator.direction() != IndicatorDirection.DOWN
                && !today.isAfter(until);
        Optional<BigDecimal> begun = fromNought ? Optional.of(BigDecimal.ZERO) : from(indicator);
        return new IndicatorYear(year, value, target, Progress.of(indicator.direction(), begun, target, value));
    }

    private static Optional<BigDecimal> from(Indicator indicator) {
        return indicator.baseline().map(IndicatorBaseline::value);
    }

    private static Optional<IndicatorPoint> last(List<IndicatorPoint> series) {
        return series.stream().max(Comparator.comparing(IndicatorPoint::on));
    }
}
