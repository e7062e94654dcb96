package be.leerspoor.survey;

import be.leerspoor.people.TeamId;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is told of all teams together. Confidential: figures that followed each scaling would tell, on the evening a team
 * did the exercise, where it stands. So they are those of the end of a quarter, once nothing of it can be corrected any more,
 * and a figure gives way to another only when none or at least {@link TeamScalingFigures#FEWEST} teams stand differently in it.
 */
final class ToldScalings {

    /** That a team said a number on a day. */
    record Said(TeamId team, LocalDate on, int number) {}

    private ToldScalings() {}

    /** What is told today of what teams ever said; empty when that would be of too few. */
    static Optional<TeamScalingFigures> of(List<Said> everything, LocalDate today) {
        Optional<LocalDate> first = everything.stream().map(Said::on).min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Map<TeamId, Said> before = Map.of();
        TeamScalingFigures told = null;
        for (LocalDate end = endOfQuarter(first.get());
                Scaling.correctableUntil(end).isBefore(today);
                end = endOfQuarter(end.plusDays(1))) {
            Map<TeamId, Said> known = known(everything, end);
            if (known.size() < TeamScalingFigures.FEWEST) {
                told = null;
            } else if (differing(before, known) == 0 || differing(before, known) >= TeamScalingFigures.FEWEST) {
                told = figures(end, known);
                before = known;
            }
        }
        return Optional.ofNullable(told);
    }

    private static Map<TeamId, Said> known(List<Said> everything, LocalDate end) {
        Map<TeamId, Said> latest = new HashMap<>();
        everything.stream()
                .filter(said -> !said.on().isAfter(end) && said.on().isAfter(end.minusYears(1)))
                .forEach(said ->
                        latest.merge(said.team(), said, (one, other) -> one.on().isAfter(other.on()) ? one : other));
        return latest;
    }

    private static int differing(Map<TeamId, Said> before, Map<TeamId, Said> after) {
        Set<TeamId> teams = new HashSet<>(before.keySet());
        teams.addAll(after.keySet());
        teams.removeIf(team -> Objects.equals(before.get(team), after.get(team)));
        return teams.size();
    }

    /** Empty when all stand at one number: then it would be told of each of them. */
    private static @Nullable TeamScalingFigures figures(LocalDate end, Map<TeamId, Said> known) {
        Map<Integer, Integer> at = known.values().stream()
                .map(Said::number)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(_ -> 1)));
        return at.size() < 2 ? null : new TeamScalingFigures(end, known.size(), at);
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).minusDays(1);
    }
}
