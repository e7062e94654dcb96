package be.leerspoor.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far an indicator is on its way from where it began to where it is to be. Said of one indicator by itself: there is no
 * order among indicators or regions.
 */
public sealed interface Progress {

    /** Nothing was measured, or there is nothing to compare it with; never the same as nought. */
    record Unknown(Why why) implements Progress {}

    /**
     * On the way.
     *
     * @param percent 0 to 99; halves of a hundredth do not count
     */
    record UnderWay(int percent) implements Progress {}

    /**
     * There.
     *
     * @param beyond whether it went further than it had to; more than all of the way is not counted
     */
    record Reached(boolean beyond) implements Progress {}

    /** Further away than at the beginning. */
    record FurtherAway() implements Progress {}

    /** Why nothing can be said. */
    enum Why {
        NO_MEASUREMENT,
        /** What was measured is of another year than the target. */
        OF_ANOTHER_YEAR,
        NO_TARGET,
        NO_BASELINE
    }

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** From where, to where, and where it is now; each may be missing. */
    static Progress of(
            IndicatorDirection direction,
            Optional<BigDecimal> from,
            Optional<IndicatorTarget> to,
            Optional<BigDecimal> measured) {
        if (to.isEmpty()) {
            return new Unknown(Why.NO_TARGET);
        }
        if (measured.isEmpty()) {
            return new Unknown(Why.NO_MEASUREMENT);
        }
        if (from.isEmpty()) {
            return new Unknown(Why.NO_BASELINE);
        }
        return of(direction, from.get(), to.get(), measured.get());
    }

    private static Progress of(IndicatorDirection direction, BigDecimal from, IndicatorTarget to, BigDecimal measured) {
        BigDecimal left = to.distance(direction, measured);
        if (left.signum() == 0) {
            return new Reached(direction != IndicatorDirection.BAND && measured.compareTo(to.value()) != 0);
        }
        BigDecimal whole = to.distance(direction, from);
        if (left.compareTo(whole) > 0) {
            return new FurtherAway();
        }
        return new UnderWay(whole.subtract(left)
                .multiply(HUNDRED)
                .divide(whole, 0, RoundingMode.DOWN)
                .intValueExact());
    }

    /** In hundredths of the way, 0 to 100; empty where nothing can be said. */
    default Optional<Integer> hundredths() {
        return switch (this) {
            case Unknown _ -> Optional.empty();
            case UnderWay(int percent) -> Optional.of(percent);
            case Reached _ -> Optional.of(100);
            case FurtherAway _ -> Optional.of(0);
        };
    }
}
