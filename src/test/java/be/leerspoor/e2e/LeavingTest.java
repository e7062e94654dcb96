package be.leerspoor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.plan.Plans;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens to the words of somebody who leaves a page in the middle of them, or pastes more than fits. */
@LeerspoorTestOnce
@Tag("browser")
class LeavingTest {

    private static final String WORDS = "Oma bleef aan de keukentafel zitten";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Plans plans;

    @Test
    void aClickInTheMenuTakesAlongWhatWasJustTyped() {
        ReviewId review = draft();
        Page anna = writing(review);
        proud(anna).pressSequentially(WORDS);

        anna.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Verhalen").setExact(true))
                .first()
                .click();

        assertThat(anna.getByRole(
                        AriaRole.HEADING,
                        new GetByRoleOptions().setName("Verhalen").setExact(true)))
                .isVisible();
        assertKept(review);
    }

    @Test
    void goingBackTakesItAlongToo() {
        ReviewId review = draft();
        Page anna = browser.signedIn(address(), "anna");
        anna.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("Concept")))
                .first()
                .click();
        proud(anna).pressSequentially(WORDS);

        anna.goBack();

        assertThat(anna.getByText("Wacht op jou")).isVisible();
        assertKept(review);
    }

    @Test
    void whoTypesOnWithoutAPauseIsKeptMeanwhile() {
        ReviewId review = draft();
        Page anna = writing(review);

        proud(anna).pressSequentially(WORDS.repeat(3), new Locator.PressSequentiallyOptions().setDelay(40));

        assertThat(anna.getByText(Pattern.compile("Concept bewaard om")))
                .isVisible(new IsVisibleOptions().setTimeout(1));
    }

    @Test
    void aTextThatIsTooLongIsNotCut() {
        Page anna = writing(draft());
        Locator title = anna.getByLabel("Titel");
        title.clear();
        title.click();
        anna.keyboard().insertText("o".repeat(140));
        assertThat(anna.getByText("140 van 150 tekens").first()).isVisible();
        anna.keyboard().insertText("o".repeat(20));

        assertThat(title).hasValue("o".repeat(160));
        assertThat(anna.getByText("10 tekens te veel").first()).isVisible();
        anna.keyboard().press("Backspace");
        assertThat(anna.getByText("9 tekens te veel").first()).isVisible();
    }

    /** What is kept as a whole is asked after: by the page on the way to another one, and by the browser. */
    @Test
    void whoLeavesAFormThatIsNotKeptIsAskedFirst() {
        plans.begin();
        Page greet = browser.signedIn(address(), "greet");
        greet.navigate(address() + "/plan/new/objective?element=leadership&year=2");
        Locator title = Browser.settled(greet).getByLabel("Doelstelling").first();
        title.fill("Leiders oefenen mee");
        title.blur();
        greet.waitForFunction("() => window.onbeforeunload !== null");
        Locator stories = greet.getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions().setName("Verhalen").setExact(true))
                .first();

        stories.click();
        assertThat(greet.getByText("Weggaan zonder te bewaren?")).isVisible();
        greet.keyboard().press("Escape");
        assertThat(title).hasValue("Leiders oefenen mee");

        stories.click();
        greet.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Ga weg"))
                .click();
        assertThat(greet.getByRole(
                        AriaRole.HEADING,
                        new GetByRoleOptions().setName("Verhalen").setExact(true)))
                .isVisible();
        greet.waitForFunction("() => window.onbeforeunload === null");
    }

    private ReviewId draft() {
        return As.person("anna", () -> reviews.draft("Een oma die bleef", ""));
    }

    private Page writing(ReviewId review) {
        Page anna = browser.signedIn(address(), "anna");
        anna.navigate(address() + "/reviews/" + review + "/write");
        return Browser.settled(anna);
    }

    private void assertKept(ReviewId review) {
        assertThat(proud(writing(review))).hasValue(WORDS);
    }

    private static Locator proud(Page page) {
        return page.getByLabel("Waar ben je trots op in deze casus?");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
