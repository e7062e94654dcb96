package be.leerspoor.survey;

import be.leerspoor.people.Actor;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleHeld;
import be.leerspoor.people.TeamId;
import java.util.HashSet;
import java.util.Set;

/**
 * Of which places somebody reads what is told: their own region and team, those they lead, and for the steering group each region.
 *
 * @param regionsLed regions they lead, with all teams in them
 * @param teams teams they are in or lead
 * @param allRegions whether they read of each region
 * @param allTeams whether they read of each team
 */
record ToldPlaces(Set<RegionId> regionsLed, Set<TeamId> teams, boolean allRegions, boolean allTeams) {

    static ToldPlaces of(Actor reader) {
        Set<RegionId> regionsLed = new HashSet<>();
        Set<TeamId> teams = new HashSet<>(reader.teams());
        boolean allTeams = false;
        for (RoleHeld held : reader.roles()) {
            if (held.role() == Role.REGIONAL_MANAGER || held.role() == Role.TEAM_LEADER) {
                allTeams |= held.region() == null && held.team() == null;
                if (held.region() != null) {
                    regionsLed.add(held.region());
                }
                if (held.team() != null) {
                    teams.add(held.team());
                }
            }
        }
        return new ToldPlaces(regionsLed, teams, allTeams || reader.has(Role.STEERING_GROUP), allTeams);
    }
}
