package be.leerspoor.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An item of the plan as it stood after one of its revisions.
 *
 * @param number which revision, from 1
 * @param knownAt since when it stands so
 * @param firstKnownAt since when it is known at all
 * @param by who wrote that revision
 * @param reason why; empty where nobody had to say
 * @param takenAway whether it left the plan with that revision
 */
public record PlanItem<C extends PlanContent>(
        ItemId id,
        int number,
        Instant knownAt,
        Instant firstKnownAt,
        PlanPerson by,
        String reason,
        boolean takenAway,
        Set<PlanLink> links,
        C content) {

    public PlanItem {
        links = Set.copyOf(links);
    }

    /** The same as an item of this kind; empty when it is one of another kind. */
    public <D extends PlanContent> Optional<PlanItem<D>> as(Class<D> kind) {
        return kind.isInstance(content)
                ? Optional.of(new PlanItem<>(
                        id, number, knownAt, firstKnownAt, by, reason, takenAway, links, kind.cast(content)))
                : Optional.empty();
    }
}
