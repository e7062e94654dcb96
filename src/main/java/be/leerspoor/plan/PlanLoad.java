package be.leerspoor.plan;

import be.leerspoor.people.PersonId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * How many actions ask for attention at a time: per quarter of the plan, and per owner in it. What was stopped weighs nothing.
 *
 * @param quarters all twenty, in order
 */
public record PlanLoad(List<QuarterLoad> quarters) {

    public PlanLoad {
        quarters = List.copyOf(quarters);
    }

    /**
     * A quarter.
     *
     * @param actions the actions of which any day falls in it
     * @param owners with how many of them each owner sees to, by name
     * @param full whether that is more than the organisation set for itself
     */
    public record QuarterLoad(
            PlanQuarter quarter,
            List<PlanItem<Action>> actions,
            SequencedMap<PersonId, Integer> owners,
            boolean full) {}

    /** The load of the plan as the reader sees it. */
    public static PlanLoad of(PlanAsKnown plan) {
        PlanCalendar calendar = plan.frame().calendar();
        List<PlanItem<Action>> weighing = plan.all(Action.class).stream()
                .filter(item -> weighs(item.content().state()))
                .toList();
        return new PlanLoad(calendar.quarters().stream()
                .map(quarter -> load(quarter, plan, weighing))
                .toList());
    }

    /** Whether an action in this state asks for attention in the quarters it touches. */
    static boolean weighs(ActionState state) {
        return state != ActionState.STOPPED;
    }

    private static QuarterLoad load(PlanQuarter quarter, PlanAsKnown plan, List<PlanItem<Action>> weighing) {
        PlanCalendar calendar = plan.frame().calendar();
        List<PlanItem<Action>> within = weighing.stream()
                .filter(item -> item.content().touches(calendar.firstDay(quarter), calendar.lastDay(quarter)))
                .toList();
        Map<PersonId, Integer> counted =
                within.stream().collect(Collectors.toMap(item -> item.content().owner(), _ -> 1, Integer::sum));
        SequencedMap<PersonId, Integer> owners = new LinkedHashMap<>();
        counted.entrySet().stream()
                .sorted(Comparator.comparing(owner -> plan.name(owner.getKey())))
                .forEach(owner -> owners.put(owner.getKey(), owner.getValue()));
        return new QuarterLoad(
                quarter, within, owners, within.size() > plan.frame().calmQuarter());
    }

    /** The quarters that are not over and hold more than the organisation set for itself: only there can anything still wait. */
    public List<QuarterLoad> tooFull(PlanAsKnown plan) {
        return quarters.stream()
                .filter(QuarterLoad::full)
                .filter(load -> !plan.frame().calendar().lastDay(load.quarter()).isBefore(plan.today()))
                .toList();
    }

    /** The owners who see to more actions at a time in that quarter than the organisation set for itself, by name. */
    public static List<PersonId> stretched(QuarterLoad load, PlanFrame frame) {
        return load.owners().entrySet().stream()
                .filter(owner -> owner.getValue() > frame.calmOwner())
                .map(Map.Entry::getKey)
                .toList();
    }
}
