package be.leerspoor.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenShelfTest {

    private static final TagValue LIMBURG = new TagValue("limburg", "Limburg");
    private static final TagValue ANTWERPEN = new TagValue("antwerpen", "Antwerpen");

    @TempDir
    Path home;

    private Fixture fixture;

    @BeforeEach
    void threeStories() {
        fixture = new Fixture(home).ready();
        fixture.indexing.put(
                Fixture.story(
                        "a",
                        "Een huis van dromen",
                        "Een meisje tekent.",
                        "We werkten met de drie huizen. Het meisje tekende een huis vol zorgen.",
                        LIMBURG,
                        "drie-huizen"),
                Fixture.story(
                        "b",
                        "Wie belt de buurvrouw?",
                        "Een netwerk dat groeit.",
                        "De buurvrouw paste op de baby's. Zo kwam er een veiligheidsplan.",
                        LIMBURG,
                        "veiligheidsplan"),
                Fixture.story(
                        "c",
                        "Drie keer bellen",
                        "Huizen vol mensen, drie op een rij.",
                        "De coach bleef bellen. <b>Vet</b> & scherp.",
                        ANTWERPEN,
                        "netwerkberaad"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static OpenQuery narrowed(String text, Map<Facet, Set<String>> chosen) {
        return new OpenQuery(text, chosen, Order.RELEVANCE, 0, 10);
    }

    @Test
    void anotherFormOfTheWordFindsIt() {
        assertThat(fixture.ids("buurvrouwen")).containsExactly("b");
        assertThat(fixture.ids("drie huisjes")).startsWith("a");
    }

    @Test
    void aPhraseInQuotesMustStandThereAsItIs() {
        assertThat(fixture.ids("\"drie huizen\"")).containsExactly("a");
        assertThat(fixture.ids("\"huizen drie\"")).isEmpty();
    }

    @Test
    void anEmptyQuestionFindsEverythingNewestFirst() {
        fixture.indexing.put(
                new OpenDocument("d", 1, "Later", "", "", Map.of(), Instant.parse("2025-01-01T00:00:00Z")));
        assertThat(fixture.ids("")).hasSize(4).startsWith("d");
    }

    @Test
    void theNewestComesFirstWhenAsked() {
        fixture.indexing.put(new OpenDocument(
                "d",
                1,
                "Iets anders",
                "",
                "Terloops een huis en nog veel andere woorden over wat dan ook.",
                Map.of(),
                Instant.parse("2025-01-01T00:00:00Z")));
        assertThat(fixture.ids(new OpenQuery("huis", Map.of(), Order.NEWEST, 0, 10)))
                .startsWith("d");
        assertThat(fixture.ids("huis")).startsWith("a");
    }

    @Test
    void theWritersOwnPageShowsTheChangeAtOnce() {
        OpenDocument before = Fixture.story("x", "Kermis", "", "", LIMBURG);
        fixture.indexing.put(before);
        assertThat(fixture.ids("kermis")).containsExactly("x");
        fixture.indexing.removeOpen("x", 2);
        assertThat(fixture.ids("kermis")).isEmpty();
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        OpenDocument older = Fixture.story("x", "Kermis", "", "", LIMBURG);
        OpenDocument newer =
                new OpenDocument("x", 3, "Circus", "", "", Map.of(), Instant.parse("2025-01-01T00:00:00Z"));
        fixture.indexing.put(newer);
        fixture.indexing.put(older);
        assertThat(fixture.ids("kermis")).isEmpty();
        assertThat(fixture.ids("circus")).containsExactly("x");
        fixture.indexing.removeOpen("x", 4);
        fixture.indexing.put(newer);
        assertThat(fixture.ids("circus")).isEmpty();
    }

    @Test
    void facetsCountWhatWideningWouldBring() {
        OpenResult all = fixture.openShelf.search(OpenQuery.of(""));
        assertThat(all.facets().get(Facet.REGION))
                .containsExactly(new FacetCount("limburg", 2), new FacetCount("antwerpen", 1));

        OpenResult limburg = fixture.openShelf.search(narrowed("", Map.of(Facet.REGION, Set.of("limburg"))));
        assertThat(limburg.total()).isEqualTo(2);
        assertThat(limburg.facets().get(Facet.REGION))
                .containsExactly(new FacetCount("limburg", 2), new FacetCount("antwerpen", 1));
        assertThat(limburg.facets().get(Facet.TOOL))
                .containsExactly(new FacetCount("drie-huizen", 1), new FacetCount("veiligheidsplan", 1));

        OpenResult both = fixture.openShelf.search(
                narrowed("", Map.of(Facet.REGION, Set.of("limburg", "antwerpen"), Facet.TOOL, Set.of("drie-huizen"))));
        assertThat(both.hits()).extracting(OpenHit::id).containsExactly("a");
        assertThat(both.facets().get(Facet.TOOL)).hasSize(3);
        assertThat(both.facets().get(Facet.REGION))
                .containsExactly(new FacetCount("limburg", 1), new FacetCount("antwerpen", 0));
    }

    @Test
    void aChosenValueThatNobodyCarriesFindsNothingAndStaysListed() {
        OpenResult result = fixture.openShelf.search(narrowed("", Map.of(Facet.THEME, Set.of("onbekend"))));
        assertThat(result.total()).isZero();
        assertThat(result.facets().get(Facet.THEME)).containsExactly(new FacetCount("onbekend", 0));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        List<String> first = fixture.ids(new OpenQuery("", Map.of(), Order.RELEVANCE, 0, 2));
        List<String> second = fixture.ids(new OpenQuery("", Map.of(), Order.RELEVANCE, 1, 2));
        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(fixture.ids(new OpenQuery("", Map.of(), Order.RELEVANCE, 5, 2)))
                .isEmpty();
    }

    @Test
    void aPageOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new OpenQuery("", Map.of(), Order.NEWEST, -1, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpenQuery("", Map.of(), Order.NEWEST, 0, 101))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpenQuery("", Map.of(), Order.NEWEST, Integer.MAX_VALUE, 100))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatMatchesIsMarkedAndNothingElseIsChanged() {
        OpenHit hit = fixture.openShelf.search(OpenQuery.of("huizen")).hits().getFirst();
        assertThat(hit.title().text()).isEqualTo("Een huis van dromen");
        assertThat(hit.title().segments()).contains(new Marked.Segment("huis", true));
        assertThat(hit.excerpts()).isNotEmpty().allMatch(Marked::hasMarks);

        OpenHit coach = fixture.openShelf.search(OpenQuery.of("scherp")).hits().getFirst();
        assertThat(coach.excerpts().getFirst().text()).contains("<b>Vet</b> & ");
        assertThat(coach.summary().hasMarks()).isFalse();
    }

    @Test
    void whatOnlyHasToDoWithTheQuestionIsFoundFurtherDownAndNotMarked() {
        fixture.indexing.put(Fixture.story(
                "w", "Een week vol kleur", "Een jongen koos zelf.", "Hij vulde een weekschema in.", LIMBURG));

        List<OpenHit> hits = fixture.openShelf
                .search(OpenQuery.of("drie huisjes weekschema"))
                .hits();
        assertThat(hits)
                .filteredOn(hit -> hit.id().equals("w"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.excerpts().getFirst().segments())
                        .contains(new Marked.Segment("weekschema", true)));

        List<OpenHit> related =
                fixture.openShelf.search(OpenQuery.of("drie huisjes")).hits();
        assertThat(related.getFirst().id()).isEqualTo("a");
        assertThat(related.getFirst().excerpts().getFirst().segments())
                .contains(new Marked.Segment("drie huizen", true));
        assertThat(related)
                .filteredOn(hit -> hit.id().equals("w"))
                .allSatisfy(hit -> assertThat(hit.excerpts()).isEmpty());
        assertThat(fixture.openShelf
                        .marked("w", "drie huisjes")
                        .orElseThrow()
                        .body()
                        .hasMarks())
                .isFalse();
    }

    @Test
    void aMistypedWordFindsWhatWasMeantAndIsCorrected() {
        OpenResult result = fixture.openShelf.search(OpenQuery.of("buurvrow"));
        assertThat(result.hits()).extracting(OpenHit::id).containsExactly("b");
        assertThat(result.correction()).contains("buurvrouw");
        assertThat(fixture.openShelf.search(OpenQuery.of("buurvrouw")).correction())
                .isEmpty();
    }

    @Test
    void aWordThatLeftTheShelfIsNeitherCorrectedToNorSuggested() {
        fixture.indexing.put(Fixture.story("x", "Kermisklanten", "", "", LIMBURG));
        assertThat(fixture.openShelf.search(OpenQuery.of("kermisklantem")).correction())
                .contains("kermisklanten");
        assertThat(fixture.openShelf.suggest("kermis", 5)).isNotEmpty();
        fixture.indexing.removeOpen("x", 2);
        assertThat(fixture.openShelf.search(OpenQuery.of("kermisklantem")).correction())
                .isEmpty();
        assertThat(fixture.openShelf.suggest("kermis", 5)).isEmpty();
    }

    @Test
    void nothingFromTheClosedShelfIsSuggestedOrCorrectedTo() {
        fixture.indexing.put(Fixture.review("r", "Zandkastelen", "zandkastelen bouwen", "person:anna"));
        assertThat(fixture.openShelf.suggest("zand", 5)).isEmpty();
        assertThat(fixture.openShelf.search(OpenQuery.of("zandkastelem")).correction())
                .isEmpty();
        assertThat(fixture.ids("zandkastelen")).isEmpty();
    }

    @Test
    void typingIsCompletedWithTagsTitlesAndWords() {
        assertThat(fixture.openShelf.suggest("dri", 10))
                .contains(
                        new Suggestion.Tag(Facet.TOOL, "drie-huizen", "drie huizen"),
                        new Suggestion.Title("c", "Drie keer bellen"));
        assertThat(fixture.openShelf.suggest("een buurv", 10)).contains(new Suggestion.Word("een buurvrouw"));
        assertThat(fixture.openShelf.suggest("", 10)).isEmpty();
    }

    @Test
    void relatedDocumentsAreNeverTheDocumentItself() {
        assertThat(fixture.openShelf.related("a", 5)).doesNotContain("a");
        assertThat(fixture.openShelf.related("unknown", 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de het een",
                "\"",
                "\"\"\"",
                "AND OR NOT",
                "title:x^9 +(-a [b TO c] {d} ~2 *? \\ / && || !",
                "\u0000\u0001\u001f",
                "\ud83d\ude00",
                "\ud83d",
                "*",
                "?",
                "'",
                "--",
                "a",
                "1",
                "\"de het een\" de",
                "\u202e\u200b"
            })
    void anyTextIsAnswered(String text) {
        assertThat(fixture.openShelf.search(OpenQuery.of(text))).isNotNull();
        assertThat(fixture.openShelf.suggest(text, 5)).isNotNull();
    }

    @Test
    void enormousAndRandomTextIsAnswered() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                text.append(random.nextBoolean() ? "\" " : "drie huizen\u001f");
            }
            assertThat(fixture.openShelf.search(OpenQuery.of(text.toString()))).isNotNull();
            assertThat(fixture.openShelf.suggest(text.toString(), 5)).isNotNull();
        }
        assertThat(fixture.openShelf
                        .search(OpenQuery.of("huis ".repeat(200_000)))
                        .total())
                .isPositive();
        assertThat(fixture.openShelf.search(OpenQuery.of("x".repeat(1_000_000))))
                .isNotNull();
    }
}
