package be.leerspoor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leerspoor.kit.Packaged;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
            for (int sentence = 1; sentence <= 5; sentence++) {
                proud.fill("Zin " + sentence + " van deze reflectie.");
                anna.locator("body").click();
                assertThat(anna.getByText(Pattern.compile("Concept bewaard om")))
                        .isVisible();
            }
            String review = anna.url();

            application.kill();
            application.start();

            Page again = browser.signedIn(application.address(), "anna");
            again.navigate(review);
            assertThat(again.getByLabel("Titel")).hasValue("Wat blijft");
            assertThat(again.getByLabel("Waar ben je trots op in deze casus?")).hasValue("Zin 5 van deze reflectie.");
        }
    }
}
