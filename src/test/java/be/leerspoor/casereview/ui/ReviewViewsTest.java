package be.leerspoor.casereview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewState;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Colleague;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.RowLink;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("anna")
class ReviewViewsTest extends ViewTest {

    private static final String NOT_THERE = "Hier vind je niets";

    @Autowired
    private Reviews made;

    @Autowired
    private CaseReviews reviews;

    @Autowired
    private Sharing sharing;

    @Autowired
    private OpenPages openPages;

    @Autowired
    private Statements statements;

    @Test
    void writingKeepsEveryFieldAndMarksWhatIsRecognisable() {
        UI.getCurrent().navigate("reviews/new");
        test(find(Button.class)
                        .withTextContaining("Casus waar je trots op bent")
                        .single())
                .click();

        test(find(TextField.class).single()).setValue("Een oma die bleef");
        test(find(TextArea.class).single()).setValue("Bel oma op 0470 12 34 56.");

        assertThat(words()).contains("Concept bewaard om 14:05", "Alleen jij", "0470 12 34 56");
        assertThat(reviews.mine()).extracting("title").containsExactly("Een oma die bleef");
    }

    @Test
    void aRegisterNumberStaysInTheFieldAndIsNotKept() {
        ReviewId review = made.draft("Titel", "Eerst");
        UI.getCurrent().navigate("reviews/" + review + "/write");

        test(find(TextArea.class).single()).setValue("Nummer 93.05.18-223.61");

        assertThat(words()).contains("Nog niet bewaard").contains("rijksregisternummer");
        assertThat(find(TextArea.class).single().getValue()).contains("93.05.18-223.61");
        assertThat(reviews.review(review).orElseThrow().answer("elicit").body()).isEqualTo("Eerst");
    }

    @Test
    void aTextChangedInAnotherWindowIsShownBesideOnesOwn() {
        ReviewId review = made.draft("Titel", "Eerst");
        UI.getCurrent().navigate("reviews/" + review + "/write");
        made.again(review, "elicit", "Uit het andere venster", 1);

        test(find(TextArea.class).single()).setValue("Uit dit venster");
        assertThat(words()).contains("Uit het andere venster", "Bewaar wat ik hier schreef");

        test(find(Button.class).withText("Bewaar wat ik hier schreef").single()).click();
        assertThat(reviews.review(review).orElseThrow().answer("elicit").body()).isEqualTo("Uit dit venster");
    }

    @Test
    void aFieldThatIsKeptDoesNotHideThatAnotherIsNot() {
        ReviewId review = made.draft("Titel", "Eerst");
        UI.getCurrent().navigate("reviews/" + review + "/write");

        test(find(TextArea.class).single()).setValue("Nummer 93.05.18-223.61");
        test(find(TextField.class).single()).setValue("Een andere titel");

        assertThat(words()).contains("Nog niet bewaard: Waar ben je trots op").doesNotContain("Concept bewaard");
        test(find(TextArea.class).single()).setValue("Zonder nummer");
        assertThat(words()).contains("Concept bewaard om 14:05");
    }

    @Test
    void whoIsDoneWhileAFieldIsNotKeptStaysAndSeesWhichOne() {
        ReviewId review = made.draft("Titel", "Eerst");
        UI.getCurrent().navigate("reviews/" + review + "/write");
        test(find(TextArea.class).single()).setValue("Nummer 93.05.18-223.61");
        visit("reviews/" + review + "/write?vraag=6");

        test(find(Button.class).withText("Klaar: kies wie dit leest").single()).click();

        assertThat(words()).contains("Niet alles wat je schreef is bewaard").contains("Vraag 1 van 6");
        assertThat(find(TextArea.class).single().getValue()).contains("93.05.18-223.61");

        test(find(TextArea.class).single()).setValue("Zonder nummer");
        visit("reviews/" + review + "/write?vraag=6");
        test(find(Button.class).withText("Klaar: kies wie dit leest").single()).click();
        assertThat(words()).contains("Wie mag dit lezen");
    }

    @Test
    void nobodyLeavesUnaskedWhileAFieldIsNotKept() {
        ReviewId review = made.draft("Titel", "Eerst");
        UI.getCurrent().navigate("reviews/" + review + "/write");
        test(find(TextArea.class).single()).setValue("Nummer 93.05.18-223.61");

        UI.getCurrent().navigate("reviews");
        assertThat(find(TextArea.class).single().getValue()).contains("93.05.18-223.61");

        test(find(Button.class).withText("Ga toch weg").single()).click();
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    @Test
    void theQuestionStandsInTheAddress() {
        ReviewId review = made.draft("Titel", "Eerst");
        visit("reviews/" + review + "/write?vraag=3");
        assertThat(words()).contains("Vraag 3 van 6");

        test(find(Button.class).withText("Volgende vraag").single()).click();

        assertThat(words()).contains("Vraag 4 van 6");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("reviews/" + review + "/write?vraag=4");
        visit("reviews/" + review + "/write?vraag=99");
        assertThat(words()).contains("Vraag 6 van 6");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAnswerOnAScaleCanBeTakenBack() {
        ReviewId review = made.draft("Titel", "Eerst");
        visit("reviews/" + review + "/write?vraag=5");
        test(find(RadioButtonGroup.class).single()).selectItem("8");
        assertThat(reviews.review(review).orElseThrow().answer("pride").body()).isEqualTo("8");

        test(find(NativeButton.class).withText("Geen antwoord").single()).click();

        assertThat(reviews.review(review).orElseThrow().answer("pride").body()).isEmpty();
    }

    @Test
    void readersOfASharedReviewAreChangedFromItsPage() {
        ReviewId review = made.sharedWithTeam("Titel", "Tekst", "Gent-Noord");
        UI.getCurrent().navigate("reviews/" + review);

        test(find(NativeButton.class).withText("wijzig").single()).click();
        assertThat(words()).contains("Wie leest Titel?");
        assertThat((Set<?>) find(CheckboxGroup.class).single().getValue()).hasSize(1);
        test(find(CheckboxGroup.class).single()).deselectAll();
        test(find(Button.class).withText("Bewaar wie dit leest").single()).click();
        assertThat(words()).contains("Kies je team, een intervisiegroep of minstens één collega");
        assertThat(As.person("joris", () -> reviews.review(review))).isPresent();

        MultiSelectComboBox<Colleague> colleagues = colleagues();
        colleagues.setValue(colleagues
                .getGenericDataView()
                .getItems()
                .filter(one -> one.name().startsWith("Bram"))
                .toList());
        test(find(Button.class).withText("Bewaar wie dit leest").single()).click();

        assertThat(As.person("joris", () -> reviews.review(review))).isEmpty();
        assertThat(As.person("bram", () -> reviews.review(review))).isPresent();
    }

    @Test
    void colleaguesAreToldApartByTheirTeamsAndOneselfIsNotAmongThem() {
        ReviewId review = made.draft("Titel", "Tekst");
        UI.getCurrent().navigate("reviews/" + review + "/share");

        var offered = colleagues()
                .getGenericDataView()
                .getItems()
                .map(ShareView::inWords)
                .toList();

        assertThat(offered).hasSize(50).noneMatch(words -> words.startsWith("Anna Peeters"));
        assertThat(offered).anyMatch(words -> words.contains("(Gent-Noord)"));
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Colleague> colleagues() {
        return find(MultiSelectComboBox.class).single();
    }

    @Test
    @WithPerson("joris")
    void aPageThatMayStillBeReadIsLeftAloneWithWhatIsBeingTyped() {
        ReviewId first = As.person("anna", () -> made.sharedWithTeam("Eerste", "Tekst", "Gent-Noord"));
        ReviewId second = As.person("anna", () -> made.sharedWithTeam("Tweede", "Tekst", "Gent-Noord"));
        UI.getCurrent().navigate("reviews/" + first);
        UI.getCurrent().navigate("reviews/" + second);
        test(find(TextArea.class).single()).setValue("Mooi dat je bleef.");

        As.person("anna", () -> sharing.withdraw(first));
        openPages.judgeAgain(UI.getCurrent());
        assertThat(words()).contains("Tweede");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Mooi dat je bleef.");

        As.person("anna", () -> sharing.withdraw(second));
        openPages.judgeAgain(UI.getCurrent());
        assertThat(words())
                .contains("Deze reflectie is niet meer met jou gedeeld", "Mooi dat je bleef.")
                .doesNotContain("Tweede", "Tekst");
    }

    @Test
    @WithPerson("joris")
    void aResponseThatIsBeingWrittenIsThereAgainWhenThePageOpensAgain() {
        ReviewId review = As.person("anna", () -> made.sharedWithTeam("Titel", "Tekst", "Gent-Noord"));
        UI.getCurrent().navigate("reviews/" + review);
        test(find(TextArea.class).single()).setValue("Mooi dat");
        assertThat(words()).contains("Concept bewaard om 14:05");

        UI.getCurrent().navigate("reviews");
        UI.getCurrent().navigate("reviews/" + review);

        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Mooi dat");
        test(find(Button.class).withTextContaining("Geef dit aan").single()).click();
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    @WithPerson("joris")
    void aTitleLeavesTheListWhenTheReviewIsClosed() {
        ReviewId review = As.person("anna", () -> made.sharedWithTeam("Een oma die bleef", "Tekst", "Gent-Noord"));
        UI.getCurrent().navigate("reviews");
        assertThat(words()).contains("Een oma die bleef");

        As.person("anna", () -> sharing.withdraw(review));
        openPages.judgeAgain(UI.getCurrent());

        assertThat(words()).doesNotContain("Een oma die bleef");
    }

    @Test
    void theWordsOfASearchStandInTheAddressAndFindPassages() {
        made.draft("Een oma die bleef", "Ze kwam elke dag naar de speeltuin.");
        visit("reviews?q=speeltuin");

        assertThat(find(TextField.class).single().getValue()).isEqualTo("speeltuin");
        assertThat(words()).contains("1 reflectie gevonden", "Een oma die bleef", "naar de ");

        test(find(TextField.class).single()).setValue("oma");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("reviews?q=oma");
    }

    @Test
    void moreThanAPageOfFindsIsTurned() {
        for (int i = 0; i < 21; i++) {
            made.draft("Oma " + i, "Tekst");
        }
        visit("reviews?q=oma");
        assertThat(words()).contains("Bladzijde 1 van 2");
        assertThat(find(RowLink.class).all()).hasSize(20);

        visit("reviews?q=oma&page=2");
        assertThat(find(RowLink.class).all()).hasSize(1);
    }

    @Test
    void aDraftIsPutAwayAndBroughtBackOrDeletedForGood() {
        ReviewId review = made.draft("Titel", "Tekst");
        UI.getCurrent().navigate("reviews/" + review);

        test(find(Button.class).withText("Leg weg").single()).click();
        assertThat(words()).contains("Je kan ze terughalen tot");
        test(find(Button.class).withText("Haal terug").single()).click();
        assertThat(reviews.mine()).hasSize(1);

        test(find(Button.class).withText("Leg weg").single()).click();
        test(find(Button.class).withText("Verwijder voorgoed").single()).click();
        assertThat(reviews.discarded()).hasSize(1);
        test(find(Button.class).withText("Verwijder voorgoed").all().getLast()).click();

        assertThat(reviews.review(review)).isEmpty();
    }

    @Test
    @WithPerson("joris")
    void theStartPageTellsWhatAColleagueSharedUntilItIsOpened() {
        ReviewId review = As.person("anna", () -> made.sharedWithTeam("Een oma die bleef", "Tekst", "Gent-Noord"));
        start();
        assertThat(words()).contains("Anna Peeters deelde ‘Een oma die bleef’ met je team");

        UI.getCurrent().navigate("reviews/" + review);
        start();

        assertThat(words()).doesNotContain("Een oma die bleef");
    }

    @Test
    @WithPerson("bram")
    void whatAColleagueSharedCanBePutAwayOnTheStartPage() {
        As.person("anna", () -> made.sharedWith("Een oma die bleef", "Tekst", "bram"));
        As.person("anna", () -> made.sharedWith("Een opa die belde", "Tekst", "bram"));
        start();
        assertThat(words()).contains("Anna Peeters deelde ‘Een oma die bleef’ met jou");

        test(find(Button.class)
                        .withCondition(button -> "Gezien: Anna Peeters deelde ‘Een oma die bleef’ met jou"
                                .equals(button.getElement().getAttribute("aria-label")))
                        .single())
                .click();

        assertThat(words()).doesNotContain("Een oma die bleef").contains("Een opa die belde");
        test(find(Button.class).withText("Gezien").single()).click();
        assertThat(words()).contains("Nu wacht er niets");
        start();
        assertThat(words()).doesNotContain("Een oma die bleef", "Een opa die belde");
    }

    @Test
    void theTabOfABrowserDoesNotTellTheTitleOfAReview() {
        ReviewId review = made.draft("Een oma die bleef", "Tekst");

        for (String address : new String[] {"", "/write", "/share"}) {
            UI.getCurrent().navigate("reviews/" + review + address);
            roundTrip();
            assertThat(UI.getCurrent().getInternals().getTitle())
                    .as(address)
                    .isNotBlank()
                    .doesNotContain("oma");
        }
    }

    @Test
    @WithPerson("joris")
    void theMarksOfAResponseAreConfirmedWithABoxAndAButton() {
        ReviewId review = As.person("anna", () -> made.sharedWithTeam("Titel", "Tekst", "Gent-Noord"));
        UI.getCurrent().navigate("reviews/" + review);
        test(find(TextArea.class).single()).setValue("Bel mij op 0470 12 34 56.");
        test(find(Button.class).withText("Geef dit aan Anna Peeters").single()).click();

        test(find(Checkbox.class).withLabelContaining("bekeken").single()).click();
        assertThat(As.person("anna", () -> reviews.review(review).orElseThrow().responses()))
                .isEmpty();
        test(find(Button.class).withTextContaining("met deze woorden").single()).click();

        assertThat(As.person("anna", () -> reviews.review(review).orElseThrow().responses()))
                .hasSize(1);
    }

    @Test
    void whyAWordIsMarkedIsSaidInWords() {
        ReviewId review = made.draft("Titel", "Stort op BE68 5390 0754 7034.");
        UI.getCurrent().navigate("reviews/" + review + "/write");

        assertThat(find(Span.class).withText("Dit is een rekeningnummer.").exists())
                .isTrue();
        assertThat(find(NativeButton.class).withText("rekeningnummer").exists()).isTrue();
    }

    @Test
    void sharingWithTheTeamTakesOneChoiceAndOneButton() {
        ReviewId review = made.draft("Titel", "Mama A. belde zelf.");
        UI.getCurrent().navigate("reviews/" + review + "/share");

        test(find(CheckboxGroup.class).single()).selectItem("Team Gent-Noord (5 mensen)");
        test(find(Button.class).withText("Deel nu").single()).click();

        assertThat(reviews.review(review).orElseThrow().state()).isEqualTo(ReviewState.SHARED);
        assertThat(words()).contains("Jij en Team Gent-Noord (5 mensen)");
    }

    @Test
    void aMarkIsConfirmedDeliberatelyBeforeSharing() {
        ReviewId review = made.draft("Titel", "Bel oma op 0470 12 34 56.");
        UI.getCurrent().navigate("reviews/" + review + "/share");
        test(find(CheckboxGroup.class).single()).selectItem("Team Gent-Noord (5 mensen)");

        test(find(Button.class).withText("Deel nu").single()).click();
        assertThat(reviews.review(review).orElseThrow().state()).isEqualTo(ReviewState.DRAFT);
        assertThat(find(Button.class).withText("Deel met deze woorden").single().isEnabled())
                .isFalse();

        test(find(Checkbox.class).withLabelContaining("bekeken").single()).click();
        test(find(Button.class).withText("Deel met deze woorden").single()).click();
        assertThat(reviews.review(review).orElseThrow().state()).isEqualTo(ReviewState.SHARED);
    }

    @Test
    void withdrawingAsksFirstAndThenClosesAtOnce() {
        ReviewId review = made.sharedWithTeam("Titel", "Tekst", "Gent-Noord");
        UI.getCurrent().navigate("reviews/" + review);

        test(find(Button.class).withText("Trek in").single()).click();
        assertThat(reviews.review(review).orElseThrow().state()).isEqualTo(ReviewState.SHARED);
        test(find(Button.class).withText("Trek in").all().getLast()).click();

        assertThat(reviews.review(review).orElseThrow().state()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(words()).contains("Alleen jij");
    }

    @Test
    @WithPerson("joris")
    void aColleagueRespondsInTheFormThatWasAskedFor() {
        ReviewId review = As.person("anna", () -> made.sharedWithTeam("Titel", "Tekst", "Gent-Noord"));
        UI.getCurrent().navigate("reviews/" + review);

        test(find(TextArea.class).withLabelContaining("Wat waardeer je").single())
                .setValue("Mooi dat je bleef.");
        test(find(Button.class).withTextContaining("Geef dit aan").single()).click();

        assertThat(As.person("anna", () -> reviews.review(review).orElseThrow().responses()))
                .extracting("body")
                .containsExactly("Mooi dat je bleef.");
    }

    @Test
    @WithPerson("bram")
    void whatMayNotBeReadAnswersAsWhatDoesNotExist() {
        ReviewId review = As.person("anna", () -> made.sharedWithTeam("Geheim", "Tekst", "Gent-Noord"));

        for (String address : new String[] {"", "/write", "/share"}) {
            UI.getCurrent().navigate("reviews/" + review + address);
            assertThat(words()).as(address).contains(NOT_THERE);
            String hidden = words().replace(review.toString(), "");
            ReviewId unknown = ReviewId.random();
            UI.getCurrent().navigate("reviews/" + unknown + address);
            assertThat(words().replace(unknown.toString(), "")).as(address).isEqualTo(hidden);
        }
        UI.getCurrent().navigate("reviews/geen-nummer");
        assertThat(words()).contains(NOT_THERE);
    }

    @Test
    void everyPageTakesAtMostThreeStatements() {
        ReviewId shared = made.sharedWithTeam("Titel", "Tekst", "Gent-Noord");
        ReviewId draft = made.draft("Titel", "Tekst");
        UI.getCurrent().navigate("reviews");

        for (String address :
                new String[] {"reviews", "reviews/new", "reviews/" + draft + "/write", "reviews/" + draft + "/share"}) {
            assertThat(statements.during(() -> UI.getCurrent().navigate(address)))
                    .as(address)
                    .hasSizeLessThanOrEqualTo(3);
        }
        assertThat(statements.during(() -> UI.getCurrent().navigate("reviews/" + shared)))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(statements.during(() -> UI.getCurrent().navigate(""))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    @WithPerson("joris")
    void whatIsNewTakesNoMoreStatements() {
        ReviewId shared = As.person("anna", () -> made.sharedWithTeam("Titel", "Tekst", "Gent-Noord"));
        UI.getCurrent().navigate("reviews");

        assertThat(statements.during(() -> UI.getCurrent().navigate(""))).hasSizeLessThanOrEqualTo(6);
        assertThat(statements.during(() -> UI.getCurrent().navigate("reviews/" + shared)))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void oneCanGoOnFromTheListToEveryOwnReview() {
        ReviewId draft = made.draft("Een oma die bleef", "Tekst");
        UI.getCurrent().navigate("reviews");

        assertThat(find(Anchor.class)
                        .withTextContaining("Een oma die bleef")
                        .single()
                        .getHref())
                .isEqualTo("reviews/" + draft);
    }

    /** Anew, as somebody comes to it from elsewhere. */
    private static void start() {
        UI.getCurrent().navigate("reviews");
        UI.getCurrent().navigate("");
    }
}
