package be.leerspoor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What somebody does in a live room, in words of the screen. */
record RoomPage(Page page, Overheard network) {

    /** Opens the room in the browser of somebody who is signed in. */
    static RoomPage open(Page page, String address) {
        Overheard network = Overheard.on(page);
        page.navigate(address);
        Browser.settled(page);
        return new RoomPage(page, network);
    }

    RoomPage isAt(String step) {
        assertThat(page.getByRole(
                        AriaRole.HEADING, new GetByRoleOptions().setName(step).setExact(true)))
                .isVisible();
        return this;
    }

    RoomPage next() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Volgende: ")))
                .click();
        return this;
    }

    RoomPage press(String button) {
        button(button).click();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    RoomPage write(String label, String text) {
        page.locator(".room-now").getByLabel(label).fill(text);
        assertThat(page.getByText(Pattern.compile("bewaard om \\d\\d:\\d\\d")).last())
                .isVisible();
        return this;
    }

    RoomPage sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    RoomPage doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    /** Lets somebody present without a question that was written down, as the facilitator. */
    RoomPage letPresent(String name) {
        page.getByLabel("Wie brengt in?").click();
        page.locator("vaadin-select-item:visible").getByText(name).click();
        return press("Laat deze persoon inbrengen");
    }

    /** Makes an agreement, as the presenter. */
    RoomPage agree(String what) {
        page.getByLabel("Wat ga je doen?").fill(what);
        return press("Spreek dit af");
    }

    /** Checks out with these points. */
    RoomPage checkOut(int safety, int usefulness) {
        return isAt("Evalueren")
                .point("Hoe veilig was het voor jou?", safety)
                .point("Hoe nuttig was het voor jou?", usefulness)
                .press("Geef mijn cijfers")
                .sees("Jouw cijfers tellen mee voor de groep als geheel.");
    }

    /** Ends the meeting, as the facilitator. */
    RoomPage end() {
        press("Rond af");
        page.locator("vaadin-dialog")
                .getByText("Rond af", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        return isAt("De bijeenkomst is afgerond");
    }

    /** Takes the network away, or gives it back. */
    RoomPage offline(boolean lost) {
        page.context().setOffline(lost);
        return this;
    }

    /** Chooses a point on a scale. */
    RoomPage point(String question, int score) {
        page.getByRole(AriaRole.RADIOGROUP, new GetByRoleOptions().setName(question))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions()
                                .setName(Integer.toString(score))
                                .setExact(true))
                .click();
        return this;
    }
}
