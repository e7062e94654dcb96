package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.util.List;

/**
 * Somebody of a team, as its leader sees them.
 *
 * @param name first and last name
 * @param self whether it is the leader who looks
 * @param away not at work for a while
 * @param onPath whether they are on a path
 * @param planned in which editions they have a place, or wait for one
 * @param proposed what the leader proposed to them, of editions that are not over
 */
public record TeamColleague(
        PersonId person,
        String name,
        boolean self,
        boolean away,
        boolean onPath,
        List<PlannedCourse> planned,
        List<ProposedCourse> proposed) {

    public TeamColleague {
        planned = List.copyOf(planned);
        proposed = List.copyOf(proposed);
    }
}
