package be.leerspoor.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a path: the version they walk, the versions they walked before, and what they need not do. What was done under
 * an earlier version stays done, also where the newer one asks more.
 *
 * @param earlier versions left behind, each with the last day it was walked
 * @param exemptions what was decided for this person on this path
 */
record Walk(TrainingPath path, List<Earlier> earlier, List<Exempt> exemptions) {

    /** A version that was left on a day. */
    record Earlier(TrainingPath path, LocalDate endedOn) {}

    /** That a step need not be done from a day on, until a day if there is one. */
    record Exempt(String step, LocalDate from, @Nullable LocalDate until) {}

    Walk {
        earlier = List.copyOf(earlier);
        exemptions = List.copyOf(exemptions);
    }

    /** Where this person stands in a step of the version they walk. */
    StepStanding standing(Step step, Collection<Evidence> evidence) {
        StepStanding now = StepJudge.judge(path.code(), step, evidence);
        StepStanding best = earlier.stream()
                .flatMap(each -> before(each, step.code(), evidence).stream())
                .reduce(now, Walk::better);
        return exemption(step.code())
                .filter(exempt -> best.doneOn() == null || isSooner(best.until(), exempt.until()))
                .map(exempt -> new StepStanding(
                        best.had(), best.needed(), exempt.from(), exempt.until(), null, true, best.made()))
                .orElse(best);
    }

    private Optional<StepStanding> before(Earlier version, String code, Collection<Evidence> evidence) {
        return version.path()
                .step(code)
                .map(step -> StepJudge.judge(
                        path.code(),
                        step,
                        evidence.stream()
                                .filter(each -> !each.on().isAfter(version.endedOn()))
                                .toList()))
                .filter(standing -> standing.doneOn() != null);
    }

    private static StepStanding better(StepStanding one, StepStanding other) {
        LocalDate done = one.doneOn();
        LocalDate otherDone = other.doneOn();
        if (done == null || otherDone == null) {
            return otherDone == null ? one : other;
        }
        if (isSooner(one.until(), other.until())) {
            return other;
        }
        return !isSooner(other.until(), one.until()) && otherDone.isBefore(done) ? other : one;
    }

    /** Whether the first ends before the second; what has no end, ends last. */
    private static boolean isSooner(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first != null && (second == null || first.isBefore(second));
    }

    private Optional<Exempt> exemption(String step) {
        return exemptions.stream()
                .filter(exempt -> exempt.step().equals(step))
                .max(Comparator.comparing(exempt -> exempt.until() == null ? LocalDate.MAX : exempt.until()));
    }
}
