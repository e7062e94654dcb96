package be.leerspoor.e2e;

import static be.leerspoor.e2e.Browser.assertAccessible;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static leerspoor.db.training.Tables.CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a course with two places to a certificate, and a path that moves by what happens in practice. */
@LeerspoorTest
@Tag("browser")
class TrainingJourneyTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private DSLContext sql;

    @Test
    void aCourseIsGivenAndAPathMovesByItself() throws Exception {
        Page anna = browser.signedIn(address(), "anna");
        annaBeginsThePath(anna);
        Page chaima = browser.signedIn(address(), "chaima");
        String edition = chaimaPlansTwoPlaces(chaima);
        enrol(anna, edition, "Je bent ingeschreven.");
        Page bram = browser.signedIn(address(), "bram");
        enrol(bram, edition, "Je bent ingeschreven.");
        Page joris = browser.signedIn(address(), "joris");
        joris.navigate(edition);
        button(joris, "Zet me op de wachtlijst").click();
        assertThat(joris.getByText("Je staat op plaats 1 van de wachtlijst")).isVisible();
        assertAccessible(joris);

        bramLeaves(bram);
        jorisIsPromoted(joris, edition);
        chaimaNotesOnAPhoneWhoIsThere(chaima, edition);
        annaHasACertificateThatChecks(anna);
        practiceCompletesTheNextStep(anna);
    }

    private void annaBeginsThePath(Page anna) {
        anna.navigate(address() + "/training");
        assertThat(heading(anna, "Jouw leerpad")).isVisible();
        assertAccessible(anna);
        link(anna, "Basisopleiding").click();
        button(anna, "Begin dit leerpad").click();
        assertThat(anna.getByText("0 van 4 stappen klaar")).isVisible();
        assertAccessible(anna);
        browser.picture(anna, "training-path-begun");
    }

    private String chaimaPlansTwoPlaces(Page chaima) {
        chaima.navigate(address() + "/training/editions/new?course=basis");
        chaima.getByLabel("Plaatsen", new Page.GetByLabelOptions().setExact(true))
                .fill("2");
        type(chaima.getByLabel("Uitschrijven zonder reden kan tot en met"), "9/03/2027");
        type(chaima.getByLabel("Dag", new Page.GetByLabelOptions().setExact(true)), "9/03/2027");
        type(chaima.getByLabel("Van", new Page.GetByLabelOptions().setExact(true)), "14:30");
        type(chaima.getByLabel("Tot", new Page.GetByLabelOptions().setExact(true)), "17:00");
        chaima.getByLabel("Plaats", new Page.GetByLabelOptions().setExact(true)).fill("Gent, zaal 2");
        assertAccessible(chaima);
        button(chaima, "Plan de editie").click();
        chaima.waitForURL(Pattern.compile(".*/training/editions/[0-9a-f-]{36}"));
        assertAccessible(chaima);
        browser.picture(chaima, "training-edition-trainer");
        return chaima.url();
    }

    private void enrol(Page person, String edition, String answer) {
        person.navigate(edition);
        button(person, "Schrijf me in").click();
        assertThat(person.getByText(answer)).isVisible();
    }

    private void bramLeaves(Page bram) {
        button(bram, "Schrijf me uit").click();
        bram.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Schrijf me uit"))
                .click();
        assertThat(button(bram, "Schrijf me in").or(button(bram, "Zet me op de wachtlijst")))
                .isVisible();
    }

    private void jorisIsPromoted(Page joris, String edition) {
        joris.navigate(address());
        assertThat(joris.getByText("Er kwam een plaats vrij: Basisopleiding").first())
                .isVisible();
        browser.picture(joris, "training-promoted");
        joris.navigate(edition);
        button(joris, "Ik kom").click();
        assertThat(joris.getByText("Je bent ingeschreven.")).isVisible();
    }

    private void chaimaNotesOnAPhoneWhoIsThere(Page chaima, String edition) {
        chaima.navigate(edition);
        String sheet = chaima.getByRole(
                        AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("Aanwezigheid.*")))
                .first()
                .getAttribute("href");
        Page phone = browser.signIn(browser.phone(address() + "/login"), "chaima");
        phone.navigate(address() + "/" + sheet);
        assertThat(phone.getByText("Joris Van den Broeck")).isVisible();
        assertThat(phone.getByText("Bram De Smet")).isHidden();
        assertAccessible(phone);
        button(phone, "Iedereen aanwezig, behalve …").click();
        assertThat(phone.getByText(Pattern.compile("Bewaard om \\d\\d:\\d\\d"))).isVisible();
        browser.picture(phone, "training-attendance-phone");
    }

    private void annaHasACertificateThatChecks(Page anna) throws Exception {
        anna.navigate(address() + "/training/path/basisopleiding");
        assertThat(anna.getByText("1 van 4 stappen klaar")).isVisible();
        anna.navigate(address() + "/training/certificates");
        assertThat(anna.getByText("Basisopleiding").first()).isVisible();
        assertAccessible(anna);
        Path paper = anna.waitForDownload(
                        () -> anna.getByText("PDF in het Nederlands").click())
                .path();
        assertThat(new String(Files.readAllBytes(paper), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        String code = sql.select(CERTIFICATE.CODE)
                .from(CERTIFICATE)
                .where(CERTIFICATE.PERSON_ID.eq(Cast.person("anna").id()))
                .fetchSingle(CERTIFICATE.CODE);
        Page stranger = browser.desktop(address() + "/login");
        stranger.navigate(address() + "/check/" + code);
        assertThat(stranger.getByText("Dit attest is geldig")).isVisible();
        assertThat(stranger.getByText("Anna Peeters")).isVisible();
        assertAccessible(stranger);
        browser.picture(stranger, "training-check");
    }

    private void practiceCompletesTheNextStep(Page anna) {
        held();
        MeetingId second = held();
        anna.navigate(address() + "/training/path/basisopleiding");
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
        anna.navigate(address() + "/training/path/basisopleiding");
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
