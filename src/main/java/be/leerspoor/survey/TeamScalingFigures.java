package be.leerspoor.survey;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where all teams together stood at the end of a quarter. Which team stands where is told nowhere.
 *
 * @param until the last day of that quarter
 * @param teams of how many teams the latest scaling of the twelve months before is known; at least {@link #FEWEST}
 * @param at how many of them stand at each number from 0 to 10
 */
public record TeamScalingFigures(LocalDate until, int teams, Map<Integer, Integer> at) {

    /** Fewer teams than this are never told of, and no figure follows another before as many scaled anew. */
    public static final int FEWEST = 5;

    /** Figures that tell of too few, or do not add up, are refused with {@link IllegalArgumentException}. */
    public TeamScalingFigures {
        at = Map.copyOf(at);
        if (teams < FEWEST || at.values().stream().mapToInt(Integer::intValue).sum() != teams) {
            throw new IllegalArgumentException("Too few teams, or a wrong sum");
        }
    }

    /** How many teams stand at each number that any stands at, from low to high. */
    public Map<Integer, Integer> fromLowToHigh() {
        return new TreeMap<>(at);
    }
}
