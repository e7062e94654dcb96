package be.leerspoor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page that stands open on one device, while its person reads on another. */
@LeerspoorTestOnce
@Tag("browser")
class OtherDeviceTest {

    private static final String BELL = ".rail-at-hand a[href='notices'] .news-mark";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Notices notices;

    @Autowired
    private MyNotices mine;

    @Autowired
    private Clock clock;

    @Test
    void anOpenStartPageSeesTheCountFallByItself() {
        tell("Een eerste", "Een tweede");
        Page desk = open("/");
        assertThat(desk.locator(BELL)).containsText("2");
        assertThat(desk.getByText("Een eerste", new Page.GetByTextOptions().setExact(true)))
                .isVisible();

        As.person("anna", () -> mine.seenUpTo(clock.instant()));

        assertThat(desk.locator(BELL)).isHidden();
        assertThat(desk.getByText("Een eerste", new Page.GetByTextOptions().setExact(true)))
                .isHidden();
    }

    @Test
    void anyOtherPageSeesItWhenOneComesBackToIt() {
        tell("Een eerste", "Een tweede");
        Page desk = open("/profile");
        assertThat(desk.locator(BELL)).containsText("2");
        As.person("anna", () -> mine.seen(mine.newest(1).getFirst().id()));

        desk.evaluate("document.dispatchEvent(new Event('visibilitychange'))");

        assertThat(desk.locator(BELL)).containsText("1");
    }

    private Page open(String path) {
        Page page = browser.signedIn("http://localhost:" + port, "anna");
        page.navigate("http://localhost:" + port + path);
        return Browser.settled(page);
    }

    private void tell(String... titles) {
        for (String title : titles) {
            notices.tell(
                    List.of(Cast.person("anna").id()),
                    "intervision.agreement",
                    language -> new NoticeText(title, "", "calendar"));
        }
    }
}
