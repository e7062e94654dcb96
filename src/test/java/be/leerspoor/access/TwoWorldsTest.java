package be.leerspoor.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.Ask;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ShareResult;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.casereview.Writing;
import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Wire;
import be.leerspoor.people.AccessTokens;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.TeamId;
import be.leerspoor.people.TokenLifetime;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.search.ClosedShelf;
import be.leerspoor.search.Facet;
import be.leerspoor.stories.DecisionResult;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryField;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StorySearch;
import be.leerspoor.stories.SubmitResult;
import be.leerspoor.stories.TagKey;
import be.leerspoor.stories.Withdrawal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One world, and then the same with much more in it that bram may not see, in the very words that he searches for: every
 * answer that he gets stays the same, to the byte.
 */
@LeerspoorTest
class TwoWorldsTest {

    /** Words of what bram may see, of what he may not, parts of them, mistakes in them, and all stories at once. */
    private static final List<String> SEARCHES = List.of(
            "",
            "drie huizen",
            "huisjes",
            "driehuizn",
            "veiligheidsplan",
            "veiligheidspaln",
            "veil",
            "netwerk op zondag",
            "\"het hele netwerk\"",
            "grootmoeder",
            "grootmoedr",
            "grootm",
            "zeilboot",
            "zeilbot",
            "zeilb",
            "school grootmoeder zeilboot");

    private static final List<String> NARROWED =
            List.of("", "&tool=drie-huizen", "&theme=school", "&sort=newest", "&size=2&page=1");

    @Autowired
    private Writing writing;

    @Autowired
    private Sharing sharing;

    @Autowired
    private Drafting drafting;

    @Autowired
    private SecondReading secondReading;

    @Autowired
    private Stories stories;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private StorySearch search;

    @Autowired
    private ClosedShelf closedShelf;

    @Autowired
    private AccessTokens tokens;

    @LocalServerPort
    private int port;

    @Test
    void whatAPersonMayNotSeeChangesNoAnswer() {
        publish(story(
                "anna",
                "Drie huizen in de klas",
                "Op school tekende het kind drie huizen met zijn juf.",
                "drie-huizen"));
        publish(story(
                "lotte",
                "Een veiligheidsplan dat blijft",
                "Het hele netwerk kwam op zondag samen.",
                "veiligheidsplan"));
        publish(story(
                "lotte",
                "Schalen met grootmoeder",
                "De schaalvraag bracht het hele netwerk aan het praten.",
                "schaalvragen"));
        review(
                "anna",
                "Een huis van zorgen",
                "Drie huizen, en wat de school daarvan zag.",
                Set.of(person("bram")),
                Set.of());
        review("bram", "Mijn eigen terugblik", "Het veiligheidsplan hing aan de koelkast.", Set.of(), Set.of());
        String token = As.person("bram", () -> tokens.make("mijn rooster", TokenLifetime.USUAL));

        Map<String, String> before = answers(token);
        for (int i = 0; i < 12; i++) {
            hide();
        }
        Map<String, String> after = answers(token);

        assertThat(before.get("stories drie huizen")).contains("Drie huizen in de klas");
        assertThat(before.get("reviews drie huizen")).contains(" van zorgen");
        assertThat(after).isEqualTo(before);
    }

    /** In every state and for every circle that is not bram's. */
    private void hide() {
        StoryId draft =
                story("anna", "Zeilboot en drie huizen", "Grootmoeder bouwde een zeilboot op school.", "drie-huizen");
        StoryId handedIn = story(
                "lotte", "Het veiligheidsplan van de zeilboot", "Het hele netwerk en grootmoeder.", "drie-huizen");
        submit("lotte", handedIn);
        StoryId withdrawn =
                publish(story("anna", "De zeilboot van grootmoeder", "Drie huizen en een zeilboot.", "drie-huizen"));
        As.person("anna", () -> withdrawal.withdraw(withdrawn));
        review("anna", "Zeilboot", "Grootmoeder, drie huizen en een veiligheidsplan.", Set.of(), Set.of());
        review(
                "anna",
                "Drie huizen",
                "De zeilboot van grootmoeder, met het hele netwerk.",
                Set.of(),
                Set.of(team("Gent-Noord")));
        review("lotte", "Veiligheidsplan", "De zeilboot op school.", Set.of(person("anna")), Set.of());
        assertThat(draft).isNotEqualTo(handedIn);
    }

    private Map<String, String> answers(String token) {
        Map<String, String> answers = new LinkedHashMap<>();
        try (Wire program = new Wire(port)) {
            for (String words : SEARCHES) {
                for (String narrowed : NARROWED) {
                    Wire.Answer answer = program.get(
                            "api/v1/stories?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + narrowed,
                            "Authorization",
                            "Bearer " + token);
                    assertThat(answer.status()).isEqualTo(200);
                    answers.put("stories " + words + narrowed, answer.text());
                }
                answers.put("suggestions " + words, As.person("bram", () -> Telling.of(search.suggest(words, 20))));
                answers.put("reviews " + words, As.person("bram", () -> Telling.of(closedShelf.search(words, 0, 50))));
            }
        }
        return answers;
    }

    private StoryId story(String author, String title, String body, String tool) {
        return As.person(author, () -> {
            StoryId story = drafting.start();
            drafting.save(story, StoryField.TITLE, title, 0);
            drafting.save(story, StoryField.SUMMARY, "Wat werkte, en waarom.", 0);
            drafting.save(story, StoryField.BODY, body, 0);
            drafting.addTag(story, new TagKey(Facet.TOOL, tool));
            drafting.addTag(story, new TagKey(Facet.THEME, "school"));
            return story;
        });
    }

    private void submit(String author, StoryId story) {
        assertThat(As.person(author, () -> drafting.submit(story, Confirmation.none())))
                .isInstanceOf(SubmitResult.Submitted.class);
    }

    private StoryId publish(StoryId story) {
        String author = As.person("anna", () -> drafting.draft(story)).isPresent() ? "anna" : "lotte";
        submit(author, story);
        assertThat(As.person(
                        "dirk",
                        () -> secondReading.publish(
                                story, stories.story(story).orElseThrow().version(), Confirmation.none())))
                .isInstanceOf(DecisionResult.Published.class);
        return story;
    }

    private void review(String author, String title, String text, Set<PersonId> colleagues, Set<TeamId> teams) {
        As.person(author, () -> {
            ReviewId review = writing.start("proud-case");
            writing.save(review, Writing.TITLE, title, 0);
            writing.save(review, "elicit", text, 0);
            if (!(colleagues.isEmpty() && teams.isEmpty())) {
                assertThat(sharing.share(review, colleagues, teams, Ask.APPRECIATE, Confirmation.none()))
                        .isInstanceOf(ShareResult.Shared.class);
            }
        });
    }

    private static PersonId person(String userName) {
        return Cast.person(userName).id();
    }

    private static TeamId team(String name) {
        return Cast.team(name).id();
    }
}
