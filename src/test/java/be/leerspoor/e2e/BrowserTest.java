package be.leerspoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTestOnce;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@LeerspoorTestOnce
@Tag("browser")
class BrowserTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Test
    void theSignInPageOpensOnDesktopAndPhone() {
        Page desktop = browser.desktop("http://localhost:" + port + "/login");
        Page phone = browser.phone("http://localhost:" + port + "/login");

        assertThat(desktop.waitForSelector("input[name=username]").isVisible()).isTrue();
        assertThat(phone.waitForSelector("input[name=username]").isVisible()).isTrue();
        browser.picture(desktop, "login-desktop");
        browser.picture(phone, "login-phone");
        Browser.assertAccessible(desktop);
        Browser.assertAccessible(phone);
    }

    @Test
    void aPersonOfTheCastSignsInWithNameAndPassword() {
        Page anna = browser.signedIn("http://localhost:" + port, "anna");

        assertThat(anna.content()).contains("Anna");
    }
}
