package be.leerspoor.shell.ui;

import be.leerspoor.shell.LookChoice;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** One calm sheet as HTML that stands on its own: nothing runs in it, and nothing is left behind in the browser. */
public final class PlainPage {

    private PlainPage() {}

    /** The page with this title, and under it what is HTML already. */
    public static String of(HttpServletRequest request, Locale language, String title, String body) {
        String folder = request.getContextPath() + "/" + AppShell.FOLDER;
        return """
                <!doctype html>
                <html lang="%s" data-look="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s · Leerspoor</title>
                <link rel="icon" type="image/svg+xml" href="%sfavicon.svg">
                <link rel="stylesheet" href="%stokens.css">
                <link rel="stylesheet" href="%spage.css">
                </head>
                <body>
                <main class="centered-sheet"><div class="sheet">
                <div class="wordmark"><span class="wordmark-mark"></span><span>Leerspoor</span></div>
                <h1>%s</h1>
                %s
                </div></main>
                </body>
                </html>
                """.formatted(
                        language.toLanguageTag(),
                        LookChoice.of(request).htmlName(),
                        escaped(title),
                        folder,
                        folder,
                        folder,
                        escaped(title),
                        body);
    }

    /** Words as they may stand in HTML. */
    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
