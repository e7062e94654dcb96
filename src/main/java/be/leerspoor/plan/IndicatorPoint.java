package be.leerspoor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One measurement of an indicator.
 *
 * @param on the day, or the last day of the month that was counted
 * @param counted what the value was worked out from; empty where somebody entered the value
 * @param settled whether it changes no more by itself
 * @param corrected whether it is another than it was at first
 */
public record IndicatorPoint(
        LocalDate on, BigDecimal value, Optional<Counted> counted, boolean settled, boolean corrected) {}
