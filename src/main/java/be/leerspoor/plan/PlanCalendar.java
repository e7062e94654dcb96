package be.leerspoor.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** When the plan is: five years of twelve months from its first month on, which may be any month of the year. */
public record PlanCalendar(YearMonth firstMonth) {

    private static final int MONTHS_IN_A_YEAR = 12;

    /** The first day of the plan. */
    public LocalDate firstDay() {
        return firstMonth.atDay(1);
    }

    /** The last day of the plan. */
    public LocalDate lastDay() {
        return firstMonth
                .plusMonths((long) PlanYear.COUNT * MONTHS_IN_A_YEAR - 1)
                .atEndOfMonth();
    }

    /** The year in which this day falls; empty before the plan and after it. */
    public Optional<PlanYear> yearOf(LocalDate day) {
        return quarterOf(day).map(PlanQuarter::year);
    }

    /** The year in which this month falls; empty before the plan and after it. */
    public Optional<PlanYear> yearOf(YearMonth month) {
        return yearOf(month.atDay(1));
    }

    /** The quarter in which this day falls; empty before the plan and after it. */
    public Optional<PlanQuarter> quarterOf(LocalDate day) {
        long months = firstMonth.until(YearMonth.from(day), ChronoUnit.MONTHS);
        if (months < 0 || months >= (long) PlanYear.COUNT * MONTHS_IN_A_YEAR) {
            return Optional.empty();
        }
        int month = (int) months;
        return Optional.of(new PlanQuarter(
                new PlanYear(month / MONTHS_IN_A_YEAR + 1), month % MONTHS_IN_A_YEAR / PlanQuarter.MONTHS + 1));
    }

    /** The first month of a year. */
    public YearMonth firstMonth(PlanYear year) {
        return firstMonth.plusMonths((year.number() - 1L) * MONTHS_IN_A_YEAR);
    }

    /** The last month of a year. */
    public YearMonth lastMonth(PlanYear year) {
        return firstMonth(year).plusMonths(MONTHS_IN_A_YEAR - 1L);
    }

    /** The twelve months of a year, in order. */
    public List<YearMonth> months(PlanYear year) {
        return IntStream.range(0, MONTHS_IN_A_YEAR)
                .mapToObj(month -> firstMonth(year).plusMonths(month))
                .toList();
    }

    /** The first day of a year. */
    public LocalDate firstDay(PlanYear year) {
        return firstMonth(year).atDay(1);
    }

    /** The last day of a year. */
    public LocalDate lastDay(PlanYear year) {
        return lastMonth(year).atEndOfMonth();
    }

    /** The first day of a quarter. */
    public LocalDate firstDay(PlanQuarter quarter) {
        return firstMonth
                .plusMonths((long) quarter.index() * PlanQuarter.MONTHS)
                .atDay(1);
    }

    /** The last day of a quarter. */
    public LocalDate lastDay(PlanQuarter quarter) {
        return firstDay(quarter).plusMonths(PlanQuarter.MONTHS).minusDays(1);
    }

    /** The twenty quarters of the plan, in order. */
    public List<PlanQuarter> quarters() {
        return PlanYear.ALL.stream()
                .flatMap(year -> IntStream.rangeClosed(1, PlanQuarter.IN_A_YEAR)
                        .mapToObj(number -> new PlanQuarter(year, number)))
                .toList();
    }
}
