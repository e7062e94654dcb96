package be.leerspoor.stories.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.search.Facet;
import be.leerspoor.stories.Desks;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.Harvest;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryField;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryState;
import be.leerspoor.stories.StoryUses;
import be.leerspoor.stories.Tag;
import be.leerspoor.stories.TagKey;
import be.leerspoor.stories.Withdrawal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("anna")
class WritingViewsTest extends ViewTest {

    private static final String NOT_THERE = "Hier vind je niets";

    @Autowired
    private Shelf shelf;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Harvest harvest;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Stories stories;

    @Autowired
    private StoryUses uses;

    @Autowired
    private Desks desks;

    @Autowired
    private Statements statements;

    @Test
    void everyFieldKeepsItselfAndShowsWhatIsRecognisable() {
        visit("stories/new");
        test(find(Button.class).withText("Begin te schrijven").single()).click();
        test(find(TextField.class).single()).setValue("Een oma die bleef");
        type("Het verhaal", "Bel oma op 0470 12 34 56.");

        assertThat(page())
                .contains("Concept bewaard om 14:05")
                .contains("Alleen jij")
                .contains("0470 12 34 56");
        StoryId story = stories.mine().getFirst().id();
        assertThat(drafting.draft(story).orElseThrow().text().title()).isEqualTo("Een oma die bleef");
        assertThat(drafting.draft(story).orElseThrow().text().body()).isEqualTo("Bel oma op 0470 12 34 56.");
    }

    @Test
    void whatWasKeptStandsThereAfterAReload() {
        StoryId story = shelf.draft("Een oma die bleef", "De oma bleef komen.", Shelf.LIMBURG);

        visit("stories/" + story + "/edit");

        assertThat(find(TextField.class).single().getValue()).isEqualTo("Een oma die bleef");
        assertThat(area("Het verhaal").getValue()).isEqualTo("De oma bleef komen.");
        assertThat(select("Regio").getValue().key()).isEqualTo(Shelf.LIMBURG);
    }

    @Test
    void aRegisterNumberStaysInTheFieldAndIsNotKept() {
        StoryId story = shelf.draft("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story + "/edit");

        type("Het verhaal", "Nummer 93.05.18-223.61");

        assertThat(page()).contains("Nog niet bewaard").contains("rijksregisternummer");
        assertThat(area("Het verhaal").getValue()).contains("93.05.18-223.61");
        assertThat(drafting.draft(story).orElseThrow().text().body()).isEqualTo("De oma bleef komen.");
    }

    @Test
    void ofTwoTabsNeitherOverwritesTheOtherAndBothTextsAreShown() {
        StoryId story = shelf.draft("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story + "/edit");
        drafting.save(story, StoryField.BODY, "Geschreven in het andere tabblad.", 1);

        type("Het verhaal", "Geschreven in dit tabblad.");

        assertThat(page()).contains("Geschreven in het andere tabblad.").contains("Bewaar wat ik hier schreef");
        assertThat(area("Het verhaal").getValue()).isEqualTo("Geschreven in dit tabblad.");
        assertThat(drafting.draft(story).orElseThrow().text().body()).isEqualTo("Geschreven in het andere tabblad.");
        click("Dien in bij een tweede lezer");
        assertThat(page()).contains("Nog niet alles is bewaard");
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.DRAFT);

        click("Bewaar wat ik hier schreef");
        assertThat(drafting.draft(story).orElseThrow().text().body()).isEqualTo("Geschreven in dit tabblad.");
    }

    @Test
    void whatWasTypedStaysWhenTheDraftWasHandedInElsewhere() {
        StoryId story = shelf.draft("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story + "/edit");
        drafting.submit(story, Confirmation.none());

        type("Het verhaal", "Nog een zin erbij.");

        assertThat(area("Het verhaal").getValue()).isEqualTo("Nog een zin erbij.");
        assertThat(page()).contains("Nog niet bewaard");
        assertThat(stories.story(story).orElseThrow().text().body()).isEqualTo("De oma bleef komen.");
    }

    @Test
    void aTagIsKeptAtOnce() {
        StoryId story = shelf.draft("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story + "/edit");

        test(select("Regio")).selectItem("Limburg");

        assertThat(drafting.draft(story).orElseThrow().tags()).containsExactly(Shelf.LIMBURG);
        assertThat(page()).contains("Concept bewaard om 14:05");
    }

    @Test
    void handingInAsksForWhatIsMissingAndForWhatIsMarked() {
        StoryId story = shelf.draft("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story + "/edit");
        type("Het verhaal", "");
        click("Dien in bij een tweede lezer");
        assertThat(page()).contains("Vul dit nog in voor je indient: Het verhaal.");

        type("Het verhaal", "Bel oma op 0470 12 34 56.");
        click("Dien in bij een tweede lezer");
        click("Dien in zonder labels");
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.DRAFT);
        click("Dien in met deze plaatsen erin");
        assertThat(stories.story(story).orElseThrow().state())
                .as("nothing was confirmed yet")
                .isEqualTo(StoryState.DRAFT);
        test(find(Checkbox.class).single()).click();
        click("Dien in met deze plaatsen erin");

        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.SUBMITTED);
        assertThat(getCurrentView()).isInstanceOf(StoryView.class);
        assertThat(page()).contains("Jij, en praktijkleiders van een ander team");
    }

    @Test
    void aStoryWithoutATagIsHandedInOnlyOnPurpose() {
        StoryId story = shelf.draft("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story + "/edit");

        click("Dien in bij een tweede lezer");
        assertThat(page()).contains("Je verhaal heeft nog geen labels");
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.DRAFT);
        click("Kies labels");
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.DRAFT);

        click("Dien in zonder labels");
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.SUBMITTED);
    }

    @Test
    void aStoryWithATagIsHandedInAtOnce() {
        StoryId story = shelf.draft("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story + "/edit");
        test(select("Regio")).selectItem("Limburg");

        click("Dien in bij een tweede lezer");

        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.SUBMITTED);
    }

    @Test
    void theStartPageTellsThatAStoryWasPublishedUntilItIsOpened() {
        StoryId story = shelf.published("Een oma die bleef", "De oma bleef komen.");
        start();
        assertThat(page()).contains("Gepubliceerd: Een oma die bleef", "Iedereen in de organisatie kan het nu lezen");
        As.person("joris", () -> desks.decisionSeen(story));
        start();
        assertThat(page()).as("of no concern to somebody else").contains("Gepubliceerd: Een oma die bleef");

        visit("stories/" + story);
        start();

        assertThat(page()).doesNotContain("Gepubliceerd: Een oma die bleef");
    }

    @Test
    void newsOfAnOwnStoryCanBePutAway() {
        shelf.published("Een oma die bleef", "De oma bleef komen.");
        start();

        click("Gezien");

        assertThat(page()).doesNotContain("Gepubliceerd: Een oma die bleef");
        start();
        assertThat(page()).doesNotContain("Gepubliceerd: Een oma die bleef");
    }

    @Test
    void aReturnedStoryIsToldUntilItIsOpenedAndThenIsADraftLikeAnyOther() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        As.person(
                "dirk",
                () -> reading.sendBack(story, version(story, "dirk"), "Wat zei het kind?", Confirmation.none()));
        start();
        assertThat(page())
                .contains("Teruggestuurd: Een oma die bleef", "De praktijkleider schrijft: Wat zei het kind?")
                .doesNotContain("Concept: Een oma die bleef");

        visit("stories/" + story + "/edit");
        assertThat(page()).contains("Wat zei het kind?");
        start();

        assertThat(page()).contains("Concept: Een oma die bleef").doesNotContain("Teruggestuurd");
    }

    @Test
    void aStoryThatWasTakenAwayIsToldWithTheReason() {
        StoryId story = shelf.published("Een oma die bleef", "De oma bleef komen.");
        visit("stories/" + story);
        As.person("dirk", () -> withdrawal.withdraw(story, "Noem de straat niet.", Confirmation.none()));

        start();

        assertThat(page())
                .contains("Weggenomen: Een oma die bleef", "De praktijkleider schrijft: Noem de straat niet.");
    }

    @Test
    void theTabOfABrowserTellsATitleOnlyOnceEveryoneMayReadIt() {
        StoryId draft = shelf.draft("Een oma die bleef", "De oma bleef komen.");
        StoryId submitted = shelf.submitted("Een oma die belde", "De oma belde.");
        StoryId published = shelf.published("Een opa die belde", "De opa belde elke avond.");
        for (String address : new String[] {
            "stories/" + draft, "stories/" + draft + "/edit", "stories/" + submitted, "stories/mine", ""
        }) {
            assertThat(tab(address)).as(address).isNotBlank().doesNotContain("oma");
        }
        assertThat(tab("stories/" + published)).contains("Een opa die belde");

        withdrawal.withdraw(published);
        assertThat(tab("stories/" + published)).doesNotContain("opa");
    }

    @Test
    @WithPerson("dirk")
    void theTabOfASecondReaderTellsNoTitle() {
        StoryId submitted = shelf.submitted("Een oma die belde", "De oma belde.");

        assertThat(tab("stories/" + submitted)).isNotBlank().doesNotContain("oma");
        assertThat(page()).contains("Een oma die belde");
    }

    @Test
    void aRemarkStandsAboveWhatIsRewritten() {
        StoryId story = shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        As.person(
                "dirk",
                () -> reading.sendBack(story, version(story, "dirk"), "Wat zei het kind?", Confirmation.none()));

        visit("stories/mine");
        assertThat(page()).contains("Teruggestuurd: Wat zei het kind?");
        assertThat(find(Anchor.class)
                        .withTextContaining("Een oma die bleef")
                        .single()
                        .getHref())
                .isEqualTo("stories/" + story + "/edit");
        visit("stories/" + story + "/edit");
        assertThat(page()).contains("Wat zei het kind?");
    }

    @Test
    void harvestingLeadsToTheStoryBesideTheReviewAndAgainToTheSame() {
        ReviewId review = reviews.draft("Trots op een oma", "Mama A. belde zelf.");

        visit("reviews/" + review + "/harvest");

        assertThat(getCurrentView()).isInstanceOf(WriteStoryView.class);
        assertThat(page())
                .contains("Trots op een oma", "Mama A. belde zelf.", "Wie je verhaal leest, ziet deze tekst niet");
        assertThat(area("Het verhaal").getValue())
                .as("nothing is copied by itself")
                .isEmpty();
        StoryId story = stories.mine().getFirst().id();
        visit("reviews/" + review + "/harvest");
        assertThat(stories.mine()).extracting("id").containsExactly(story);
    }

    @Test
    void onceHandedInTheReviewIsNoLongerBesideIt() {
        ReviewId review = reviews.draft("Trots op een oma", "Mama A. belde zelf.");
        StoryId story = harvest.start(review);
        for (StoryField field : StoryField.values()) {
            drafting.save(story, field, "Een oma die bleef.", 0);
        }
        drafting.submit(story, Confirmation.none());
        visit("stories/" + story + "/edit");
        assertThat(getCurrentView()).as("no draft any more").isInstanceOf(StoryView.class);
        withdrawal.takeBack(story);

        visit("stories/" + story + "/edit");

        assertThat(getCurrentView()).isInstanceOf(WriteStoryView.class);
        assertThat(page()).doesNotContain("Trots op een oma").doesNotContain("Mama A.");
    }

    @Test
    @WithPerson("joris")
    void whatIsOfSomebodyElseAnswersAsWhatDoesNotExist() {
        ReviewId review = As.person("anna", () -> reviews.sharedWithTeam("Trots op een oma", "Tekst", "Gent-Noord"));
        StoryId draft = shelf.draft("Een oma die bleef", "De oma bleef komen.");
        StoryId published = shelf.published("Een opa die belde", "De opa belde elke avond.");
        visit("stories/" + StoryId.random() + "/edit");
        String nothing = page();
        assertThat(nothing).contains(NOT_THERE);

        for (String address : new String[] {
            "stories/" + draft + "/edit",
            "stories/" + published + "/edit",
            "stories/geen-nummer/edit",
            "reviews/" + review + "/harvest",
            "reviews/" + ReviewId.random() + "/harvest",
            "reviews/geen-nummer/harvest"
        }) {
            visit(address);
            assertThat(page()).as(address).isEqualTo(nothing);
        }
        assertThat(stories.mine()).isEmpty();
    }

    @Test
    void ownStoriesStandByWhatBecameOfThem() {
        shelf.draft("", "Nog zonder titel.");
        shelf.submitted("Een oma die bleef", "De oma bleef komen.");
        StoryId published = shelf.published("Een opa die belde", "De opa belde elke avond.");
        As.person("bram", () -> uses.use(published, "", Confirmation.none()));
        StoryId withdrawn = shelf.published("Een tante", "De tante kwam.");
        withdrawal.withdraw(withdrawn);

        visit("stories/mine");

        assertThat(page())
                .contains("Concepten", "Verhaal zonder titel")
                .contains("Bij een tweede lezer", "Een oma die bleef")
                .contains("Gepubliceerd", "Een opa die belde", "1x gebruikt")
                .contains("Weggelegd of ingetrokken", "Een tante");
    }

    @Test
    @WithPerson("bram")
    void nobodySeesTheStoriesOfSomebodyElseAmongTheirOwn() {
        shelf.published("Een opa die belde", "De opa belde elke avond.");

        visit("stories/mine");

        assertThat(page()).contains("Hier komen de verhalen die jij schrijft").doesNotContain("Een opa");
    }

    @Test
    void everyPageTakesAtMostThreeStatements() {
        ReviewId review = reviews.draft("Trots op een oma", "Mama A. belde zelf.");
        StoryId harvested = harvest.start(review);
        StoryId draft = shelf.draft("Een oma", "Tekst.", Shelf.LIMBURG, new TagKey(Facet.TOOL, "drie-huizen"));
        shelf.published("Een opa", "Tekst.");
        visit("stories");

        assertThat(statements.during(() -> visit(""))).hasSizeLessThanOrEqualTo(6);
        for (String address : new String[] {"stories/mine", "stories/new", "stories/" + draft + "/edit"}) {
            assertThat(statements.during(() -> visit(address))).as(address).hasSizeLessThanOrEqualTo(3);
        }
        // The review beside it and its questions come from elsewhere.
        assertThat(statements.during(() -> visit("stories/" + harvested + "/edit")))
                .hasSizeLessThanOrEqualTo(4);
    }

    private int version(StoryId story, String reader) {
        return As.person(reader, () -> stories.story(story).orElseThrow().version());
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(area -> label.equals(area.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private Select<Tag> select(String label) {
        return find(Select.class)
                .withCondition(select -> label.equals(select.getLabel()))
                .single();
    }

    private void type(String label, String words) {
        test(area(label)).setValue(words);
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private String tab(String address) {
        visit(address);
        roundTrip();
        return UI.getCurrent().getInternals().getTitle();
    }

    /** Anew, as somebody comes to it from elsewhere. */
    private static void start() {
        visit("stories/new");
        visit("");
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
