package be.leerspoor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.LeerspoorTestOnce;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a new password of one's own does to this browser and to the others. */
@LeerspoorTestOnce
@Tag("browser")
class OwnPasswordTest {

    private static final String NEW = "vier rustige paarse koeien";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Test
    void theSessionGoesOnUnderAnotherIdAndTheOthersEnd() {
        Page here = browser.signedIn(address(), "imane");
        Page elsewhere = browser.signedIn(address(), "imane");
        String before = session(here);

        here.navigate(address() + "/profile");
        field(here, "Wachtwoord van nu", Cast.PASSWORD);
        field(here, "Nieuw wachtwoord", NEW);
        field(here, "Nieuw wachtwoord, nog eens", NEW);
        here.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Wijzig je wachtwoord"))
                .click();
        assertThat(here.getByText("Je wachtwoord is gewijzigd")).isVisible();

        assertNotEquals(before, session(here));
        here.navigate(address() + "/profile");
        assertThat(here.getByText("Gent-Noord").first()).isVisible();
        elsewhere.navigate(address() + "/profile");
        assertThat(elsewhere.locator("input[name=username]")).isVisible();
    }

    private static void field(Page page, String label, String text) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).fill(text);
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("leerspoor"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
