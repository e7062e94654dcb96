package be.leerspoor.plan;

import java.util.UUID;

/** Which item of the plan: an objective, an action, a milestone, a risk or a decision. */
public record ItemId(UUID value) {

    /** A new one. */
    public static ItemId random() {
        return new ItemId(UUID.randomUUID());
    }

    /** The one that is written so; refuses what is none with {@link IllegalArgumentException}. */
    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
