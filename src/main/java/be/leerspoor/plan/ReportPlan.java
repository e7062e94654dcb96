package be.leerspoor.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What of a plan belongs in the report of a period: what has to do with that period. */
final class ReportPlan {

    private final PlanAsKnown plan;
    private final LocalDate from;
    private final LocalDate until;

    ReportPlan(PlanAsKnown plan, LocalDate from, LocalDate until) {
        this.plan = plan;
        this.from = from;
        this.until = until;
    }

    /** The objectives of the years of the period, and others for which something happened in it. */
    List<FrozenReport.Goal> goals() {
        PlanCalendar calendar = plan.frame().calendar();
        return plan.all(Objective.class).stream()
                .sorted(Comparator.comparing(
                                (PlanItem<Objective> item) -> item.content().year())
                        .thenComparing(item -> item.content().title())
                        .thenComparing(item -> item.id().value()))
                .map(item -> goal(item.id(), item.content()))
                .filter(goal -> {
                    PlanYear year = new PlanYear(goal.year());
                    boolean itsYear = !calendar.firstDay(year).isAfter(until)
                            && !calendar.lastDay(year).isBefore(from);
                    return itsYear || !goal.deeds().isEmpty() || !goal.stones().isEmpty();
                })
                .toList();
    }

    private FrozenReport.Goal goal(ItemId id, Objective objective) {
        return new FrozenReport.Goal(
                objective.element(),
                objective.year().number(),
                objective.title(),
                objective.words(),
                plan.actionsOf(id).stream()
                        .map(PlanItem::content)
                        .filter(action -> action.touches(from, until))
                        .map(action -> new FrozenReport.Deed(
                                action.title(),
                                plan.name(action.owner()),
                                action.from(),
                                action.until(),
                                action.state()))
                        .toList(),
                plan.milestonesOf(id).stream()
                        .filter(this::concerns)
                        .map(this::stone)
                        .toList());
    }

    private boolean concerns(PlanItem<Milestone> item) {
        Milestone milestone = item.content();
        return isIn(milestone.on())
                || milestone.reachedOn().filter(this::isIn).isPresent()
                || plan.slipsOf(item.id()).stream().anyMatch(slip -> isIn(slip.from()));
    }

    private FrozenReport.Stone stone(PlanItem<Milestone> item) {
        Milestone milestone = item.content();
        return new FrozenReport.Stone(
                milestone.title(),
                milestone.on(),
                milestone.reachedOn().orElse(null),
                plan.slipsOf(item.id()).stream()
                        .map(slip -> new FrozenReport.Moved(slip.from(), slip.to(), slip.reason()))
                        .toList());
    }

    /** The decisions that were taken in the period. */
    List<FrozenReport.Taken> decisions() {
        return plan.all(Decision.class).stream()
                .map(PlanItem::content)
                .filter(decision -> decision.taken() && isIn(decision.on()))
                .sorted(Comparator.comparing(Decision::on).thenComparing(Decision::title))
                .map(decision -> new FrozenReport.Taken(
                        decision.element().orElse(null),
                        decision.on(),
                        decision.title(),
                        decision.words(),
                        decision.beside()))
                .toList();
    }

    private boolean isIn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
