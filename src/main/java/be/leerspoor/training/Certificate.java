package be.leerspoor.training;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of having followed a course.
 *
 * @param code what somebody else checks it with
 * @param validUntil the day from which it counts no longer; empty where it goes on counting
 * @param revoked why it does not count, where that is so
 */
public record Certificate(
        CertificateId id,
        EditionId edition,
        String personName,
        String code,
        String courseNl,
        String courseEn,
        LocalDate heldOn,
        Optional<LocalDate> validUntil,
        CertificateState state,
        Optional<Revocation> revoked) {

    /** Why a certificate does not count; without words when the attendance it was given for was corrected. */
    public record Revocation(@Nullable String reason) {}

    /** The name of the course in the language of the screen. */
    public String course(Locale language) {
        return language.getLanguage().equals("en") ? courseEn : courseNl;
    }
}
