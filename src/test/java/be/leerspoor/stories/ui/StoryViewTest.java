package be.leerspoor.stories.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.search.Facet;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryState;
import be.leerspoor.stories.StoryUses;
import be.leerspoor.stories.TagKey;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("bram")
class StoryViewTest extends ViewTest {

    private static final TagKey LIMBURG = new TagKey(Facet.REGION, "Limburg");

    @Autowired
    private Drafting drafting;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Stories stories;

    @Autowired
    private StoryUses uses;

    @Autowired
    private Statements statements;

    private Shelf shelf;

    @BeforeEach
    void openTheShelf() {
        shelf = new Shelf(drafting, reading, stories);
    }

    @Test
    void theWordsThatFoundTheStoryAreMarkedInIt() {
        StoryId story =
                shelf.published("Een huis", "Eerst was er niets.\n\nToen kwam het huis van de dromen.", LIMBURG);

        visit("stories/" + story + "?q=huizen&region=Limburg");

        assertThat(page()).contains("<mark class=\"hit\">huis</mark>").contains("Iedereen in de organisatie");
        assertThat(find(Anchor.class).withClassName("story-back").single().getHref())
                .isEqualTo("stories?q=huizen&region=Limburg");
        assertThat(find(Anchor.class).withText("Limburg").single().getHref()).isEqualTo("stories?region=Limburg");
    }

    @Test
    void withoutWordsTheStoryIsReadAsItIs() {
        StoryId story = shelf.published("Een huis", "Het huis van de dromen.");

        for (String query : new String[] {"", "?q=", "?q=" + "x".repeat(2000), "?zot=1&page=abc"}) {
            visit("stories/" + story + query);
            assertThat(page()).as(query).contains("Het huis van de dromen.").doesNotContain("<mark");
        }
    }

    @Test
    void whatMayNotBeReadAnswersAsWhatDoesNotExist() {
        StoryId draft = shelf.draft("Nog van Anna alleen", "Geheim.");
        StoryId submitted = shelf.submitted("Nog niet nagelezen", "Ook nog geheim.");

        visit("stories/" + StoryId.random());
        String nothing = page();

        for (String address : new String[] {"stories/" + draft, "stories/" + submitted, "stories/geen-nummer"}) {
            visit(address);
            assertThat(getCurrentView()).as(address).isNotInstanceOf(StoryView.class);
            assertThat(page()).as(address).isEqualTo(nothing);
        }
    }

    @Test
    void aUseCountsAndCanBeTakenBack() {
        StoryId story = shelf.published("Een huis", "Het huis van de dromen.");
        visit("stories/" + story);

        test(find(TextArea.class).single()).setValue("Het gesprek kwam los.");
        click("Noteer");
        assertThat(page())
                .contains("1x gebruikt")
                .contains("Het gesprek kwam los.")
                .contains("maart 2027, door jou");

        click("Noteer");
        assertThat(page()).contains("Je noteerde dit vandaag al");
        assertThat(stories.story(story).orElseThrow().useCount()).isEqualTo(1);

        test(find(NativeButton.class).withText("Neem terug").single()).click();
        assertThat(page()).contains("Nog niet gebruikt");
        assertThat(stories.story(story).orElseThrow().useCount()).isZero();
    }

    @Test
    void theLineOfAUseIsConfirmedWhenSomebodyCouldBeRecognised() {
        StoryId story = shelf.published("Een huis", "Het huis van de dromen.");
        visit("stories/" + story);

        test(find(TextArea.class).single()).setValue("Nummer 93.05.18-223.61");
        click("Noteer");
        assertThat(page()).contains("rijksregisternummer");

        test(find(TextArea.class).single()).setValue("Bel mij op 0470 12 34 56");
        click("Noteer");
        assertThat(stories.story(story).orElseThrow().useCount()).isZero();
        assertThat(find(Button.class).withText("Laat staan en noteer").single().isEnabled())
                .isFalse();
        test(find(Checkbox.class).single()).click();
        click("Laat staan en noteer");
        assertThat(stories.story(story).orElseThrow().useCount()).isEqualTo(1);
    }

    @Test
    @WithPerson("anna")
    void theAuthorWithdrawsAfterAQuestion() {
        StoryId story = shelf.published("Een huis", "Het huis van de dromen.");
        visit("stories/" + story);
        assertThat(find(UseForm.class).exists()).isFalse();

        click("Trek dit verhaal in");
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.PUBLISHED);
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Trek dit verhaal in")
                        .single())
                .click();

        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.WITHDRAWN);
        assertThat(page()).contains("Ingetrokken.").contains("Alleen jij");
    }

    @Test
    @WithPerson("anna")
    void theAuthorOfADraftGoesOnWriting() {
        StoryId story = shelf.draft("Een huis", "Het huis van de dromen.");
        visit("stories/" + story);

        assertThat(find(Anchor.class).withText("Schrijf verder").single().getHref())
                .isEqualTo("stories/" + story + "/edit");
        assertThat(page()).contains("Alleen jij");
    }

    @Test
    @WithPerson("dirk")
    void theSecondReaderConfirmsTheMarksAndPublishes() {
        StoryId story = shelf.submitted("Een huis", "Bel de school op 0470 12 34 56.");
        visit("stories/" + story);
        assertThat(page())
                .contains("0470 12 34 56")
                .contains("In het verhaal")
                .contains("De schrijver, en praktijkleiders");

        click("Publiceer");
        assertThat(page()).contains("Bevestig eerst");
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.SUBMITTED);

        test(find(Checkbox.class).single()).click();
        click("Publiceer");
        assertThat(page()).contains("Gepubliceerd. Iedereen").contains("Iedereen in de organisatie");
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.PUBLISHED);
    }

    @Test
    @WithPerson("dirk")
    void sendingBackNeedsARemarkThatTheAuthorReads() {
        StoryId story = shelf.submitted("Een huis", "Het huis van de dromen.");
        visit("stories/" + story);

        click("Stuur terug met een opmerking");
        assertThat(page()).contains("Schrijf eerst een opmerking");

        test(find(TextArea.class).single()).setValue("Wat zei het kind?");
        click("Stuur terug met een opmerking");
        assertThat(page()).contains("Het verhaal is terug bij de schrijver").doesNotContain("Het huis van de dromen.");
        assertThat(As.<String>person(
                        "anna",
                        () -> stories.story(story)
                                .orElseThrow()
                                .readings()
                                .getFirst()
                                .remark()))
                .isEqualTo("Wat zei het kind?");
    }

    @Test
    @WithPerson("dirk")
    void whoDecidesTooLateHearsWhoDecided() {
        StoryId story = shelf.submitted("Een huis", "Het huis van de dromen.");
        visit("stories/" + story);
        shelf.publish(story, "ursula");

        test(find(TextArea.class).single()).setValue("Wat zei het kind?");
        click("Stuur terug met een opmerking");

        assertThat(page()).contains("Ursula Janssens was je net voor en publiceerde dit verhaal");
        assertThat(find(SecondReaderPanel.class).exists()).isFalse();
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.PUBLISHED);
    }

    @Test
    void itTakesAtMostThreeStatements() {
        StoryId story = shelf.published("Drie huizen in de tuin", "Het huis van de dromen.", LIMBURG);
        shelf.published("Drie huizen in de klas", "Het huis van de dromen.", LIMBURG);
        StoryId submitted = shelf.submitted("Een huis", "Het huis van de dromen.");
        uses.use(story, "Het hielp.", Confirmation.none());

        assertThat(statements.during(() -> visit("stories/" + story + "?q=huis")))
                .hasSizeLessThanOrEqualTo(3);
        As.person(
                "anna",
                () -> assertThat(statements.during(() -> visit("stories/" + story)))
                        .hasSizeLessThanOrEqualTo(3));
        As.person(
                "dirk",
                () -> assertThat(statements.during(() -> visit("stories/" + submitted)))
                        .hasSizeLessThanOrEqualTo(3));
    }

    private void click(String words) {
        test(find(Button.class).withText(words).atIndex(1)).click();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
