package be.leerspoor.survey;

import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.TeamId;
import java.util.Set;

/**
 * Who is invited at the opening: everyone who works here then and is in one of these regions or teams (none: in any) and holds
 * one of these roles (none: any).
 */
public record Audience(Set<Role> roles, Set<RegionId> regions, Set<TeamId> teams) {

    public Audience {
        roles = Set.copyOf(roles);
        regions = Set.copyOf(regions);
        teams = Set.copyOf(teams);
    }

    /** Everyone who works here. */
    public static Audience everyone() {
        return new Audience(Set.of(), Set.of(), Set.of());
    }
}
