package be.leerspoor.training;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a certificate counts today. */
public enum CertificateState {
    VALID,
    /** Its shelf life is over. */
    EXPIRED,
    /** It does not count after all. */
    REVOKED;

    static CertificateState on(LocalDate today, @Nullable LocalDate validUntil, @Nullable Instant revokedAt) {
        if (revokedAt != null) {
            return REVOKED;
        }
        return validUntil != null && !today.isBefore(validUntil) ? EXPIRED : VALID;
    }
}
