package be.leerspoor.people;

import java.util.HashSet;
import java.util.Set;

/**
 * A person as the access policy sees them today: who, in which teams, with which roles. The stamp rises when every
 * session of this person must end.
 */
public record Actor(
        PersonId id,
        String firstName,
        String lastName,
        String language,
        int stamp,
        Set<TeamId> teams,
        Set<RoleHeld> roles) {

    public Actor {
        teams = Set.copyOf(teams);
        roles = Set.copyOf(roles);
    }

    public String name() {
        return firstName + " " + lastName;
    }

    /** Whether the person holds this role anywhere. */
    public boolean has(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    /** Everything this person holds a key to. */
    public Set<AccessTerm> terms() {
        Set<AccessTerm> terms = new HashSet<>();
        terms.add(AccessTerm.STAFF);
        terms.add(AccessTerm.of(id));
        teams.forEach(team -> terms.add(AccessTerm.of(team)));
        return Set.copyOf(terms);
    }
}
