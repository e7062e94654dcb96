package be.leerspoor.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.search.Facet;
import be.leerspoor.search.Order;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.stories.ui.Shelf;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
class SavedSearchesTest {

    private static final TagKey HOUSES = new TagKey(Facet.TOOL, "drie-huizen");

    @Autowired
    private SavedSearches searches;

    @Autowired
    private StorySearch search;

    @Autowired
    private SearchTally tally;

    @Autowired
    private SearchMonthRepository months;

    @Autowired
    private SearchMeasures measures;

    @Autowired
    private StoryStart start;

    @Autowired
    private StoryUses uses;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    @Test
    void aSearchIsKeptWithItsFiltersAndByName() {
        save("bram", "wissel", "wissel tussen ouders", Set.of());
        save("bram", "Huizen in Limburg", "", Set.of(HOUSES, Shelf.LIMBURG));

        assertThat(mine("bram")).extracting(SavedSearch::name).containsExactly("Huizen in Limburg", "wissel");
        assertThat(mine("bram").getFirst().chosen()).containsExactlyInAnyOrder(HOUSES, Shelf.LIMBURG);
        assertThat(mine("bram").get(1).words()).isEqualTo("wissel tussen ouders");
        assertThat(mine("anna")).as("nobody else has them").isEmpty();
    }

    @Test
    void whatWasPublishedSinceItWasOpenedIsNew() {
        shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen.", HOUSES);
        move(Duration.ofMinutes(1));
        UUID saved = save("bram", "Huizen", "huizen", Set.of(HOUSES));
        assertThat(fresh("bram")).isZero();

        move(Duration.ofMinutes(1));
        shelf.published("Huizen aan zee", "Ook hier hielp het tekenen van huizen.", HOUSES);
        shelf.published("Een wissel", "Iets anders.", Shelf.LIMBURG);

        assertThat(fresh("bram")).isEqualTo(1);
        move(Duration.ofMinutes(1));
        As.person("anna", () -> searches.opened(saved));
        assertThat(fresh("bram")).as("not opened by somebody else").isEqualTo(1);
        As.person("bram", () -> searches.opened(saved));
        assertThat(fresh("bram")).isZero();
    }

    @Test
    void anotherNameMustBeFreeAndIsOnesOwnToGive() {
        UUID saved = save("bram", "Huizen", "huizen", Set.of());
        save("bram", "Wissel", "wissel", Set.of());

        assertThat(As.person("bram", () -> searches.rename(saved, " wissel ")))
                .isInstanceOf(SaveSearchResult.NameTaken.class);
        assertThat(As.person("bram", () -> searches.rename(saved, "huizen"))).isInstanceOf(SaveSearchResult.Kept.class);
        assertThat(As.person("bram", () -> searches.rename(saved, " ")))
                .isInstanceOf(SaveSearchResult.NameNeeded.class);
        assertThat(As.person("anna", () -> searches.rename(saved, "Van mij")))
                .isInstanceOf(SaveSearchResult.NotThere.class);
        assertThat(mine("bram")).extracting(SavedSearch::name).containsExactly("huizen", "Wissel");
    }

    @Test
    void nobodyTakesAwayWhatIsSomebodyElses() {
        UUID saved = save("bram", "Huizen", "huizen", Set.of(HOUSES));

        assertThat(As.person("anna", () -> searches.remove(saved))).isFalse();
        assertThat(mine("bram"))
                .singleElement()
                .satisfies(one -> assertThat(one.chosen()).containsExactly(HOUSES));
        assertThat(As.person("bram", () -> searches.remove(saved))).isTrue();
        assertThat(mine("bram")).isEmpty();
    }

    @Test
    void whatCannotBeSavedSaysWhy() {
        save("bram", "Huizen", "huizen", Set.of());

        assertThat(result("bram", "HUIZEN", "iets anders")).isInstanceOf(SaveSearchResult.NameTaken.class);
        assertThat(result("bram", "", "oma")).isInstanceOf(SaveSearchResult.NameNeeded.class);
        assertThat(result("bram", "x".repeat(81), "oma")).isInstanceOf(SaveSearchResult.NameNeeded.class);
        assertThat(result("bram", "Niets", " ")).isInstanceOf(SaveSearchResult.NothingAsked.class);
        assertThat(result("bram", "Oma", "93.05.18-223.61")).isInstanceOf(SaveSearchResult.Refused.class);
        IntStream.range(1, SavedSearches.MOST).forEach(i -> save("bram", "Zoek " + i, "oma " + i, Set.of()));
        assertThat(result("bram", "Nog een", "oma")).isEqualTo(new SaveSearchResult.TooMany(SavedSearches.MOST));
        assertThat(mine("bram")).hasSize(SavedSearches.MOST);
    }

    @Test
    void theStartPageTellsWhatIsNewInOneStatement() {
        save("bram", "Huizen", "huizen", Set.of());
        move(Duration.ofMinutes(1));
        StoryId used = shelf.published("Huizen aan zee", "Tekenen van huizen.", HOUSES);
        move(Duration.ofMinutes(1));
        StoryId fits = shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen.", HOUSES);
        move(Duration.ofMinutes(1));
        StoryId other = shelf.published("Een wissel", "Iets anders.", Shelf.LIMBURG);

        As.person("bram", () -> {
            assertThat(start.mine(3).newest()).extracting(StartStories.New::id).containsExactly(other, fits, used);
            uses.use(used, "Het hielp.", be.leerspoor.privacy.Confirmation.none());
            assertThat(statements.during(() -> start.mine(3))).hasSize(1);
            StartStories mine = start.mine(3);
            assertThat(mine.newest())
                    .as("first what goes with a tool that was used")
                    .extracting(StartStories.New::id)
                    .containsExactly(fits, used, other);
            assertThat(mine.newest().getFirst().tool()).map(Tag::key).contains(HOUSES);
            assertThat(mine.searches()).extracting(SavedSearch::fresh).containsExactly(2);
            assertThat(mine.searched()).isTrue();
        });
    }

    @Test
    void searchesAreCountedByMonthWithoutAWordOfThem() {
        YearMonth month = YearMonth.now(clock);
        tally.write();
        SearchFigures before = months.of(month);
        shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen.", HOUSES);

        As.person("bram", () -> {
            search.asked(search.find(question("huizen")));
            search.asked(search.find(question("xylofoonkwartet")));
            search.asked(search.find(question("zeppelin")));
            assertThatThrownBy(() -> measures.of(month)).isInstanceOf(IllegalArgumentException.class);
        });
        tally.write();
        tally.write();
        move(Duration.ofDays(31));

        assertThat(As.person("greet", () -> measures.of(month)))
                .isEqualTo(new SearchFigures(month, before.searches() + 3, before.withoutResult() + 2));
        assertThat(As.person("greet", () -> measures.of(month.minusMonths(1))))
                .isEqualTo(new SearchFigures(month.minusMonths(1), 0, 0));
    }

    private static StoryQuery question(String words) {
        return new StoryQuery(words, Set.of(), Order.RELEVANCE, 0, 10);
    }

    private UUID save(String userName, String name, String words, Set<TagKey> chosen) {
        SaveSearchResult result = As.person(userName, () -> searches.save(name, words, chosen, Order.RELEVANCE));
        assertThat(result).isInstanceOf(SaveSearchResult.Kept.class);
        return ((SaveSearchResult.Kept) result).search();
    }

    private SaveSearchResult result(String userName, String name, String words) {
        return As.person(userName, () -> searches.save(name, words, Set.of(), Order.RELEVANCE));
    }

    private List<SavedSearch> mine(String userName) {
        return As.person(userName, () -> searches.mine());
    }

    private int fresh(String userName) {
        return mine(userName).getFirst().fresh();
    }

    private void move(Duration step) {
        ((MovableClock) clock).moveBy(step);
    }
}
