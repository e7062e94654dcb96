package be.leerspoor.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.training.GiveResult;
import be.leerspoor.training.PathGiving;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which a region sees how far its teams are, and were. */
@LeerspoorTest
@WithPerson("fons")
class CoverageViewsTest extends ViewTest {

    private static final String YEARS = "training/coverage/years";

    @Autowired
    private PathGiving giving;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    @Test
    void theYearsAreOneClickFromHowFarTheTeamsAre() {
        visit("training/coverage");

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(YEARS);
    }

    @Test
    void placesAreToldExactlyOfMoreThanFivePeople() {
        given("anna", "bram", "imane", "joris", "kaat", "lotte", "mehmet");
        visit("training/coverage");
        assertThat(words())
                .contains("7 mensen hebben dit nodig: niemand met een plaats")
                .contains("Nog te vinden: 7 plaatsen.");
    }

    @Test
    void whereThereIsNothingToShowThePageSaysSo() {
        visit(YEARS);

        assertThat(words()).contains("volgden hier te weinig mensen een leerpad", "vanaf zes mensen");
        assertThat(find(Select.class).all()).as("one region only").isEmpty();
    }

    @Test
    void aRegionIsShownYearAfterYearInAChartASentenceAndATable() {
        given("anna", "bram", "imane", "joris", "kaat", "lotte", "mehmet");
        ((MovableClock) clock).moveTo(Instant.parse("2028-03-02T09:00:00Z"));

        visit(YEARS);

        assertThat(words())
                .contains("Basisopleiding")
                .contains("Oost-Vlaanderen, eind februari 2028: 0 van de 7 mensen rondden het af.")
                .contains("Dat waren er eind 2027: 0 van de 7.")
                .contains("role=\"img\"", "Toon als tabel", "Kleine groepen samen", "te weinig mensen")
                .doesNotContain("Gent-Noord", "Anna");
    }

    @Test
    @WithPerson("greet")
    void theSteeringGroupSeesRegionsBesideOneAnotherAndEachByItself() {
        given("anna", "bram", "imane", "joris", "kaat", "lotte", "mehmet");
        given("tarik", "victor", "wannes", "xenia", "zeger", "aicha");
        ((MovableClock) clock).moveTo(Instant.parse("2028-03-02T09:00:00Z"));

        visit(YEARS);
        assertThat(words()).contains("Alle regio’s, eind februari 2028: 0 van de 13 mensen");
        assertThat(words().indexOf("Antwerpen"))
                .as("regions stand by name")
                .isLessThan(words().indexOf("Oost-Vlaanderen"));

        choose("Antwerpen");
        assertThat(words()).contains("Antwerpen, eind februari 2028").doesNotContain("Alle regio’s, eind");
    }

    @Test
    void bothPagesTakeThreeStatementsAtMost() {
        given("anna", "bram", "imane", "joris", "kaat", "lotte", "mehmet");
        ((MovableClock) clock).moveTo(Instant.parse("2028-03-02T09:00:00Z"));
        visit(YEARS);
        for (String page : List.of("training/coverage", YEARS)) {
            visit("profile");
            assertThat(statements.during(() -> visit(page))).hasSizeLessThanOrEqualTo(3);
        }
    }

    @SuppressWarnings("unchecked")
    private void choose(String region) {
        Select<Object> choice = find(Select.class).single();
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(item -> choice.getItemLabelGenerator().apply(item).equals(region))
                .findFirst()
                .orElseThrow());
    }

    private void given(String... people) {
        for (String person : people) {
            assertThat(As.person(
                            "chaima",
                            () -> giving.give(
                                    "basisopleiding", Cast.person(person).id(), null)))
                    .isInstanceOf(GiveResult.Done.class);
        }
    }
}
