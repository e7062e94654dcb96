package be.leerspoor.plan;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A month of a measure over the whole organisation.
 *
 * @param first what was counted; empty where there was nothing to tell
 * @param frozenAt since when it changes no more by itself; empty while it does
 * @param corrections what it should have been, the earliest first
 */
public record MonthFigure(
        YearMonth month, Optional<Counted> first, Optional<Instant> frozenAt, List<FigureCorrection> corrections) {

    public MonthFigure {
        corrections = List.copyOf(corrections);
    }

    /** What holds: the last correction, or else what was counted; empty where there is neither. */
    public Optional<Counted> holds() {
        return corrections.isEmpty() ? first : Optional.of(corrections.getLast().counted());
    }
}
