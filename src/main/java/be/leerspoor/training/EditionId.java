package be.leerspoor.training;

import java.util.UUID;

/** Identifies an edition of a course: one time that it is given. */
public record EditionId(UUID value) {

    public static EditionId random() {
        return new EditionId(UUID.randomUUID());
    }

    /** Reads the form found in addresses; refuses anything else with {@link IllegalArgumentException}. */
    public static EditionId of(String text) {
        return new EditionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
