package be.leerspoor.people;

/** A region as others see it. */
public record RegionInfo(RegionId id, String name) {}
