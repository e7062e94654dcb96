package be.leerspoor.people;

import org.jspecify.annotations.Nullable;

/** A role that holds today, for one region, for one team, or (both empty) for the whole organisation. */
public record RoleHeld(
        Role role, @Nullable RegionId region, @Nullable TeamId team) {}
