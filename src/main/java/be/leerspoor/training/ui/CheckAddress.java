package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.people.Network;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.PlainPage;
import be.leerspoor.training.CertificateState;
import be.leerspoor.training.Certificates;
import be.leerspoor.training.CheckedCertificate;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where anybody checks a certificate: a page without a script, a session or a cookie that answers with a name, a course, a
 * date and whether it counts.
 */
@RestController
class CheckAddress {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Certificates certificates;

    CheckAddress(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/check")
    ResponseEntity<byte[]> ask(
            @RequestParam(name = "code", defaultValue = "") String code, HttpServletRequest request) {
        return code.isBlank()
                ? page(request, HttpStatus.OK, "training.certificate.check.title", form(request, ""))
                : answer(code, request);
    }

    @GetMapping("/check/{code}")
    ResponseEntity<byte[]> check(@PathVariable("code") String code, HttpServletRequest request) {
        return answer(code, request);
    }

    private ResponseEntity<byte[]> answer(String code, HttpServletRequest request) {
        Locale language = Texts.askedFor(request);
        return switch (certificates.check(code, Network.of(request.getRemoteAddr()))) {
            case CheckedCertificate.Found found ->
                page(request, HttpStatus.OK, title(found.state()), found(found, language, request));
            // Confidential: the same words for every code that is none, however near it comes.
            case CheckedCertificate.Unknown _ ->
                page(
                        request,
                        HttpStatus.NOT_FOUND,
                        "training.certificate.check.unknown.title",
                        form(request, textIn(language, "training.certificate.check.unknown")));
            case CheckedCertificate.Wait(Duration howLong) ->
                page(
                        request,
                        HttpStatus.TOO_MANY_REQUESTS,
                        "training.certificate.check.wait.title",
                        "<p>" + escaped(language, "training.certificate.check.wait", howLong.toMinutes() + 1) + "</p>");
        };
    }

    private static String title(CertificateState state) {
        return switch (state) {
            case VALID -> "training.certificate.check.valid";
            case EXPIRED -> "training.certificate.check.expired";
            case REVOKED -> "training.certificate.check.revoked";
        };
    }

    private static String found(CheckedCertificate.Found found, Locale language, HttpServletRequest request) {
        Formats formats = Formats.in(language);
        StringBuilder facts = new StringBuilder("<dl class=\"check-facts\">");
        fact(facts, language, "training.certificate.check.person", found.personName());
        fact(facts, language, "training.certificate.check.course", found.course(language));
        fact(facts, language, "training.certificate.check.held", formats.longDay(found.heldOn()));
        String until = found.validUntil()
                .map(end -> formats.longDay(end.minusDays(1)))
                .orElseGet(() -> textIn(language, "training.certificate.check.no-end"));
        if (found.state() != CertificateState.REVOKED) {
            fact(facts, language, "training.certificate.check.until", until);
        }
        facts.append("</dl>");
        String line = switch (found.state()) {
            case VALID -> "training.certificate.check.valid.line";
            case EXPIRED -> "training.certificate.check.expired.line";
            case REVOKED -> "training.certificate.check.revoked.line";
        };
        return "<p>" + escaped(language, line) + "</p>" + facts + "<p><a href=\"" + request.getContextPath()
                + "/check\">" + escaped(language, "training.certificate.check.another") + "</a></p>";
    }

    private static void fact(StringBuilder facts, Locale language, String label, String value) {
        facts.append("<dt>")
                .append(escaped(language, label))
                .append("</dt><dd>")
                .append(PlainPage.escaped(value))
                .append("</dd>");
    }

    private static String form(HttpServletRequest request, String message) {
        Locale language = Texts.askedFor(request);
        return """
                <p>%s</p>
                <form class="form" method="get" action="%s/check">
                <label>%s
                <input name="code" type="text" maxlength="48" autocomplete="off" autocapitalize="characters" spellcheck="false" required></label>
                <button type="submit">%s</button>
                </form>""".formatted(
                message.isEmpty() ? escaped(language, "training.certificate.check.lead") : PlainPage.escaped(message),
                request.getContextPath(),
                escaped(language, "training.certificate.check.code"),
                escaped(language, "training.certificate.check.submit"));
    }

    private static String escaped(Locale language, String key, Object... parameters) {
        return PlainPage.escaped(textIn(language, key, parameters));
    }

    private static ResponseEntity<byte[]> page(
            HttpServletRequest request, HttpStatus status, String title, String body) {
        Locale language = Texts.askedFor(request);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(HTML)
                .header("X-Robots-Tag", "noindex")
                .header("Content-Language", language.toLanguageTag())
                .body(PlainPage.of(request, language, textIn(language, title), body)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
