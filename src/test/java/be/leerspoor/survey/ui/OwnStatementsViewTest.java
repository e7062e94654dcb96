package be.leerspoor.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.ui.Shelf;
import be.leerspoor.survey.ImpactDirection;
import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.ImpactTags;
import be.leerspoor.survey.ImpactTerm;
import be.leerspoor.survey.OwnStatement;
import be.leerspoor.survey.OwnStatements;
import be.leerspoor.survey.StatementDraft;
import be.leerspoor.survey.StatementResult;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which the steering group adds statements to the grid, and what the grid shows of them. */
@LeerspoorTest
@WithPerson("greet")
class OwnStatementsViewTest extends ViewTest {

    private static final String GRID = "surveys/impact";
    private static final String OWN = "surveys/impact/own";
    private static final String DUTCH = "De uitspraak";
    private static final String ADD = "Voeg toe voor iedereen";
    private static final StatementDraft TIME = new StatementDraft("Voorbereiden vraagt tijd", "");

    @Autowired
    private OwnStatements statements;

    @Autowired
    private ImpactTags impact;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Statements sent;

    @Test
    void whatIsAddedStandsOnTheGridWithWhereItComesFrom() {
        visit(GRID);
        assertThat(words())
                .contains("uit de evaluatie", "Een meting vraagt alleen naar de gepubliceerde uitspraken.")
                .doesNotContain(">toegevoegd door de organisatie<");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(OWN, "plan/outcomes");

        visit(OWN);
        assertThat(words()).contains("Jullie voegden nog geen uitspraak toe.");
        fill(TIME.dutch());
        press(ADD);
        assertThat(words())
                .contains("Toegevoegd. Iedereen kan er nu eigen werk aan koppelen.")
                .contains("Teams · Korte termijn · last");
        assertThat(field(DUTCH).getValue()).isEmpty();

        visit("profile");
        assertThat(sent.during(() -> visit(GRID))).hasSizeLessThanOrEqualTo(3);
        assertThat(words()).contains("Voorbereiden vraagt tijd", ">toegevoegd door de organisatie<");
    }

    @Test
    @WithPerson("anna")
    void whoMakesNoSurveysIsNotOfferedThePage() {
        visit(GRID);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("plan/outcomes")
                .doesNotContain(OWN);
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        visit(OWN);
        field(DUTCH).setValue(TIME.dutch());
        press(ADD);

        assertThat(words()).contains("Er ontbreekt nog iets.");
        assertThat(select("Bij wie?").isInvalid()).isTrue();
        assertThat(select("Op welke termijn?").isInvalid()).isTrue();
        assertThat(direction().isInvalid()).isTrue();
        assertThat(field(DUTCH).isInvalid()).isFalse();
        assertThat(field(DUTCH).getValue()).isEqualTo(TIME.dutch());
        assertThat(statements.all()).isEmpty();
    }

    @Test
    void aRegisterNumberIsRefusedAndAMarkIsLookedAtFirst() {
        visit(OWN);
        fill("Zie 93.05.18-223.61");
        press(ADD);
        assertThat(words()).contains("Er staat een rijksregisternummer in.");

        field(DUTCH).setValue("Mevrouw Janssens belt weer zelf");
        press(ADD);
        assertThat(words()).contains("waaraan iemand te herkennen is");
        assertThat(statements.all()).isEmpty();

        test(find(Checkbox.class).single()).click();
        test(find(Button.class).withText(ADD).all().getFirst()).click();
        assertThat(statements.all()).hasSize(1);
    }

    @Test
    void whatSomebodyElseCorrectedIsShownBesideWhatIWrote() {
        ImpactSpot time = added();
        visit(OWN);
        unfold();
        As.person(
                "chaima", () -> statements.correct(time, 0, new StatementDraft("Tijd maken", ""), Confirmation.none()));
        correctTo("Samen voorbereiden vraagt tijd");

        assertThat(words()).contains("Iemand anders verbeterde dit intussen.", "Tijd maken");
        assertThat(now().statement().words().in("nl")).isEqualTo("Tijd maken");

        press("Vervang het door wat ik schreef");
        assertThat(words()).contains("Verbeterd. Iedereen leest het nu zo.");
        assertThat(now().statement().words().in("nl")).isEqualTo("Samen voorbereiden vraagt tijd");
    }

    @Test
    void whatIsTakenAwayIsGoneUnlessAStoryStandsWithIt() {
        ImpactSpot time = added();
        StoryId story = As.person("anna", () -> shelf.published("Een oma die bleef", "Oma bleef bellen."));
        As.person("anna", () -> impact.tag(story, time));
        visit(OWN);

        takeAway();
        assertThat(words()).contains("Weggehaald. Niemand kan er nog iets aan koppelen.");

        visit(GRID);
        assertThat(words())
                .contains("Voorbereiden vraagt tijd", "Een oma die bleef")
                .contains("toegevoegd door de organisatie, niet meer te kiezen");
    }

    @Test
    void whoComesTooLateIsShownTheListAsItIs() {
        ImpactSpot time = added();
        visit(OWN);
        As.person("chaima", () -> statements.takeAway(time, 0));

        takeAway();

        assertThat(words())
                .contains("Iemand veranderde deze uitspraak intussen of haalde ze weg.")
                .contains("Jullie voegden nog geen uitspraak toe.");
    }

    private ImpactSpot added() {
        return ((StatementResult.Kept) statements.add(
                        ImpactLevel.TEAM, ImpactTerm.SHORT, ImpactDirection.BURDEN, TIME, Confirmation.none()))
                .spot();
    }

    private OwnStatement now() {
        return statements.all().getFirst();
    }

    private void fill(String words) {
        select("Bij wie?").setValue(ImpactLevel.TEAM);
        select("Op welke termijn?").setValue(ImpactTerm.SHORT);
        direction().setValue(ImpactDirection.BURDEN);
        field(DUTCH).setValue(words);
    }

    private void takeAway() {
        test(find(Button.class)
                        .withCondition(each -> each.getAriaLabel()
                                .filter("Haal weg: Voorbereiden vraagt tijd"::equals)
                                .isPresent())
                        .single())
                .click();
        test(find(Button.class)
                        .withCondition(each -> each.getText().equals("Haal weg")
                                && each.getAriaLabel().isEmpty())
                        .single())
                .click();
    }

    private void correctTo(String words) {
        find(TextField.class).all().stream()
                .filter(field -> DUTCH.equals(field.getLabel()))
                .toList()
                .getLast()
                .setValue(words);
        press("Bewaar de verbetering");
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return find(Select.class)
                .withCondition(select -> label.equals(select.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ImpactDirection> direction() {
        return find(RadioButtonGroup.class).single();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void unfold() {
        NativeDetails details = find(NativeDetails.class).all().getLast();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private void press(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }
}
