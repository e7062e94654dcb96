package be.leerspoor.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.stories.ui.Shelf;
import be.leerspoor.training.CourseEditions;
import be.leerspoor.training.GivenCourses;
import be.leerspoor.training.PathDrafts;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bram and Chaima put their mouse away. */
@LeerspoorTestOnce
@Tag("browser")
class KeyboardTest {

    /** The words of what has the focus, looked for inside of components as well. */
    private static final String FOCUSED = """
            () => {
                const focused = document.activeElement;
                return (focused.getAttribute("aria-label") ?? focused.labels?.[0]?.textContent ?? focused.textContent).trim();
            }""";

    /** What is wrong with how the focus shows: nothing when there is a ring of 3 px that nothing covers. */
    private static final String FOCUS_FAULT = """
            () => {
                const focused = document.activeElement;
                if (focused === document.body) return "nothing has the focus";
                const places = [focused, focused.parentElement, focused.closest("vaadin-select")];
                const styles = places.filter(Boolean).flatMap((place) => [
                    getComputedStyle(place), getComputedStyle(place, "::after"),
                    ...[...(place.shadowRoot?.querySelectorAll("[part~=input-field]") ?? [])].map((p) => getComputedStyle(p)),
                ]);
                const ring = Math.max(...styles
                    .filter((style) => style.outlineStyle !== "none")
                    .map((style) => parseFloat(style.outlineWidth)), 0);
                if (ring < 3) return `a ring of ${ring} px`;
                const box = focused.getBoundingClientRect();
                if (box.bottom < 0 || box.top > innerHeight) return "the focus is off the screen";
                const x = Math.min(Math.max(box.left + Math.min(box.width, 24) / 2, 0), innerWidth - 1);
                const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
                const above = document.elementFromPoint(x, y);
                const near = above === null || focused.contains(above) || above.contains(focused)
                    || above.closest("vaadin-text-field, vaadin-text-area, .row-link, .hit-card") !== null;
                return near ? "" : `covered by ${above.className || above.tagName}`;
            }""";

    /** Behind the last stop the focus is in the browser, and then on the first stop again. */
    private static final String AT_THE_END = "() => document.activeElement === document.body";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Shelf shelf;

    @Autowired
    private CourseEditions editions;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private PathDrafts drafts;

    @BeforeEach
    void aStoryIsThere() {
        shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen op de grond.", Shelf.LIMBURG);
    }

    @Test
    void aStoryIsFoundReadAndUsedWithTheKeyboardAlone() {
        Page bram = signedIn();

        bram.keyboard().press("/");
        assertThat(bram.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Verhalen").setExact(true)))
                .isVisible();
        assertThat(bram.locator("[data-search-field] input")).isFocused();
        bram.keyboard().type("huize");
        assertThat(bram.locator("leerspoor-suggest [role=option]").first()).isVisible();
        bram.keyboard().press("ArrowDown");
        assertThat(bram.locator("[role=option][aria-selected=true]")).hasCount(1);
        bram.keyboard().press("Escape");
        assertThat(bram.locator("leerspoor-suggest .suggestions")).isHidden();
        assertThat(bram.locator("[data-search-field] input")).isFocused();
        bram.keyboard().press("ControlOrMeta+a");
        bram.keyboard().type("drie huisjes");
        bram.keyboard().press("Enter");
        assertThat(bram.getByText("1 verhaal over")).isVisible();

        tabTo(bram, "De huizen van een kleuter");
        bram.keyboard().press("Enter");
        assertThat(bram.getByText("Terug naar de zoekresultaten")).isVisible();
        assertThat(bram.locator(".prose mark").first()).isVisible();

        tabTo(bram, "Ik heb dit gebruikt");
        bram.keyboard().press("Enter");
        assertThat(bram.getByLabel("Heb je dit gebruikt? Wat bracht het?")).isFocused();
        bram.keyboard().type("Het kind koos zelf de kleuren.");
        tabTo(bram, "Noteer");
        bram.keyboard().press("Enter");
        assertThat(bram.getByText("1x gebruikt")).isVisible();
        bram.keyboard().press("Tab");
        assertThat(focused(bram)).as("the next stop after noting a use").isNotEqualTo("Ga naar de inhoud");
    }

    @Test
    void theListOfShortcutsOpensClosesAndGivesTheFocusBack() {
        Page bram = signedIn();
        tabTo(bram, "Schrijf over een casus");

        bram.keyboard().press("?");
        assertThat(bram.getByText("Toon deze lijst")).isVisible();
        assertThat(bram.locator("vaadin-button:focus")).hasText("Sluit");
        bram.keyboard().press("Escape");
        assertThat(bram.getByText("Toon deze lijst")).isHidden();

        assertThat(bram.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Schrijf over een casus"))
                        .first())
                .isFocused();
    }

    @Test
    void oneCanJumpOverTheRailAndThroughAPhoneWithoutLosingSightOfTheFocus() {
        Page bram = signedIn();
        bram.navigate(address("stories"));
        Browser.settled(bram);

        tabTo(bram, "Ga naar de inhoud");
        bram.keyboard().press("Enter");
        assertThat(bram.locator("#main")).isFocused();

        bram.setViewportSize(390, 844);
        bram.locator("#main").focus();
        tabTo(bram, "De huizen van een kleuter");
    }

    @Test
    void aPathIsBegunAndWhatWasReadIsNoted() {
        Page bram = signedIn();
        tabTo(bram, "Leerpad");
        bram.keyboard().press("Enter");
        assertThat(bram.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Jouw leerpad")))
                .isVisible();

        tabTo(bram, "Basisopleiding");
        bram.keyboard().press("Enter");
        assertThat(bram.getByText("Begin dit leerpad")).isVisible();
        tabTo(bram, "Begin dit leerpad");
        bram.keyboard().press("Enter");
        assertThat(bram.getByLabel("Wat neem je hiervan mee?")).isVisible();

        tabTo(bram, "Wat neem je hiervan mee?");
        bram.keyboard().type("Eerst vragen wat er al goed gaat.");
        tabTo(bram, "Ik las of bekeek dit");
        bram.keyboard().press("Enter");
        assertThat(bram.getByText("1 van 4 stappen klaar")).isVisible();
    }

    @Test
    void aCourseIsFoundAndOneEnrols() {
        editions.edition(2, LocalDate.of(2027, 3, 16));
        Page bram = signedIn();
        bram.navigate(address("training/courses"));
        Browser.settled(bram);

        tabTo(bram, words -> words.contains("16 maart 2027"), "the edition");
        bram.keyboard().press("Enter");
        assertThat(bram.getByText("Schrijf me in")).isVisible();
        tabTo(bram, "Schrijf me in");
        bram.keyboard().press("Enter");
        assertThat(bram.getByText("Je bent ingeschreven.")).isVisible();
        bram.keyboard().press("Tab");
        assertThat(focused(bram)).as("the next stop after enrolling").isNotEqualTo("Ga naar de inhoud");
    }

    @Test
    void whoWasThereIsNotedOnASmallScreen() {
        GivenCourses.Given given = courses.today("basis", "anna", "joris");
        Page chaima = signedIn("chaima");
        chaima.setViewportSize(390, 844);
        chaima.navigate(address("training/attendance/" + given.session()));
        Browser.settled(chaima);

        tabTo(chaima, "Iedereen aanwezig, behalve …");
        chaima.keyboard().press("Enter");
        assertThat(chaima.getByText("Genoteerd: 2 van 2")).isVisible();
        tabTo(chaima, "Afwezig");
        chaima.keyboard().press("Enter");
        assertThat(chaima.locator("[data-fact=ABSENT][aria-pressed=true]")).hasCount(1);
        assertThat(chaima.getByText(Pattern.compile("Bewaard om \\d\\d:\\d\\d")))
                .isVisible();
    }

    @Test
    void aPathIsDrawnUp() {
        String path = As.person("chaima", () -> drafts.begin());
        Page chaima = signedIn("chaima");
        chaima.navigate(address("training/paths/" + path + "/edit"));
        Browser.settled(chaima);

        tabTo(chaima, "Naam");
        chaima.keyboard().type("Nieuw in het team");
        tabTo(chaima, "Voeg een stap toe");
        chaima.keyboard().press("Enter");
        assertThat(chaima.getByLabel("Naam van de stap", new Page.GetByLabelOptions().setExact(true)))
                .isVisible();
        tabTo(chaima, "Naam van de stap");
        chaima.keyboard().type("Loop een dag mee");
        tabTo(chaima, "Voeg een stap toe");
        assertThat(chaima.getByText("1. Loop een dag mee").first()).isVisible();
        assertThat(chaima.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Nieuw in het team")))
                .isVisible();
    }

    private Page signedIn() {
        return signedIn("bram");
    }

    private Page signedIn(String userName) {
        Page bram = browser.desktop(address("login"));
        assertThat(bram.locator("input[name=username]")).isFocused();
        bram.keyboard().type(userName);
        bram.keyboard().press("Tab");
        bram.keyboard().type(be.leerspoor.demo.Cast.PASSWORD);
        bram.keyboard().press("Enter");
        assertThat(bram).hasTitle(Pattern.compile("Start.*"));
        return Browser.settled(bram);
    }

    /** Presses Tab until these words have the focus; at every stop one must see where one is. */
    private static void tabTo(Page page, String words) {
        tabTo(page, words::equals, words);
    }

    private static void tabTo(Page page, Predicate<String> isIt, String words) {
        Set<String> seen = new LinkedHashSet<>();
        boolean around = false;
        for (int stop = 0; stop < 80; stop++) {
            page.keyboard().press("Tab");
            if (!around && Boolean.TRUE.equals(page.evaluate(AT_THE_END))) {
                around = true;
                continue;
            }
            String here = focused(page);
            assertThat(page.evaluate(FOCUS_FAULT))
                    .as("how the focus shows on \"%s\"", here)
                    .isEqualTo("");
            if (isIt.test(here)) {
                return;
            }
            seen.add(here);
        }
        throw new AssertionError("Not reached with Tab: " + words + ", but " + seen);
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate(FOCUSED));
    }

    private String address(String place) {
        return "http://localhost:" + port + "/" + place;
    }
}
