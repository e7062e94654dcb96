package be.leerspoor.people;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;

/** What a session remembers of who signed in: the identity and the stamp of that moment, nothing that could go stale. */
public record SignedInPerson(String personId, int stamp) implements Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    PersonId id() {
        return PersonId.of(personId);
    }

    @Override
    public String getName() {
        return personId;
    }
}
