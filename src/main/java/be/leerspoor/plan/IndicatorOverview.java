package be.leerspoor.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All indicators as they stand on a day.
 *
 * @param frame the plan they belong to; empty as long as nobody began it
 * @param year the year of the plan it is that day; empty before the plan and after it
 */
public record IndicatorOverview(
        LocalDate on, Optional<PlanFrame> frame, Optional<PlanYear> year, List<IndicatorReading> indicators) {

    public IndicatorOverview {
        indicators = List.copyOf(indicators);
    }

    /** Those of an element in one role, in the order in which they were begun. */
    public List<IndicatorReading> of(Element element, IndicatorRole role) {
        return indicators.stream()
                .filter(each -> each.indicator().element() == element
                        && each.indicator().role() == role)
                .toList();
    }
}
