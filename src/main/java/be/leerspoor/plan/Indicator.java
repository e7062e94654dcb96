package be.leerspoor.plan;

import java.util.Map;
import java.util.Optional;

/**
 * By what one sees whether an element of the plan comes about, as known at one moment.
 *
 * @param number which of its versions this is, from 1
 * @param shareOf of what a share is one; empty for what is none
 * @param baseline where it stood at the beginning; without one it has no targets
 * @param targets where it is to be by year; a year may have none
 */
public record Indicator(
        IndicatorId id,
        int number,
        Element element,
        IndicatorRole role,
        TwoLanguages name,
        IndicatorUnit unit,
        IndicatorDirection direction,
        TwoLanguages shareOf,
        IndicatorSource source,
        Optional<IndicatorBaseline> baseline,
        Map<PlanYear, IndicatorTarget> targets) {

    public Indicator {
        targets = Map.copyOf(targets);
    }

    /** Where it is to be in a year; empty where nobody said so. */
    public Optional<IndicatorTarget> target(PlanYear year) {
        return Optional.ofNullable(targets.get(year));
    }

    /** Whether its months add up to a year, instead of each telling where one stands. */
    public boolean addsUp() {
        return source.counts()
                .map(measure -> measure.kind().inYear() == MeasureKind.InYear.ADDS_UP)
                .orElse(false);
    }
}
