package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.training.Certificate;

/** Certificates in words. */
final class CertificateWords {

    private CertificateWords() {}

    /** When it was followed and until when that counts. */
    static String dates(Certificate certificate) {
        Formats formats = Formats.here();
        String held = formats.longDay(certificate.heldOn());
        return certificate
                .validUntil()
                .map(until -> text("training.certificate.dates.until", held, formats.longDay(until.minusDays(1))))
                .orElseGet(() -> text("training.certificate.dates", held));
    }

    /** Why it counts no longer. */
    static String notValid(Certificate certificate) {
        return certificate
                .revoked()
                .map(revocation -> revocation.reason() == null
                        ? text("training.certificate.revoked.corrected")
                        : text("training.certificate.revoked.because", revocation.reason()))
                .orElseGet(() -> text("training.certificate.expired"));
    }
}
