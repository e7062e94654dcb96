package be.leerspoor.intervision;

import java.util.List;
import java.util.Optional;

/** Which way something goes: the mean of the latest meetings beside the mean of as many before. */
public enum Trend {
    UP,
    LEVEL,
    DOWN;

    /** As many meetings stand on each side. */
    static final int SIDE = 3;

    /** A difference of less, in points out of ten, is told as no difference. */
    static final double NOTICEABLE = 0.5;

    /** The trend of a row of means, the latest first; empty with fewer than {@link #SIDE} on each side. */
    static Optional<Trend> of(List<Double> means) {
        if (means.size() < 2 * SIDE) {
            return Optional.empty();
        }
        double change = mean(means.subList(0, SIDE)) - mean(means.subList(SIDE, 2 * SIDE));
        if (Math.abs(change) < NOTICEABLE) {
            return Optional.of(LEVEL);
        }
        return Optional.of(change > 0 ? UP : DOWN);
    }

    private static double mean(List<Double> means) {
        return means.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
