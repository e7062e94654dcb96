package be.leerspoor.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody measured elsewhere and entered.
 *
 * @param number which one of that day it is, from 1; the last one holds
 * @param source where it comes from, in words
 * @param reason why it is another than the one before; empty for the first of a day
 */
public record HandFigure(
        LocalDate on, int number, BigDecimal value, String source, String reason, String byName, Instant at) {}
