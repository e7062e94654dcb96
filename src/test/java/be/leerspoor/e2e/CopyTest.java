package be.leerspoor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.LeerspoorTestOnce;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A link that is shown once is copied with a button, by keyboard, whatever the browser lets a page do. */
@LeerspoorTestOnce
@Tag("browser")
class CopyTest {

    private static final String WITHOUT_CLIPBOARD =
            "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Test
    void theLinkIsOnTheClipboard() {
        Page page = browser.signedIn(address(), "hasan");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        String link = makeLink(page);

        copy(page);

        assertThat(page.getByText("Gekopieerd", exactly())).isVisible();
        assertEquals(link, page.evaluate("navigator.clipboard.readText()"));
        Browser.assertAccessible(page);
        browser.picture(page, "copied");
    }

    @Test
    void withoutAClipboardWhatIsSelectedIsCopied() {
        Page page = browser.signedIn(address(), "hasan");
        page.context().addInitScript(WITHOUT_CLIPBOARD);
        String link = makeLink(page);
        page.evaluate("document.addEventListener('copy', () => window.copied = String(document.activeElement.value))");

        copy(page);

        assertThat(page.getByText("Gekopieerd", exactly())).isVisible();
        assertEquals(link, page.evaluate("window.copied"));
    }

    @Test
    void whereNothingMayBeCopiedThePersonIsToldHow() {
        Page page = browser.signedIn(address(), "hasan");
        page.context().addInitScript(WITHOUT_CLIPBOARD + "document.execCommand = () => false;");
        String link = makeLink(page);

        copy(page);

        assertThat(page.getByText("druk op Ctrl+C")).isVisible();
        assertEquals(
                link,
                page.evaluate("document.activeElement.value.substring("
                        + "document.activeElement.selectionStart, document.activeElement.selectionEnd)"));
    }

    private String makeLink(Page page) {
        page.navigate(
                address() + "/administration/people/" + Cast.person("bram").id());
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Maak een link voor een wachtwoord"))
                .click();
        Locator field = page.getByLabel("Link voor een nieuw wachtwoord", new GetByLabelOptions().setExact(true));
        return field.inputValue();
    }

    private static void copy(Page page) {
        Browser.settled(page);
        Locator button = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Kopieer"));
        button.focus();
        page.keyboard().press("Enter");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
