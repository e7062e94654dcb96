package be.leerspoor.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.survey.OwnQuestionnaires;
import be.leerspoor.survey.Theme;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import be.leerspoor.survey.Writings;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which texts of a wave are let through or kept back. */
@LeerspoorTest
@WithPerson("chaima")
class TextsViewTest extends ViewTest {

    @Autowired
    private OwnQuestionnaires own;

    @Autowired
    private Writings writings;

    @Autowired
    private Statements statements;

    @Test
    void aMarkedTextGoesThroughOnPurposeAndComesBack() {
        WaveId wave = closed("Doorlaten", "Mevrouw Janssens belde mee.");
        visit("surveys/texts/" + wave);
        assertThat(words()).contains("Mevrouw Janssens belde mee.", "Te beslissen (1)", "Herkenbaar");

        test(button("Laat door")).click();
        assertThat(words()).contains("Een tekst wordt nooit herschreven");
        test(find(Checkbox.class).single()).click();
        test(button("Laat door zoals het er staat")).click();

        assertThat(words()).contains("Doorgelaten (1)", "Doorgelaten door Chaima El Idrissi");
        test(button("Hou achter")).click();
        assertThat(words()).contains("Achtergehouden (1)", "Achtergehouden door Chaima El Idrissi");
    }

    @Test
    void themesAreGivenAndCounted() {
        WaveId wave = closed("Tellen", "We tekenden samen.", "We wandelden samen.");
        visit("surveys/texts/" + wave);
        test(find(Button.class).withText("Laat door").all().getFirst()).click();
        test(find(Button.class).withText("Laat door").all().getFirst()).click();
        assertThat(words()).contains("Doorgelaten (2)", "Geef de texten thema’s".replace("texten", "teksten"));

        var first = writings.of(wave).orElseThrow().writings().getFirst();
        Theme theme = new Theme(
                ((be.leerspoor.survey.WritingResult.Themed) writings.theme(first.id(), "Samen buiten")).theme(),
                first.item(),
                "Samen buiten");
        visit("surveys/waves");
        visit("surveys/texts/" + wave);
        for (MultiSelectComboBox<Theme> field : fields()) {
            test(field).selectItem("Samen buiten");
        }

        assertThat(words()).contains("Samen buiten: 2");
        assertThat(writings.of(wave).orElseThrow().writings())
                .allMatch(each -> each.themes().equals(List.of(theme)));
    }

    @Test
    void whereNothingWasWrittenThePageSaysSo() {
        WaveId wave = closed("Stil");
        visit("surveys/texts/" + wave);
        assertThat(words()).contains("Er zijn geen teksten. Ze staan hier pas als minstens 5 mensen antwoordden.");
    }

    @Test
    void othersDoNotFindItNorWhatIsNotClosed() {
        WaveId wave = closed("Geheim", "We tekenden samen.");
        WaveId open = own.planned(own.written("Nog niet"), WaveMode.ANONYMOUS);
        for (String address : List.of("surveys/texts/" + open, "surveys/texts/" + WaveId.random(), "surveys/texts/x")) {
            visit(address);
            assertThat(words()).as(address).contains("Hier vind je niets");
        }
        for (String other : List.of("anna", "elif", "hasan")) {
            As.person(other, () -> {
                visit("profile");
                visit("surveys/texts/" + wave);
                assertThat(words()).as(other).doesNotContain("We tekenden samen.");
            });
        }
    }

    @Test
    void itTakesThreeStatementsAtMost() {
        WaveId wave = closed("Zuinig lezen", "Een.", "Twee.", "Drie.");
        assertThat(statements.during(() -> visit("surveys/texts/" + wave))).hasSizeLessThanOrEqualTo(3);
    }

    private WaveId closed(String name, String... texts) {
        return own.closedWith(own.written(name), texts);
    }

    @SuppressWarnings("unchecked")
    private List<MultiSelectComboBox<Theme>> fields() {
        return (List<MultiSelectComboBox<Theme>>)
                (List<?>) find(MultiSelectComboBox.class).all();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }
}
