package be.leerspoor.plan;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan as it is, or as it was known at the end of an earlier day, as far as the reader may see it.
 *
 * @param today the day on which one stands in it
 * @param items in no order of weight: by the day and the name
 * @param slips of each milestone that was ever moved, the earliest first
 * @param names of the people in it
 * @param regions the names of the regions that have something of their own in it
 */
public record PlanAsKnown(
        PlanFrame frame,
        LocalDate today,
        List<PlanItem<?>> items,
        Map<ItemId, List<Slip>> slips,
        Map<PersonId, String> names,
        Map<RegionId, String> regions) {

    public PlanAsKnown {
        items = List.copyOf(items);
        slips = Map.copyOf(slips);
        names = Map.copyOf(names);
        regions = Map.copyOf(regions);
    }

    /** The items of one kind. */
    public <C extends PlanContent> List<PlanItem<C>> all(Class<C> kind) {
        return items.stream().flatMap(item -> item.as(kind).stream()).toList();
    }

    /** One item; empty when it is not in the plan. */
    public Optional<PlanItem<?>> find(ItemId id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .<PlanItem<?>>map(item -> item)
                .findFirst();
    }

    /** The objectives of an element in a year, by name. */
    public List<PlanItem<Objective>> objectives(Element element, PlanYear year) {
        return all(Objective.class).stream()
                .filter(item -> item.content().element() == element
                        && item.content().year().equals(year))
                .toList();
    }

    /** The actions for an objective, the one that begins first before the others. */
    public List<PlanItem<Action>> actionsOf(ItemId objective) {
        return all(Action.class).stream()
                .filter(item -> item.content().objective().equals(objective))
                .sorted(Comparator.comparing(
                                (PlanItem<Action> item) -> item.content().from())
                        .thenComparing(item -> item.content().title()))
                .toList();
    }

    /** The milestones of an objective, the earliest first. */
    public List<PlanItem<Milestone>> milestonesOf(ItemId objective) {
        return milestones().stream()
                .filter(item -> item.content().objective().equals(objective))
                .toList();
    }

    /** All milestones, the earliest first. */
    public List<PlanItem<Milestone>> milestones() {
        return all(Milestone.class).stream()
                .sorted(Comparator.comparing(
                                (PlanItem<Milestone> item) -> item.content().on())
                        .thenComparing(item -> item.content().title()))
                .toList();
    }

    /** How often and whereto a milestone was moved, the earliest first. */
    public List<Slip> slipsOf(ItemId milestone) {
        return slips.getOrDefault(milestone, List.of());
    }

    /** The element an item is about; empty for a decision about the whole plan. */
    public Optional<Element> elementOf(PlanContent content) {
        return switch (content) {
            case Objective objective -> Optional.of(objective.element());
            case Risk risk -> Optional.of(risk.element());
            case Decision decision -> decision.element();
            case Action action -> elementOf(action.objective());
            case Milestone milestone -> elementOf(milestone.objective());
        };
    }

    private Optional<Element> elementOf(ItemId objective) {
        return find(objective)
                .flatMap(item -> item.as(Objective.class))
                .map(item -> item.content().element());
    }

    /** The name of somebody in it. */
    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    /** The name of a region that has something of its own in it. */
    public String name(RegionId region) {
        return regions.getOrDefault(region, "");
    }
}
