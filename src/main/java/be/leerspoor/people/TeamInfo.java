package be.leerspoor.people;

/** A team as others see it: its region, and how many active people are in it today. */
public record TeamInfo(TeamId id, String name, String regionName, int memberCount) {}
