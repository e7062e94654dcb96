package be.leerspoor.intervision;

import java.util.UUID;

/** Identifies an agreement. */
public record AgreementId(UUID value) {

    public static AgreementId random() {
        return new AgreementId(UUID.randomUUID());
    }

    /** Reads the form found in addresses; refuses anything else with {@link IllegalArgumentException}. */
    public static AgreementId of(String text) {
        return new AgreementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
