package be.leerspoor.plan;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An item of the plan through all its revisions.
 *
 * @param revisions the first one first; never empty
 * @param names of the people in it
 * @param regions the names of the regions it was of
 */
public record ItemHistory(List<PlanItem<?>> revisions, Map<PersonId, String> names, Map<RegionId, String> regions) {

    public ItemHistory {
        revisions = List.copyOf(revisions);
        names = Map.copyOf(names);
        regions = Map.copyOf(regions);
    }

    /** The name of somebody who had a part in it at any time. */
    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    /** The name of a region it was of at any time. */
    public String name(RegionId region) {
        return regions.getOrDefault(region, "");
    }

    /** The item as it stands. */
    public PlanItem<?> latest() {
        return revisions.getLast();
    }

    /** How the day of a milestone was moved, the earliest first; nothing for another kind of item. */
    public List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        for (int i = 1; i < revisions.size(); i++) {
            PlanItem<?> after = revisions.get(i);
            if (revisions.get(i - 1).content() instanceof Milestone from
                    && after.content() instanceof Milestone to
                    && !from.on().equals(to.on())) {
                slips.add(new Slip(
                        from.on(),
                        to.on(),
                        after.reason(),
                        after.knownAt(),
                        after.by().name()));
            }
        }
        return slips;
    }
}
