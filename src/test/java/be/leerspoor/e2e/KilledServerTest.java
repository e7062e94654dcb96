package be.leerspoor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leerspoor.kit.Packaged;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A power cut while somebody writes. */
@Tag("packaged")
class KilledServerTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void whatWasKeptWhileWritingIsThereAfterTheServerWasKilled(@TempDir Path folder) {
        try (Packaged application = Packaged.on(folder.resolve("home")).start()) {
            Page anna = browser.signedIn(application.address(), "anna");
            anna.navigate(application.address() + "/reviews/new");
            anna.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Begin: Casus waar je trots op bent"))
                    .click();
            anna.getByLabel("Titel").fill("Wat blijft");
            Locator proud = anna.getByLabel("Waar ben je trots op in deze casus?");
            proud.fill("Oma belde naar 0470 12 34 56.");
            // The mark comes with the answer to the save: from here on the sentence is acknowledged.
            assertThat(anna.getByText("Herkenbaar: telefoonnummer")).isVisible();
            String review = anna.url();

            application.kill();
            application.start();

            Page again = browser.signedIn(application.address(), "anna");
            again.navigate(review);
            assertThat(again.getByLabel("Titel")).hasValue("Wat blijft");
            assertThat(again.getByLabel("Waar ben je trots op in deze casus?"))
                    .hasValue("Oma belde naar 0470 12 34 56.");
        }
    }
}
