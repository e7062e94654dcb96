package be.leerspoor.survey.ui;

import static leerspoor.db.survey.Tables.NAMED_SHEET;
import static leerspoor.db.survey.Tables.SEALED_SHEET;
import static leerspoor.db.survey.Tables.UNFINISHED_SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.Scale;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("anna")
class AnswerViewTest extends ViewTest {

    @Autowired
    private AskedWaves asked;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Test
    void whatIsAskedStandsOnThePageOfSurveysAndIsAnsweredInPauses() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        visit("surveys");
        assertThat(words()).contains("Ronde breadth", "surveys/answer/" + wave, "zonder naam");

        visit("surveys/answer/" + wave);
        assertThat(words()).contains("Niemand ziet wat van jou komt");
        assertThat(groups()).extracting(RadioButtonGroup::getLabel).contains("Veiligheidsplan", "Drie huizen");
        choose(0, "never");
        assertThat(sql.fetchCount(UNFINISHED_SHEET)).isEqualTo(1);
        assertThat(words()).contains("bewaard om 14:05");
        choose(1, "every-case");
        assertThat(sql.fetchCount(UNFINISHED_SHEET)).isEqualTo(1);

        assertThat(words()).contains("niets meer veranderen of terugnemen");
        press("Verstuur mijn antwoorden");
        assertThat(words())
                .contains("niemand kan zien dat het van jou komt")
                .doesNotContain("Verstuur mijn antwoorden");
        assertThat(sql.fetchCount(UNFINISHED_SHEET)).isZero();
        assertThat(sql.fetchCount(SEALED_SHEET)).isEqualTo(1);
        visit("surveys");
        assertThat(words()).contains("Je antwoordde al");
    }

    @Test
    void withANameItSaysSoAndCanBeTakenBack() {
        WaveId wave = asked.open("attitude", WaveMode.NAMED);
        visit("surveys/answer/" + wave);
        assertThat(words()).contains("leest je antwoorden met je naam");
        choose(0, "often");
        press("Verstuur mijn antwoorden");
        assertThat(words()).contains("verstuurd met je naam");
        press("Neem terug en verander");
        assertThat(groups().getFirst().getValue().code()).isEqualTo("often");
        assertThat(sql.fetchCount(NAMED_SHEET, NAMED_SHEET.SENT.isTrue())).isZero();
    }

    @Test
    void afterAPulseOnlyWhoAnsweredSeesThatMuchWeighs() {
        WaveId wave = asked.open("pulse", WaveMode.ANONYMOUS);
        visit("surveys/answer/" + wave);
        groups().forEach(group -> group.setValue(group.getListDataView()
                .getItems()
                .filter(option -> option.code().equals("agree"))
                .findFirst()
                .orElseThrow()));
        press("Verstuur mijn antwoorden");
        assertThat(words()).contains("op je weegt", "Het wordt nergens bewaard");
        visit("surveys/answer/" + wave);
        assertThat(words()).doesNotContain("op je weegt");
    }

    @Test
    void aRegisterNumberIsRefusedAtItsFieldAndTheTextStays() {
        WaveId wave = asked.open("depth", WaveMode.ANONYMOUS);
        visit("surveys/answer/" + wave);
        TextArea how = find(TextArea.class).all().getFirst();
        how.setValue("Voor 93.05.18-223.61 tekenden we.");
        assertThat(how.isInvalid()).isTrue();
        assertThat(how.getErrorMessage()).contains("rijksregisternummer");
        assertThat(how.getValue()).startsWith("Voor 93");
        assertThat(sql.fetchCount(UNFINISHED_SHEET)).isZero();
    }

    @Test
    void nobodyGoesOnPastATextThatIsKeptNowhere() {
        WaveId wave = asked.open("depth", WaveMode.ANONYMOUS);
        visit("surveys/answer/" + wave);
        TextArea how = find(TextArea.class).all().getFirst();
        how.setValue("Voor 93.05.18-223.61 tekenden we.");
        press("Volgende");
        assertThat(words()).contains("Stap 1 van 6", "Bij dat veld staat waarom");
        assertThat(how.isInvalid()).isTrue();

        how.setValue("We tekenden.");
        press("Volgende");
        assertThat(words()).contains("Stap 2 van 6");
    }

    @Test
    void thePageOfTheSheetStandsInTheAddressAndWhatWasAnsweredStays() {
        WaveId wave = asked.open("depth", WaveMode.ANONYMOUS);
        visit("surveys/answer/" + wave);
        find(TextArea.class).all().getFirst().setValue("We tekenden.");

        visit("surveys/answer/" + wave + "?page=3");
        assertThat(words()).contains("Stap 3 van 6");
        visit("surveys/answer/" + wave);
        assertThat(words()).contains("Stap 1 van 6");
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("We tekenden.");
        for (String page : List.of("0", "-1", "x", "999")) {
            visit("surveys/answer/" + wave + "?page=" + page);
            assertThat(words()).as(page).contains("Stap " + (page.equals("999") ? 6 : 1) + " van 6");
        }
    }

    @Test
    void whoIsNotAskedFindsNoSuchPage() {
        WaveId wave = asked.planned("breadth", WaveMode.ANONYMOUS);
        for (String address :
                List.of("surveys/answer/" + wave, "surveys/answer/" + WaveId.random(), "surveys/answer/x")) {
            visit(address);
            assertThat(words()).contains("Deze pagina bestaat niet");
        }
    }

    @Test
    void aWaveThatClosesMeanwhileSaysSo() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        visit("surveys/answer/" + wave);
        choose(0, "never");
        asked.close(wave);
        press("Verstuur mijn antwoorden");
        assertThat(words()).contains("intussen afgesloten");
    }

    @Test
    void atMostThreeStatementsForAPage() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        visit("calendar");
        assertThat(statements.during(() -> visit("surveys"))).hasSizeLessThanOrEqualTo(3);
        visit("calendar");
        assertThat(statements.during(() -> visit("surveys/answer/" + wave))).hasSizeLessThanOrEqualTo(3);
    }

    private void choose(int group, String option) {
        RadioButtonGroup<Scale.Option> choice = groups().get(group);
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(option))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<RadioButtonGroup<Scale.Option>> groups() {
        return (List) find(RadioButtonGroup.class).all();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
