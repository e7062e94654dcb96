package be.leerspoor.plan;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody does for an objective.
 *
 * @param owner who sees to it
 * @param helpers who helps; the owner is never among them
 * @param until the last day; never before {@code from}
 */
public record Action(
        ItemId objective,
        Optional<RegionId> region,
        String title,
        String words,
        PersonId owner,
        Set<PersonId> helpers,
        LocalDate from,
        LocalDate until,
        ActionState state)
        implements PlanContent {

    /** An action that ends before it begins is refused with {@link IllegalArgumentException}. */
    public Action {
        title = PlanContent.named(title);
        words = words.strip();
        PersonId sees = owner;
        helpers = Set.copyOf(
                helpers.stream().filter(helper -> !helper.equals(sees)).toList());
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("An action ends after it begins");
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.ACTION;
    }

    @Override
    public Action with(String title, String words, String beside) {
        return new Action(objective, region, title, words, owner, helpers, from, until, state);
    }

    /** The same in another state, with other words. */
    Action in(ActionState other, String notes) {
        return new Action(objective, region, title, notes, owner, helpers, from, until, other);
    }

    /** Whether it should have been over before this day, and is not. */
    public boolean isOverdue(LocalDate today) {
        return !state.isOver() && until.isBefore(today);
    }

    /** Whether any of it falls on these days, both included. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }
}
