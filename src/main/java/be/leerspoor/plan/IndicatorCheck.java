package be.leerspoor.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of working out every month anew.
 *
 * @param months how many months of measures were looked at
 */
record IndicatorCheck(int months, List<Difference> differences) {

    /**
     * A month that is kept otherwise than the facts of today say.
     *
     * @param frozen whether it changes no more, so that something arrived after it was frozen
     * @param kept over the whole organisation; empty where nothing is told
     * @param anew likewise; the same as what is kept where only regions differ
     */
    record Difference(
            String measure, YearMonth month, boolean frozen, Optional<Counted> kept, Optional<Counted> anew) {}

    private static final String ALL = "all";

    IndicatorCheck {
        differences = List.copyOf(differences);
    }

    static Difference difference(
            String measure, YearMonth month, MonthFigureRepository.Stored kept, Map<String, Counted> anew) {
        return new Difference(
                measure,
                month,
                kept.frozen(),
                Optional.ofNullable(kept.places().get(ALL)),
                Optional.ofNullable(anew.get(ALL)));
    }

    /** Whether every month that still moves is as the facts say. */
    boolean isRight() {
        return differences.stream().allMatch(Difference::frozen);
    }
}
