package be.leerspoor.training;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a step asks more than another or less, by what must have happened for it to be done. */
final class StepComparison {

    private StepComparison() {}

    /** What became of a step by this change; its words do not matter. */
    static PathPreview.Kind of(Step before, Step after) {
        boolean asMuch = implies(after, before);
        boolean asLittle = implies(before, after);
        if (asMuch && asLittle) {
            return PathPreview.Kind.SAME;
        }
        if (asMuch) {
            return PathPreview.Kind.MORE;
        }
        return asLittle ? PathPreview.Kind.LESS : PathPreview.Kind.OTHER;
    }

    /** Whether whoever has done the one has done the other by that, for as long as the one counts. */
    private static boolean implies(Step one, Step other) {
        return fulfils(one, other) && !isLonger(one.validMonths(), other.validMonths());
    }

    private static boolean isLonger(@Nullable Integer months, @Nullable Integer others) {
        return others != null && (months == null || months > others);
    }

    private static boolean fulfils(Step one, Step other) {
        return choices(one.requirements(), one.needed())
                .allMatch(done -> other.requirements().stream()
                                .filter(asked -> done.stream().anyMatch(had -> implies(had, asked)))
                                .count()
                        >= other.needed());
    }

    private static Stream<List<Requirement>> choices(List<Requirement> all, int some) {
        return IntStream.range(0, 1 << all.size())
                .filter(chosen -> Integer.bitCount(chosen) == some)
                .mapToObj(chosen -> IntStream.range(0, all.size())
                        .filter(at -> (chosen & (1 << at)) != 0)
                        .mapToObj(all::get)
                        .toList());
    }

    private static boolean implies(Requirement one, Requirement other) {
        return isOfKind(one.kind(), other.kind())
                && Objects.equals(one.course(), other.course())
                && Objects.equals(one.confirmedBy(), other.confirmedBy())
                && (other.template() == null || other.template().equals(one.template()))
                && one.times() >= other.times()
                && one.presenting() >= other.presenting()
                && isWithin(one.withinMonths(), other.withinMonths());
    }

    /** Whether all that counts for the one counts for the other as well. */
    private static boolean isOfKind(RequirementKind one, RequirementKind other) {
        return one == other
                || (other == RequirementKind.CONVERSATION
                        && (one == RequirementKind.COACHING || one == RequirementKind.SUPERVISION));
    }

    private static boolean isWithin(@Nullable Integer months, @Nullable Integer others) {
        return others == null || (months != null && months <= others);
    }
}
