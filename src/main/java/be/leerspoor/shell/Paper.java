package be.leerspoor.shell;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.web.util.HtmlUtils;

/**
 * What leaves the house on paper: a PDF that also says to who does not see it what is a heading or a table, and in which language
 * it stands. Nothing of this is loaded before somebody asks for the first one.
 */
public final class Paper {

    /** The one family that is there, in the two weights 400 and 600. */
    public static final String FAMILY = "Atkinson";

    private static final String REGULAR = "/paper/atkinson-regular.ttf";
    private static final String SEMIBOLD = "/paper/atkinson-semibold.ttf";
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?");
    private static final int WEIGHT_REGULAR = 400;
    private static final int WEIGHT_SEMIBOLD = 600;

    static {
        // Its own way of logging tells of every style sheet.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Paper() {}

    /** Words as they can stand in the body. */
    public static String words(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /** A PDF with this title; style and body are ours, and what people typed passed {@link #words}. */
    public static OutgoingFile of(String title, Locale language, String style, String body) {
        return file(title, language, style, body, _ -> {});
    }

    /** The same as it was made at a moment: made again from the same body, it is the same file to the byte. */
    public static OutgoingFile asOf(Instant made, String title, Locale language, String style, String body) {
        return file(title, language, style, body, document -> settle(document, made));
    }

    private interface LastTouch {
        void to(PDDocument document) throws IOException;
    }

    private static OutgoingFile file(String title, Locale language, String style, String body, LastTouch touch) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font(REGULAR), FAMILY, WEIGHT_REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> font(SEMIBOLD), FAMILY, WEIGHT_SEMIBOLD, FontStyle.NORMAL, true);
            builder.withProducer("Leerspoor");
            builder.withHtmlContent(drawable(html(words(title), language, style, body)), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                    PDDocument document = renderer.createPDFKeepOpen()) {
                touch.to(document);
                document.save(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OutgoingFile(title + ".pdf", "application/pdf", file.toByteArray());
    }

    private static void settle(PDDocument document, Instant made) throws IOException {
        Calendar at =
                GregorianCalendar.from(made.truncatedTo(ChronoUnit.SECONDS).atZone(Formats.ZONE));
        document.getDocumentInformation().setCreationDate(at);
        document.getDocumentInformation().setModificationDate(at);
        document.setDocumentId(made.getEpochSecond());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String moment = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                made.truncatedTo(ChronoUnit.SECONDS).atZone(Formats.ZONE));
        metadata.importXMPMetadata(MOMENT.matcher(told).replaceAll(moment).getBytes(StandardCharsets.UTF_8));
    }

    private static String html(String title, Locale language, String style, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><title>%s</title><meta name="description" content="%s"/><meta name="subject" content="%s"/>
                <style>%s</style></head>
                <body>%s</body></html>
                """.formatted(language.toLanguageTag(), title, title, title, style, body);
    }

    private static InputStream font(String name) {
        InputStream font = Paper.class.getResourceAsStream(name);
        if (font == null) {
            throw new IllegalStateException("the fonts go with the program");
        }
        return font;
    }

    /** As it can be drawn: a letter with a sign that the font does not have, stands without the sign. */
    private static String drawable(String html) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(font(REGULAR)))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            StringBuilder drawn = new StringBuilder();
            Normalizer.normalize(html, Normalizer.Form.NFC)
                    .codePoints()
                    .forEach(sign -> drawn.append(drawable(sign, glyphs)));
            return drawn.toString();
        }
    }

    private static String drawable(int sign, CmapLookup glyphs) {
        String whole = Character.toString(sign);
        if (glyphs.getGlyphId(sign) != 0 || sign == '\n') {
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
