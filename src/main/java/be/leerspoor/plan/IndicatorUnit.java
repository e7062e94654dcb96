package be.leerspoor.plan;

import java.math.BigDecimal;

/** In what an indicator is counted: a number of times, hundredths of a whole, or any number. */
public enum IndicatorUnit {
    COUNT,
    PERCENT,
    NUMBER;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 4;

    /** Whether an indicator of this unit can have this value. */
    public boolean has(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return switch (this) {
            case COUNT -> plain.scale() <= 0 && plain.signum() >= 0 && plain.compareTo(MOST) <= 0;
            case PERCENT -> plain.scale() <= DECIMALS && plain.signum() >= 0 && plain.compareTo(WHOLE) <= 0;
            case NUMBER -> plain.scale() <= DECIMALS && plain.abs().compareTo(MOST) <= 0;
        };
    }
}
