package be.leerspoor.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much was counted in one region.
 *
 * @param region null for what is of no region
 * @param people how many different people had a part in it
 * @param of out of how many; nought where nothing is counted out of something
 */
public record RegionCount(@Nullable RegionInfo region, int people, long counted, long of) {

    /** Of a region is told when more people than so many had a part in what was counted. */
    public static final int PEOPLE = 5;

    /**
     * What is told of regions, by name: nothing of one in which too few had a part. Where what is left untold is of so few that
     * taking away would find them, the smallest region that is told goes untold as well.
     */
    public static List<RegionCount> told(List<RegionCount> all) {
        List<RegionCount> told = new ArrayList<>(all.stream()
                .filter(each -> each.region() != null && each.people() > PEOPLE)
                .sorted(Comparator.comparingInt(RegionCount::people).reversed())
                .toList());
        int left = all.stream().mapToInt(RegionCount::people).sum()
                - told.stream().mapToInt(RegionCount::people).sum();
        // Confidential: the whole is told, so what is left of it must be of many, or of nobody.
        while (left > 0 && left <= PEOPLE && !told.isEmpty()) {
            left += told.removeLast().people();
        }
        return Alphabet.sorted(told, RegionCount::name);
    }

    /** The name of the region; empty for what is of none. */
    public String name() {
        return region == null ? "" : region.name();
    }
}
