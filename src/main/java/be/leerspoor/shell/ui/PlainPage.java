package be.leerspoor.shell.ui;

import be.leerspoor.shell.LookChoice;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A page outside of our pages, for somebody who is not signed in or when something went wrong: a title, some lines and one
 * thing to do. It needs no session and no script.
 *
 * @param title its only heading
 * @param lines plain text; empty ones are left out
 * @param step what one can do there
 */
public record PlainPage(Locale language, String title, List<String> lines, Step step) {

    /** What can be done on such a page. */
    public sealed interface Step {

        /** Going somewhere inside the application; {@code path} has no leading slash. */
        record GoTo(String words, String path) implements Step {}

        /** Sending back, with a button, to the address of the page itself. */
        record Send(String words) implements Step {}
    }

    /** The page, as it goes to this browser. */
    public byte[] html(HttpServletRequest request) {
        String body = lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining("\n", "", "\n" + step(request)));
        return of(request, language, title, body).getBytes(StandardCharsets.UTF_8);
    }

    /** Such a page with this title, and under it what is HTML already. */
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

    private String step(HttpServletRequest request) {
        return switch (step) {
            case Step.GoTo(String words, String path) ->
                "<p><a class=\"button-link button-primary\" href=\"" + request.getContextPath() + "/" + escaped(path)
                        + "\">" + escaped(words) + "</a></p>";
            case Step.Send(String words) ->
                "<form method=\"post\"><p><button class=\"button-link button-primary\" type=\"submit\">"
                        + escaped(words) + "</button></p></form>";
        };
    }

    /** Words as they may stand in HTML. */
    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
