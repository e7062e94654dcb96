package be.leerspoor.casereview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewState;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
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
    void oneCanGoOnFromTheListToEveryOwnReview() {
        ReviewId draft = made.draft("Een oma die bleef", "Tekst");
        UI.getCurrent().navigate("reviews");

        assertThat(find(Anchor.class)
                        .withTextContaining("Een oma die bleef")
                        .single()
                        .getHref())
                .isEqualTo("reviews/" + draft);
    }

    private static String words() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement()
                .getOuterHTML();
    }
}
