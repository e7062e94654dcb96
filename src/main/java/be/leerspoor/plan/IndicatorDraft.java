package be.leerspoor.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An indicator as somebody of the steering group typed it.
 *
 * @param measure what it is counted from; empty where people enter it
 * @param baseline where it stood at the beginning; its source may still be empty
 */
public record IndicatorDraft(
        Element element,
        IndicatorRole role,
        TwoLanguages name,
        IndicatorUnit unit,
        IndicatorDirection direction,
        TwoLanguages shareOf,
        Optional<Measure> measure,
        Optional<IndicatorBaseline> baseline,
        Map<PlanYear, IndicatorTarget> targets) {

    public IndicatorDraft {
        targets = Map.copyOf(targets);
    }

    /** All that keeps it from standing, on a day; nothing when it can. */
    Set<IndicatorProblem> problems(LocalDate today) {
        Set<IndicatorProblem> problems = EnumSet.noneOf(IndicatorProblem.class);
        add(problems, IndicatorProblem.NO_NAME, name.nl().isEmpty());
        add(
                problems,
                IndicatorProblem.SHARE_OF_NOTHING,
                unit == IndicatorUnit.PERCENT && shareOf.nl().isEmpty());
        add(problems, IndicatorProblem.TARGET_WITHOUT_BASELINE, !targets.isEmpty() && baseline.isEmpty());
        add(
                problems,
                IndicatorProblem.OTHER_UNIT,
                measure.map(counted -> counted.kind().unit() != unit).orElse(false));
        baseline.ifPresent(from -> {
            add(
                    problems,
                    IndicatorProblem.BASELINE_WITHOUT_SOURCE,
                    from.source().isBlank());
            add(problems, IndicatorProblem.BASELINE_IN_THE_FUTURE, from.on().isAfter(today));
            add(problems, IndicatorProblem.OUT_OF_RANGE, !unit.has(from.value()));
        });
        targets.values().forEach(target -> problems.addAll(problems(target)));
        return problems;
    }

    private Set<IndicatorProblem> problems(IndicatorTarget target) {
        Set<IndicatorProblem> problems = EnumSet.noneOf(IndicatorProblem.class);
        boolean hasTwoEnds = target.upTo() != null;
        add(
                problems,
                IndicatorProblem.OUT_OF_RANGE,
                !unit.has(target.value()) || target.upTo() != null && !unit.has(target.upTo()));
        add(
                problems,
                IndicatorProblem.NO_BAND,
                hasTwoEnds != (direction == IndicatorDirection.BAND) || !target.isInOrder());
        add(
                problems,
                IndicatorProblem.AGAINST_ITS_DIRECTION,
                baseline.map(from -> isBehind(target, from)).orElse(false));
        return problems;
    }

    private boolean isBehind(IndicatorTarget target, IndicatorBaseline from) {
        return switch (direction) {
            case UP -> target.value().compareTo(from.value()) < 0;
            case DOWN -> target.value().compareTo(from.value()) > 0;
            case BAND -> false;
        };
    }

    private static void add(Set<IndicatorProblem> problems, IndicatorProblem problem, boolean there) {
        if (there) {
            problems.add(problem);
        }
    }
}
