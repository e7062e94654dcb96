package be.leerspoor.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.plan.Action;
import be.leerspoor.plan.ActionState;
import be.leerspoor.plan.BegunIndicators;
import be.leerspoor.plan.Decision;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.ElementSentences;
import be.leerspoor.plan.IndicatorId;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.Measure;
import be.leerspoor.plan.MeasureKind;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.PlanAgreements;
import be.leerspoor.plan.PlanField;
import be.leerspoor.plan.PlanItems;
import be.leerspoor.plan.Plans;
import be.leerspoor.plan.SentenceResult;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the plan: where it stands, its years, an item, its load, what was agreed, meetings. */
@LeerspoorTest
@WithPerson("greet")
class PlanViewsTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final int STATEMENTS = 6;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Plans plans;

    @Autowired
    private BegunIndicators indicators;

    @Autowired
    private ElementSentences sentences;

    @Autowired
    private PlanAgreements agreements;

    @Autowired
    private PlanItems items;

    @Autowired
    private Statements statements;

    private ItemId objective = ItemId.random();
    private ItemId milestone = ItemId.random();
    private ItemId ofRegion = ItemId.random();

    @BeforeEach
    void plan() {
        plans.begin();
        objective = plans.objective("Wie wil, kan leren");
        milestone = plans.put("greet", Plans.milestone(objective, "Elk team heeft een groep", TODAY.plusMonths(2)));
        plans.put("greet", Plans.action(objective, "Tweedaagse in Gent", "chaima", TODAY, TODAY.plusMonths(4)));
        ofRegion = plans.put(
                "fons",
                Plans.action(objective, Plans.EAST_FLANDERS, "Uren vrijmaken", "elif", TODAY, TODAY.plusMonths(1)));
    }

    @Test
    void theFirstPageSaysWhereThePlanStandsInAFewStatements() {
        indicators.counted(Measure.of(MeasureKind.STORIES_USED), "Gebruikte verhalen");
        indicators.enter(indicators.load("Ervaren last"), TODAY.minusDays(36), 3);

        visit("plan");
        visit("profile");
        List<String> sql = statements.during(() -> visit("plan"));

        assertThat(words())
                .contains("We zijn in jaar 1, maand 3 van 12.", "Leren", "Leiderschap", "Zinvol meten")
                .contains("Gebruikte verhalen", "Wat het van mensen vraagt", "Ervaren last")
                .contains("gemeten tot en met 1/02/2027", "doel van dit jaar: hoogstens 2")
                .contains("Mijlpalen voor ons", "Elk team heeft een groep", "Voorzien op 9 mei 2027");
        assertThat(sql).hasSizeLessThanOrEqualTo(STATEMENTS);
    }

    @Test
    void aSentenceIsWrittenAndStandsOnTheFirstPage() {
        assertThat(sentences.write(Element.LEARNING, 0, "Oefenen wordt een gewoonte.", Confirmation.none()))
                .isInstanceOf(SentenceResult.Kept.class);
        visit("plan");

        assertThat(words())
                .contains("Oefenen wordt een gewoonte.", "Greet Hendrickx, 9 maart 2027", "Schrijf een nieuwe zin");
        assertThat(sentences.write(Element.LEARNING, 0, "Ik was later.", Confirmation.none()))
                .isInstanceOf(SentenceResult.ChangedMeanwhile.class);
    }

    @Test
    void theRoadmapShowsEverythingOnceAndAsATable() {
        visit("plan/roadmap");
        assertThat(words())
                .contains("Wie wil, kan leren", "Elk team heeft een groep", "Tweedaagse in Gent")
                .contains("Uren vrijmaken", "Van regio Oost-Vlaanderen alleen", "Toon als tabel");

        visit("plan/roadmap?on=2026-12-31");
        assertThat(words()).contains("Op die dag was er nog geen plan.");
        visit("plan/roadmap?element=measurement");
        assertThat(words()).doesNotContain("Tweedaagse in Gent").contains("Hier staat niets van wat je koos.");
    }

    @Test
    void anEarlierDayShowsTheSentenceAndTheFiguresAsTheyWereKnownThen() {
        IndicatorId load = indicators.load("Ervaren last");
        indicators.enter(load, TODAY.minusMonths(1), 3.5);
        sentences.write(Element.LEARNING, 0, "Oefenen wordt een gewoonte.", Confirmation.none());
        clock.moveBy(Duration.ofDays(1));
        indicators.correct(load, TODAY.minusMonths(1), 2.75);
        sentences.write(Element.LEARNING, 1, "Oefenen is gewoon geworden.", Confirmation.none());

        visit("plan/roadmap?on=" + TODAY);
        assertThat(words())
                .contains("Oefenen wordt een gewoonte.", "Ervaren last", "3,5")
                .doesNotContain("Oefenen is gewoon geworden.", "2,75");
        visit("plan/roadmap?on=" + TODAY.plusDays(1));
        assertThat(words()).contains("Oefenen is gewoon geworden.", "2,75").doesNotContain("3,5");
        visit("plan/roadmap?on=" + TODAY + "&element=alignment");
        assertThat(words()).doesNotContain("Oefenen wordt een gewoonte.");
        visit("plan/roadmap");
        assertThat(words()).doesNotContain("Oefenen is gewoon geworden.");
    }

    @Test
    @WithPerson("hamza")
    void whatARegionHasOfItsOwnIsNotThereForAnother() {
        visit("plan/roadmap");
        assertThat(words()).contains("Tweedaagse in Gent").doesNotContain("Uren vrijmaken");
        visit("plan/items/" + ofRegion);
        assertThat(words()).contains("Hier vind je niets").doesNotContain("Uren vrijmaken");
        visit("plan/load");
        assertThat(words()).doesNotContain("Uren vrijmaken");
        visit("plan/items/" + milestone);
        assertThat(words())
                .contains("Elk team heeft een groep")
                .doesNotContain("Verplaatst of bereikt", "Haal uit het plan");
        visit("plan/new/action");
        assertThat(words()).contains("Hier vind je niets");
        visit("plan/meetings");
        assertThat(words()).doesNotContain("Begin een vergadering");
    }

    @Test
    void aMilestoneIsMovedWithAReasonAndShowsWhereItStood() {
        visit("plan/items/" + milestone);
        DatePicker to = find(DatePicker.class).all().getFirst();
        to.setValue(TODAY.plusMonths(5));
        press("Verplaats de mijlpaal");
        assertThat(words()).contains("Voorzien op 9 mei 2027");

        reason().setValue("Twee teams verhuizen eerst.");
        press("Verplaats de mijlpaal");
        assertThat(words())
                .contains("Bewaard.", "Voorzien op 9 augustus 2027", "Waar deze mijlpaal eerst stond")
                .contains("Van 9 mei 2027 naar 9 augustus 2027", "Twee teams verhuizen eerst.");
    }

    @Test
    void whatChangedIsSaidOfEveryChangeAndAsItStoodThen() {
        ItemId action =
                plans.put("greet", Plans.action(objective, "Driedaagse in Gent", "chaima", TODAY, TODAY.plusDays(10)));
        items.report(action, 1, ActionState.PLANNED, "Zaal gevraagd.", Confirmation.none());
        items.report(action, 2, ActionState.PLANNED, "Zaal gekregen.", Confirmation.none());
        items.report(action, 3, ActionState.UNDER_WAY, "Zaal gekregen.", Confirmation.none());
        clock.moveBy(Duration.ofDays(30));

        visit("plan/items/" + action);
        assertThat(words())
                .contains("Notities: herschreven", "Toestand: van gepland naar bezig")
                .contains("bezig, einddatum voorbij")
                .containsOnlyOnce("einddatum voorbij");
        visit("plan/items/" + ofRegion);
        assertThat(words()).contains("Van regio Oost-Vlaanderen alleen");
    }

    @Test
    void whatWasNotThereBeforeIsSaidWithoutWhereItCameFrom() {
        Milestone stands = Plans.milestone(objective, "Elk team heeft een groep", TODAY.plusMonths(2));
        plans.change("greet", milestone, 1, stands.reached(TODAY), "");
        plans.change("greet", milestone, 2, stands, "");
        ItemId action =
                plans.put("greet", Plans.action(objective, "Driedaagse in Gent", "chaima", TODAY, TODAY.plusDays(10)));
        Action alone = Plans.action(objective, "Driedaagse in Gent", "chaima", TODAY, TODAY.plusDays(10));
        Action helped = new Action(
                alone.objective(),
                alone.region(),
                alone.title(),
                alone.words(),
                alone.owner(),
                Set.of(Plans.person("anna")),
                alone.from(),
                alone.until(),
                alone.state());
        plans.change("greet", action, 1, helped, "");
        plans.change("greet", action, 2, alone, "");

        visit("plan/items/" + milestone);
        assertThat(words())
                .contains("Bereikt op 9/03/2027", "Toch nog niet bereikt")
                .doesNotContain("van nog niet");
        visit("plan/items/" + action);
        assertThat(words())
                .contains("Wie helpt: nu Anna Peeters", "Wie helpt: niet meer Anna Peeters")
                .doesNotContain("van niemand");
    }

    @Test
    void whoIsSecondIsToldWhatTheFirstWroteAndLosesNothing() {
        visit("plan/items/" + milestone);
        plans.change(
                "greet",
                milestone,
                1,
                Plans.milestone(objective, "Elk team heeft een groep", TODAY.plusMonths(9)),
                "Eerst.");
        find(DatePicker.class).all().getFirst().setValue(TODAY.plusMonths(5));
        reason().setValue("Tweede.");
        press("Verplaats de mijlpaal");

        assertThat(words()).contains("Greet Hendrickx heeft dit intussen gewijzigd.", "Voorzien op 9 december 2027");
        assertThat(reason().getValue()).isEqualTo("Tweede.");
        press("Verplaats de mijlpaal");
        assertThat(words())
                .contains("Van 9 mei 2027 naar 9 december 2027", "Van 9 december 2027 naar 9 augustus 2027", "Tweede.");
    }

    @Test
    void somethingNewIsPutInThePlan() {
        visit("plan/new/objective?element=leadership&year=2");
        press("Zet in het plan");
        assertThat(words()).contains("Er klopt nog iets niet.");
        find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Doelstelling"))
                .findFirst()
                .orElseThrow()
                .setValue("Leidinggevenden doen het voor");
        press("Zet in het plan");

        assertThat(words())
                .contains("Leidinggevenden doen het voor", "Leiderschap · Jaar 2", "In het plan gezet door Greet");
    }

    @Test
    void whatIsTooLongIsNotSentAndStaysInItsField() {
        visit("plan/new/objective?element=leadership&year=2");
        TextField title = find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Doelstelling"))
                .findFirst()
                .orElseThrow();
        String tooLong = "o".repeat(PlanField.TITLE.longest() + 3);
        title.setValue(tooLong);
        press("Zet in het plan");

        assertThat(title.getErrorMessage()).startsWith("Te lang: 3 tekens te veel");
        assertThat(title.getValue()).isEqualTo(tooLong);
        assertThat(words()).contains("Zet in het plan").doesNotContain("In het plan gezet door");
    }

    @Test
    void whatIsWrongWithAMilestoneIsSaidAtItsField() {
        visit("plan/new/milestone?objective=" + objective);
        press("Zet in het plan");
        find(TextField.class).all().getFirst().setValue("Na het plan");
        DatePicker on = find(DatePicker.class).all().getFirst();
        DatePicker reached = find(DatePicker.class).all().getLast();
        assertThat(on.isInvalid()).isTrue();
        assertThat(on.getErrorMessage()).isEqualTo("Kies een dag");
        on.setValue(LocalDate.of(2032, 1, 1));
        reached.setValue(TODAY.plusDays(1));
        press("Zet in het plan");
        assertThat(reached.isInvalid()).isTrue();
        assertThat(reached.getErrorMessage()).isEqualTo("Kies vandaag of een dag in het verleden");
        reached.clear();
        press("Zet in het plan");
        assertThat(on.isInvalid()).isTrue();
        assertThat(on.getErrorMessage()).isEqualTo("Dit valt helemaal buiten de vijf jaren van het plan.");
        on.setValue(LocalDate.of(2031, 12, 31));
        press("Zet in het plan");
        assertThat(words()).contains("Na het plan", "Voorzien op 31 december 2031");
    }

    @Test
    void theRoadmapExplainsItsSignsAndItsTableGoesByElementAndDay() {
        plans.put("greet", Plans.milestone(objective, "Eerst dit", TODAY.minusMonths(1)));
        visit("plan/roadmap");
        assertThat(words()).contains("Waar een mijlpaal eerst stond", "Actie, bezig", "Beslist");

        NativeDetails table = find(NativeDetails.class).all().stream()
                .filter(details -> details.getSummaryText().equals("Toon als tabel"))
                .findFirst()
                .orElseThrow();
        table.setOpen(true);
        ComponentUtil.fireEvent(table, new NativeDetails.ToggleEvent(table, true));
        assertThat(find(NativeTableRow.class).all().stream()
                        .skip(1)
                        .map(row -> row.getElement().getChild(2).getText()))
                .containsExactly(
                        "Wie wil, kan leren",
                        "Eerst dit",
                        "Tweedaagse in Gent",
                        "Uren vrijmaken",
                        "Elk team heeft een groep");
    }

    @Test
    void theLoadAsksAGentleQuestionWhenAQuarterHoldsMoreThanIsCalm() {
        for (int number = 1; number <= 8; number++) {
            plans.put("greet", Plans.action(objective, "Nog iets " + number, "chaima", TODAY, TODAY.plusMonths(1)));
        }
        visit("plan/load");

        assertThat(words())
                .contains("Jullie noemen 8 acties tegelijk nog rustig, maar in jaar 1, kwartaal 1 lopen er 10; "
                        + "in jaar 1, kwartaal 2 lopen er 10. Wat kan wachten?")
                .contains("Chaima El Idrissi: meer dan 3 tegelijk. Vraag eens hoe dat lukt.");
    }

    @Test
    void whatWasAgreedStandsBesideWhatIs() {
        visit("plan/agreed");
        find(TextArea.class).single().setValue("Bij het begin");
        Button keep = find(Button.class).withText("Leg vast").single();
        keep.click();
        // Pressed once more before the next page is there.
        keep.click();
        assertThat(agreements.beside(Optional.empty()).orElseThrow().agreements())
                .hasSize(1);
        clock.moveBy(Duration.ofMinutes(5));
        plans.change(
                "greet",
                milestone,
                1,
                Plans.milestone(
                        objective,
                        "Elk team heeft een groep",
                        TODAY.plusMonths(2).plusDays(10)),
                "Feestdagen.");

        visit("plan/agreed");
        assertThat(words())
                .contains("Bij het begin", "10 dagen later dan afgesproken", "Afgesproken: Voorzien op 9 mei 2027");
    }

    @Test
    void aMeetingHasAnAgendaNotesAndMinutes() {
        plans.put("greet", Plans.milestone(objective, "Was al voorbij", TODAY.minusDays(3)));
        plans.put(
                "greet",
                new Decision(
                        Optional.empty(),
                        TODAY.plusDays(5),
                        false,
                        "Gaan we trager?",
                        "Te veel tegelijk.",
                        "Iedereen"));
        visit("plan/meetings");
        press("Begin een vergadering");
        assertThat(words()).contains("De dag is voorbij", "Was al voorbij", "Te beslissen", "Gaan we trager?");
        find(TextArea.class).single().setValue("We nemen de tijd.");
        press("Bewaar de notitie");
        assertThat(words()).contains("De notitie is bewaard.");
        press("Sluit af");
        test(find(Button.class).withText("Sluit af").all().getLast()).click();
        assertThat(words()).contains("Verslag", "We nemen de tijd.");
    }

    @Test
    void leadersReadThePlanInOneSentenceOnTheirStartPage() {
        visit("");
        assertThat(words())
                .contains(
                        "We zijn in jaar 1 van 5; voor dit kwartaal staan er 2 acties in het plan en is er geen mijlpaal over tijd.");
        visit("plan/load");
        assertThat(words()).contains("Nu, in jaar 1, kwartaal 1, lopen er 2 acties.");
    }

    @Test
    @WithPerson("anna")
    void nobodyElseIsToldOfThePlanOnTheStartPage() {
        visit("");
        assertThat(words()).contains("Dag Anna").doesNotContain("We zijn in jaar 1 van 5");
    }

    @Test
    void outcomesTellWhatIsKnownAndWhatIsNot() {
        visit("plan/outcomes");
        assertThat(words()).contains("De stem van het kind telt");
        visit("plan/outcomes/voice");
        assertThat(words())
                .contains("Nog geen enkele indicator van het plan meet dit.", "Hieraan is nog geen verhaal gekoppeld.");
        visit("plan/outcomes/nothing");
        assertThat(words()).contains("Hier vind je niets");
    }

    private TextArea reason() {
        return find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals("Waarom verschuift dit?"))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    @Test
    void aDayThatIsNoneOfOursShowsThePlanOfNow() {
        for (String on : List.of("%2B999999999-12-31", "2999-01-01", "gisteren", "-0001-01-01")) {
            visit("plan/roadmap?on=" + on);
            assertThat(words()).as(on).contains("Wie wil, kan leren").doesNotContain("zoals het bekend was");
        }
    }
}
