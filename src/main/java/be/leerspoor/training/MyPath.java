package be.leerspoor.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path the signed-in person is on, step by step.
 *
 * @param since the day they began
 * @param dueOn by when it is asked of them; empty when they take the time they need
 * @param chosen whether they chose it themselves
 */
public record MyPath(
        TrainingPath path, LocalDate since, @Nullable LocalDate dueOn, boolean chosen, List<MyStep> steps) {

    /** A step of it, where one stands in it today. */
    public record MyStep(Step step, StepStanding standing, StepState state) {}

    public MyPath {
        steps = List.copyOf(steps);
    }

    /** How many steps count as done. */
    public int done() {
        return (int) steps.stream().filter(step -> step.state().counts()).count();
    }

    /** Whether every step counts as done. */
    public boolean isDone() {
        return !steps.isEmpty() && done() == steps.size();
    }

    /** What comes next: what lapsed or can be renewed, else what was begun, else the first that is open; empty when all is done. */
    public Optional<MyStep> next() {
        return steps.stream()
                .filter(step -> !step.state().counts() || step.state() == StepState.TO_RENEW)
                .min(Comparator.comparingInt(step -> switch (step.state()) {
                    case LAPSED -> 0;
                    case TO_RENEW -> 1;
                    case BEGUN -> 2;
                    default -> 3;
                }));
    }
}
