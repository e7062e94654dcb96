package be.leerspoor.training;

import be.leerspoor.people.Alphabet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far groups were on each path at the end of each period. Groups of five people or fewer are told together; where they are
 * still no more than five together, of nobody. All numbers are rounded to sixes, so that no difference, between two periods or
 * between the whole and its parts, is about fewer people.
 *
 * @param periods those of which is told, the oldest first; one for each share of a line
 */
public record CoverageHistory(List<TrainingPeriod> periods, List<OnPath> paths) {

    // Two names that only the alphabet holds for one are two groups.
    private static final Comparator<String> BY_NAME = Alphabet.ORDER.thenComparing(Comparator.naturalOrder());

    /** One path: its teams or regions by name, then the small ones together, and the whole of what is told. */
    public record OnPath(TrainingPath path, List<Line> groups, Line whole) {

        public OnPath {
            groups = List.copyOf(groups);
        }
    }

    /**
     * One group through time.
     *
     * @param group its name; empty for small groups together and for the whole
     */
    public record Line(@Nullable String group, List<Share> shares) {

        public Line {
            shares = List.copyOf(shares);
        }
    }

    /**
     * Of about how many people a path was asked or walked, and about how many had finished it.
     *
     * @param walking nought when it is not told
     * @param finished nought when it were fewer than six
     * @param due how many should have finished it by then; nought when it is not told
     * @param finishedDue how many of those had
     */
    public record Share(int walking, int finished, int due, int finishedDue) {

        static Share of(Sum sum) {
            return new Share(
                    Headcount.sixes(sum.walking()),
                    Headcount.sixes(sum.finished()),
                    Headcount.sixes(sum.due()),
                    Headcount.sixes(sum.finishedDue()));
        }

        /** Whether so many people walked it that it is told. */
        public boolean isTold() {
            return walking > 0;
        }
    }

    record Sum(int walking, int finished, int due, int finishedDue) {

        static final Sum NONE = new Sum(0, 0, 0, 0);

        static Sum of(PastWalksRepository.Counted row) {
            return new Sum(row.walking(), row.finished(), row.due(), row.finishedDue());
        }

        Sum plus(Sum other) {
            return new Sum(
                    walking + other.walking,
                    finished + other.finished,
                    due + other.due,
                    finishedDue + other.finishedDue);
        }

        // Confidential: of how few it was asked by then is not told either.
        Sum told() {
            if (walking <= Coverage.PEOPLE) {
                return NONE;
            }
            return due > Coverage.PEOPLE ? this : new Sum(walking, finished, 0, 0);
        }
    }

    public CoverageHistory {
        periods = List.copyOf(periods);
        paths = List.copyOf(paths);
    }

    static CoverageHistory of(
            List<? extends TrainingPeriod> periods, List<PastWalksRepository.Counted> counted, KnownPaths known) {
        Map<String, PathVersion> newest = new HashMap<>();
        Map<String, Map<String, Sum[]>> byPath = new HashMap<>();
        for (PastWalksRepository.Counted row : counted) {
            newest.merge(row.path().code(), row.path(), (one, other) -> one.version() > other.version() ? one : other);
            byPath.computeIfAbsent(row.path().code(), _ -> new TreeMap<>(BY_NAME))
                            .computeIfAbsent(row.group(), _ -> nothing(periods.size()))[row.period()] =
                    Sum.of(row);
        }
        List<OnPath> paths = new ArrayList<>();
        newest.forEach((code, path) ->
                paths.add(onPath(known.version(path), byPath.getOrDefault(code, Map.of()), periods.size())));
        return new CoverageHistory(
                List.copyOf(periods),
                paths.stream()
                        .filter(path -> !path.groups().isEmpty())
                        .sorted(Comparator.comparingInt(
                                        (OnPath each) -> each.path().place())
                                .thenComparing(each -> each.path().code()))
                        .toList());
    }

    private static OnPath onPath(TrainingPath path, Map<String, Sum[]> groups, int periods) {
        Sum[] small = nothing(periods);
        Sum[] whole = nothing(periods);
        List<Line> lines = new ArrayList<>();
        groups.forEach((group, sums) -> {
            Sum[] told = nothing(periods);
            for (int period = 0; period < periods; period++) {
                told[period] = sums[period].told();
                if (told[period].equals(Sum.NONE)) {
                    small[period] = small[period].plus(sums[period]);
                }
            }
            add(lines, group, told, whole);
        });
        for (int period = 0; period < periods; period++) {
            small[period] = small[period].told();
        }
        add(lines, null, small, whole);
        return new OnPath(path, lines, line(null, whole));
    }

    /** Adds a line of which anything is told, to the lines and to the whole. */
    private static void add(List<Line> lines, @Nullable String group, Sum[] told, Sum[] whole) {
        Line line = line(group, told);
        if (line.shares().stream().anyMatch(Share::isTold)) {
            lines.add(line);
            for (int period = 0; period < told.length; period++) {
                whole[period] = whole[period].plus(told[period]);
            }
        }
    }

    private static Line line(@Nullable String group, Sum[] sums) {
        return new Line(group, Arrays.stream(sums).map(Share::of).toList());
    }

    private static Sum[] nothing(int periods) {
        Sum[] sums = new Sum[periods];
        Arrays.fill(sums, Sum.NONE);
        return sums;
    }
}
