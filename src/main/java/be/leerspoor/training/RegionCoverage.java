package be.leerspoor.training;

import be.leerspoor.people.Alphabet;
import be.leerspoor.people.TeamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the teams of a region are on each path. A share is told of more than five people. Teams that are smaller are told
 * together; where they are still no more than five together, of nobody. The whole counts exactly what is told, so that no
 * small number can be found by taking away.
 */
public record RegionCoverage(List<OnPath> paths) {

    /** One path: its teams by name, then the small ones together, and the whole. */
    public record OnPath(
            TrainingPath path, List<Share> teams, @Nullable Share whole) {

        public OnPath {
            teams = List.copyOf(teams);
        }
    }

    /**
     * Of how many people a path is asked or walked, and how many finished it.
     *
     * @param team its name; empty for small teams together and for the whole
     * @param walking people on this path, those away for a while left out
     * @param finished how many of those finished it
     * @param due how many should have finished it by now
     * @param finishedDue how many of those did
     */
    public record Share(@Nullable String team, int walking, int finished, int due, int finishedDue) {

        Share plus(Share other) {
            return new Share(
                    null,
                    walking + other.walking,
                    finished + other.finished,
                    due + other.due,
                    finishedDue + other.finishedDue);
        }

        /** Of how few it is asked by now is not told either. */
        Share withoutFewDue() {
            return due > Coverage.PEOPLE ? this : new Share(team, walking, finished, 0, 0);
        }

        boolean isTold() {
            return walking > Coverage.PEOPLE;
        }
    }

    /** A row as it was counted. */
    record Counted(TeamId team, String name, PathVersion path, int walking, int finished, int due, int finishedDue) {}

    public RegionCoverage {
        paths = List.copyOf(paths);
    }

    static RegionCoverage of(List<Counted> counted, KnownPaths known) {
        // A path is told as one, whichever of its versions people walk.
        Map<String, Map<TeamId, Share>> byPath = new LinkedHashMap<>();
        Map<String, PathVersion> newest = new HashMap<>();
        for (Counted row : counted) {
            newest.merge(row.path().code(), row.path(), (one, other) -> one.version() > other.version() ? one : other);
            byPath.computeIfAbsent(row.path().code(), _ -> new LinkedHashMap<>())
                    .merge(row.team(), share(row), (one, other) -> named(row.name(), one.plus(other)));
        }
        List<OnPath> all = new ArrayList<>();
        newest.forEach((code, path) -> all.add(onPath(
                known.version(path),
                List.copyOf(byPath.getOrDefault(code, Map.of()).values()))));
        all.sort(Comparator.comparingInt((OnPath each) -> each.path().place())
                .thenComparing(each -> each.path().code()));
        return new RegionCoverage(all);
    }

    // Confidential: nothing of five people or fewer, not by itself and not as what is left of a whole.
    private static OnPath onPath(TrainingPath path, List<Share> teams) {
        List<Share> told = new ArrayList<>(
                Alphabet.sorted(teams.stream().filter(Share::isTold).toList(), share -> String.valueOf(share.team())));
        teams.stream()
                .filter(share -> !share.isTold())
                .reduce(Share::plus)
                .map(small -> named(null, small))
                .filter(Share::isTold)
                .ifPresent(told::add);
        told.replaceAll(Share::withoutFewDue);
        return new OnPath(
                path,
                told,
                told.stream()
                        .reduce(Share::plus)
                        .map(whole -> named(null, whole))
                        .orElse(null));
    }

    private static Share share(Counted row) {
        return new Share(row.name(), row.walking(), row.finished(), row.due(), row.finishedDue());
    }

    private static Share named(@Nullable String name, Share share) {
        return new Share(name, share.walking(), share.finished(), share.due(), share.finishedDue());
    }
}
