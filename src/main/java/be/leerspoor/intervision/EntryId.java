package be.leerspoor.intervision;

import java.util.UUID;

/** Identifies a text that somebody wrote in the room. */
public record EntryId(UUID value) {

    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    /** Reads the form found in addresses; refuses anything else with {@link IllegalArgumentException}. */
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
