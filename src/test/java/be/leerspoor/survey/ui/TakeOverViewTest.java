package be.leerspoor.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.TakingOver;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which counts from elsewhere are taken over. */
@LeerspoorTest
@WithPerson("chaima")
class TakeOverViewTest extends ViewTest {

    private static final String NETWORK = "Ik stimuleer ouders om hun netwerk aan te spreken.";

    @Autowired
    private TakingOver taking;

    @Autowired
    private AskedWaves asked;

    @Autowired
    private Statements statements;

    @Test
    void countsAreTypedTakenOverAndTakenBack() {
        visit("surveys/take-over");
        choose("attitude");
        assertThat(words()).contains("item;answer;count;n", "Voorbeeldbestand voor deze vragenlijst");
        unfold();
        count("soms", 4);
        count("vaak", 7);
        count("Mensen (n)", 12);
        assertThat(words()).contains("Samen 11 van 12");
        test(button("Neem deze tellingen over")).click();
        assertThat(errors()).containsExactly("De tellingen samen zijn niet gelijk aan n.");

        count("vaak", 8);
        test(button("Neem deze tellingen over")).click();
        assertThat(errors()).contains("Geef de ronde een naam.", "Vertel waar de tellingen vandaan komen.");
        field("Naam van de ronde").setValue("Studiedag");
        field("Waar ze vandaan komen").setValue("Papier");
        day("Gevraagd van", LocalDate.of(2027, 3, 3));
        day("Gevraagd tot en met", LocalDate.of(2027, 3, 20));
        test(button("Neem deze tellingen over")).click();
        assertThat(errors()).containsExactly("Deze dag is nog niet voorbij.");
        day("Gevraagd tot en met", LocalDate.of(2027, 3, 3));
        test(button("Neem deze tellingen over")).click();

        assertThat(words()).contains("‘Studiedag’ staat bij de resultaten.", "Eerder overgenomen", "Papier");
        assertThat(errors()).isEmpty();
        String results = "surveys/results/" + taking.takenOver().getFirst().id();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(results);

        test(button("Haal weg")).click();
        test(find(Button.class).withText("Haal weg").all().getLast()).click();
        assertThat(words()).contains("‘Studiedag’ staat niet meer bij de resultaten.");
        assertThat(taking.takenOver()).isEmpty();
    }

    @Test
    void whatWasPublishedIsNotOfferedToTakeBack() {
        asked.published();
        visit("surveys/take-over");
        assertThat(words()).doesNotContain("Eerder overgenomen", "Gepubliceerde procesevaluatie");
    }

    @Test
    void othersDoNotFindIt() {
        for (String other : List.of("anna", "elif", "hasan")) {
            As.person(other, () -> {
                visit("profile");
                visit("surveys/take-over");
                assertThat(words()).as(other).doesNotContain("Waar ze vandaan komen");
            });
        }
    }

    @Test
    void itTakesThreeStatementsAtMost() {
        assertThat(statements.during(() -> visit("surveys/take-over"))).hasSizeLessThanOrEqualTo(3);
    }

    @SuppressWarnings("unchecked")
    private void choose(String code) {
        Select<QuestionnaireDesk> select = find(Select.class).all().getFirst();
        select.setValue(select.getListDataView()
                .getItems()
                .filter(desk -> desk.version().code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private void unfold() {
        NativeDetails details = find(NativeDetails.class)
                .withCondition(each -> each.getSummaryText().equals("Typ de tellingen over"))
                .single();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private void count(String label, int number) {
        String name = label + ": " + NETWORK;
        find(IntegerField.class)
                .withCondition(each -> each.getAriaLabel().filter(name::equals).isPresent())
                .single()
                .setValue(number);
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
    }

    private void day(String label, LocalDate day) {
        find(DatePicker.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single()
                .setValue(day);
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    /** What fields say is wrong with them. */
    private List<String> errors() {
        return find(Component.class).all().stream()
                .filter(each -> each instanceof HasValidation field && field.isInvalid())
                .map(each -> ((HasValidation) each).getErrorMessage())
                .toList();
    }
}
