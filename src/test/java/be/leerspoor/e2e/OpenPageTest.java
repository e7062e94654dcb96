package be.leerspoor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.kit.TestWorld;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Staff;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.Withdrawal;
import be.leerspoor.stories.ui.Shelf;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page that stands open on what is closed meanwhile. Nobody touches it, and still it goes. */
@LeerspoorTestOnce
@Tag("browser")
class OpenPageTest {

    private static final String GONE = "ze is niet voor jou bedoeld";
    private static final LocalDate TODAY =
            LocalDate.ofInstant(Instant.parse(TestWorld.NOW), ZoneId.of("Europe/Brussels"));

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sharing sharing;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Staff staff;

    @Test
    void aWithdrawnReviewLeavesTheScreenOfAColleague() {
        ReviewId review = As.person("anna", () -> reviews.sharedWithTeam("Wat lukte", "Oma hielp.", "Gent-Noord"));
        Page joris = open("joris", "/reviews/" + review);
        assertThat(joris.getByText("Oma hielp.")).isVisible();

        As.person("anna", () -> sharing.withdraw(review));

        assertClosed(joris);
    }

    @Test
    void theTitleOfAWithdrawnReviewLeavesTheStartPageOfAColleague() {
        ReviewId review = As.person("anna", () -> reviews.sharedWithTeam("Wat lukte", "Oma hielp.", "Gent-Noord"));
        Page joris = open("joris", "/");
        assertThat(joris.getByText(Pattern.compile("Wat lukte"))).isVisible();

        As.person("anna", () -> sharing.withdraw(review));

        assertThat(joris.getByText(Pattern.compile("Wat lukte"))).isHidden();
    }

    @Test
    void whatSomebodyIsWritingStaysToCopyWhenTheReviewGoes() {
        ReviewId review = As.person("anna", () -> reviews.sharedWithTeam("Wat lukte", "Oma hielp.", "Gent-Noord"));
        Page joris = open("joris", "/reviews/" + review);
        joris.getByLabel(Pattern.compile("Wat waardeer je")).fill("Mooi dat je bleef.");
        assertThat(joris.getByText(Pattern.compile("Concept bewaard om"))).isVisible();

        As.person("anna", () -> sharing.withdraw(review));

        assertClosed(joris);
        assertThat(joris.getByText("Mooi dat je bleef.")).isVisible();
    }

    @Test
    void aReviewLeavesTheScreenOfWhoLeavesTheTeam() {
        ReviewId review = As.person("anna", () -> reviews.sharedWithTeam("Wat lukte", "Oma hielp.", "Gent-Noord"));
        Page joris = open("joris", "/reviews/" + review);
        assertThat(joris.getByText("Oma hielp.")).isVisible();

        PersonId person = Cast.person("joris").id();
        As.person(
                "hasan",
                () -> staff.find(person)
                        .orElseThrow()
                        .memberships()
                        .forEach(membership -> staff.leave(person, membership.id(), TODAY)));

        assertClosed(joris);
    }

    @Test
    void aWithdrawnStoryLeavesTheScreenOfWhoReadsIt() {
        StoryId story = shelf.published("Drie huizen", "Een kleuter tekende drie huizen.", Shelf.LIMBURG);
        Page bram = open("bram", "/stories/" + story);
        assertThat(bram.getByText("Een kleuter tekende").first()).isVisible();

        As.person("anna", () -> withdrawal.withdraw(story));

        assertGone(bram, "Een kleuter tekende");
    }

    private Page open(String userName, String path) {
        Page page = browser.signedIn("http://localhost:" + port, userName);
        page.navigate("http://localhost:" + port + path);
        return Browser.settled(page);
    }

    private static void assertClosed(Page page) {
        assertThat(page.getByText("Oma hielp.")).hasCount(0);
        assertThat(page.getByText("Wat lukte")).hasCount(0);
        assertThat(page.getByText("Deze reflectie is niet meer met jou gedeeld").first())
                .isVisible();
    }

    private static void assertGone(Page page, String text) {
        assertThat(page.getByText(text)).hasCount(0);
        assertThat(page.getByText(GONE).first()).isVisible();
    }
}
