package be.leerspoor.training;

import java.util.UUID;

/** Identifies a certificate inside; outside it is known by its code. */
public record CertificateId(UUID value) {

    public static CertificateId random() {
        return new CertificateId(UUID.randomUUID());
    }

    /** Reads the form found in addresses; refuses anything else with {@link IllegalArgumentException}. */
    public static CertificateId of(String text) {
        return new CertificateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
