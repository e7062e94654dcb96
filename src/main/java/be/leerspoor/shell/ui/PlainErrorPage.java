package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.BugReference;
import be.leerspoor.shell.LanguageChoice;
import be.leerspoor.shell.LookChoice;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** What a browser gets when something goes wrong outside of our pages: a download, a wrong address. Stands on its own. */
@Component
class PlainErrorPage implements ErrorViewResolver {

    private static final String HTML = "text/html;charset=UTF-8";

    private final LanguageChoice choice;

    PlainErrorPage(LanguageChoice choice) {
        this.choice = choice;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest failed, HttpStatus status, Map<String, @Nullable Object> model) {
        ModelAndView page = new ModelAndView((View) (ignored, request, response) -> {
            response.setLocale(choice.of(request));
            response.setContentType(HTML);
            response.getOutputStream().write(page(request, status).getBytes(StandardCharsets.UTF_8));
        });
        page.setStatus(status);
        return page;
    }

    private String page(HttpServletRequest request, HttpStatus status) {
        Locale language = choice.of(request);
        boolean busy = status == HttpStatus.SERVICE_UNAVAILABLE;
        boolean ours = status.is5xxServerError() && !busy;
        String title = textIn(language, busy ? "shell.busy.title" : ours ? "shell.bug.title" : "shell.nothing.title");
        String line = textIn(language, busy ? "shell.busy.line" : ours ? "shell.bug.line" : "shell.nothing.line");
        String reference = ours && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
                ? textIn(
                        language,
                        "shell.bug.reference",
                        BugReference.log("plain request", fault).value())
                : "";
        return """
                <!doctype html>
                <html lang="%s" data-look="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Leerspoor</title>
                <link rel="stylesheet" href="%s/%stokens.css">
                <link rel="stylesheet" href="%s/%spage.css">
                </head>
                <body>
                <main class="centered-sheet"><div class="sheet">
                <div class="wordmark"><span class="wordmark-mark"></span><span>Leerspoor</span></div>
                <h1>%s</h1>
                <p>%s</p>
                <p>%s</p>
                <p><a class="button-link button-primary" href="%s/">%s</a></p>
                </div></main>
                </body>
                </html>
                """.formatted(
                        language.toLanguageTag(),
                        LookChoice.of(request).htmlName(),
                        escaped(title),
                        request.getContextPath(),
                        AppShell.FOLDER,
                        request.getContextPath(),
                        AppShell.FOLDER,
                        escaped(title),
                        escaped(line),
                        escaped(reference),
                        request.getContextPath(),
                        escaped(textIn(language, busy ? "shell.busy.again" : "shell.nothing.start")));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
