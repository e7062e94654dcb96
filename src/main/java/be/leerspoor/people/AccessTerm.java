package be.leerspoor.people;

/**
 * A key that opens something: a reader holds a set of terms, each thing that can be read lists the terms that open it,
 * and a person may read it when the two sets meet. The same text stands in the database, in the search index and here.
 */
public record AccessTerm(String value) {

    /** Held by every active member of staff. */
    public static final AccessTerm STAFF = new AccessTerm("staff");

    public static AccessTerm of(PersonId person) {
        return new AccessTerm("person:" + person);
    }

    public static AccessTerm of(TeamId team) {
        return new AccessTerm("team:" + team);
    }
}
