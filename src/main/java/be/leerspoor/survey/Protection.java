package be.leerspoor.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Turns what was answered into what is told. Answers that too few people gave are taken together with others, and groups that
 * are too small with other groups, until every number that is told counts at least so many people as the threshold says. All
 * groups beside each other take the same answers together, and a group never tells answers apart that the larger group
 * around it takes together; so nothing below the threshold can be found by taking one table from another. Decision 0017 argues
 * this.
 */
final class Protection {

    private final int threshold;

    /** Protects with a threshold of at least two people. */
    Protection(int threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("A threshold of " + threshold + " protects nobody");
        }
        this.threshold = threshold;
    }

    /**
     * What is told of one item: a table for everyone, then tables of regions, then those of the teams of a region that is told
     * by itself. Empty where too few answered.
     */
    List<ToldTable> tell(Tally tally) {
        int options = tally.scale().options().size();
        Tally.Counts all = tally.everyone();
        if (all.people() < threshold) {
            return List.of();
        }
        Optional<Level> whole =
                level(List.of(new Part(ToldGroup.everyone(), all)), Blocks.apart(options), tally.scale());
        if (whole.isEmpty()) {
            return List.of();
        }
        List<ToldTable> told = new ArrayList<>(whole.get().tables());
        List<Part> regions = tally.byRegion().entrySet().stream()
                .map(region -> new Part(ToldGroup.region(region.getKey()), region.getValue()))
                .toList();
        Optional<Level> below = split(regions, whole.get().blocks(), tally.scale(), ToldGroup.otherRegions());
        if (below.isEmpty()) {
            return told;
        }
        told.addAll(below.get().tables());
        for (Part region : below.get().parts()) {
            String name = region.group().region();
            if (name != null) {
                List<Part> teams = tally.teamsOf(name).entrySet().stream()
                        .map(team -> new Part(ToldGroup.team(name, team.getKey()), team.getValue()))
                        .toList();
                split(teams, below.get().blocks(), tally.scale(), ToldGroup.otherTeams(name))
                        .ifPresent(level -> told.addAll(level.tables()));
            }
        }
        return told;
    }

    /**
     * Tells parts of a group beside each other. The smallest are taken together until those that are left tell at least two
     * answers apart; empty where that never happens, for then the group around them says all there is to say.
     */
    private Optional<Level> split(List<Part> parts, Blocks around, Scale scale, ToldGroup others) {
        List<Part> bySize = parts.stream()
                .filter(part -> part.counts().people() > 0)
                .sorted(Comparator.comparingInt((Part part) -> part.counts().people())
                        .thenComparing(Part::group, ToldGroup.ORDER))
                .toList();
        for (int together = 0;
                bySize.size() > 1 && together < bySize.size();
                together = together == 0 ? 2 : together + 1) {
            List<Part> told = new ArrayList<>(bySize.subList(together, bySize.size()));
            if (together > 0) {
                told.add(new Part(
                        others,
                        bySize.subList(0, together).stream()
                                .map(Part::counts)
                                .reduce(Tally.Counts::plus)
                                .orElseThrow()));
            }
            Optional<Level> level = level(told, around, scale);
            if (level.isPresent()) {
                return level;
            }
        }
        return Optional.empty();
    }

    private Optional<Level> level(List<Part> parts, Blocks around, Scale scale) {
        if (parts.stream().anyMatch(part -> part.counts().people() < threshold)) {
            return Optional.empty();
        }
        Blocks blocks = scale.ordered() ? neighbours(parts, around) : leftOver(parts, around);
        return blocks.count() < 2 ? Optional.empty() : Optional.of(new Level(parts, blocks));
    }

    /** The finest way of taking neighbours together; of several, the one whose smallest number is largest. */
    private Blocks neighbours(List<Part> parts, Blocks around) {
        int joints = around.count() - 1;
        return IntStream.range(0, 1 << joints)
                .mapToObj(around::cutAt)
                .filter(blocks -> smallest(parts, blocks) >= threshold)
                .max(Comparator.comparingInt(Blocks::count).thenComparingInt(blocks -> smallest(parts, blocks)))
                .orElseGet(around::together);
    }

    /** Every answer that is given often enough by itself, and the others together. */
    private Blocks leftOver(List<Part> parts, Blocks around) {
        Map<Boolean, List<List<Integer>>> often = around.blocks().stream()
                .collect(Collectors.partitioningBy(block -> smallest(parts, block) >= threshold));
        List<List<Integer>> apart = new ArrayList<>(often.getOrDefault(true, List.of()));
        List<List<Integer>> rest = new ArrayList<>(often.getOrDefault(false, List.of()));
        apart.sort(Comparator.comparingInt(block -> smallest(parts, block)));
        while (!rest.isEmpty()
                && !apart.isEmpty()
                && (rest.size() == 1
                        || smallest(parts, rest.stream().flatMap(List::stream).toList()) < threshold)) {
            rest.add(apart.removeFirst());
        }
        return Blocks.of(apart, rest);
    }

    private static int smallest(List<Part> parts, Blocks blocks) {
        return blocks.blocks().stream()
                .mapToInt(block -> smallest(parts, block))
                .min()
                .orElse(0);
    }

    private static int smallest(List<Part> parts, List<Integer> block) {
        return parts.stream().mapToInt(part -> part.counts().of(block)).min().orElse(0);
    }

    private record Part(ToldGroup group, Tally.Counts counts) {}

    private record Level(List<Part> parts, Blocks blocks) {

        List<ToldTable> tables() {
            return parts.stream()
                    .sorted(Comparator.comparing(Part::group, ToldGroup.ORDER))
                    .map(part -> new ToldTable(
                            part.group(),
                            blocks.blocks().stream()
                                    .map(block -> new ToldTable.Cell(
                                            block, part.counts().of(block)))
                                    .toList()))
                    .toList();
        }
    }
}
