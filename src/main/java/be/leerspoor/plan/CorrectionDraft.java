package be.leerspoor.plan;

import java.time.YearMonth;

/**
 * What a frozen month should have been, as somebody typed it.
 *
 * @param of out of how many; nought where nothing is counted out of something
 */
public record CorrectionDraft(YearMonth month, long counted, long of, String reason) {}
