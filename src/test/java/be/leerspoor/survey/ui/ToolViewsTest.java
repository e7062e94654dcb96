package be.leerspoor.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.search.Facet;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryUses;
import be.leerspoor.stories.TagKey;
import be.leerspoor.stories.Withdrawal;
import be.leerspoor.stories.ui.Shelf;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.Tool;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import com.vaadin.flow.component.html.Anchor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the tools. */
@LeerspoorTest
@WithPerson("anna")
class ToolViewsTest extends ViewTest {

    private static final String HOUSES = "surveys/tools/drie-huizen";
    private static final TagKey THREE_HOUSES = new TagKey(Facet.TOOL, "drie-huizen");

    @Autowired
    private AskedWaves asked;

    @Autowired
    private Shelf shelf;

    @Autowired
    private StoryUses uses;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Statements statements;

    @Test
    void everyToolIsOneClickFromTheListAndHasItsOwnWords() {
        visit("surveys/tools");
        List<String> links =
                find(Anchor.class).all().stream().map(Anchor::getHref).toList();

        assertThat(links).contains("surveys/impact");
        for (Tool tool : Tool.values()) {
            assertThat(links).contains("surveys/tools/" + tool.code());
            visit("surveys/tools/" + tool.code());
            assertThat(find(ToolView.class).all()).hasSize(1);
            assertThat(words())
                    .contains("Er is nog geen verhaal met deze werkvorm", "Andere werkvormen")
                    .contains("In deze opleidingen oefen je deze werkvorm")
                    .containsAnyOf("Basisopleiding", "Verdieping");
            assertThat(find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains("training/courses", "surveys/tools")
                    .containsAll(Arrays.stream(Tool.values())
                            .filter(other -> other != tool)
                            .map(other -> "surveys/tools/" + other.code())
                            .toList());
        }
    }

    @Test
    void aToolThatThereIsNotIsNoPage() {
        visit("surveys/tools/bestaat-niet");

        assertThat(find(ToolView.class).all()).isEmpty();
    }

    @Test
    void theNewestPublishedStoriesStandThereAndTheOthersAreALinkAway() {
        for (int i = 1; i <= 5; i++) {
            shelf.published("Huizen van kind " + i, "Een kind tekende.", THREE_HOUSES);
        }
        shelf.published("Een oma die bleef", "Oma bleef bellen.");
        shelf.draft("Nog niet af", "Een kind tekende.", THREE_HOUSES);

        visit(HOUSES);
        assertThat(words())
                .contains("Huizen van kind 1", "Huizen van kind 5")
                .doesNotContain("Een oma die bleef", "Nog niet af", "stories?tool");

        StoryId sixth = shelf.published("Huizen van kind 6", "Een kind tekende.", THREE_HOUSES);
        visit("profile");
        visit(HOUSES);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("stories?tool=drie-huizen");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getHref().matches("stories/[0-9a-f-]{36}"))
                .hasSize(5);

        withdrawal.withdraw(sixth);
        visit("profile");
        visit(HOUSES);
        assertThat(words()).doesNotContain("Huizen van kind 6", "stories?tool");
    }

    @Test
    void aStorySaysHowOftenItWasUsed() {
        StoryId story = shelf.published("Huizen van een kleuter", "Een kind tekende.", THREE_HOUSES);
        As.person("bram", () -> uses.use(story, "Het hielp.", Confirmation.none()));

        visit(HOUSES);

        assertThat(words()).contains("1x gebruikt. Wat hielp en waarom.");
    }

    @Test
    void whatSurveysTellOfAToolIsShownOnlyWhenThereIsSomething() {
        visit(HOUSES);
        assertThat(words()).doesNotContain("Met wie", "Hoe vaak collega’s dit doen", "Waar je op let");

        asked.published();
        WaveId wave = asked.open("depth", WaveMode.ANONYMOUS);
        List<String> people = AskedWaves.everybody();
        for (int person = 0; person < people.size(); person++) {
            asked.send(
                    people.get(person),
                    wave,
                    Map.of(
                            "depth.three-houses.with.child", person % 4 == 0 ? "no" : "yes",
                            "depth.safety-plan.with.child", person % 2 == 0 ? "no" : "yes",
                            "depth.three-houses.how", "Ik teken mee."));
        }
        asked.close(wave);

        visit(HOUSES);
        visit("profile");
        assertThat(statements.during(() -> visit(HOUSES))).hasSizeLessThanOrEqualTo(3);
        assertThat(words())
                .contains("Hoe vaak collega’s dit doen", "Met wie", "75,0")
                .doesNotContain("50,0", "Waar je op let", "Ik teken mee.");
    }

    @Test
    void bothPagesTakeThreeStatementsAtMost() {
        shelf.published("Huizen van een kleuter", "Een kind tekende.", THREE_HOUSES);
        visit(HOUSES);
        for (String page : List.of("surveys/tools", HOUSES)) {
            visit("profile");
            assertThat(statements.during(() -> visit(page))).hasSizeLessThanOrEqualTo(3);
        }
    }
}
