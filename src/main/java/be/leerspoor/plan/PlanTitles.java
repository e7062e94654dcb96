package be.leerspoor.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands in the plan for everybody, by its names: by them a file is recognised. */
final class PlanTitles {

    /** An objective by its place and its name. */
    record Named(Element element, PlanYear year, String title) {}

    private record Part(ItemId objective, String title) {}

    private final Map<Named, ItemId> objectives = new HashMap<>();
    private final Set<Part> actions = new HashSet<>();

    PlanTitles(PlanAsKnown plan) {
        plan.all(Objective.class)
                .forEach(item -> objectives.putIfAbsent(
                        objective(
                                item.content().element(),
                                item.content().year(),
                                item.content().title()),
                        item.id()));
        plan.all(Action.class)
                .forEach(item -> actions.add(
                        new Part(item.content().objective(), same(item.content().title()))));
    }

    Optional<ItemId> find(Named objective) {
        return Optional.ofNullable(objectives.get(objective));
    }

    boolean has(ItemId objective, String action) {
        return actions.contains(new Part(objective, same(action)));
    }

    static Named objective(Element element, PlanYear year, String title) {
        return new Named(element, year, same(title));
    }

    static Named objective(PlanFileLine line) {
        return objective(line.element(), line.year(), line.objective());
    }

    /** Names that differ in capitals or white space alone are the same. */
    static String same(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
