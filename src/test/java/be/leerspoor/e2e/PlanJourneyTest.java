package be.leerspoor.e2e;

import static be.leerspoor.e2e.Browser.assertAccessible;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.plan.BegunIndicators;
import be.leerspoor.plan.IndicatorId;
import be.leerspoor.plan.Indicators;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.Measure;
import be.leerspoor.plan.MeasureKind;
import be.leerspoor.plan.PlanAgreements;
import be.leerspoor.plan.Plans;
import be.leerspoor.stories.ui.Shelf;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the steering group does with the plan: looks, opens a figure, moves a milestone, tells of a year. */
@LeerspoorTest
@Tag("browser")
class PlanJourneyTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Plans plans;

    @Autowired
    private BegunIndicators indicators;

    @Autowired
    private PlanAgreements agreements;

    @Autowired
    private Indicators read;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Facilitation facilitation;

    @Test
    void greetOpensAFigureDownToItsMonthsAndMovesAMilestoneWithAReason() {
        begin();
        ItemId objective = plans.objective("Wie wil, kan leren");
        plans.put("greet", Plans.milestone(objective, "Elk team heeft een groep", LocalDate.of(2027, 5, 31)));
        Page greet = browser.signedIn(address(), "greet");
        link(greet, "Plan").first().click();
        assertThat(heading(greet, "Het plan")).isVisible();
        assertThat(greet.getByText("We zijn in jaar 1, maand 7 van 12.")).isVisible();
        assertAccessible(greet);
        browser.picture(greet, "plan");

        link(greet, "Verhalen die gebruikt werden").first().click();
        assertThat(greet.getByText("februari 2027").first()).isVisible();
        assertAccessible(greet);
        browser.picture(greet, "plan-indicator");

        greet.goBack();
        link(greet, "Elk team heeft een groep").first().click();
        assertThat(heading(greet, "Elk team heeft een groep")).isVisible();
        Locator day = greet.getByLabel("Nieuwe dag");
        day.fill("31/08/2027");
        day.press("Tab");
        // Whoever types a day and goes on has no calendar in the way.
        assertThat(greet.locator("vaadin-date-picker[opened]")).hasCount(0);
        button(greet, "Verplaats de mijlpaal").click();
        assertThat(greet.getByText("Schrijf waarom de mijlpaal verschuift")).isVisible();
        greet.getByLabel("Waarom verschuift dit?").fill("Twee teams verhuizen eerst.");
        button(greet, "Verplaats de mijlpaal").click();
        assertThat(greet.getByText("Van 31 mei 2027 naar 31 augustus 2027")).isVisible();
        assertThat(greet.getByText(Pattern.compile("Twee teams verhuizen eerst\\. \\(Greet")))
                .isVisible();
        assertAccessible(greet);
        browser.picture(greet, "plan-milestone-moved");

        link(greet, "Naar alle jaren").click();
        assertThat(greet.locator(".roadmap-track .roadmap-was")).hasCount(1);
        assertAccessible(greet);
        browser.picture(greet, "plan-roadmap");
    }

    @Test
    void whatHappensMovesTheFiguresOfThisMonthAndNotTheFrozenOnes() {
        begin();
        IndicatorId held = indicators.counted(Measure.of(MeasureKind.MEETINGS_HELD), "Gehouden intervisies");
        shelf.published("Een oma die bleef", "Oma bleef bellen.");
        indicators.count();
        Page greet = browser.signedIn(address(), "greet");
        greet.navigate(address() + "/plan/indicators/" + held);
        assertThat(greet.getByText("Er is nog geen cijfer").first()).isVisible();

        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        As.person("chaima", () -> facilitation.close(meeting));
        Page bram = browser.signedIn(address(), "bram");
        bram.navigate(address() + "/stories?q=oma");
        bram.getByText("Een oma die bleef").first().click();
        bram.getByLabel("Heb je dit gebruikt? Wat bracht het?").fill("Ook bij ons bleef een oma.");
        button(bram, "Noteer").click();
        assertThat(bram.getByText("1x gebruikt")).isVisible();
        // As the job of every minute does.
        indicators.count();

        greet.reload();
        assertThat(greet.getByText("In dit planjaar, tot en met 9 maart 2027: 1.")
                        .first())
                .isVisible();
        Locator february = greet.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("februari 2027"))
                .filter(new Locator.FilterOptions().setHasText("staat vast"));
        assertThat(february.first()).containsText("geen meting");
        greet.navigate(address() + "/plan");
        assertThat(greet.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("Verhalen die gebruikt werden")))
                .containsText("1");
    }

    @Test
    void aYearIsToldOnPaper() throws Exception {
        begin();
        plans.objective("Wie wil, kan leren");
        Page greet = browser.signedIn(address(), "greet");
        greet.navigate(address() + "/plan/reports");
        assertThat(greet).hasTitle(Pattern.compile(".+"));
        assertAccessible(greet);
        greet.getByLabel("Naam van het verslag").fill("Het eerste jaar");
        Locator from = greet.getByLabel("Eerste dag");
        from.fill("1/09/2026");
        from.press("Enter");
        from.press("Tab");
        Locator until = greet.getByLabel("Laatste dag");
        until.fill("31/08/2027");
        until.press("Enter");
        until.press("Tab");
        button(greet, "Maak het verslag").click();
        assertThat(heading(greet, "Het eerste jaar")).isVisible();
        assertThat(paper(greet)).isVisible();
        assertAccessible(greet);
        browser.picture(greet, "plan-report");
        Path paper = greet.waitForDownload(() -> paper(greet).click()).path();
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Het eerste jaar", "Wie wil, kan leren", "Verhalen die gebruikt werden");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("nl");
        }
    }

    @Test
    void whoPressesTwiceAgreesOnceAndBeginsOneIndicator() {
        plans.begin();
        Page greet = browser.signedIn(address(), "greet");
        greet.navigate(address() + "/plan/agreed");
        greet.getByLabel("Naam van de afspraak").fill("Startnota");
        button(greet, "Leg vast").dblclick();
        assertThat(greet.getByText("Vastgelegd door Greet Hendrickx").first()).isVisible();
        greet.navigate(address() + "/plan/indicators/new");
        greet.getByLabel("Naam in het Nederlands").fill("Vacatures");
        button(greet, "Begin deze indicator").dblclick();
        assertThat(heading(greet, "Vacatures")).isVisible();

        As.person("greet", () -> {
            assertThat(agreements.beside(Optional.empty()).orElseThrow().agreements())
                    .hasSize(1);
            assertThat(read.overview().indicators()).hasSize(1);
        });
    }

    private void begin() {
        indicators.plan(YearMonth.of(2026, 9));
        indicators.counted(Measure.of(MeasureKind.STORIES_USED), "Verhalen die gebruikt werden");
        indicators.load("Ervaren last");
        indicators.count();
    }

    private static Locator paper(Page page) {
        return page.getByText("PDF", new Page.GetByTextOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
