package be.leerspoor.stories.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryField;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryState;
import be.leerspoor.stories.Withdrawal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("dirk")
class SecondReaderViewsTest extends ViewTest {

    private static final String REMARK = "Aan de boerderij herkent het dorp hen.";

    @Autowired
    private Shelf shelf;

    @Autowired
    private Drafting drafting;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Stories stories;

    @Autowired
    private Statements statements;

    @Test
    void aPracticeLeaderSeesWhatWaitsAndGoesToIt() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        shelf.draft("Nog van Anna alleen", "Geheim.");

        visit("stories/to-read");

        assertThat(page()).contains("Wacht sinds").doesNotContain("Nog van Anna alleen");
        assertThat(find(Anchor.class)
                        .withTextContaining("Een oma die bleef")
                        .single()
                        .getHref())
                .isEqualTo("stories/" + story);
    }

    @Test
    void whenNothingWaitsThatIsSaid() {
        visit("stories/to-read");

        assertThat(page())
                .contains("Er wacht geen verhaal op een tweede lezer.")
                .doesNotContain("Ingelezen");
    }

    @Test
    void theOwnStoryDoesNotWaitForOneself() {
        StoryId story = drafting.start();
        for (StoryField field : StoryField.values()) {
            drafting.save(story, field, "Wat ik zelf leerde", 0);
        }
        drafting.submit(story, Confirmation.none());

        visit("stories/to-read");
        assertThat(page()).doesNotContain("Wat ik zelf leerde");
        visit("stories/" + story);
        assertThat(find(SecondReaderPanel.class).exists()).isFalse();
        assertThat(page()).contains("Neem het terug om verder te schrijven");
    }

    @Test
    void whoIsNoPracticeLeaderFindsNothingThere() {
        for (String other : new String[] {"anna", "elif", "fons", "greet", "hasan", "chaima"}) {
            As.person(other, () -> {
                visit("stories/to-read");
                assertThat(getCurrentView()).as(other).isNotInstanceOf(ToReadView.class);
                assertThat(page()).as(other).doesNotContain("Na te lezen verhalen");
            });
        }
    }

    @Test
    void ofTwoReadersAtOnceTheSecondHearsWhoWasFirst() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story);
        As.person(
                "ursula",
                () -> reading.sendBack(
                        story, stories.story(story).orElseThrow().version(), "Wat zei het kind?", Confirmation.none()));

        click("Publiceer");

        assertThat(page())
                .contains("Ursula Janssens was je net voor en stuurde dit verhaal terug naar de schrijver.")
                .contains("Dit verhaal staat niet meer bij jou")
                .doesNotContain("Wat zei het kind?")
                .doesNotContain("De oma bleef komen.");
        assertThat(As.person("anna", () -> stories.story(story).orElseThrow().readings()))
                .hasSize(1);
        assertThat(As.person("anna", () -> stories.story(story).orElseThrow().state()))
                .isEqualTo(StoryState.DRAFT);
    }

    @Test
    void aSecondClickDecidesNothingMore() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story);
        Button publish = find(Button.class).withText("Publiceer").single();
        publish.click();
        publish.click();

        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.PUBLISHED);
        assertThat(As.person("anna", () -> stories.story(story).orElseThrow().readings()))
                .hasSize(1);
    }

    @Test
    void whatIsTakenBackMeanwhileIsNotDecidedOn() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story);
        As.person("anna", () -> withdrawal.takeBack(story));

        click("Publiceer");

        assertThat(page()).contains("De schrijver werkt weer verder aan dit verhaal.");
    }

    @Test
    void aReaderSeesTheOwnEarlierRemarkAndNotThatOfAnother() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        reading.sendBack(story, stories.story(story).orElseThrow().version(), REMARK, Confirmation.none());
        As.person("anna", () -> drafting.submit(story, Confirmation.none()));

        visit("stories/" + story);
        assertThat(page()).contains(REMARK);
        As.person("ursula", () -> {
            visit("stories/" + story);
            assertThat(find(SecondReaderPanel.class).exists()).isTrue();
            assertThat(page()).doesNotContain(REMARK);
            visit("stories/to-read");
            assertThat(page()).contains("Een oma die bleef").doesNotContain(REMARK);
        });
    }

    @Test
    void aPracticeLeaderTakesAStoryAwayAndSaysWhy() {
        StoryId story = shelf.published("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story);
        click("Neem dit verhaal weg");
        clickInDialog("Neem dit verhaal weg");
        assertThat(remark().getErrorMessage()).startsWith("Schrijf eerst een opmerking");
        test(remark()).setValue("Nummer 93.05.18-223.61");
        clickInDialog("Neem dit verhaal weg");
        assertThat(remark().getErrorMessage()).contains("rijksregisternummer");
        assertThat(remark().getValue()).as("what was typed stays").contains("93.05.18");
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.PUBLISHED);

        test(remark()).setValue(REMARK);
        clickInDialog("Neem dit verhaal weg");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(page()).contains("Weggenomen.").doesNotContain("De oma bleef komen.");
        As.person("anna", () -> {
            assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.WITHDRAWN);
            visit("stories/" + story);
            assertThat(page()).contains("Dirk Vermeulen nam het weg op").contains(REMARK);
        });
    }

    @Test
    void whatIsMarkedInTheRemarkIsConfirmedBeforeTheStoryGoesBack() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story);
        test(find(TextArea.class).single()).setValue("Bel mij op 0470 12 34 56.");
        click("Stuur terug met een opmerking");

        assertThat(page())
                .contains("Bevestig eerst wat in je opmerking gemarkeerd staat")
                .contains("0470 12 34 56");
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.SUBMITTED);

        test(find(Checkbox.class).single()).click();
        click("Stuur terug met een opmerking");

        assertThat(As.person("anna", () -> stories.story(story).orElseThrow().state()))
                .isEqualTo(StoryState.DRAFT);
    }

    @Test
    void whatIsMarkedInTheRemarkIsConfirmedBeforeAStoryIsTakenAway() {
        StoryId story = shelf.published("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story);
        click("Neem dit verhaal weg");
        test(remark()).setValue("Bel mij op 0470 12 34 56.");
        clickInDialog("Neem dit verhaal weg");

        assertThat(remark().getErrorMessage()).startsWith("Bevestig eerst");
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.PUBLISHED);

        test(find(Checkbox.class, find(Dialog.class).single()).single()).click();
        clickInDialog("Neem dit verhaal weg");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(As.person("anna", () -> stories.story(story).orElseThrow().state()))
                .isEqualTo(StoryState.WITHDRAWN);
    }

    @Test
    void leavingTheQuestionTakesNothingAway() {
        StoryId story = shelf.published("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story);
        click("Neem dit verhaal weg");
        test(remark()).setValue(REMARK);
        clickInDialog("Laat het zo");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.PUBLISHED);
    }

    @Test
    void whoComesTooLateToTakeItAwayIsTold() {
        StoryId story = shelf.published("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story);
        click("Neem dit verhaal weg");
        As.person("anna", () -> withdrawal.withdraw(story));
        test(remark()).setValue(REMARK);
        clickInDialog("Neem dit verhaal weg");

        assertThat(page()).contains("Dit verhaal was intussen al veranderd.");
        assertThat(As.person("anna", () -> stories.story(story).orElseThrow().readings()))
                .as("only that it was published")
                .hasSize(1);
    }

    @Test
    void nobodyElseIsOfferedToTakeAStoryAway() {
        StoryId story = shelf.published("Een oma die bleef", "De oma bleef komen.");

        for (String other : new String[] {"anna", "bram", "elif", "fons", "greet", "hasan", "chaima"}) {
            As.person(other, () -> {
                visit("stories/" + story);
                assertThat(page()).as(other).contains("De oma bleef komen.");
                assertThat(find(TakeAwayPanel.class).exists()).as(other).isFalse();
            });
        }
    }

    @Test
    void everyPageTakesAtMostThreeStatements() {
        StoryId waiting = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        StoryId published = shelf.published("Een opa die belde", "De opa belde elke avond.");
        visit("stories");

        for (String address : new String[] {"stories/to-read", "stories/" + waiting, "stories/" + published}) {
            assertThat(statements.during(() -> visit(address))).as(address).hasSizeLessThanOrEqualTo(3);
        }
    }

    private TextArea remark() {
        return find(TextArea.class, find(Dialog.class).single()).single();
    }

    private void clickInDialog(String words) {
        test(find(Button.class, find(Dialog.class).single()).withText(words).single())
                .click();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
