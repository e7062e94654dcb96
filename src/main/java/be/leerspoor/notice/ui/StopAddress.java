package be.leerspoor.notice.ui;

import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.notice.StopLinks;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.PlainPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The way out that stands in a mail. Programs that look at mails follow its links, so opening it only asks; the button on
 * the page, or the one that a mail program makes of it (RFC 8058), sends back and turns the mail off.
 */
@RestController
class StopAddress {

    private static final String PATH = "/unsubscribe/{secret}";
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final StopLinks links;

    StopAddress(StopLinks links) {
        this.links = links;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> ask(@PathVariable("secret") String secret, HttpServletRequest request) {
        return answer(links.find(secret), request, this::question);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> stop(@PathVariable("secret") String secret, HttpServletRequest request) {
        return answer(links.stop(secret), request, this::done);
    }

    private interface Words {
        PlainPage about(String kind, Locale language);
    }

    private static ResponseEntity<byte[]> answer(Optional<String> textKey, HttpServletRequest request, Words words) {
        Locale language = Texts.askedFor(request);
        PlainPage page =
                textKey.map(key -> words.about(textIn(language, key), language)).orElseGet(() -> unknown(language));
        return ResponseEntity.status(textKey.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .cacheControl(CacheControl.noStore())
                .contentType(HTML)
                .body(page.html(request));
    }

    private PlainPage question(String kind, Locale language) {
        return new PlainPage(
                language,
                textIn(language, "notice.stop.title"),
                List.of(textIn(language, "notice.stop.line", kind), textIn(language, "notice.stop.stays")),
                new PlainPage.Step.Send(textIn(language, "notice.stop.button")));
    }

    private PlainPage done(String kind, Locale language) {
        return new PlainPage(
                language,
                textIn(language, "notice.stop.done"),
                List.of(textIn(language, "notice.stop.done.line", kind), textIn(language, "notice.stop.done.back")),
                toNotices(language));
    }

    private static PlainPage unknown(Locale language) {
        return new PlainPage(
                language,
                textIn(language, "notice.stop.unknown"),
                List.of(textIn(language, "notice.stop.unknown.line")),
                toNotices(language));
    }

    private static PlainPage.Step toNotices(Locale language) {
        return new PlainPage.Step.GoTo(textIn(language, "notice.stop.notices"), NoticeAddress.PAGE);
    }
}
