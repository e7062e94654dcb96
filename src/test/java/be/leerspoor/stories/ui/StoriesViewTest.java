package be.leerspoor.stories.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.search.Facet;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.TagKey;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("bram")
class StoriesViewTest extends ViewTest {

    private static final TagKey HOUSES = new TagKey(Facet.TOOL, "drie-huizen");
    private static final TagKey LIMBURG = new TagKey(Facet.REGION, "Limburg");
    private static final TagKey ANTWERP = new TagKey(Facet.REGION, "Antwerpen");

    @Autowired
    private Drafting drafting;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Stories stories;

    @Autowired
    private Statements statements;

    private Shelf shelf;

    @BeforeEach
    void openTheShelf() {
        shelf = new Shelf(drafting, reading, stories);
    }

    @Test
    void theListsOfTagsAreReadOnce() {
        visitStories("stories");

        assertThat(statements.during(() -> visitStories("stories?q=oma")))
                .filteredOn(sent -> sent.contains("from stories.tag"))
                .hasSize(1);
    }

    @Test
    void anAddressShowsWhatItAsksFor() {
        StoryId found =
                shelf.published("Tekenen met drie huizen", "Het huis van de dromen hing aan de muur.", HOUSES, LIMBURG);
        shelf.published("Drie huizen aan zee", "Ook hier hielp het tekenen van huizen.", HOUSES, ANTWERP);

        visitStories("stories?q=drie+huisjes&region=Limburg");

        assertThat(find(HitCard.class).all()).hasSize(1);
        assertThat(find(TextField.class).single().getValue()).isEqualTo("drie huisjes");
        assertThat(titleLink().getHref()).startsWith("stories/" + found + "?q=drie");
        assertThat(html(find(HitCard.class).single()))
                .contains("class=\"hit\"")
                .contains("huizen")
                .contains("Limburg");
        assertThat(find(NativeButton.class)
                        .withClassName("facet-value")
                        .withAttribute("aria-pressed", "true")
                        .all())
                .hasSize(1);
        assertThat(find(NativeButton.class)
                        .withAriaLabelContaining("Neem filter weg: Limburg")
                        .all())
                .hasSize(1);
    }

    @Test
    void whatIsNotUnderstoodIsLeftOutAndTold() {
        shelf.published("Een oma die bleef", "De oma bleef komen.", LIMBURG);

        for (String bad : new String[] {
            "tool=bestaat-niet",
            "page=abc",
            "page=0",
            "page=-3",
            "page=501",
            "sort=beste",
            "zot=1",
            "region=",
            "q=" + "x".repeat(1001)
        }) {
            visitStories("stories?" + bad);

            assertThat(html(view()))
                    .as(bad)
                    .contains("Een deel van dit adres begrijpen we niet: " + bad.substring(0, bad.indexOf('=')));
            assertThat(find(HitCard.class).all()).as(bad).isNotEmpty();
        }
    }

    @Test
    void whatTheAddressSaysIsShownAsTextOnly() {
        visitStories("stories?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&%3Cb%3E=1");

        assertThat(html(view())).doesNotContain("<img").doesNotContain("<b>");
    }

    @Test
    void withoutWordsTheNewestStoriesStandThere() {
        shelf.published("Een oma die bleef", "De oma bleef komen.");
        shelf.published("Een opa die belde", "De opa belde elke avond.");

        visitStories("stories");

        assertThat(find(HitCard.class).all()).hasSize(2);
        assertThat(html(view())).contains("de nieuwste eerst");
    }

    @Test
    void nothingFoundOffersAStep() {
        visitStories("stories?q=xylofoonkwintet");

        assertThat(find(EmptyPlace.class).all()).hasSize(1);
        assertThat(find(Anchor.class)
                        .withTextContaining("nieuwste verhalen")
                        .single()
                        .getHref())
                .isEqualTo("stories");
    }

    @Test
    void aPageBeyondTheLastLeadsBackToTheFirst() {
        shelf.published("Een oma die bleef", "De oma bleef komen.");

        visitStories("stories?q=oma&page=400");

        assertThat(find(HitCard.class).all()).isEmpty();
        assertThat(find(Anchor.class)
                        .withTextContaining("eerste pagina")
                        .single()
                        .getHref())
                .isEqualTo("stories?q=oma");
    }

    @Test
    void askingPutsTheWordsInTheAddressAndKeepsTheFilters() {
        shelf.published("Een oma die bleef", "De oma bleef komen.", LIMBURG);
        visitStories("stories?region=Limburg&page=2");

        test(find(TextField.class).single()).setValue("oma bleef");
        test(find(Button.class).withText("Zoek").single()).click();

        assertThat(here()).isEqualTo("stories?q=oma%20bleef&region=Limburg");
    }

    @Test
    void aFacetNarrowsDownAndIsTakenOffAgain() {
        shelf.published("Tekenen met drie huizen", "Het huis van de dromen.", HOUSES);
        visitStories("stories");

        test(find(NativeButton.class).withAriaLabelContaining("Drie huizen,").single())
                .click();
        assertThat(here()).isEqualTo("stories?tool=drie-huizen");

        test(find(NativeButton.class).withAriaLabelContaining("Neem filter weg").single())
                .click();
        assertThat(here()).isEqualTo("stories");
    }

    @Test
    void whatIsTypedBringsSuggestionsThatCanBePicked() {
        StoryId story = shelf.published("Knutselnamiddag op zolder", "Samen knutselen gaf woorden.");
        visitStories("stories");

        test(find(TextField.class).single()).setValue("knutselna");
        ListItem option = find(ListItem.class)
                .withAttribute("role", "option")
                .withCondition(item -> html(item).contains("Verhaal"))
                .atIndex(1);
        test(option).click();

        assertThat(here()).isEqualTo("stories/" + story);
    }

    @Test
    void itTakesAtMostThreeStatements() {
        shelf.published("Tekenen met drie huizen", "Het huis van de dromen.", HOUSES, LIMBURG);
        shelf.published("Drie huizen aan zee", "Nog een huis.", HOUSES, ANTWERP);
        visitStories("stories");

        assertThat(statements.during(() -> visitStories("stories?q=huis&tool=drie-huizen")))
                .hasSizeLessThanOrEqualTo(3);
    }

    private Anchor titleLink() {
        return find(Anchor.class)
                .withCondition(link -> link.getHref().startsWith("stories/"))
                .atIndex(1);
    }

    private void visitStories(String address) {
        visit(address);
        assertThat(view()).isInstanceOf(StoriesView.class);
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML();
    }

    private static String here() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
