package be.leerspoor.people;

import java.util.HashSet;
import java.util.Set;

/**
 * A person as the access policy sees them today: who, in which teams and circles, with which roles. The stamp rises when every
 * session of this person must end.
 */
public record Actor(
        PersonId id,
        String firstName,
        String lastName,
        String language,
        int stamp,
        Set<TeamId> teams,
        Set<RoleHeld> roles,
        Set<AccessTerm> circles) {

    public Actor {
        teams = Set.copyOf(teams);
        roles = Set.copyOf(roles);
        circles = Set.copyOf(circles);
    }

    Actor in(Set<AccessTerm> those) {
        return new Actor(id, firstName, lastName, language, stamp, teams, roles, those);
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
        terms.addAll(circles);
        return Set.copyOf(terms);
    }
}
