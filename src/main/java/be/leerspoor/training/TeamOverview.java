package be.leerspoor.training;

import be.leerspoor.people.TeamId;
import java.util.List;

/** A team whose leader looks: its people and the paths they are on. */
public record TeamOverview(TeamId team, String name, int people, List<TeamPath> paths) {

    public TeamOverview {
        paths = List.copyOf(paths);
    }
}
