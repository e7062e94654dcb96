package be.leerspoor.people;

import java.util.List;

/** A region with its teams, by name. */
public record RegionWithTeams(RegionId id, int version, String name, List<TeamRow> teams) {

    public RegionWithTeams {
        teams = List.copyOf(teams);
    }

    /** A team in the administrator's list. */
    public record TeamRow(TeamId id, int version, String name, int memberCount) {}
}
