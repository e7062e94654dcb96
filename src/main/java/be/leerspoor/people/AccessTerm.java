package be.leerspoor.people;

import java.util.Optional;
import java.util.UUID;

/**
 * A key that opens something: a reader holds a set of terms, each thing that can be read lists the terms that open it,
 * and a person may read it when the two sets meet. The same text stands in the database, in the search index and here.
 */
public record AccessTerm(String value) {

    /** Held by every active member of staff. */
    public static final AccessTerm STAFF = new AccessTerm("staff");

    private static final String PERSON = "person:";
    private static final String TEAM = "team:";
    private static final String CIRCLE = "group:";

    public static AccessTerm of(PersonId person) {
        return new AccessTerm(PERSON + person);
    }

    public static AccessTerm of(TeamId team) {
        return new AccessTerm(TEAM + team);
    }

    /** The term of a circle of people that a capability brings together, such as an intervision group. */
    public static AccessTerm ofCircle(UUID circle) {
        return new AccessTerm(CIRCLE + circle);
    }

    /** Whether it is held by the people of a {@linkplain Circles circle}. */
    public boolean isOfCircle() {
        return value.startsWith(CIRCLE);
    }

    /** The one person who holds this term, if it is of that kind. */
    public Optional<PersonId> person() {
        return value.startsWith(PERSON) ? Optional.of(PersonId.of(value.substring(PERSON.length()))) : Optional.empty();
    }

    /** The team whose members hold this term, if it is of that kind. */
    public Optional<TeamId> team() {
        return value.startsWith(TEAM) ? Optional.of(TeamId.of(value.substring(TEAM.length()))) : Optional.empty();
    }
}
