package be.leerspoor.plan;

import java.util.List;
import java.util.Optional;

/**
 * One indicator, opened down to its months.
 *
 * @param year the year of the plan it is; empty before the plan and after it
 * @param months what was counted and what was made of it since, the earliest first; none where people enter it
 * @param regions of months that are frozen, by name of the region and then by month
 * @param entered everything that was entered, the earliest first; none where it is counted
 * @param mayWrite whether the signed-in person may change it
 */
public record IndicatorPage(
        IndicatorReading reading,
        Optional<PlanFrame> frame,
        Optional<PlanYear> year,
        List<MonthFigure> months,
        List<RegionMonth> regions,
        List<HandFigure> entered,
        boolean mayWrite) {

    public IndicatorPage {
        months = List.copyOf(months);
        regions = List.copyOf(regions);
        entered = List.copyOf(entered);
    }
}
