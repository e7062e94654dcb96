package be.leerspoor.plan;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the plan between two moments.
 *
 * @param added what came into it
 * @param gone what left it
 * @param changed what is otherwise now
 * @param unchanged how many items are as they were
 * @param names of the people in it, then and now
 */
public record PlanComparison(
        List<PlanItem<?>> added,
        List<PlanItem<?>> gone,
        List<ChangedItem> changed,
        int unchanged,
        Map<PersonId, String> names) {

    public PlanComparison {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
        names = Map.copyOf(names);
    }

    /** The name of somebody in it. */
    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    /** An item as it was, beside how it is. */
    public record ChangedItem(PlanItem<?> before, PlanItem<?> after) {

        /** By how many days its end moved, later above zero; empty for what has no day, and where it did not move. */
        public Optional<Long> movedByDays() {
            Optional<LocalDate> from = end(before.content());
            Optional<LocalDate> to = end(after.content());
            return from.isPresent() && to.isPresent() && !from.equals(to)
                    ? Optional.of(to.get().toEpochDay() - from.get().toEpochDay())
                    : Optional.empty();
        }
    }

    static PlanComparison of(List<PlanItem<?>> before, List<PlanItem<?>> after, Map<PersonId, String> names) {
        Map<ItemId, PlanItem<?>> then = new LinkedHashMap<>();
        before.forEach(item -> then.put(item.id(), item));
        List<PlanItem<?>> added = new ArrayList<>();
        List<ChangedItem> changed = new ArrayList<>();
        int unchanged = 0;
        for (PlanItem<?> item : after) {
            PlanItem<?> was = then.remove(item.id());
            if (was == null) {
                added.add(item);
            } else if (was.content().equals(item.content())) {
                unchanged++;
            } else {
                changed.add(new ChangedItem(was, item));
            }
        }
        return new PlanComparison(added, List.copyOf(then.values()), changed, unchanged, names);
    }

    /** The day on which an item ends; empty for what has none. */
    static Optional<LocalDate> end(PlanContent content) {
        return switch (content) {
            case Action action -> Optional.of(action.until());
            case Milestone milestone -> Optional.of(milestone.on());
            case Decision decision -> Optional.of(decision.on());
            case Objective _, Risk _ -> Optional.empty();
        };
    }
}
