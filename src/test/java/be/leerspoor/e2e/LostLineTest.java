package be.leerspoor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static leerspoor.db.training.Tables.CONVERSATION;
import static leerspoor.db.training.Tables.EVALUATION_WORDS;
import static leerspoor.db.training.Tables.READING_NOTE;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.training.GivenCourses;
import be.leerspoor.training.Learning;
import be.leerspoor.training.SessionAttendance;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anna is in a train with a tunnel: what she typed and sent arrives when the line is back, and once. */
@LeerspoorTestOnce
@Tag("browser")
class LostLineTest {

    private static final String WORDS = "Eerst vragen wat er al goed gaat";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private Learning learning;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private DSLContext sql;

    @Test
    void whatIsTakenAlongFromReading() {
        As.person("anna", () -> learning.begin("basisopleiding"));
        Page anna = at("training/path/basisopleiding");
        Locator sentence = anna.getByLabel("Wat neem je hiervan mee?");

        lose(anna);
        sentence.fill(WORDS);
        press(anna, "Ik las of bekeek dit");
        assertThat(sentence).hasValue(WORDS);
        anna.context().setOffline(false);

        assertThat(anna.getByText("1 van 4 stappen klaar")).isVisible();
        Assertions.assertThat(
                        sql.select(READING_NOTE.TAKEAWAY).from(READING_NOTE).fetch(READING_NOTE.TAKEAWAY))
                .containsExactly(WORDS);
    }

    @Test
    void aConversation() {
        Page anna = at("training/conversations");
        anna.getByText("Noteer een gesprek").first().click();
        Locator colleague = anna.getByLabel("Met wie?");
        colleague.fill("Dirk");
        anna.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(Pattern.compile("Dirk.*")))
                .first()
                .click();
        Browser.settled(anna);

        lose(anna);
        press(anna, "Vraag om te bevestigen");
        assertThat(colleague).hasValue(Pattern.compile("Dirk.*"));
        anna.context().setOffline(false);

        assertThat(anna.getByText("Wacht op het antwoord van de ander")).isVisible();
        Assertions.assertThat(sql.fetchCount(CONVERSATION)).isEqualTo(1);
    }

    @Test
    void anEvaluation() {
        GivenCourses.Given given = courses.edition("basis", "chaima", LocalDateTime.of(2027, 3, 8, 9, 0));
        courses.place(given, "anna", "joris");
        As.person("chaima", () -> attendance.othersPresent(given.session()));
        Page anna = at("training/evaluation/" + given.edition());
        for (Locator scale : anna.getByRole(AriaRole.RADIOGROUP).all()) {
            scale.getByRole(
                            AriaRole.RADIO,
                            new Locator.GetByRoleOptions().setName("8").setExact(true))
                    .check();
        }
        Browser.settled(anna);
        Locator words = anna.getByLabel("Wat wil je de trainers meegeven?");

        lose(anna);
        words.fill(WORDS);
        press(anna, "Verstuur");
        assertThat(words).hasValue(WORDS);
        anna.context().setOffline(false);

        assertThat(anna.getByText("Je antwoord is verstuurd. Dank je.")).isVisible();
        Assertions.assertThat(
                        sql.select(EVALUATION_WORDS.BODY).from(EVALUATION_WORDS).fetch(EVALUATION_WORDS.BODY))
                .containsExactly(WORDS);
    }

    private Page at(String place) {
        Page anna = browser.signedIn("http://localhost:" + port, "anna");
        anna.navigate("http://localhost:" + port + "/" + place);
        return Browser.settled(anna);
    }

    /** Takes the network away, until the page noticed. */
    private static void lose(Page page) {
        page.context().setOffline(true);
        assertThat(page.locator("vaadin-connection-indicator[offline]")).isAttached();
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words)).click();
    }
}
