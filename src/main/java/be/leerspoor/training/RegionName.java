package be.leerspoor.training;

import be.leerspoor.people.RegionId;

/** A region to choose from. */
public record RegionName(RegionId id, String name) {}
