package be.leerspoor.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
     * What was counted in one region, before it is decided what is told of it.
     *
     * @param region null for what is of no region
     * @param people who had a part in it; somebody can have one in several regions
     * @param of out of how many; nought where nothing is counted out of something
     */
    public record Of(@Nullable RegionInfo region, Set<PersonId> people, long counted, long of) {

        public Of {
            people = Set.copyOf(people);
        }

        Of and(Of other) {
            Set<PersonId> both = new HashSet<>(people);
            both.addAll(other.people);
            return new Of(region, both, counted + other.counted, of + other.of);
        }

        private RegionCount told() {
            return new RegionCount(region, people.size(), counted, of);
        }
    }

    /**
     * What is told of regions, by name: nothing of one in which too few had a part. Where what is left untold is of so few that
     * taking away would find them, the smallest region that is told goes untold as well.
     */
    public static List<RegionCount> told(List<Of> all) {
        List<Of> told = new ArrayList<>(all.stream()
                .filter(each -> each.region() != null && each.people().size() > PEOPLE)
                .sorted(Comparator.comparingInt((Of each) -> each.people().size())
                        .reversed())
                .toList());
        Set<PersonId> left = new HashSet<>();
        all.stream().filter(each -> !told.contains(each)).forEach(each -> left.addAll(each.people()));
        // Confidential: the whole is told, so what is left of it must be of many different people, or of nobody.
        while (!left.isEmpty() && left.size() <= PEOPLE && !told.isEmpty()) {
            left.addAll(told.removeLast().people());
        }
        return Alphabet.sorted(told.stream().map(Of::told).toList(), RegionCount::name);
    }

    /** The name of the region; empty for what is of none. */
    public String name() {
        return region == null ? "" : region.name();
    }
}
