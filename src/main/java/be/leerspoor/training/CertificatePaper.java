package be.leerspoor.training;

import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.OutgoingFile;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.logging.Level;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.web.util.HtmlUtils;

/**
 * A certificate on paper: a PDF that also says to who does not see it what is a heading and in which language it stands.
 * Nothing of this is loaded before somebody asks for the first one.
 */
final class CertificatePaper {

    private static final String REGULAR = "/training/atkinson-regular.ttf";
    private static final String SEMIBOLD = "/training/atkinson-semibold.ttf";
    private static final int WEIGHT_REGULAR = 400;
    private static final int WEIGHT_SEMIBOLD = 600;

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

    static {
        // Its own way of logging tells of every style sheet.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private CertificatePaper() {}

    /** The certificate in a language; {@code checkAddress} is where anybody checks its code. */
    static OutgoingFile of(Certificate certificate, String organisation, Locale language, String checkAddress) {
        String course = certificate.course(language);
        String title = textIn(language, "training.certificate.paper.title", course);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font(REGULAR), "Atkinson", WEIGHT_REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> font(SEMIBOLD), "Atkinson", WEIGHT_SEMIBOLD, FontStyle.NORMAL, true);
            builder.withProducer("Leerspoor");
            builder.withHtmlContent(html(certificate, organisation, language, checkAddress, title), null);
            builder.toStream(file);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OutgoingFile(title + ".pdf", "application/pdf", file.toByteArray());
    }

    private static String html(
            Certificate certificate, String organisation, Locale language, String checkAddress, String title)
            throws IOException {
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
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(font(REGULAR)))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            String name = shown(title, glyphs);
            return """
                    <!DOCTYPE html>
                    <html lang="%s">
                    <head><title>%s</title><meta name="description" content="%s"/><meta name="subject" content="%s"/>
                    <style>%s</style></head>
                    <body><div class="sheet">
                    <p class="mark">%s</p>
                    <h1>%s</h1>
                    <p class="name">%s</p>
                    <p class="did">%s</p>
                    <p class="course">%s</p>
                    <p class="dates">%s</p>
                    <div class="check"><p>%s</p><p>%s <span class="code">%s</span></p></div>
                    </div></body></html>
                    """.formatted(
                            language.toLanguageTag(),
                            name,
                            name,
                            name,
                            STYLE,
                            shown(organisation.isEmpty() ? "Leerspoor" : organisation, glyphs),
                            shown(textIn(language, "training.certificate.paper.heading"), glyphs),
                            shown(certificate.personName(), glyphs),
                            shown(textIn(language, "training.certificate.paper.did"), glyphs),
                            shown(certificate.course(language), glyphs),
                            shown(dates, glyphs),
                            shown(textIn(language, "training.certificate.paper.check", checkAddress), glyphs),
                            shown(textIn(language, "training.certificate.paper.code"), glyphs),
                            shown(certificate.code(), glyphs));
        }
    }

    private static InputStream font(String name) {
        InputStream font = CertificatePaper.class.getResourceAsStream(name);
        if (font == null) {
            throw new IllegalStateException("the fonts go with the program");
        }
        return font;
    }

    /** As it can be drawn: a letter with a sign that the font does not have, stands without the sign. */
    private static String shown(String text, CmapLookup glyphs) {
        StringBuilder drawn = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(sign -> drawn.append(drawable(sign, glyphs)));
        return HtmlUtils.htmlEscape(drawn.toString(), StandardCharsets.UTF_8.name());
    }

    private static String drawable(int sign, CmapLookup glyphs) {
        String whole = Character.toString(sign);
        if (glyphs.getGlyphId(sign) != 0) {
            return whole;
        }
        StringBuilder without = new StringBuilder();
        Normalizer.normalize(whole, Normalizer.Form.NFD)
                .codePoints()
                .filter(part -> glyphs.getGlyphId(part) != 0)
                .forEach(without::appendCodePoint);
        return without.toString();
    }
}
