package be.leerspoor.survey.ui;

import be.leerspoor.shell.LookChoice;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.PlainPage;
import be.leerspoor.survey.Answers;
import be.leerspoor.survey.FamilyDoor;
import be.leerspoor.survey.FamilyWords;
import be.leerspoor.survey.Questionnaire;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** The pages for families in one language, as HTML without a script; from right to left where that is how one reads. */
final class FamilyPage {

    private static final String MARKS = "marks";

    private final HttpServletRequest request;
    private final String language;

    private FamilyPage(HttpServletRequest request, String language) {
        this.request = request;
        this.language = language;
    }

    /** In the language that was chosen, or else the one the browser asks for. */
    static FamilyPage in(HttpServletRequest request, String chosen) {
        boolean says = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        String asked = chosen.isEmpty() && says ? request.getLocale().getLanguage() : chosen;
        return new FamilyPage(request, FamilyWords.known(asked));
    }

    String language() {
        return language;
    }

    /** Where one types the code over; {@code why} is the key of why one is here again, or empty. */
    String door(String why) {
        return whole(
                words("title"),
                languages() + """
                <p>%s</p>%s
                <form class="family-form" method="post" action="%s/questions">
                <input type="hidden" name="language" value="%s">
                <label class="family-label" for="code">%s</label>
                <input id="code" class="family-code" name="code" type="text" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" required>
                <button class="family-button" type="submit">%s</button>
                </form>
                """.formatted(words("lead"), told(why), path(), language, words("code"), words("begin")));
    }

    /** The questions; {@code why} is the key of what is to be looked at again, or empty. */
    String questions(Questionnaire questionnaire, String code, Answers answers, String why) {
        String questions = new FamilyFields(questionnaire).in(language, answers);
        boolean marked = why.equals(MARKS);
        return whole(escaped(questionnaire.name().in(language)), """
                <p>%s</p>%s
                <form class="family-form" method="post" action="%s/send">
                <input type="hidden" name="language" value="%s">
                <input type="hidden" name="code" value="%s">
                %s%s
                <p class="family-danger">%s</p>
                <p class="family-small">%s</p>
                <button class="family-button" type="submit">%s</button>
                </form>
                """.formatted(
                escaped(questionnaire.lead().in(language)),
                told(why),
                path(),
                language,
                escaped(code),
                questions,
                marked ? "<input type=\"hidden\" name=\"seen\" value=\"" + FamilyDoor.print(answers) + "\">" : "",
                words("danger"),
                words("final"),
                marked ? words("send-anyway") : words("send")));
    }

    /** Where one goes after sending. */
    String thanksAddress() {
        return request.getContextPath() + FamilyAddress.THANKS + "?language=" + language;
    }

    /** After sending. */
    String thanks() {
        return whole(words("thanks"), "<p role=\"status\">" + words("thanks-line") + "</p>");
    }

    private String languages() {
        return FamilyWords.LANGUAGES.stream()
                .map(each -> """
                        <a class="family-language" lang="%s" hreflang="%s" href="%s?language=%s"%s>%s</a>
                        """.formatted(
                                each,
                                each,
                                path(),
                                each,
                                each.equals(language) ? " aria-current=\"true\"" : "",
                                escaped(FamilyWords.in(each, "own-name"))))
                .collect(Collectors.joining(
                        "", "<nav class=\"family-languages\" aria-label=\"" + words("language") + "\">", "</nav>"));
    }

    private String told(String why) {
        return why.isEmpty() ? "" : "<p class=\"family-told\" role=\"alert\">" + words(why) + "</p>";
    }

    private String words(String key) {
        return escaped(FamilyWords.in(language, key));
    }

    private String path() {
        return request.getContextPath() + FamilyAddress.PATH;
    }

    private static String escaped(String text) {
        return PlainPage.escaped(text);
    }

    private String whole(String title, String body) {
        String folder = request.getContextPath() + "/" + AppShell.FOLDER;
        return """
                <!doctype html>
                <html lang="%s" dir="%s" data-look="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <link rel="icon" type="image/svg+xml" href="%sfavicon.svg">
                <link rel="stylesheet" href="%stokens.css">
                <link rel="stylesheet" href="%spage.css">
                <link rel="stylesheet" href="%sfamily.css">
                </head>
                <body>
                <main class="family">
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(
                        language,
                        language.equals("ar") ? "rtl" : "ltr",
                        LookChoice.of(request).htmlName(),
                        title,
                        folder,
                        folder,
                        folder,
                        folder,
                        title,
                        body);
    }
}
