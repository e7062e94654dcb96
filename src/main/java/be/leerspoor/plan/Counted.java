package be.leerspoor.plan;

import be.leerspoor.people.MonthCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * How much was counted.
 *
 * @param of out of how many; nought where nothing is counted out of something
 */
public record Counted(long counted, long of) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    /** Less than nothing, or more than it is counted out of, is refused with {@link IllegalArgumentException}. */
    public Counted {
        if (counted < 0 || of < 0 || of > 0 && counted > of) {
            throw new IllegalArgumentException("Between nothing and everything");
        }
    }

    static Counted of(MonthCount count) {
        return new Counted(count.counted(), count.of());
    }

    /** All of these together; empty for none. */
    static Optional<Counted> sum(Collection<Counted> parts) {
        return parts.stream().reduce((one, other) -> new Counted(one.counted + other.counted, one.of + other.of));
    }

    /** As an indicator has it: the number, or in hundredths of what it is counted out of. */
    public BigDecimal value() {
        return of == 0
                ? BigDecimal.valueOf(counted)
                : BigDecimal.valueOf(counted)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP);
    }
}
