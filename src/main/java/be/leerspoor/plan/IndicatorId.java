package be.leerspoor.plan;

import java.util.UUID;

/** Identifies an indicator of the plan. */
public record IndicatorId(UUID value) {

    /** A new one. */
    public static IndicatorId random() {
        return new IndicatorId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
