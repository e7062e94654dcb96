package be.leerspoor.e2e;

import static be.leerspoor.e2e.Browser.assertAccessible;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.training.GivenCourses;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a course with two places to a certificate, and a path that moves by what happens in practice. */
@LeerspoorTest
@Tag("browser")
class TrainingJourneyTest {

    private static final Pattern EDITION = Pattern.compile(".*/training/editions/[0-9a-f-]{36}");
    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}");

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private Clock clock;

    @Test
    void aCourseIsGivenAndAPathMovesByItself() throws Exception {
        Page anna = browser.signedIn(address(), "anna");
        annaBeginsThePath(anna);
        Page chaima = browser.signedIn(address(), "chaima");
        chaimaPlansTwoPlaces(chaima);
        enrol(anna);
        Page bram = browser.signedIn(address(), "bram");
        enrol(bram);
        Page joris = browser.signedIn(address(), "joris");
        editionOf(joris);
        button(joris, "Zet me op de wachtlijst").click();
        assertThat(joris.getByText("Je staat op plaats 1 van de wachtlijst")).isVisible();
        assertAccessible(joris);

        bramLeaves(bram);
        jorisIsPromoted(joris);
        chaimaNotesOnAPhoneWhoIsThere();
        theCourseIsOver();
        annaHasACertificateThatChecks(anna);
        practiceCompletesTheNextStep(anna);
    }

    private void annaBeginsThePath(Page anna) {
        learningOf(anna);
        assertAccessible(anna);
        link(anna, "Basisopleiding").click();
        button(anna, "Begin dit leerpad").click();
        assertThat(anna.getByText("0 van 4 stappen klaar")).isVisible();
        assertAccessible(anna);
        browser.picture(anna, "training-path-begun");
    }

    private void chaimaPlansTwoPlaces(Page chaima) {
        coursesOf(chaima);
        link(chaima, "Plan een editie van Basisopleiding").click();
        chaima.getByLabel("Plaatsen", new Page.GetByLabelOptions().setExact(true))
                .fill("2");
        type(chaima.getByLabel("Uitschrijven zonder reden kan tot en met"), "9/03/2027");
        type(chaima.getByLabel("Dag", new Page.GetByLabelOptions().setExact(true)), "9/03/2027");
        type(chaima.getByLabel("Van", new Page.GetByLabelOptions().setExact(true)), "14:30");
        type(chaima.getByLabel("Tot", new Page.GetByLabelOptions().setExact(true)), "17:00");
        chaima.getByLabel("Plaats", new Page.GetByLabelOptions().setExact(true)).fill("Gent, zaal 2");
        assertAccessible(chaima);
        button(chaima, "Plan de editie").click();
        chaima.waitForURL(EDITION);
        assertAccessible(chaima);
        browser.picture(chaima, "training-edition-trainer");
    }

    private void enrol(Page person) {
        editionOf(person);
        button(person, "Schrijf me in").click();
        assertThat(person.getByText("Je bent ingeschreven.")).isVisible();
    }

    /** Through the menu, as anybody goes there. */
    private static void learningOf(Page person) {
        link(person, "Leerpad").first().click();
        assertThat(heading(person, "Jouw leerpad")).isVisible();
    }

    private static void coursesOf(Page person) {
        learningOf(person);
        link(person, "Zoek een opleiding").click();
        assertThat(heading(person, "Opleidingen")).isVisible();
    }

    private static void editionOf(Page person) {
        coursesOf(person);
        person.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("9 maart 2027.*")))
                .first()
                .click();
        person.waitForURL(EDITION);
    }

    private void bramLeaves(Page bram) {
        button(bram, "Schrijf me uit").click();
        bram.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Schrijf me uit"))
                .click();
        assertThat(button(bram, "Schrijf me in").or(button(bram, "Zet me op de wachtlijst")))
                .isVisible();
    }

    private void jorisIsPromoted(Page joris) {
        link(joris, "Start").first().click();
        assertThat(joris.getByText("Er kwam een plaats vrij: Basisopleiding").first())
                .isVisible();
        browser.picture(joris, "training-promoted");
        joris.getByText("Er kwam een plaats vrij: Basisopleiding").first().click();
        joris.waitForURL(EDITION);
        button(joris, "Ik kom").click();
        assertThat(joris.getByText("Je bent ingeschreven.")).isVisible();
    }

    private void chaimaNotesOnAPhoneWhoIsThere() {
        Page phone = browser.signIn(browser.phone(address() + "/login"), "chaima");
        phone.getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions().setName(Pattern.compile("Vandaag om 14:30: Basisopleiding.*")))
                .first()
                .click();
        phone.waitForURL(EDITION);
        phone.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("Aanwezigheid.*")))
                .first()
                .click();
        assertThat(phone.getByText("Joris Van den Broeck")).isVisible();
        assertThat(phone.getByText("Bram De Smet")).isHidden();
        assertAccessible(phone);
        button(phone, "Iedereen aanwezig, behalve …").click();
        assertThat(phone.getByText(Pattern.compile("Bewaard om \\d\\d:\\d\\d"))).isVisible();
        browser.picture(phone, "training-attendance-phone");
    }

    /** What was noted counts from now on: the clock goes on, and the work of every minute is done. */
    private void theCourseIsOver() {
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(3)));
        courses.settleWhatIsOver();
    }

    private void annaHasACertificateThatChecks(Page anna) throws Exception {
        pathOf(anna);
        assertThat(anna.getByText("1 van 4 stappen klaar")).isVisible();
        learningOf(anna);
        link(anna, "Attesten").click();
        assertThat(anna.getByText("Basisopleiding").first()).isVisible();
        assertAccessible(anna);
        Path paper = anna.waitForDownload(
                        () -> anna.getByText("PDF in het Nederlands").click())
                .path();
        String code = printedCode(paper);
        Page stranger = browser.desktop(address() + "/login");
        stranger.navigate(address() + "/check/" + code);
        assertThat(stranger.getByText("Dit attest is geldig")).isVisible();
        assertThat(stranger.getByText("Anna Peeters")).isVisible();
        assertAccessible(stranger);
        browser.picture(stranger, "training-check");
    }

    /** The code as it stands on the paper, for whoever holds it. */
    private static String printedCode(Path paper) throws Exception {
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            Matcher code = CODE.matcher(new PDFTextStripper().getText(document));
            assertTrue(code.find(), "a code on the certificate");
            return code.group();
        }
    }

    private static void pathOf(Page person) {
        learningOf(person);
        link(person, "Basisopleiding").click();
    }

    private void practiceCompletesTheNextStep(Page anna) {
        held();
        MeetingId second = held();
        pathOf(anna);
        assertThat(anna.getByText("2 van 4 stappen klaar")).isVisible();
        anna.getByText("Wat er gebeurde op dit pad").click();
        assertThat(anna.getByText("‘Neem twee keer deel aan intervisie’ is klaar, door de intervisie van 9 maart 2027"))
                .isVisible();
        assertAccessible(anna);
        browser.picture(anna, "training-path-moved");

        Page chaima = browser.signIn(browser.phone(address() + "/login"), "chaima");
        chaima.navigate(address() + "/intervision/attendance/" + second);
        chaima.getByRole(AriaRole.RADIOGROUP, new GetByRoleOptions().setName(Pattern.compile(".*Anna Peeters.*")))
                .getByLabel("Afwezig")
                .check();
        assertThat(chaima.getByText(Pattern.compile("Bewaard om \\d\\d:\\d\\d")).first())
                .isVisible();
        assertAccessible(chaima);
        pathOf(anna);
        assertThat(anna.getByText("1 van 4 stappen klaar")).isVisible();
        anna.getByText("Wat er gebeurde op dit pad").click();
        assertThat(anna.getByText("‘Neem twee keer deel aan intervisie’ staat weer open"))
                .isVisible();
    }

    private MeetingId held() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        As.person("chaima", () -> facilitation.close(meeting));
        return meeting;
    }

    private static void type(Locator field, String text) {
        field.fill(text);
        field.press("Enter");
        field.press("Tab");
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(words));
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
