package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.BugReference;
import be.leerspoor.shell.LanguageChoice;
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
        String body = """
                <p>%s</p>
                <p>%s</p>
                <p><a class="button-link button-primary" href="%s/">%s</a></p>""".formatted(
                        PlainPage.escaped(line),
                        PlainPage.escaped(reference),
                        request.getContextPath(),
                        PlainPage.escaped(textIn(language, busy ? "shell.busy.again" : "shell.nothing.start")));
        return PlainPage.of(request, language, title, body);
    }
}
