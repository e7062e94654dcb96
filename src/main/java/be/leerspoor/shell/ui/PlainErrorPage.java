package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.BugReference;
import be.leerspoor.shell.Texts;
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

    /** Nobody knows here who looks, nor in which language. */
    private static final Locale LANGUAGE = Texts.DUTCH;

    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest failed, HttpStatus status, Map<String, @Nullable Object> model) {
        ModelAndView page = new ModelAndView((View) (ignored, request, response) -> {
            response.setLocale(LANGUAGE);
            response.setContentType(HTML);
            response.getOutputStream().write(page(request, status).getBytes(StandardCharsets.UTF_8));
        });
        page.setStatus(status);
        return page;
    }

    private static String page(HttpServletRequest request, HttpStatus status) {
        boolean ours = status.is5xxServerError();
        String title = textIn(LANGUAGE, ours ? "shell.bug.title" : "shell.nothing.title");
        String line = textIn(LANGUAGE, ours ? "shell.bug.line" : "shell.nothing.line");
        String reference = ours && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
                ? textIn(
                        LANGUAGE,
                        "shell.bug.reference",
                        BugReference.log("plain request", fault).value())
                : "";
        return """
                <!doctype html>
                <html lang="%s">
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
                        LANGUAGE.toLanguageTag(),
                        escaped(title),
                        request.getContextPath(),
                        AppShell.FOLDER,
                        request.getContextPath(),
                        AppShell.FOLDER,
                        escaped(title),
                        escaped(line),
                        escaped(reference),
                        request.getContextPath(),
                        escaped(textIn(LANGUAGE, "shell.nothing.start")));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
