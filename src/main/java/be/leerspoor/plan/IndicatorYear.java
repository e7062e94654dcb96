package be.leerspoor.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator in a year of the plan.
 *
 * @param value of all that was measured in it; empty where nothing was
 * @param progress from the baseline to the target of that year
 */
public record IndicatorYear(
        PlanYear year, Optional<BigDecimal> value, Optional<IndicatorTarget> target, Progress progress) {}
