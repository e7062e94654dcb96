package be.leerspoor.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a trainer draws up of a path. The order of its steps and of what they ask is that of the lists, whatever places
 * they came with.
 *
 * @param targetMonths in how many months it is meant to be walked; without it one takes the time one needs
 * @param audience for whom it is: whoever fits one of these
 */
public record PathContent(
        String nameNl,
        String nameEn,
        String purposeNl,
        String purposeEn,
        @Nullable Integer targetMonths,
        List<Audience> audience,
        List<Step> steps) {

    /** No path has more steps. */
    public static final int MOST_STEPS = 40;

    /** No step asks more. */
    public static final int MOST_REQUIREMENTS = 10;

    /** No path is for more than so many. */
    public static final int MOST_AUDIENCES = 20;

    /** Where one begins. */
    static final PathContent EMPTY = new PathContent("", "", "", "", null, List.of(), List.of());

    public PathContent {
        audience = List.copyOf(audience);
        List<Step> inOrder = List.copyOf(steps);
        steps = IntStream.range(0, inOrder.size())
                .mapToObj(at -> inOrder.get(at).at(at + 1))
                .toList();
    }

    /** What a path asks now. */
    public static PathContent of(TrainingPath path) {
        return new PathContent(
                path.nameNl(),
                path.nameEn(),
                path.purposeNl(),
                path.purposeEn(),
                path.targetMonths(),
                path.audience(),
                path.steps());
    }

    TrainingPath as(PathVersion id, int place) {
        return new TrainingPath(id, place, nameNl, nameEn, purposeNl, purposeEn, targetMonths, audience, steps);
    }

    /** The step of this code, when there is one. */
    public Optional<Step> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /** The same, meant to be walked in so many months. */
    public PathContent within(@Nullable Integer months) {
        return new PathContent(nameNl, nameEn, purposeNl, purposeEn, months, audience, steps);
    }

    /** The same for others. */
    public PathContent forWhom(List<Audience> others) {
        return new PathContent(nameNl, nameEn, purposeNl, purposeEn, targetMonths, others, steps);
    }

    /** The same with other steps. */
    public PathContent withSteps(List<Step> others) {
        return new PathContent(nameNl, nameEn, purposeNl, purposeEn, targetMonths, audience, others);
    }

    /** The same with this step changed. */
    public PathContent changed(String code, UnaryOperator<Step> change) {
        return withSteps(steps.stream()
                .map(step -> step.code().equals(code) ? change.apply(step) : step)
                .toList());
    }

    /** The same with an empty step at the end, in the stage of the last one; its code is new. */
    public PathContent withNewStep() {
        Step last = steps.isEmpty() ? null : steps.getLast();
        Step step = new Step(
                "step-" + UUID.randomUUID().toString().substring(0, 8),
                steps.size() + 1,
                last == null ? "" : last.stageNl(),
                last == null ? "" : last.stageEn(),
                "",
                "",
                "",
                "",
                1,
                null,
                null,
                List.of());
        return withSteps(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** The same without this step. */
    public PathContent without(String code) {
        return withSteps(
                steps.stream().filter(step -> !step.code().equals(code)).toList());
    }

    /** The same with this step so many places further up (negative) or down; as it is when there is no such place. */
    public PathContent moved(String code, int by) {
        int from = step(code).map(step -> step.place() - 1).orElse(-1);
        int to = from + by;
        if (from < 0 || to < 0 || to >= steps.size()) {
            return this;
        }
        List<Step> order = new ArrayList<>(steps);
        Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), by > 0 ? -1 : 1);
        return withSteps(order);
    }
}
