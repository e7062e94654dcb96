package be.leerspoor.e2e;

import static be.leerspoor.e2e.Browser.assertAccessible;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leerspoor.intervision.AgreementDraft;
import be.leerspoor.intervision.Agreements;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.plan.BegunIndicators;
import be.leerspoor.plan.Measure;
import be.leerspoor.plan.MeasureKind;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.stories.ui.Shelf;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The thread of the product from end to end, by five people, each in a browser of their own. */
@LeerspoorTest
@Tag("browser")
class JourneyTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Agreements agreements;

    @Autowired
    private BegunIndicators indicators;

    @Test
    void aProudCaseBecomesAStoryThatAColleagueUsesAndThePlanKnowsOfIt() {
        indicators.plan(YearMonth.of(2026, 9));
        List.of(
                        MeasureKind.REVIEWS_OPENED,
                        MeasureKind.MEETINGS_HELD,
                        MeasureKind.STORIES_PUBLISHED,
                        MeasureKind.STORIES_USED)
                .forEach(kind -> indicators.counted(Measure.of(kind), "Geteld: " + kind.name()));
        shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen op de grond.", Shelf.LIMBURG);
        Page anna = browser.signedIn(address(), "anna");
        assertThat(heading(anna, "Dag Anna. Wat wil je vandaag?")).isVisible();
        assertAccessible(anna);

        String review = annaWritesIsWarnedAndShares(anna);
        jorisAppreciates(review);
        String story = annaHarvests(anna, review);
        Page dirk = browser.signedIn(address(), "dirk");
        dirkSendsItBack(dirk);
        annaHandsItInAgain(anna);
        dirkPublishes(dirk);
        bramFindsAndUsesIt(story);
        annaThinksTogetherAndTellsWhatBecameOfIt(anna);
        greetSeesItInThePlan();
    }

    private void annaThinksTogetherAndTellsWhatBecameOfIt(Page anna) {
        link(anna, "Leerpad").first().click();
        link(anna, "Basisopleiding").first().click();
        button(anna, "Begin dit leerpad").click();
        assertThat(anna.getByText("0 van 4 stappen klaar")).isVisible();
        MeetingId first = meetings.begun("chaima", "anna", "bram");
        meetings.goTo(first, "chaima", "anna", Meetings.AGREE);
        As.person(
                "anna",
                () -> agreements.make(
                        first,
                        new AgreementDraft("Ik teken de volgende keer samen.", LocalDate.of(2027, 3, 20), null, null),
                        Confirmation.none()));
        As.person("chaima", () -> facilitation.close(first));
        anna.navigate(address() + "/intervision/agreements");
        anna.getByText("Ik teken de volgende keer samen.").first().click();
        anna.getByLabel("Gedaan").first().check();
        anna.getByLabel("Wat bracht het?").fill("Het kind koos de kleuren.");
        button(anna, "Vertel het aan de groep").click();
        assertThat(anna.getByText("Je hebt geen afspraak openstaan.")).isVisible();

        MeetingId second = meetings.begun("chaima", "anna", "bram");
        As.person("chaima", () -> facilitation.close(second));
        link(anna, "Leerpad").first().click();
        link(anna, "Basisopleiding").first().click();
        assertThat(anna.getByText("1 van 4 stappen klaar")).isVisible();
    }

    private void greetSeesItInThePlan() {
        indicators.count();
        Page greet = browser.signedIn(address(), "greet");
        link(greet, "Plan").first().click();
        assertThat(heading(greet, "Het plan")).isVisible();
        for (String line : List.of(
                "Geteld: REVIEWS_OPENED 1",
                "Geteld: MEETINGS_HELD 2",
                // The other one stood on the shelf from the beginning.
                "Geteld: STORIES_PUBLISHED 2",
                "Geteld: STORIES_USED 1")) {
            assertThat(greet.getByRole(AriaRole.LISTITEM)
                            .filter(new Locator.FilterOptions().setHasText(line.substring(0, line.lastIndexOf(' ')))))
                    .containsText(Pattern.compile(line.replace(" ", "\\s*")));
        }
        assertAccessible(greet);
        browser.picture(greet, "plan-after-the-thread");
    }

    private String annaWritesIsWarnedAndShares(Page anna) {
        link(anna, "Schrijf over een casus").first().click();
        assertThat(heading(anna, "Waarover wil je schrijven?")).isVisible();
        assertAccessible(anna);
        button(anna, "Begin: Casus waar je trots op bent").click();
        anna.getByLabel("Titel").fill("Drie huizen aan de keukentafel");
        Locator proud = anna.getByLabel("Waar ben je trots op in deze casus?");
        proud.fill("Kind 1 tekende drie huizen. Oma belt op 0470 12 34 56 als het moeilijk wordt.");
        assertThat(anna.getByText("Herkenbaar: telefoonnummer")).isVisible();
        assertThat(anna.getByText(Pattern.compile("Concept bewaard om \\d\\d:\\d\\d")))
                .isVisible();
        assertAccessible(anna);
        browser.picture(anna, "writing");

        anna.locator(".finding-suggestion").first().click();
        assertThat(anna.getByText("Herkenbaar: telefoonnummer")).isHidden();
        proud.fill("Kind 1 tekende drie huizen aan de keukentafel. Oma belt als het moeilijk wordt.");
        for (int question = 2; question <= 6; question++) {
            button(anna, "Volgende vraag").click();
            assertThat(anna.getByText("Vraag " + question + " van 6")).isVisible();
        }
        button(anna, "Klaar: kies wie dit leest").click();
        anna.getByLabel("Team Gent-Noord (5 mensen)").check();
        assertAccessible(anna);
        button(anna, "Deel nu").click();
        assertThat(anna.getByText("Jij en Team Gent-Noord (5 mensen)")).isVisible();
        assertThat(anna.getByText("als het moeilijk wordt")).isVisible();
        assertThat(anna.getByText("0470")).isHidden();
        assertAccessible(anna);
        return anna.url();
    }

    private void jorisAppreciates(String review) {
        Page joris = browser.signIn(browser.phone(address() + "/login"), "joris");
        joris.navigate(review);
        joris.getByLabel(Pattern.compile("Wat waardeer je in wat Anna Peeters deed"))
                .fill("Mooi dat je oma liet bellen.");
        assertAccessible(joris);
        button(joris, "Geef dit aan Anna Peeters").click();
        assertThat(joris.getByText("Mooi dat je oma liet bellen.")).isVisible();
        browser.picture(joris, "response-phone");
    }

    private String annaHarvests(Page anna, String review) {
        anna.navigate(address());
        assertThat(anna.getByText("1 nieuwe reactie op Drie huizen aan de keukentafel"))
                .isVisible();
        anna.navigate(review);
        assertThat(anna.getByText("Mooi dat je oma liet bellen.")).isVisible();
        link(anna, "Maak er een praktijkverhaal van").click();
        assertThat(anna.getByText("Jouw casusreflectie")).isVisible();
        assertThat(anna.getByText("als het moeilijk wordt")).isVisible();
        anna.waitForURL(Pattern.compile(".*/stories/[^/]+/edit.*"));
        String story = anna.url().replaceAll(".*/stories/([^/]+)/edit.*", "$1");
        anna.getByLabel("Titel").fill("Drie huizen aan de keukentafel");
        anna.getByLabel("Samenvatting").fill("Een kind tekende waar het zich veilig voelt, en oma keek mee.");
        anna.getByLabel("Het verhaal").fill("We legden drie huizen op de keukentafel. Het kind koos zelf de kleuren.");
        choose(anna, "Regio", "Oost-Vlaanderen");
        assertAccessible(anna);
        browser.picture(anna, "harvest");
        button(anna, "Dien in bij een tweede lezer").click();
        assertThat(anna.getByText("Jij, en praktijkleiders van een ander team")).isVisible();
        return story;
    }

    private void dirkSendsItBack(Page dirk) {
        dirk.getByText("Drie huizen aan de keukentafel").click();
        dirk.getByLabel("Jouw opmerking").fill("Vertel nog wat oma ervan vond.");
        assertAccessible(dirk);
        button(dirk, "Stuur terug met een opmerking").click();
        assertThat(dirk.getByText("Het verhaal is terug bij de schrijver, met jouw opmerking."))
                .isVisible();
    }

    private void annaHandsItInAgain(Page anna) {
        anna.navigate(address());
        anna.getByText("Drie huizen aan de keukentafel").first().click();
        assertThat(heading(anna, "Jouw verhaal")).isVisible();
        assertThat(anna.getByText("Vertel nog wat oma ervan vond.")).isVisible();
        anna.getByLabel("Het verhaal")
                .fill(
                        "We legden drie huizen op de keukentafel. Het kind koos zelf de kleuren. Oma herkende haar eigen tuin.");
        assertThat(anna.getByText(Pattern.compile("Concept bewaard om"))).isVisible();
        button(anna, "Dien in bij een tweede lezer").click();
        assertThat(anna.getByText("Jij, en praktijkleiders van een ander team")).isVisible();
    }

    private void dirkPublishes(Page dirk) {
        dirk.navigate(address());
        dirk.getByText("Drie huizen aan de keukentafel").click();
        button(dirk, "Publiceer").click();
        assertThat(dirk.getByText("Gepubliceerd. Iedereen in de organisatie kan dit verhaal nu vinden."))
                .isVisible();
    }

    private void bramFindsAndUsesIt(String story) {
        Page bram = browser.signedIn(address(), "bram");
        assertThat(heading(bram, "Dag Bram. Wat wil je vandaag?")).isVisible();
        bram.keyboard().press("/");
        assertThat(heading(bram, "Verhalen")).isVisible();
        Locator field = bram.locator("vaadin-text-field input").first();
        field.fill("drie huisjes");
        field.press("Enter");
        assertThat(bram.getByText("2 verhalen over")).isVisible();
        assertAccessible(bram);
        bram.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("Oost-Vlaanderen")))
                .first()
                .click();
        assertThat(bram.getByText("1 verhaal over")).isVisible();
        browser.picture(bram, "search");
        bram.getByText("aan de keukentafel").first().click();
        assertThat(bram.locator("mark").first()).isVisible();
        bram.getByLabel("Heb je dit gebruikt? Wat bracht het?").fill("Het kind koos ook bij mij de kleuren.");
        button(bram, "Noteer").click();
        assertThat(bram.getByText("1x gebruikt")).isVisible();
        assertAccessible(bram);
        bram.navigate(address() + "/stories/" + story);
        assertThat(bram.getByText("1x gebruikt")).isVisible();
    }

    private static void choose(Page page, String label, String choice) {
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(choice)).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
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
