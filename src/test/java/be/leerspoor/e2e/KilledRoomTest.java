package be.leerspoor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** A power cut in the middle of a meeting: of the group of the demo that meets today, led by chaima. */
@Tag("packaged")
class KilledRoomTest {

    private static final String WORDS = "Zijn stilte is geen weigering qzkvbrxtw";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void theRoomGoesOnWhereItWasWithNothingLostAndNothingShown(@TempDir Path folder) {
        try (Packaged application = Packaged.on(folder.resolve("home")).start()) {
            Page found = browser.signedIn(application.address(), "chaima");
            found.navigate(application.address() + "/intervision");
            Browser.settled(found);
            found.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("Naar de kamer")))
                    .first()
                    .click();
            found.waitForURL(url -> url.contains("/intervision/room/"));
            String address = found.url();
            RoomPage chaima = RoomPage.open(found, address);
            RoomPage anna = RoomPage.open(browser.signedIn(application.address(), "anna"), address);
            RoomPage bram = RoomPage.open(browser.signedIn(application.address(), "bram"), address);
            // The method asks for four.
            RoomPage.open(browser.signedIn(application.address(), "joris"), address)
                    .isAt("We beginnen straks");
            chaima.sees("Bram De Smet")
                    .sees("Joris Van den Broeck")
                    .press("Begin de bijeenkomst")
                    .isAt("Terugblikken")
                    .next();
            chaima.isAt("Voorbereiden").next();
            chaima.isAt("Kiezen");
            chaima.page().getByLabel("Wie brengt in?").click();
            chaima.page()
                    .locator("vaadin-select-item:visible")
                    .getByText("Anna Peeters")
                    .click();
            anna.sees("Jij brengt vandaag in.");
            chaima.next().isAt("Vertellen").next();
            chaima.isAt("Verhelderen");
            Locator field = bram.page().locator(".room-now").getByLabel("Wat je wilt zeggen");
            field.fill(WORDS);
            assertThat(bram.page()
                            .getByText(Pattern.compile("bewaard om \\d\\d:\\d\\d"))
                            .last())
                    .isVisible();

            application.kill();
            application.start();

            RoomPage annaAgain = RoomPage.open(browser.signedIn(application.address(), "anna"), address);
            RoomPage bramAgain = RoomPage.open(browser.signedIn(application.address(), "bram"), address);
            annaAgain.isAt("Verhelderen");
            bramAgain.isAt("Verhelderen");
            assertThat(bramAgain.page().locator(".room-now").getByLabel("Wat je wilt zeggen"))
                    .hasValue(WORDS);
            assertThat(annaAgain.network().heard("qzkvbrxtw")).isFalse();
            bramAgain.press("Ik geef door");
            annaAgain.sees(WORDS);

            annaAgain.press("Neem de begeleiding over");
            annaAgain.next().isAt("Waarderen");
            bramAgain.isAt("Waarderen");
        }
    }
}
