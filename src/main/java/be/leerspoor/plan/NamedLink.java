package be.leerspoor.plan;

/** Something elsewhere in the house, by name, and where it is. */
public record NamedLink(PlanLink link, String name, String address) {}
