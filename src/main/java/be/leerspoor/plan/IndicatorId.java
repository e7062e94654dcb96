package be.leerspoor.plan;

import java.util.UUID;

/** Identifies an indicator of the plan. */
public record IndicatorId(UUID value) {

    /** A new one. */
    public static IndicatorId random() {
        return new IndicatorId(UUID.randomUUID());
    }

    /** Reads the form found in addresses; refuses anything else with {@link IllegalArgumentException}. */
    public static IndicatorId of(String text) {
        return new IndicatorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
