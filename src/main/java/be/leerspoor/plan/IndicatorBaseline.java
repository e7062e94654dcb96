package be.leerspoor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where an indicator stood at the beginning.
 *
 * @param source where it comes from, in words
 */
public record IndicatorBaseline(BigDecimal value, LocalDate on, String source) {}
