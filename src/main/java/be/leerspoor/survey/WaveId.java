package be.leerspoor.survey;

import java.util.UUID;

/** Identifies a wave: one time that a questionnaire is asked. */
public record WaveId(UUID value) {

    public static WaveId random() {
        return new WaveId(UUID.randomUUID());
    }

    /** Reads the form found in addresses; refuses anything else with {@link IllegalArgumentException}. */
    public static WaveId of(String text) {
        return new WaveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
