package be.leerspoor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure of an indicator as somebody typed it.
 *
 * @param on the day it was measured
 * @param source where it comes from, in words
 * @param reason why it is another than the one that is there of that day; empty for the first
 */
public record FigureDraft(LocalDate on, BigDecimal value, String source, String reason) {}
