package be.leerspoor.training;

import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.TeamId;
import org.jspecify.annotations.Nullable;

/** For whom a path is: who holds the role, works in the region, is in the team; what is not there does not matter. */
public record Audience(
        @Nullable Role role,
        @Nullable RegionId region,
        @Nullable TeamId team) {

    /** Everyone who works here. */
    public static final Audience EVERYONE = new Audience(null, null, null);

    public Audience {
        if (region != null && team != null) {
            throw new IllegalArgumentException("a path is for a region or for a team");
        }
    }
}
