package be.leerspoor.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.RawHttp;
import be.leerspoor.kit.Wire;
import be.leerspoor.notice.MailParts;
import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.notice.Postbox;
import be.leerspoor.notice.Wish;
import be.leerspoor.notice.WishResult;
import be.leerspoor.notice.Wishes;
import be.leerspoor.people.Staff;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes over the wire between a mail and us: the way out that stands in it. */
@LeerspoorTest
class StopAddressTest {

    private static final String KIND = "intervision.agreement";
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";
    private static final String FORM = "application/x-www-form-urlencoded";

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @LocalServerPort
    private int port;

    @Autowired
    private Notices notices;

    @Autowired
    private Wishes wishes;

    @Autowired
    private Staff staff;

    private String address;

    @BeforeEach
    void annaGotAMail() {
        notices.tell(
                List.of(Cast.person("anna").id()),
                KIND,
                language -> new NoticeText("Je afspraak loopt af", "Vertel ervan.", "intervision/agreements"));
        String words = MailParts.words(postbox.received("anna@meander.example"));
        Matcher link = Pattern.compile("http://localhost:" + port + "(/unsubscribe/[A-Za-z0-9_-]{43})")
                .matcher(words);
        assertThat(link.find()).isTrue();
        address = link.group(1);
    }

    @Test
    void openingItAsksAndChangesNothing() {
        String answer = RawHttp.get(port, address);

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Content-Type: text/html;charset=UTF-8")
                .containsIgnoringCase("Cache-Control: no-store")
                .containsIgnoringCase("Content-Security-Policy: ")
                .containsIgnoringCase("Referrer-Policy: same-origin")
                .doesNotContainIgnoringCase("Set-Cookie")
                .contains("Geen mail meer hierover?", "<form method=\"post\">", "Zet deze mail uit")
                .doesNotContain("Anna", "anna", "Je afspraak loopt af");
        assertThat(wish()).isEqualTo(Wish.AT_ONCE);
    }

    @Test
    void theButtonOfAMailProgramTurnsTheMailOffWithoutASession() {
        try (Wire stranger = new Wire(port)) {
            Wire.Answer answer = stranger.post(address, FORM, ONE_CLICK);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text())
                    .contains("Deze mail staat uit", "href=\"/notices\"")
                    .doesNotContain("Anna", "anna");
            assertThat(wish()).isEqualTo(Wish.OFF);
            assertThat(wish("intervision.step")).isEqualTo(Wish.AT_ONCE);

            assertThat(stranger.post(address, FORM, ONE_CLICK).status())
                    .as("again")
                    .isEqualTo(200);
        }
    }

    @Test
    void theButtonOnThePageDoesTheSame() {
        try (Wire stranger = new Wire(port)) {
            assertThat(stranger.post(address, Map.of()).text()).contains("Deze mail staat uit");
        }
        assertThat(wish()).isEqualTo(Wish.OFF);
    }

    @Test
    void whoeverIsSignedInAsSomebodyElseTurnsOffWhatTheMailIsAbout() {
        try (Wire bram = new Wire(port).signIn("bram")) {
            bram.post(address, FORM, ONE_CLICK);
        }

        assertThat(wish()).isEqualTo(Wish.OFF);
        assertThat(As.person("bram", wishes::mine))
                .allMatch(each -> each.wish() == each.kind().usual());
    }

    @Test
    void itSpeaksTheLanguageOfTheBrowser() {
        assertThat(RawHttp.get(port, address, "Accept-Language: en-GB"))
                .contains("No more mail about this?", "lang=\"en\"");
    }

    @Test
    void whateverIsNotThereGetsTheSameAnswerAndChangesNothing() {
        String forged = withoutWhatDiffersEachTime(RawHttp.get(port, "/unsubscribe/" + "a".repeat(43)));

        assertThat(forged)
                .startsWith("HTTP/1.1 404")
                .containsIgnoringCase("Cache-Control: no-store")
                .doesNotContainIgnoringCase("Set-Cookie")
                .contains("Deze link werkt niet meer");
        for (String other : List.of(
                "/unsubscribe/" + "a".repeat(42),
                "/unsubscribe/kort",
                "/unsubscribe/" + "a".repeat(5_000),
                "/unsubscribe/" + Cast.person("anna").id(),
                address + "a",
                address.substring(0, address.length() - 1) + "%00")) {
            String answer = withoutWhatDiffersEachTime(RawHttp.get(port, other));
            if (answer.startsWith("HTTP/1.1 404")) {
                assertThat(answer).as(other).isEqualTo(forged);
            } else {
                assertThat(answer).as(other).startsWith("HTTP/1.1 400");
            }
        }
        try (Wire stranger = new Wire(port)) {
            assertThat(stranger.post("/unsubscribe/" + "a".repeat(43), FORM, ONE_CLICK)
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.post("/unsubscribe/kort", FORM, "x".repeat(1_000_000))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(wish()).isEqualTo(Wish.AT_ONCE);
    }

    @Test
    void theWayOutWorksForWhoChoseSomethingElseSince() {
        choose(Wish.DAILY);
        try (Wire stranger = new Wire(port)) {
            stranger.post(address, FORM, ONE_CLICK);
            assertThat(wish()).isEqualTo(Wish.OFF);
            choose(Wish.AT_ONCE);
            RawHttp.get(port, address);
            assertThat(wish()).isEqualTo(Wish.AT_ONCE);
        }
    }

    @Test
    void itTellsNobodyWhetherThePersonStillWorksHere() {
        String before = withoutWhatDiffersEachTime(RawHttp.get(port, address));
        As.person("hasan", () -> staff.deactivate(Cast.person("anna").id()));

        assertThat(withoutWhatDiffersEachTime(RawHttp.get(port, address))).isEqualTo(before);
    }

    private void choose(Wish wish) {
        assertThat(As.person("anna", () -> wishes.choose(KIND, wish))).isInstanceOf(WishResult.Kept.class);
    }

    private Wish wish() {
        return wish(KIND);
    }

    private Wish wish(String kind) {
        return As.person("anna", wishes::mine).stream()
                .filter(each -> each.kind().code().equals(kind))
                .findFirst()
                .orElseThrow()
                .wish();
    }

    private static String withoutWhatDiffersEachTime(String answer) {
        return answer.replaceAll("(?i)nonce-[^']+", "").replaceAll("(?i)Date: [^\r]+", "");
    }
}
