package be.leerspoor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where an indicator stands.
 *
 * @param value of the year it is, as far as it has come; of what tells where one stands the last one there is, also when it is of an
 *     earlier year. Empty where nothing was measured, which is not nought
 * @param on the last day the value tells of
 * @param target of the year it is
 * @param progress of this year: what is of another year is not held beside its target
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

    /**
     * What shows how it goes: without the month that is going on where what happens is added up, for that month has yet to come as
     * far as the others; with it as long as there is nothing else.
     */
    public List<IndicatorPoint> drawn() {
        List<IndicatorPoint> over = series.stream()
                .filter(point -> !indicator.addsUp() || point.on().equals(lastDayOfMonth(point.on())))
                .toList();
        return over.isEmpty() ? series : over;
    }

    private static LocalDate lastDayOfMonth(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
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
        Optional<IndicatorPoint> ofNow = last(within(series, calendar.orElseThrow(), now.year()));
        // What tells where one stands still does when the year in which it was measured is over.
        Optional<IndicatorPoint> last = ofNow.isPresent() || indicator.addsUp() ? ofNow : last(series);
        boolean older = ofNow.isEmpty() && last.isPresent() && now.target().isPresent();
        return new IndicatorReading(
                indicator,
                now.value().or(() -> last.map(IndicatorPoint::value)),
                last.map(IndicatorPoint::on),
                now.target(),
                older ? new Progress.Unknown(Progress.Why.OF_ANOTHER_YEAR) : now.progress(),
                series,
                years);
    }

    private static List<IndicatorPoint> within(List<IndicatorPoint> series, PlanCalendar calendar, PlanYear year) {
        LocalDate from = calendar.firstDay(year);
        LocalDate until = calendar.lastDay(year);
        return series.stream()
                .filter(point -> !point.on().isBefore(from) && !point.on().isAfter(until))
                .toList();
    }

    private static IndicatorYear year(
            Indicator indicator, List<IndicatorPoint> series, PlanCalendar calendar, PlanYear year, LocalDate today) {
        List<IndicatorPoint> within = within(series, calendar, year);
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
                && !today.isAfter(calendar.lastDay(year));
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
