package be.leerspoor.survey.ui;

import be.leerspoor.people.Network;
import be.leerspoor.survey.Answers;
import be.leerspoor.survey.AskedSheet;
import be.leerspoor.survey.FamilyDoor;
import be.leerspoor.survey.SendResult;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where young people, parents and network answer on a phone: pages with large buttons that need no account, no script and no
 * cookie. The code and the answers travel in what is sent, never in an address, so no log keeps them.
 */
@RestController
class FamilyAddress {

    static final String PATH = "/family";
    static final String THANKS = PATH + "/thanks";

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final FamilyDoor door;

    FamilyAddress(FamilyDoor door) {
        this.door = door;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> ask(
            @RequestParam(name = "language", defaultValue = "") String language, HttpServletRequest request) {
        FamilyPage page = FamilyPage.in(request, language);
        return answer(HttpStatus.OK, page, page.door(""));
    }

    /** Somebody who comes back to an address they were sent on from begins at the door. */
    @GetMapping({PATH + "/questions", PATH + "/send"})
    ResponseEntity<byte[]> again(HttpServletRequest request) {
        return ask("", request);
    }

    @PostMapping(PATH + "/questions")
    ResponseEntity<byte[]> open(@RequestParam Map<String, String> sent, HttpServletRequest request) {
        FamilyPage page = page(sent, request);
        String code = sent.getOrDefault("code", "");
        Optional<AskedSheet> sheet = door.open(code, Network.of(request.getRemoteAddr()));
        if (sheet.isEmpty()
                && !door.waiting(Network.of(request.getRemoteAddr())).isZero()) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, page, page.door("wait"));
        }
        return sheet.map(asked ->
                        answer(HttpStatus.OK, page, page.questions(asked.questionnaire(), code, Answers.none(), "")))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, page, page.door("unknown")));
    }

    @PostMapping(PATH + "/send")
    ResponseEntity<byte[]> send(@RequestParam Map<String, String> sent, HttpServletRequest request) {
        FamilyPage page = page(sent, request);
        String code = sent.getOrDefault("code", "");
        Optional<AskedSheet> sheet = door.sheet(code);
        if (sheet.isEmpty()) {
            // Confidential: a code that was used answers as one that never was.
            return answer(HttpStatus.NOT_FOUND, page, page.door("sent-perhaps"));
        }
        Answers answers = new FamilyFields(sheet.get().questionnaire()).read(sent);
        return switch (door.send(code, answers, sent.getOrDefault("seen", ""))) {
            case SendResult.Sent _ -> toThanks(page);
            case SendResult.SentAlready _, SendResult.TooLate _ ->
                answer(HttpStatus.NOT_FOUND, page, page.door("sent-perhaps"));
            case SendResult.Nothing _ -> again(page, sheet.get(), code, answers, "nothing");
            case SendResult.Refused _ -> again(page, sheet.get(), code, answers, "refused");
            case SendResult.TooLong _ -> again(page, sheet.get(), code, answers, "too-long");
            case SendResult.Unconfirmed _ -> again(page, sheet.get(), code, answers, "marks");
        };
    }

    /** After sending: a page that can be loaded again without sending anything. */
    @GetMapping(THANKS)
    ResponseEntity<byte[]> thanks(
            @RequestParam(name = "language", defaultValue = "") String language, HttpServletRequest request) {
        FamilyPage page = FamilyPage.in(request, language);
        return answer(HttpStatus.OK, page, page.thanks());
    }

    private static ResponseEntity<byte[]> toThanks(FamilyPage page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.LOCATION, page.thanksAddress())
                .build();
    }

    private static ResponseEntity<byte[]> again(
            FamilyPage page, AskedSheet sheet, String code, Answers answers, String why) {
        return answer(HttpStatus.OK, page, page.questions(sheet.questionnaire(), code, answers, why));
    }

    private static FamilyPage page(Map<String, String> sent, HttpServletRequest request) {
        return FamilyPage.in(request, sent.getOrDefault("language", ""));
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, FamilyPage page, String body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(HTML)
                .header("X-Robots-Tag", "noindex")
                .header("Content-Language", page.language())
                .body(body.getBytes(StandardCharsets.UTF_8));
    }
}
