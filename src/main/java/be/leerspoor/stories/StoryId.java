package be.leerspoor.stories;

import java.util.UUID;

/** Identifies a story. */
public record StoryId(UUID value) {

    public static StoryId random() {
        return new StoryId(UUID.randomUUID());
    }

    /** Reads the form found in addresses; refuses anything else with {@link IllegalArgumentException}. */
    public static StoryId of(String text) {
        return new StoryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
