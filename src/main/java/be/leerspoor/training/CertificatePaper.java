package be.leerspoor.training;

import static be.leerspoor.shell.Paper.words;
import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.OutgoingFile;
import be.leerspoor.shell.Paper;
import java.util.Locale;

/** A certificate on paper. */
final class CertificatePaper {

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 0; }
            body { margin: 0; font-family: 'Atkinson'; font-size: 13pt; line-height: 1.5; color: #1b2725; }
            .sheet { margin: 12mm; height: 152mm; padding: 14mm 20mm; border: 0.6pt solid #cfc5b6; border-radius: 3mm; background-color: #fffefc; }
            .mark { color: #1f5f5b; font-size: 14pt; font-weight: 600; margin: 0 0 11mm 0; padding-bottom: 5mm; border-bottom: 1.6pt solid #1f5f5b; }
            h1 { font-size: 15pt; font-weight: 400; color: #4b5754; margin: 0 0 4mm 0; }
            .name { font-size: 34pt; line-height: 1.15; font-weight: 600; margin: 0 0 6mm 0; }
            .did { margin: 0 0 1mm 0; }
            .course { font-size: 21pt; line-height: 1.2; font-weight: 600; color: #1f5f5b; margin: 0 0 5mm 0; }
            .dates { margin: 0; }
            .check { position: absolute; left: 32mm; right: 32mm; bottom: 28mm; padding-top: 4mm; border-top: 0.6pt solid #cfc5b6; font-size: 10.5pt; color: #4b5754; }
            .check p { margin: 0; }
            .code { color: #1b2725; font-weight: 600; letter-spacing: 0.6pt; }
            """;

    private CertificatePaper() {}

    /** The certificate in a language; {@code checkAddress} is where anybody checks its code. */
    static OutgoingFile of(Certificate certificate, String organisation, Locale language, String checkAddress) {
        return Paper.of(
                textIn(language, "training.certificate.paper.title", certificate.course(language)),
                language,
                STYLE,
                body(certificate, organisation, language, checkAddress));
    }

    private static String body(Certificate certificate, String organisation, Locale language, String checkAddress) {
        Formats formats = Formats.in(language);
        String dates = certificate
                .validUntil()
                .map(until -> textIn(
                        language,
                        "training.certificate.paper.dates.until",
                        formats.longDay(certificate.heldOn()),
                        formats.longDay(until.minusDays(1))))
                .orElseGet(() ->
                        textIn(language, "training.certificate.paper.dates", formats.longDay(certificate.heldOn())));
        return """
                <div class="sheet">
                <p class="mark">%s</p>
                <h1>%s</h1>
                <p class="name">%s</p>
                <p class="did">%s</p>
                <p class="course">%s</p>
                <p class="dates">%s</p>
                <div class="check"><p>%s</p><p>%s <span class="code">%s</span></p></div>
                </div>""".formatted(
                        words(organisation.isEmpty() ? "Leerspoor" : organisation),
                        words(textIn(language, "training.certificate.paper.heading")),
                        words(certificate.personName()),
                        words(textIn(language, "training.certificate.paper.did")),
                        words(certificate.course(language)),
                        words(dates),
                        words(textIn(language, "training.certificate.paper.check", checkAddress)),
                        words(textIn(language, "training.certificate.paper.code")),
                        words(certificate.code()));
    }
}
