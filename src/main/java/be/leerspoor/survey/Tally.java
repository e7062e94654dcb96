package be.leerspoor.survey;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each answer to one item was given in each team; every answer counts in exactly one team of one region. */
final class Tally {

    /** A team of a region, by the codes that the wave fixed at its opening. */
    record Place(String region, String team) {}

    /** How often each answer of a scale was given, in the order of the scale. */
    record Counts(List<Integer> counts) {

        Counts {
            counts = List.copyOf(counts);
        }

        static Counts none(int options) {
            return new Counts(Collections.nCopies(options, 0));
        }

        int people() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        int of(List<Integer> block) {
            return block.stream().mapToInt(counts::get).sum();
        }

        Counts plus(Counts other) {
            Integer[] sum = new Integer[counts.size()];
            Arrays.setAll(sum, option -> counts.get(option) + other.counts().get(option));
            return new Counts(List.of(sum));
        }
    }

    private final String item;
    private final Scale scale;
    private final Map<Place, int[]> counted = new HashMap<>();

    Tally(String item, Scale scale) {
        this.item = item;
        this.scale = scale;
    }

    String item() {
        return item;
    }

    Scale scale() {
        return scale;
    }

    /** Counts one answer. An answer that is not on the scale is refused. */
    void count(Place place, String answer) {
        counted.computeIfAbsent(place, _ -> new int[scale.options().size()])[scale.place(answer)]++;
    }

    Counts everyone() {
        return counted.values().stream()
                .map(Tally::counts)
                .reduce(Counts.none(scale.options().size()), Counts::plus);
    }

    SortedMap<String, Counts> byRegion() {
        SortedMap<String, Counts> regions = new TreeMap<>();
        counted.forEach((place, counts) -> regions.merge(place.region(), counts(counts), Counts::plus));
        return regions;
    }

    SortedMap<String, Counts> teamsOf(String region) {
        SortedMap<String, Counts> teams = new TreeMap<>();
        counted.forEach((place, counts) -> {
            if (place.region().equals(region)) {
                teams.merge(place.team(), counts(counts), Counts::plus);
            }
        });
        return teams;
    }

    private static Counts counts(int[] counts) {
        return new Counts(Arrays.stream(counts).boxed().toList());
    }
}
