package be.leerspoor.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator is to be in a year.
 *
 * @param value the value to reach; of a band its lower end
 * @param upTo the upper end of a band; null for what is no band
 */
public record IndicatorTarget(BigDecimal value, @Nullable BigDecimal upTo) {

    /** A value to reach. */
    public static IndicatorTarget of(BigDecimal value) {
        return new IndicatorTarget(value, null);
    }

    /** A band to stay in. */
    public static IndicatorTarget between(BigDecimal low, BigDecimal high) {
        return new IndicatorTarget(low, high);
    }

    /** How far a value is from it in this direction: nought once it is there. */
    BigDecimal distance(IndicatorDirection direction, BigDecimal from) {
        BigDecimal below = value.subtract(from).max(BigDecimal.ZERO);
        return switch (direction) {
            case UP -> below;
            case DOWN -> from.subtract(value).max(BigDecimal.ZERO);
            case BAND -> below.max(from.subtract(upTo == null ? value : upTo));
        };
    }

    /** Whether both ends, if it has two, stand in order. */
    boolean isInOrder() {
        return upTo == null || value.compareTo(upTo) <= 0;
    }
}
