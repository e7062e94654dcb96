package be.leerspoor.intervision;

import java.util.UUID;

/** Identifies an intervision group. */
public record GroupId(UUID value) {

    public static GroupId random() {
        return new GroupId(UUID.randomUUID());
    }

    /** Reads the form found in addresses; refuses anything else with {@link IllegalArgumentException}. */
    public static GroupId of(String text) {
        return new GroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
