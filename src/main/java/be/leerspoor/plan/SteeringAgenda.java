package be.leerspoor.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a meeting of the steering group is about: each item once, where it asks the most.
 *
 * @param overdue milestones and actions of which the day is over
 * @param slipped milestones that were moved to a later day since the last meeting
 * @param toDecide decisions that are to be taken within the next weeks, or should have been
 * @param fresh what else came into the plan since the last meeting
 */
public record SteeringAgenda(
        List<PlanItem<?>> overdue,
        List<PlanItem<Milestone>> slipped,
        List<PlanItem<Decision>> toDecide,
        List<PlanItem<?>> fresh) {

    private static final int WEEKS_AHEAD = 6;

    public SteeringAgenda {
        overdue = List.copyOf(overdue);
        slipped = List.copyOf(slipped);
        toDecide = List.copyOf(toDecide);
        fresh = List.copyOf(fresh);
    }

    /** The agenda of a plan; {@code since} is when the last meeting was closed, empty when there was none. */
    public static SteeringAgenda of(PlanAsKnown plan, Optional<Instant> since) {
        LocalDate today = plan.today();
        List<PlanItem<?>> overdue = plan.items().stream()
                .filter(item -> isOverdue(item.content(), today))
                .<PlanItem<?>>map(item -> item)
                .toList();
        List<PlanItem<Milestone>> slipped = plan.milestones().stream()
                .filter(item -> !overdue.contains(item))
                .filter(item ->
                        plan.slipsOf(item.id()).stream().anyMatch(slip -> slip.isLater() && isAfter(slip.at(), since)))
                .toList();
        List<PlanItem<Decision>> toDecide = plan.all(Decision.class).stream()
                .filter(item -> !item.content().taken() && !item.content().on().isAfter(today.plusWeeks(WEEKS_AHEAD)))
                .sorted(Comparator.comparing(item -> item.content().on()))
                .toList();
        List<PlanItem<?>> fresh = plan.items().stream()
                .filter(item -> isAfter(item.firstKnownAt(), since))
                .filter(item -> !overdue.contains(item) && !contains(toDecide, item))
                .<PlanItem<?>>map(item -> item)
                .toList();
        return new SteeringAgenda(overdue, slipped, toDecide, fresh);
    }

    private static boolean contains(List<PlanItem<Decision>> decisions, PlanItem<?> item) {
        return decisions.stream().anyMatch(decision -> decision.id().equals(item.id()));
    }

    private static boolean isAfter(Instant moment, Optional<Instant> since) {
        return since.isEmpty() || moment.isAfter(since.get());
    }

    private static boolean isOverdue(PlanContent content, LocalDate today) {
        return switch (content) {
            case Action action -> action.isOverdue(today);
            case Milestone milestone -> milestone.isOverdue(today);
            case Objective _, Risk _, Decision _ -> false;
        };
    }

    /** Whether there is nothing to speak of. */
    public boolean isEmpty() {
        return overdue.isEmpty() && slipped.isEmpty() && toDecide.isEmpty() && fresh.isEmpty();
    }
}
