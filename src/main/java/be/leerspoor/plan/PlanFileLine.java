package be.leerspoor.plan;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a file with a plan that would be taken over.
 *
 * @param stands the objective it is for, where it stands in the plan already
 * @param action what it adds to that objective; empty for the objective alone
 */
public record PlanFileLine(
        long number,
        Element element,
        PlanYear year,
        String objective,
        Optional<ItemId> stands,
        Optional<NewAction> action) {

    /** An action that would be added. */
    public record NewAction(
            String title, PersonId owner, String ownerName, LocalDate from, LocalDate until, ActionState state) {}
}
