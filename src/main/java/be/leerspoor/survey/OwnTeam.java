package be.leerspoor.survey;

import be.leerspoor.people.TeamId;

/**
 * A team whose scale the signed-in person reads and writes.
 *
 * @param member whether they are in it today; otherwise they lead it
 */
public record OwnTeam(TeamId id, String name, boolean member) {}
