package be.leerspoor.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.plan.BegunIndicators;
import be.leerspoor.plan.IndicatorExport;
import be.leerspoor.plan.IndicatorId;
import be.leerspoor.plan.Indicators;
import be.leerspoor.plan.Measure;
import be.leerspoor.plan.MeasureKind;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Texts;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryUses;
import be.leerspoor.stories.ui.Shelf;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of indicators. */
@LeerspoorTest
@WithPerson("greet")
class IndicatorViewsTest extends ViewTest {

    private static final String ALL = "plan/indicators";

    @Autowired
    private BegunIndicators begun;

    @Autowired
    private Indicators indicators;

    @Autowired
    private IndicatorExport export;

    @Autowired
    private Shelf shelf;

    @Autowired
    private StoryUses uses;

    @Autowired
    private Statements statements;

    private IndicatorId used = IndicatorId.random();
    private IndicatorId load = IndicatorId.random();

    @BeforeEach
    void plan() {
        begun.plan(YearMonth.of(2026, 9));
        used = begun.counted(Measure.of(MeasureKind.STORIES_USED), "Gebruikte verhalen");
        load = begun.load("Ervaren last");
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        As.person("bram", () -> uses.use(story, "", Confirmation.none()));
        begun.enter(load, LocalDate.of(2027, 1, 15), 3);
        begun.count();
    }

    @Test
    void besideWhatThePlanBringsStandsWhatItAsksOfPeople() {
        visit(ALL);

        assertThat(words())
                .contains(
                        "Gebruikte verhalen",
                        "doel van dit jaar: minstens 40",
                        "In dit planjaar, tot en met 9 maart 2027: 1.")
                .contains("2 % van de weg is afgelegd.")
                .contains("Wat het van mensen vraagt", "Ervaren last", "hoogstens 2")
                .contains("Wat het ondertussen van mensen vraagt:", "Ervaren last: 3 (gemeten tot en met 15/01/2027)")
                .contains("Toon als tabel", "role=\"img\"");
    }

    @Test
    void onePageOpensDownToItsMonths() {
        visit(ALL + "/" + used);

        assertThat(words())
                .contains("geteld uit praktijkverhalen", "Maand na maand", "maart 2027", "telt nog mee")
                .contains("februari 2027", "staat vast", "geen meting")
                .contains("In het begin: 10, gemeten op 30 juni 2026. Bron: Telling van toen");

        visit(ALL + "/" + load);
        assertThat(words()).contains("Personeelsdienst · Ingevuld door Greet", "15/01/2027");
    }

    @Test
    void whereItComesFromIsSaidByTheNamesThatPeopleKnow() {
        IndicatorId answer = begun.counted(
                Measure.ofAnswer("attitude", "attitude.child-partner", List.of("always", "often")),
                "Het kind telt mee");
        IndicatorId finished =
                begun.counted(new Measure(MeasureKind.PATH_FINISHED, "basisopleiding"), "Basis afgerond");
        IndicatorId unknown = begun.counted(new Measure(MeasureKind.SURVEY_RESPONSE, "nergens"), "Wie meedoet");

        assertThat(whereFrom(answer))
                .contains(
                        "wie ‘vaak’ of ‘altijd’ antwoordde op ‘Ik betrek het kind of de jongere als actieve partner.’")
                .contains("(vragenlijst ‘Houding’)")
                .doesNotContain("attitude.");
        assertThat(whereFrom(finished)).contains("wie het leerpad ‘Basisopleiding’ aan het einde van de maand");
        assertThat(whereFrom(unknown))
                .contains("nog niet aangeboden of gevraagd")
                .doesNotContain("nergens");
    }

    private String whereFrom(IndicatorId indicator) {
        visit(ALL + "/" + indicator);
        return find(Paragraph.class).all().stream()
                .map(Paragraph::getText)
                .filter(line -> line.startsWith("Waar het vandaan komt: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anythingElseIsNothing() {
        for (String address : List.of(
                ALL + "/" + IndicatorId.random(),
                ALL + "/geen",
                ALL + "/" + used + "/enter",
                ALL + "/" + used + "/correct/2027-03",
                ALL + "/" + used + "/correct/geen",
                ALL + "/" + IndicatorId.random() + "/edit")) {
            visit(address);
            assertThat(words()).as(address).contains("Hier vind je niets");
        }
    }

    @Test
    void aValueIsEnteredAndAnotherOfTheSameDayAsksWhy() {
        visit(ALL + "/" + load + "/enter");
        field("Waarde").setValue("2,5");
        field("Bron").setValue("Personeelsdienst");
        press("Bewaar deze waarde");
        assertThat(words()).contains("2,5", "9/03/2027");

        visit(ALL + "/" + load + "/enter");
        field("Waarde").setValue("2");
        field("Bron").setValue("Personeelsdienst");
        press("Bewaar deze waarde");
        assertThat(words()).contains("Zeg waarom het anders is dan wat er stond.");
        assertThat(field("Waarde").getValue()).isEqualTo("2");
        find(TextArea.class).single().setValue("Eén team telde dubbel.");
        press("Bewaar deze waarde");
        assertThat(words()).contains("Eén team telde dubbel.", "Vervangen door een latere waarde.");
    }

    @Test
    void aFrozenMonthIsCorrectedWithAReason() {
        visit(ALL + "/" + used + "/correct/2027-02");
        field("Geteld").setValue("4");
        press("Bewaar de verbetering");
        assertThat(words()).contains("Zeg waarom het anders is dan wat er stond.");
        find(TextArea.class).single().setValue("Op papier ingevuld.");
        press("Bewaar de verbetering");

        assertThat(words())
                .contains("Eerst: geen meting", "Verbeterd naar 4 op 9/03/2027 door Greet", "Op papier ingevuld.");
    }

    @Test
    void anIndicatorIsBegunAndWhatIsWrongIsSaidAndKept() {
        visit(ALL + "/new");
        field("Naam in het Nederlands").setValue("Vacatures");
        field("Doel voor jaar 1").setValue("2,5");
        press("Begin deze indicator");
        assertThat(words())
                .contains("Een doel heeft een nulmeting nodig")
                .contains("een aantal keer is een geheel getal");
        assertThat(field("Naam in het Nederlands").getValue()).isEqualTo("Vacatures");

        field("Doel voor jaar 1").setValue("");
        Button begin = find(Button.class).withText("Begin deze indicator").single();
        begin.click();
        // Pressed once more before the next page is there.
        begin.click();
        assertThat(words()).contains("Er is nog geen cijfer", "Dat is iets anders dan nul.");
        assertThat(indicators.overview().indicators()).hasSize(3);
    }

    @Test
    void anIndicatorIsChanged() {
        visit(ALL + "/" + load + "/edit");
        assertThat(field("Nulmeting").getValue()).isEqualTo("4");
        assertThat(field("Doel voor jaar 1").getValue()).isEqualTo("2");
        field("Naam in het Nederlands").setValue("Ervaren werklast");
        press("Bewaar de wijziging");

        assertThat(indicators.find(load).orElseThrow().name().nl()).isEqualTo("Ervaren werklast");
    }

    @Test
    void eachPageIsThreeStatementsAtMost() {
        for (String page : List.of(ALL, ALL + "/" + used, ALL + "/" + load, ALL + "/" + load + "/enter")) {
            visit(page);
            visit("profile");
            assertThat(statements.during(() -> visit(page))).as(page).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(statements.during(indicators::overview)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theFileSaysWhatThePageSays() {
        String csv = new String(
                export.file(used, IndicatorExport.Kind.CSV, Texts.DUTCH)
                        .orElseThrow()
                        .content(),
                StandardCharsets.UTF_8);

        assertThat(csv).contains("Hele organisatie;31/03/2027;1;1;;;telt nog mee;");
        assertThat(export.file(load, IndicatorExport.Kind.XLSX, Texts.DUTCH)).isPresent();
        assertThat(export.file(IndicatorId.random(), IndicatorExport.Kind.CSV, Texts.DUTCH))
                .isEmpty();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
