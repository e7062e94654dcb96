package be.leerspoor.people;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose password it is, and the names that may not be in it. */
record PasswordOwner(
        PersonId id,
        int stamp,
        String userName,
        String mail,
        String firstName,
        String lastName,
        @Nullable String passwordHash,
        @Nullable String organisation) {

    String name() {
        return firstName + " " + lastName;
    }

    List<String> names() {
        return List.of(userName, mail.substring(0, mail.indexOf('@')), firstName, lastName, firstName + lastName);
    }

    List<String> organisationNames() {
        return Stream.ofNullable(organisation).toList();
    }
}
