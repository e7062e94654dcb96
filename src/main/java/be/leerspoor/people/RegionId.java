package be.leerspoor.people;

import java.util.UUID;

/** Identifies a region. */
public record RegionId(UUID value) {

    public static RegionId random() {
        return new RegionId(UUID.randomUUID());
    }

    /** Reads the form found in addresses; refuses anything else with {@link IllegalArgumentException}. */
    public static RegionId of(String text) {
        return new RegionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
