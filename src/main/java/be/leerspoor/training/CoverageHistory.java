package be.leerspoor.training;

import be.leerspoor.people.Alphabet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far groups were on each path at the end of each period, exactly. Teams of five people or fewer are told together; where
 * they are still no more than five together, of nobody. A region counts exactly what is told of its teams and the whole exactly
 * what is told of its parts, each person in one team, so that nobody is found by taking away.
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
     * How many people walked a path, and how many had finished it.
     *
     * @param walking nought when it is not told
     * @param due how many should have finished it by then; nought when it is not told
     * @param finishedDue how many of those had
     * @param within how many of those who finished did the last of it in the period
     */
    public record Share(int walking, int finished, int due, int finishedDue, int within) {

        static final Share NONE = new Share(0, 0, 0, 0, 0);

        static Share of(PastWalksRepository.Counted row) {
            return new Share(row.walking(), row.finished(), row.due(), row.finishedDue(), row.within());
        }

        /** Whether so many people walked it that it is told. */
        public boolean isTold() {
            return walking > Coverage.PEOPLE;
        }

        Share plus(Share other) {
            return new Share(
                    walking + other.walking,
                    finished + other.finished,
                    due + other.due,
                    finishedDue + other.finishedDue,
                    within + other.within);
        }

        // Confidential: of how few it was asked by then is not told either.
        Share told() {
            if (!isTold()) {
                return NONE;
            }
            return due > Coverage.PEOPLE ? this : new Share(walking, finished, 0, 0, within);
        }
    }

    public CoverageHistory {
        periods = List.copyOf(periods);
        paths = List.copyOf(paths);
    }

    /** Team by team. */
    static CoverageHistory ofTeams(
            List<? extends TrainingPeriod> periods, List<PastWalksRepository.Counted> counted, KnownPaths known) {
        return of(periods, counted, PastWalksRepository.Counted::team, known);
    }

    /** Region by region. */
    static CoverageHistory ofRegions(
            List<? extends TrainingPeriod> periods, List<PastWalksRepository.Counted> counted, KnownPaths known) {
        return of(periods, counted, PastWalksRepository.Counted::region, known);
    }

    private static CoverageHistory of(
            List<? extends TrainingPeriod> periods,
            List<PastWalksRepository.Counted> counted,
            Function<PastWalksRepository.Counted, String> group,
            KnownPaths known) {
        Map<String, PathVersion> newest = new HashMap<>();
        Map<String, Map<String, Map<String, Share[]>>> byPath = new HashMap<>();
        for (PastWalksRepository.Counted row : counted) {
            newest.merge(row.path().code(), row.path(), (one, other) -> one.version() > other.version() ? one : other);
            byPath.computeIfAbsent(row.path().code(), _ -> new TreeMap<>(BY_NAME))
                            .computeIfAbsent(group.apply(row), _ -> new HashMap<>())
                            .computeIfAbsent(row.team(), _ -> nothing(periods.size()))[row.period()] =
                    Share.of(row);
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

    private static OnPath onPath(TrainingPath path, Map<String, Map<String, Share[]>> groups, int periods) {
        Share[] small = nothing(periods);
        Share[] whole = nothing(periods);
        List<Line> lines = new ArrayList<>();
        groups.forEach((group, teams) -> add(lines, group, told(teams.values(), small), whole));
        Arrays.setAll(small, period -> small[period].told());
        add(lines, null, small, whole);
        return new OnPath(path, lines, new Line(null, List.of(whole)));
    }

    /** What is told of teams, one by one or the small ones together; of whom is not told is added to the small ones. */
    private static Share[] told(Collection<Share[]> teams, Share[] small) {
        Share[] told = nothing(small.length);
        for (int period = 0; period < small.length; period++) {
            Share few = Share.NONE;
            for (Share[] team : teams) {
                if (team[period].isTold()) {
                    told[period] = told[period].plus(team[period].told());
                } else {
                    few = few.plus(team[period]);
                }
            }
            told[period] = told[period].plus(few.told());
            small[period] = few.isTold() ? small[period] : small[period].plus(few);
        }
        return told;
    }

    /** Adds a line of which anything is told, to the lines and to the whole. */
    private static void add(List<Line> lines, @Nullable String group, Share[] told, Share[] whole) {
        if (Arrays.stream(told).anyMatch(Share::isTold)) {
            lines.add(new Line(group, List.of(told)));
            Arrays.setAll(whole, period -> whole[period].plus(told[period]));
        }
    }

    private static Share[] nothing(int periods) {
        Share[] shares = new Share[periods];
        Arrays.fill(shares, Share.NONE);
        return shares;
    }
}
