package be.leerspoor.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.notice.Wish;
import be.leerspoor.notice.Wishes;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.shell.ui.TagChip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("anna")
class NoticesViewTest extends ViewTest {

    private static final String KIND = "intervision.agreement";

    @Autowired
    private Notices notices;

    @Autowired
    private MyNotices mine;

    @Autowired
    private Wishes wishes;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    @BeforeEach
    void somewhereElse() {
        visit("profile");
    }

    @Test
    void whatIWasToldStandsThereNewestFirstAndWhatIsNewSaysSo() {
        tell("anna", "Eerst", "calendar");
        As.person("anna", () -> mine.seenUpTo(clock.instant()));
        ((MovableClock) clock).moveBy(Duration.ofMinutes(5));
        tell("anna", "Daarna", "reviews");
        tell("bram", "Van Bram", "reviews");

        visit("notices");

        assertThat(told())
                .containsSubsequence("Daarna", "9 maart 2027 om 14:10", "Nieuw", "Eerst", "9 maart 2027 om 14:05")
                .doesNotContain("Van Bram");
        assertThat(find(TagChip.class).all()).hasSize(1);
        assertThat(link("Eerst").getHref()).isEqualTo("calendar");
    }

    @Test
    void openingANoticeLeadsToWhatItIsAboutAndMakesItSeen() {
        tell("anna", "Kijk in je agenda", "calendar");
        visit("notices");

        visit(link("Kijk in je agenda").getHref());

        assertThat(getCurrentView()).isInstanceOf(AgendaView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("calendar");
        assertThat(seen()).containsExactly(true);
    }

    @Test
    void aPathMayCarryAQuestion() {
        tell("anna", "Een zoekvraag", "stories?q=drie");

        visit("notices/" + As.person("anna", mine::news).getFirst().id());

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("stories?q=drie");
    }

    @Test
    void aNoticeThatIsNotMineOrLeadsNowhereLeadsToMyNotices() {
        tell("bram", "Van Bram", "calendar");
        UUID ofBram = As.person("bram", mine::news).getFirst().id();
        notices.tell(
                List.of(Cast.person("anna").id()),
                KIND,
                language -> new NoticeText("Zonder adres", "", Optional.empty()));
        UUID withoutPath = As.person("anna", mine::news).getFirst().id();

        for (String name : List.of(
                ofBram.toString(),
                withoutPath.toString(),
                UUID.randomUUID().toString(),
                "nergens",
                "x".repeat(3_000))) {
            visit("profile");
            visit("notices/" + name);
            assertThat(getCurrentView()).as(name).isInstanceOf(NoticesView.class);
        }
        assertThat(As.person("bram", mine::news)).hasSize(1);
        assertThat(seen()).containsExactly(true);
    }

    @Test
    void allSeenTakesTheMarksAwayAndSaysSo() {
        tell("anna", "Eerst", "reviews");
        tell("anna", "Daarna", "reviews");
        visit("notices");

        click("Alles gezien");

        assertThat(told()).contains("Je hebt alles gezien.").doesNotContain("Nieuw");
        assertThat(seen()).containsExactly(true, true);
        assertThat(find(Button.class).withText("Alles gezien").all()).isEmpty();
    }

    @Test
    void withoutNoticesThePageSaysSo() {
        visit("notices");

        assertThat(told()).contains("Er zijn nog geen meldingen voor jou.");
    }

    @Test
    void olderNoticesComeWhenAskedFor() {
        IntStream.range(0, 60).forEach(i -> {
            ((MovableClock) clock).moveBy(Duration.ofSeconds(1));
            tell("anna", "Melding " + i, "reviews");
        });
        visit("notices");
        assertThat(told()).contains("Melding 59", "Melding 10").doesNotContain("Melding 9 ", "Melding 0");

        click("Toon oudere meldingen");

        assertThat(told()).contains("Melding 59", "Melding 0").doesNotContain("Toon oudere meldingen");
    }

    @Test
    void aChoiceIsKeptAtOnceAndHoldsWhenIComeBack() {
        visit("notices");

        choice("Intervisie: een afspraak die afloopt").setValue(Wish.WEEKLY);

        assertThat(saved()).isEqualTo("Bewaard om 14:05");
        assertThat(wish()).isEqualTo(Wish.WEEKLY);
        visit("profile");
        visit("notices");
        assertThat(choice("Intervisie: een afspraak die afloopt").getValue()).isEqualTo(Wish.WEEKLY);
        assertThat(choice("Intervisie: een stap die op jou wacht").getValue()).isEqualTo(Wish.AT_ONCE);
        assertThat(As.person("bram", wishes::mine))
                .allMatch(each -> each.wish() == each.kind().usual());
    }

    @Test
    void whatAlwaysComesWithADateCannotWait() {
        visit("notices");

        assertThat(offered("Intervisie: een datum verplaatst")).containsExactly(Wish.AT_ONCE, Wish.OFF);
        assertThat(offered("Intervisie: een afspraak die afloopt")).containsExactly(Wish.values());
    }

    @Test
    void theChoicesStandByPartAndInTheOrderOfTheWork() {
        visit("notices");

        assertThat(find(H3.class).all())
                .extracting(H3::getText)
                .containsExactly("Intervisie", "Opleidingen en leerpad", "Metingen", "Plan");
        assertThat(find(Select.class).all())
                .extracting(Select::getLabel)
                .startsWith("Intervisie: data gepland", "Intervisie: een datum verplaatst")
                .endsWith(
                        "Metingen: een vraag aan jou",
                        "Plan: een actie voor jou",
                        "Plan: een actie van jou die over tijd is",
                        "Plan: een mijlpaal die verschuift");
        assertThat(choice("Intervisie: een datum verplaatst").getHelperText()).startsWith("Met een datum");
        assertThat(choice("Intervisie: een afspraak die afloopt").getHelperText())
                .isNull();
    }

    @Test
    void whatIsNewWaitsOnTheStartPageUntilItIsPutAway() {
        tell("anna", "Een plaats", "calendar");
        visit("");
        assertThat(told()).contains("Een plaats", "Meer weten?");

        click("Gezien");

        assertThat(told()).doesNotContain("Een plaats");
        assertThat(seen()).containsExactly(true);
    }

    @Test
    void thePagesAskTheDatabaseLittle() {
        IntStream.range(0, 5).forEach(i -> tell("anna", "Melding " + i, "calendar"));
        visit("notices");
        visit("profile");

        assertThat(statements.during(() -> visit("notices"))).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        visit("profile");
        assertThat(statements.during(() -> visit(""))).hasSizeLessThanOrEqualTo(6);
    }

    private void tell(String userName, String title, String path) {
        notices.tell(List.of(Cast.person(userName).id()), KIND, language -> new NoticeText(title, "Meer weten?", path));
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private Anchor link(String words) {
        return find(Anchor.class).withTextContaining(words).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Wish> choice(String label) {
        return (Select<Wish>) find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<Wish> offered(String label) {
        return choice(label).getListDataView().getItems().toList();
    }

    private String saved() {
        return find(SavedLine.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining());
    }

    private Wish wish() {
        return As.person("anna", wishes::mine).stream()
                .filter(each -> each.kind().code().equals(KIND))
                .findFirst()
                .orElseThrow()
                .wish();
    }

    private List<Boolean> seen() {
        return As.person("anna", () -> mine.newest(100)).stream()
                .map(MyNotice::seen)
                .toList();
    }

    private String told() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
