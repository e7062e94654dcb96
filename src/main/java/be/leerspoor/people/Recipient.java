package be.leerspoor.people;

import java.util.Locale;

/** Where a person who works here is reached by mail, and in which language. */
public record Recipient(PersonId id, String mail, String firstName, String lastName, Locale language) {

    public String name() {
        return firstName + " " + lastName;
    }
}
