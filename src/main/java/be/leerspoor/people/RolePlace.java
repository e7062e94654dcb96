package be.leerspoor.people;

import org.jspecify.annotations.Nullable;

/** Where a role is for: one region, one team, or, with neither, the whole organisation. Both at once is refused. */
public record RolePlace(@Nullable RegionId region, @Nullable TeamId team) {

    /** The whole organisation. */
    public static final RolePlace EVERYWHERE = new RolePlace(null, null);

    public RolePlace {
        if (region != null && team != null) {
            throw new IllegalArgumentException("a role is for a region or for a team");
        }
    }

    public static RolePlace in(RegionId region) {
        return new RolePlace(region, null);
    }

    public static RolePlace in(TeamId team) {
        return new RolePlace(null, team);
    }

    /** Whether a role can be for this place: administrators and steering group are for the whole organisation. */
    public boolean suits(Role role) {
        return equals(EVERYWHERE) || (role != Role.ADMINISTRATOR && role != Role.STEERING_GROUP);
    }
}
