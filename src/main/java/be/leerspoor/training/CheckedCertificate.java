package be.leerspoor.training;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What anybody may know of a code. */
public sealed interface CheckedCertificate {

    /** Name, course, date and validity, and nothing else. */
    record Found(
            String code,
            String personName,
            String courseNl,
            String courseEn,
            LocalDate heldOn,
            Optional<LocalDate> validUntil,
            CertificateState state)
            implements CheckedCertificate {

        /** The name of the course in a language. */
        public String course(Locale language) {
            return language.getLanguage().equals("en") ? courseEn : courseNl;
        }
    }

    /** There is no certificate with this code. */
    record Unknown() implements CheckedCertificate {}

    /** Too many were tried from there: so long nothing is looked up. */
    record Wait(Duration howLong) implements CheckedCertificate {}
}
