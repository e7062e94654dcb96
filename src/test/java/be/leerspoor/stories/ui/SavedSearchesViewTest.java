package be.leerspoor.stories.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.search.Order;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.stories.SavedSearch;
import be.leerspoor.stories.SavedSearches;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("bram")
class SavedSearchesViewTest extends ViewTest {

    @Autowired
    private SavedSearches searches;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    @Test
    void aSearchIsSavedUnderANameRenamedAndTakenAway() {
        visit("stories");
        assertThat(words()).doesNotContain("Bewaar deze zoekopdracht");
        visit("stories?q=drie+huizen&region=Limburg");
        click("Bewaar deze zoekopdracht");
        assertThat(name().getValue()).isEqualTo("drie huizen");
        name().setValue("Huizen in Limburg");
        click("Bewaar");

        assertThat(searches.mine()).singleElement().satisfies(saved -> {
            assertThat(saved.name()).isEqualTo("Huizen in Limburg");
            assertThat(saved.words()).isEqualTo("drie huizen");
            assertThat(saved.chosen()).containsExactly(Shelf.LIMBURG);
        });
        visit("stories");
        assertThat(words()).contains("Jouw zoekopdrachten", "Huizen in Limburg");

        visit("stories?q=drie+huizen&region=Limburg");
        click("Geef een andere naam");
        name().setValue("Huisjes");
        click("Bewaar de naam");
        assertThat(searches.mine()).extracting(SavedSearch::name).containsExactly("Huisjes");

        click("Neem weg");
        assertThat(searches.mine()).isEmpty();
        click("Zet terug");
        assertThat(searches.mine()).extracting(SavedSearch::name).containsExactly("Huisjes");
    }

    @Test
    void aNameThatIsTakenIsToldAtTheField() {
        searches.save("Huizen", "oma", Set.of(), Order.RELEVANCE);
        visit("stories?q=huizen");
        click("Bewaar deze zoekopdracht");
        name().setValue("huizen");
        click("Bewaar");

        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).isEqualTo("Je hebt al een zoekopdracht met deze naam.");
    }

    @Test
    void lookingAtItsAnswersOpensItHoweverOneGotThere() {
        searches.save("Huizen", "huizen", Set.of(), Order.RELEVANCE);
        ((MovableClock) clock).moveBy(Duration.ofMinutes(1));
        shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen.");
        ((MovableClock) clock).moveBy(Duration.ofMinutes(1));
        visit("stories");
        assertThat(words()).contains("1 nieuw");

        visit("stories?q=huizen");

        assertThat(words()).contains("1 verhaal is nieuw sinds");
        assertThat(searches.mine().getFirst().fresh()).isZero();
        visit("stories");
        visit("stories?q=huizen");
        assertThat(words()).doesNotContain("is nieuw sinds");
    }

    @Test
    void thePageTakesAtMostThreeStatements() {
        searches.save("Huizen", "huizen", Set.of(Shelf.LIMBURG), Order.RELEVANCE);
        shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen.");
        visit("profile");

        assertThat(statements.during(() -> visit("stories?q=kleuter"))).hasSizeLessThanOrEqualTo(3);
    }

    private TextField name() {
        return find(TextField.class).all().stream()
                .filter(field -> "Naam van je zoekopdracht".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
