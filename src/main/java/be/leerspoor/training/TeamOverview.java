package be.leerspoor.training;

import be.leerspoor.people.TeamId;
import java.util.List;

/**
 * A team whose leader looks: its people and the paths they are on.
 *
 * @param colleagues by name; never in an order of how far they are
 * @param paths one of each, whichever versions they walk
 * @param editions all that one can propose somebody for, the earliest first
 */
public record TeamOverview(
        TeamId team, String name, List<TeamColleague> colleagues, List<TeamPath> paths, List<OpenEdition> editions) {

    public TeamOverview {
        colleagues = List.copyOf(colleagues);
        paths = List.copyOf(paths);
        editions = List.copyOf(editions);
    }

    /** Who is on no path, by name. */
    public List<TeamColleague> onNoPath() {
        return colleagues.stream().filter(colleague -> !colleague.onPath()).toList();
    }
}
