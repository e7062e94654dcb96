package be.leerspoor.people;

import java.util.UUID;

/** Identifies a person. */
public record PersonId(UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /** Reads the form found in addresses; refuses anything else with {@link IllegalArgumentException}. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
