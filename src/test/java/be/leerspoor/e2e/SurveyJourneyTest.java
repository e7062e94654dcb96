package be.leerspoor.e2e;

import static be.leerspoor.e2e.Browser.assertAccessible;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.DoorCodes;
import be.leerspoor.survey.OwnQuestionnaires;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a wave that opens to what is told of it beside the published counts, and a family with a slip of paper. */
@LeerspoorTest
@Tag("browser")
class SurveyJourneyTest {

    private static final int A_GLANCE_MILLIS = 250;

    private static final String ITEM = "breadth.three-houses";
    private static final String LABEL = "Drie huizen";
    private static final Map<String, String> WORDS = Map.of(
            "never", "nooit",
            "rarely", "zelden",
            "depends-on-case", "afhankelijk van het dossier",
            "every-case", "standaard bij elk dossier");

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private AskedWaves asked;

    @Autowired
    private DoorCodes doorCodes;

    @Autowired
    private OwnQuestionnaires own;

    @Test
    void whatPeopleAnswerInTheBrowserStandsBesideThePublishedCounts() {
        asked.published();
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        Map<String, Integer> truth = new LinkedHashMap<>();
        List<String> inTheBrowser = List.of("anna", "bram", "joris");
        for (String who : inTheBrowser) {
            answer(who, who.equals("joris") ? "rarely" : "every-case");
            truth.merge(who.equals("joris") ? "rarely" : "every-case", 1, Integer::sum);
        }
        int person = 0;
        for (Cast.CastPerson other : Cast.people()) {
            if (!inTheBrowser.contains(other.userName())) {
                String answer = List.of("rarely", "depends-on-case", "every-case", "never")
                        .get(person++ % 4);
                asked.send(other.userName(), wave, Map.of(ITEM, answer));
                truth.merge(answer, 1, Integer::sum);
            }
        }
        Page chaima = browser.signedIn(address(), "chaima");
        closeAsMaker(chaima, wave);
        tableOfAnna(truth);
    }

    @Test
    void theWayBackInTheBrowserIsThePageBeforeAndKeepsTheSecret() {
        WaveId wave = asked.open("depth", WaveMode.ANONYMOUS);
        Page page = browser.signIn(browser.phone(address() + "/login"), "anna");
        page.navigate(address() + "/surveys");
        link(page, Pattern.compile("Ronde depth.*")).first().click();
        Locator how = page.getByLabel("Hoe ga je te werk bij een veiligheidsplan?");
        how.fill("We tekenden samen.");
        how.blur();
        assertThat(page.getByText(Pattern.compile("bewaard om \\d\\d:\\d\\d"))).isVisible();
        button(page, "Volgende").click();
        standsOn(page, wave, 2);
        button(page, "Volgende").click();
        standsOn(page, wave, 3);

        page.goBack();
        standsOn(page, wave, 2);
        page.goBack();
        standsOn(page, wave, 1);
        assertThat(how).hasValue("We tekenden samen.");
        page.goForward();
        standsOn(page, wave, 2);

        page.reload();
        standsOn(page, wave, 2);
        page.goBack();
        assertThat(how).hasValue("We tekenden samen.");
    }

    /** In words and in the address, which a hand reads before it goes on: the framework asks the server before it moves. */
    private static void standsOn(Page page, WaveId wave, int step) {
        assertThat(page.getByText("Stap " + step + " van 6")).isVisible();
        assertThat(page)
                .hasURL(Pattern.compile(".*" + wave + (step == 1 ? "" : "\\?page=" + step) + "#[A-Za-z0-9_-]{43}"));
        page.waitForTimeout(A_GLANCE_MILLIS);
    }

    @Test
    void theBrowserAsksBeforeAQuestionnaireThatIsNotKeptIsLeft() {
        own.begun("Rustig");
        Page chaima = browser.signedIn(address(), "chaima");
        chaima.navigate(address() + "/surveys/questionnaires/rustig/1");
        List<String> asked = new ArrayList<>();
        chaima.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        Locator lead = chaima.getByLabel("Wat erboven staat").first();
        lead.fill("Kort");
        lead.blur();
        assertThat(chaima.getByText("Bewaard om")).isHidden();
        chaima.waitForFunction("() => window.onbeforeunload !== null");
        chaima.evaluate("() => setTimeout(() => window.location.reload(), 0)");
        chaima.waitForTimeout(1000);
        assertThat(asked).containsExactly("beforeunload");
        assertThat(lead).hasValue("Kort");

        button(chaima, "Bewaar de vragenlijst").click();
        assertThat(chaima.getByText("Bewaard om")).isVisible();
        chaima.reload();
        assertThat(chaima.getByLabel("Wat erboven staat").first()).hasValue("Kort");
        assertThat(asked).hasSize(1);
    }

    private void answer(String who, String option) {
        Page page = browser.signIn(browser.phone(address() + "/login"), who);
        page.navigate(address() + "/surveys");
        link(page, Pattern.compile("Ronde breadth.*")).first().click();
        assertThat(page.getByText("Niemand ziet wat van jou komt.").first()).isVisible();
        if (who.equals("anna")) {
            assertAccessible(page);
            browser.picture(page, "survey-answer-phone");
        }
        Locator houses = page.getByRole(AriaRole.RADIOGROUP, new GetByRoleOptions().setName(LABEL));
        houses.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(WORDS.get(option)))
                .check();
        assertThat(page.getByText(Pattern.compile("bewaard om \\d\\d:\\d\\d"))).isVisible();
        if (who.equals("bram")) {
            // In pauses: the page comes back with what stands under the secret in its address.
            assertThat(page).hasURL(Pattern.compile(".*#[A-Za-z0-9_-]{43}"));
            page.reload();
            assertThat(page.getByText("Je gaat verder waar je gebleven was.")).isVisible();
            assertThat(houses.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(WORDS.get(option))))
                    .isChecked();
        }
        // Twice, as a finger does.
        button(page, "Verstuur mijn antwoorden").dblclick();
        assertThat(page.getByText("niemand kan zien dat het van jou komt").first())
                .isVisible();
        assertThat(page).hasURL(Pattern.compile("[^#]*"));
    }

    private void closeAsMaker(Page chaima, WaveId wave) {
        chaima.navigate(address() + "/surveys/waves/" + wave);
        assertThat(chaima).hasTitle(Pattern.compile(".+"));
        assertAccessible(chaima);
        browser.picture(chaima, "survey-wave-open");
        button(chaima, "Sluit nu").click();
        chaima.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sluit nu"))
                .click();
        assertThat(chaima.getByText(Pattern.compile("gesloten")).first()).isVisible();
    }

    private void tableOfAnna(Map<String, Integer> truth) {
        Page anna = browser.signedIn(address(), "anna");
        anna.navigate(address() + "/surveys/over-time/breadth");
        assertThat(anna.getByText("Gepubliceerde procesevaluatie").first()).isVisible();
        assertThat(anna).hasTitle(Pattern.compile(".+"));
        assertAccessible(anna);
        browser.picture(anna, "survey-over-time");
        anna.locator("summary").all().forEach(Locator::click);
        String page = anna.locator("body").innerText();
        // The published table, three houses: 26 of 99 in every case.
        assertThat(page).contains(percent(26, 99));
        int people = truth.values().stream().mapToInt(Integer::intValue).sum();
        truth.forEach((answer, count) -> assertThat(page).as(answer).contains(percent(count, people)));
        browser.picture(anna, "survey-over-time-tables");
    }

    @Test
    void aFamilyAnswersOnAPhoneFromRightToLeft() {
        WaveId wave = asked.open("family", WaveMode.ANONYMOUS);
        List<String> codes = As.person("chaima", () -> doorCodes.make(wave, 5));
        Page phone = browser.phone(address() + "/login");
        phone.navigate(address() + "/family");
        assertAccessible(phone);
        browser.picture(phone, "family-door");
        phone.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("العربية"))
                .click();
        assertThat(phone.locator("html")).hasAttribute("dir", "rtl");
        assertAccessible(phone);
        phone.locator("#code").fill(codes.getFirst());
        phone.locator("button").click();
        assertThat(phone.locator("fieldset").first()).isVisible();
        assertAccessible(phone);
        browser.picture(phone, "family-questions-ar");
        assertThat((Boolean)
                        phone.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
        // With keys alone.
        phone.locator("input[type=radio]").first().focus();
        phone.keyboard().press("Space");
        assertThat(phone.locator("input[type=radio]").first()).isChecked();
        phone.locator("button[type=submit]").focus();
        phone.keyboard().press("Enter");
        assertThat(phone.getByText("شكرًا")).isVisible();
        assertAccessible(phone);
        for (String language : List.of("nl", "fr", "tr", "en")) {
            phone.navigate(address() + "/family?language=" + language);
            phone.locator("#code").fill(codes.get(1));
            phone.locator("button").click();
            assertAccessible(phone);
            browser.picture(phone, "family-questions-" + language);
        }
    }

    private static String percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',')
                + "\u00a0%";
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, Pattern name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
