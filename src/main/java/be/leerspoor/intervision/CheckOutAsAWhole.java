package be.leerspoor.intervision;

import java.util.List;
import java.util.Optional;

/** What a group gave together: the mean of each, from 0 to 10, and how many gave it. */
public record CheckOutAsAWhole(double safety, double usefulness, int answers) {

    /** Fewest answers of which anything is told. */
    public static final int THRESHOLD = 4;

    /** What these points say together; empty under four answers. */
    static Optional<CheckOutAsAWhole> of(List<Integer> safety, List<Integer> usefulness) {
        return safety.size() < THRESHOLD
                ? Optional.empty()
                : Optional.of(new CheckOutAsAWhole(mean(safety), mean(usefulness), safety.size()));
    }

    private static double mean(List<Integer> points) {
        return points.stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
