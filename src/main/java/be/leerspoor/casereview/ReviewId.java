package be.leerspoor.casereview;

import java.util.UUID;

/** Identifies a case review. */
public record ReviewId(UUID value) {

    public static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    /** Reads the form found in addresses; refuses anything else with {@link IllegalArgumentException}. */
    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
