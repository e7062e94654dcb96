package be.leerspoor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.people.AuditQuestion;
import be.leerspoor.people.AuditTrail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever clicks twice out of habit does a thing once. */
@LeerspoorTestOnce
@Tag("browser")
class DoubleClickTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private AuditTrail trail;

    @Test
    void aDoubleClickMakesOneLink() {
        String address = "http://localhost:" + port;
        Page page = browser.signedIn(address, "hasan");
        page.navigate(address + "/administration/people/" + Cast.person("bram").id());

        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Maak een link voor een wachtwoord"))
                .dblclick();

        assertThat(page.getByLabel("Link voor een nieuw wachtwoord", new Page.GetByLabelOptions().setExact(true)))
                .isVisible();
        assertEquals(
                1,
                As.person("hasan", () -> trail.page(AuditQuestion.ALL, 0, 10)).total());
    }
}
