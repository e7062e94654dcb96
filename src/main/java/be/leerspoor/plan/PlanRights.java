package be.leerspoor.plan;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleHeld;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody may write in the plan: the steering group all of it, who manages a region what is of that region alone, and who
 * sees to an action or helps with it how it stands.
 *
 * @param everything whether that is all of it
 * @param everyRegion whether that is what any region has of its own
 * @param regions the regions of which that is what they have of their own
 */
public record PlanRights(PersonId me, boolean everything, boolean everyRegion, Set<RegionId> regions) {

    public PlanRights {
        regions = Set.copyOf(regions);
    }

    static PlanRights of(Actor actor) {
        Set<RoleHeld> managed = actor.roles().stream()
                .filter(held -> held.role() == Role.REGIONAL_MANAGER)
                .collect(Collectors.toSet());
        return new PlanRights(
                actor.id(),
                actor.has(Role.STEERING_GROUP),
                managed.stream().anyMatch(held -> held.region() == null && held.team() == null),
                managed.stream().map(RoleHeld::region).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** Whether they may write this. */
    public boolean mayWrite(PlanContent content) {
        return everything || mayWriteOf(content.region());
    }

    private boolean mayWriteOf(Optional<RegionId> region) {
        return region.isPresent() && (everyRegion || regions.contains(region.get()));
    }

    /** Whether they may say how it stands with this action. */
    public boolean mayReport(Action action) {
        return mayWrite(action) || action.owner().equals(me) || action.helpers().contains(me);
    }

    /** Whether they may write anything new. */
    public boolean mayAdd() {
        return everything || everyRegion || !regions.isEmpty();
    }
}
