package be.leerspoor.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.casereview.WeekQuestion;
import be.leerspoor.casereview.Writing;
import be.leerspoor.demo.Cast;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.PeerGroups;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.notice.StartPage;
import be.leerspoor.notice.Wish;
import be.leerspoor.notice.Wishes;
import be.leerspoor.search.Facet;
import be.leerspoor.search.Order;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.shell.Texts;
import be.leerspoor.stories.SavedSearches;
import be.leerspoor.stories.TagKey;
import be.leerspoor.stories.ui.Shelf;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
class StartViewTest extends ViewTest {

    private static final TagKey HOUSES = new TagKey(Facet.TOOL, "drie-huizen");

    @Autowired
    private Reviews reviews;

    @Autowired
    private Writing writing;

    @Autowired
    private CaseReviews caseReviews;

    @Autowired
    private Shelf shelf;

    @Autowired
    private SavedSearches searches;

    @Autowired
    private PeerGroups groups;

    @Autowired
    private Notices notices;

    @Autowired
    private Wishes wishes;

    @Autowired
    private StartPage start;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    @Test
    @WithPerson("anna")
    void aFullPageOfAConsultantLeavesRoomForOneStatementMore() {
        fill();
        assertStatements(5);
        assertThat(words())
                .contains(
                        "Concept", "Een oma die bleef", "Naar de kamer", "Een plaats", "Vraag van de week", "2 nieuwe");
    }

    @Test
    @WithPerson("elif")
    void aFullPageOfATeamLeaderTakesSixWithThePlan() {
        fill();
        assertStatements(6);
    }

    @Test
    @WithPerson("greet")
    void aFullPageOfTheSteeringGroupTakesSixWithThePlan() {
        fill();
        assertStatements(6);
    }

    @Test
    @WithPerson("hasan")
    void aPageOfAnAdministratorTakesSix() {
        fill();
        assertStatements(6);
    }

    @Test
    @WithPerson("anna")
    void aMeetingOfTodayHasOneButtonToEnter() {
        fill();

        visit("profile");
        visit("");

        assertThat(words()).containsOnlyOnce(">Naar de kamer</a>").contains("href=\"intervision/room/");
    }

    @Test
    @WithPerson("anna")
    void theQuestionOfTheWeekIsPutAwayForThisWeekOnly() {
        visit("");
        String asked = Texts.text(Texts.key("casereview.week.question", WeekQuestion.of(LocalDate.now(clock))));
        assertThat(words()).contains(asked);

        click("Leg weg", "Leg dit deel weg: Vraag van de week");
        assertThat(words()).doesNotContain(asked);
        visit("profile");
        visit("");
        assertThat(words()).doesNotContain(asked).contains("Toon weer: Vraag van de week");

        ((MovableClock) clock).moveBy(Duration.ofDays(7));
        visit("profile");
        visit("");
        assertThat(titles()).contains("Vraag van de week");
        assertThat(words()).doesNotContain("Toon weer");
    }

    @Test
    @WithPerson("anna")
    void whatIsPutAwayComesBackWithOneClickAndIsNoneOfSomebodyElse() {
        shelf.published("Een opa", "Tekst.");
        visit("");
        click("Leg weg", "Leg dit deel weg: Nieuw in de verhalen");
        assertThat(titles()).doesNotContain("Nieuw in de verhalen");
        assertThat(As.person("bram", () -> start.mine()).away()).isEmpty();

        click("Nieuw in de verhalen", "Toon weer: Nieuw in de verhalen");

        assertThat(titles()).contains("Nieuw in de verhalen");
        assertThat(words()).doesNotContain("Toon weer");
    }

    @Test
    @WithPerson("anna")
    void aDraftThatIsPutAwayComesBackWhenOneWritesOn() {
        ReviewId draft = reviews.draft("Een oma die bleef", "Tekst");
        visit("");
        click("Leg weg", "Leg weg van je startpagina: Concept: Een oma die bleef");
        assertThat(words()).doesNotContain("Een oma die bleef").contains("1 ding uit je lijst");
        visit("profile");
        visit("");
        assertThat(words()).doesNotContain("Een oma die bleef");

        ((MovableClock) clock).moveBy(Duration.ofMinutes(1));
        writing.save(draft, Writing.TITLE, "Een opa die bleef", 1);
        visit("profile");
        visit("");
        assertThat(words()).contains("Een opa die bleef").doesNotContain("1 ding uit je lijst");
    }

    @Test
    @WithPerson("anna")
    void theQuestionBeginsAReviewThatBearsIt() {
        visit("");
        test(find(Button.class).withText("Schrijf erover").single()).click();

        String asked = Texts.text(Texts.key("casereview.week.question", WeekQuestion.of(LocalDate.now(clock))));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).matches("reviews/[0-9a-f-]{36}/write");
        assertThat(caseReviews.mine()).extracting(ReviewSummary::title).containsExactly(asked);
    }

    @Test
    @WithPerson("anna")
    void theFirstHourCompletesItself() {
        visit("");
        assertThat(words()).contains("Je eerste uur", "Schrijf een eerste casusreflectie");
        Matcher told = Pattern.compile("0 van (\\d+) gedaan").matcher(words());
        assertThat(told.find()).isTrue();
        int all = Integer.parseInt(told.group(1));
        // Three in sight, and the rest is counted under them.
        assertThat(words())
                .contains(all == 4 ? "Daarna volgt nog 1 stap." : "Daarna volgen nog " + (all - 3) + " stappen.");

        reviews.draft("Een oma die bleef", "Tekst");
        wishes.choose("intervision.agreement", Wish.DAILY);
        visit("profile");
        visit("");

        assertThat(words()).contains("2 van", "Gedaan: Schrijf een eerste casusreflectie · Kies hoe je mail krijgt");
        click("Leg weg", "Leg dit deel weg: Je eerste uur");
        assertThat(titles()).doesNotContain("Je eerste uur");
    }

    @Test
    @WithPerson("elif")
    void aPageWorthALookIsDoneOnceOneWentThere() {
        visit("");
        assertThat(words()).doesNotContain("Gedaan: Bekijk het leerpad van je team");

        visit("first-look/team-path");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("training/team");
        visit("");

        assertThat(words()).contains("Gedaan: Bekijk het leerpad van je team");
    }

    @Test
    @WithPerson("anna")
    void whatIsNotForMeLeadsToMyStartPage() {
        visit("first-look/team-path");
        assertThat(find(StartView.class).all()).hasSize(1);
        assertThat(start.mine().away()).isEmpty();
        visit("profile");
        visit("first-look/bestaat-niet");
        assertThat(find(StartView.class).all()).hasSize(1);
    }

    @Test
    @WithPerson("anna")
    void ofManyThingsTheFirstAreInSight() {
        for (int i = 0; i < 5; i++) {
            reviews.draft("Reflectie " + i, "Tekst");
            notices.tell(
                    List.of(Cast.person("anna").id()),
                    "intervision.agreement",
                    language -> new NoticeText("Melding", "", "calendar"));
        }
        visit("");
        assertThat(find(WaitingCard.class).single().getElement().getOuterHTML()).contains("Toon nog 3 dingen");

        click("Toon nog 3 dingen", null);

        assertThat(find(WaitingCard.class).single().getElement().getOuterHTML())
                .contains("Reflectie 0")
                .doesNotContain("Toon nog");
    }

    @Test
    @WithPerson("anna")
    void theBellCountsWhatWasNotSeen() throws Exception {
        visit("");
        assertThat(find(NewsMark.class).all()).as("nothing to count, no number").isEmpty();

        Thread elsewhere = new Thread(() -> notices.tell(
                List.of(Cast.person("anna").id()),
                "intervision.agreement",
                language -> new NoticeText("Melding", "", "calendar")));
        elsewhere.start();
        elsewhere.join();
        roundTrip();

        assertThat(find(NewsMark.class).single().getElement().getTextRecursively())
                .contains("1 nieuwe melding");
    }

    /** What groups let open pages judge again comes at the end of a test, when a start page cannot be loaded anew. */
    @AfterEach
    void leave() {
        visit("profile");
    }

    private void fill() {
        GroupId group = groups.group("Noord", "elif", "anna", "bram", "imane");
        groups.meeting(group, LocalDateTime.of(2027, 3, 9, 16, 0));
        for (String userName : List.of("anna", "elif", "greet", "hasan")) {
            notices.tell(
                    List.of(Cast.person(userName).id()),
                    "intervision.agreement",
                    language -> new NoticeText("Een plaats", "", "calendar"));
            As.person(userName, () -> searches.save("Huizen", "huizen", Set.of(HOUSES), Order.RELEVANCE));
        }
        As.person("anna", () -> reviews.draft("Een oma die bleef", "Tekst"));
        ((MovableClock) clock).moveBy(Duration.ofMinutes(1));
        shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen.", HOUSES);
        shelf.published("Huizen aan zee", "Huizen tekenen aan zee.", HOUSES);
        shelf.submitted("Het beraad op een deken", "We zaten in het park.");
    }

    private void assertStatements(int most) {
        visit("profile");
        List<String> sent = statements.during(() -> visit(""));
        assertThat(sent).isNotEmpty().hasSizeLessThanOrEqualTo(most);
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private void click(String words, String spoken) {
        test(find(Button.class).withText(words).all().stream()
                        .filter(button -> spoken == null
                                || button.getAriaLabel().filter(spoken::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
