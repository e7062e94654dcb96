package be.leerspoor.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Period;
import be.leerspoor.people.Role;
import be.leerspoor.people.RolePlace;
import be.leerspoor.people.Staff;
import be.leerspoor.people.TeamId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.survey.Scaling;
import be.leerspoor.survey.ScalingDraft;
import be.leerspoor.survey.ScalingResult;
import be.leerspoor.survey.TeamScaling;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which a team says how far it is. */
@LeerspoorTest
@WithPerson("anna")
class TeamScalingViewTest extends ViewTest {

    private static final TeamId NOORD = Cast.team("Gent-Noord").id();
    private static final String WORST = "Hoe is ons team op z’n slechtst?";
    private static final String BEST = "Hoe is ons team op z’n best?";
    private static final String WHY = "Waarom niet lager?";
    private static final String STEP = "Wat is één stap hoger?";

    @Autowired
    private TeamScaling scalings;

    @Autowired
    private Staff staff;

    @Autowired
    private Statements statements;

    @Autowired
    private MovableClock clock;

    @Test
    void aTeamDoesTheExerciseAFirstTime() {
        visit("surveys/team");
        assertThat(words()).contains("Je team en jullie teamverantwoordelijke");
        fill("Ieder voor zich", "Samen aan tafel", 6);
        area(STEP).setValue("Elke maandag een kwartier.");
        press("Bewaar voor ons team");

        assertThat(words())
                .contains("Bewaard. Je team leest het mee.")
                .contains("Gent-Noord stond op 9 maart 2027 op 6 van 10.")
                .contains("Het team staat op 6.", "role=\"img\"")
                .contains("Elke maandag een kwartier.", "Opgeschreven door Anna Peeters")
                .doesNotContain("Doe de oefening opnieuw");
        assertThat(scalings.scalings(NOORD)).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        visit("surveys/team");
        area(WHY).setValue("We bellen elkaar.");
        press("Bewaar voor ons team");

        assertThat(words()).contains("beschrijf beide uiteinden en kies een cijfer");
        assertThat(area(WORST).isInvalid()).isTrue();
        assertThat(area(BEST).isInvalid()).isTrue();
        assertThat(number().isInvalid()).isTrue();
        assertThat(area(WHY).isInvalid()).isFalse();
        assertThat(area(WHY).getValue()).isEqualTo("We bellen elkaar.");
        assertThat(scalings.scalings(NOORD)).isEmpty();
    }

    @Test
    void aRegisterNumberIsRefusedAndTheRestStays() {
        visit("surveys/team");
        fill("Ieder voor zich", "Samen aan tafel", 6);
        area(WHY).setValue("Zie 93.05.18-223.61");
        press("Bewaar voor ons team");

        assertThat(words()).contains("Er staat een rijksregisternummer in je tekst.");
        assertThat(area(WORST).getValue()).isEqualTo("Ieder voor zich");
        assertThat(number().getValue()).isEqualTo(6);
        assertThat(scalings.scalings(NOORD)).isEmpty();
    }

    @Test
    void whatIsMarkedIsKeptOnceItIsLeftInOnPurpose() {
        visit("surveys/team");
        fill("Ieder voor zich", "Samen aan tafel", 6);
        area(WHY).setValue("Mevrouw Janssens belde weer zelf.");
        press("Bewaar voor ons team");
        assertThat(words()).contains("waaraan iemand te herkennen is");

        test(find(Checkbox.class).single()).click();
        test(find(Button.class).withText("Bewaar voor ons team").all().getFirst())
                .click();
        assertThat(scalings.scalings(NOORD))
                .singleElement()
                .satisfies(kept -> assertThat(kept.whyNotLower()).contains("Janssens"));
    }

    @Test
    void theNextTimeBothEndsStandThereAlreadyAndTheEarlierOneIsRead() {
        kept("anna", 4);
        clock.moveBy(Duration.ofDays(90));
        visit("surveys/team");
        unfold("Doe de oefening opnieuw");

        assertThat(area(WORST).getValue()).isEqualTo("Ieder voor zich");
        assertThat(area(BEST).getValue()).isEqualTo("Samen aan tafel");
        assertThat(area(STEP).getValue()).isEmpty();
        assertThat(number().getValue()).isNull();
        number().setValue(7);
        press("Bewaar voor ons team");

        assertThat(words())
                .contains("Gent-Noord stond op 7 juni 2027 op 7 van 10.")
                .contains("De keer daarvoor, op 9 maart 2027, was dat 4.")
                .contains("Eerder: 4 op 9 maart 2027.")
                .contains("4 van 10", "Lees wat we schreven op 9 maart 2027")
                .doesNotContain("Verbeter dit (kan tot en met 23 maart 2027)");
    }

    @Test
    void todaysIsCorrectedByAnotherOfTheTeam() {
        kept("imane", 4);
        visit("surveys/team");
        unfold("Verbeter dit (kan tot en met 23 maart 2027)");
        assertThat(number().getValue()).isEqualTo(4);
        number().setValue(5);
        press("Bewaar de verbetering");

        assertThat(words()).contains("op 5 van 10", "Opgeschreven door Anna Peeters");
    }

    @Test
    void whoComesSecondSeesBothAndDecides() {
        visit("surveys/team");
        fill("Mijn slechtst", "Mijn best", 8);
        kept("imane", 3);
        press("Bewaar voor ons team");
        assertThat(words()).contains("Imane Bouzid koos 3 van 10.", "Ieder voor zich");
        assertThat(area(WORST).getValue()).isEqualTo("Mijn slechtst");
        assertThat(scalings.scalings(NOORD)).extracting(Scaling::number).containsExactly(3);

        press("Vervang het door wat ik schreef");
        assertThat(scalings.scalings(NOORD)).singleElement().satisfies(now -> {
            assertThat(now.number()).isEqualTo(8);
            assertThat(now.worst()).isEqualTo("Mijn slechtst");
        });
    }

    @Test
    void whoComesSecondCanLeaveWhatStands() {
        UUID scaling = kept("imane", 3);
        visit("surveys/team");
        unfold("Verbeter dit (kan tot en met 23 maart 2027)");
        number().setValue(9);
        As.person("kaat", () -> scalings.correct(scaling, 0, draft(2), Confirmation.none()));
        press("Bewaar de verbetering");
        press("Laat staan wat er nu staat");

        assertThat(words()).contains("op 2 van 10");
        assertThat(scalings.scaling(scaling)).map(Scaling::number).contains(2);
    }

    @Test
    void whoLeftMeanwhileKeepsWhatWasTyped() {
        visit("surveys/team");
        fill("Ieder voor zich", "Samen aan tafel", 6);
        As.person("hasan", () -> {
            UUID membership = staff.find(Cast.person("anna").id())
                    .orElseThrow()
                    .memberships()
                    .getFirst()
                    .id();
            staff.leave(Cast.person("anna").id(), membership, LocalDate.of(2027, 3, 9));
        });
        press("Bewaar voor ons team");

        assertThat(words()).contains("Je zit niet meer in dit team");
        assertThat(area(WORST).getValue()).isEqualTo("Ieder voor zich");
    }

    @Test
    void aForgedTeamIsAPageThatDoesNotExist() {
        visit("surveys/team?team=" + Cast.team("Hasselt").id());
        String ofOthers = words();
        visit("surveys/team?team=" + UUID.randomUUID());

        assertThat(ofOthers).contains("bestaat niet").doesNotContain("Hasselt");
        assertThat(words()).isEqualTo(ofOthers);
    }

    @Test
    @WithPerson("elif")
    @SuppressWarnings("unchecked")
    void whoLeadsSeveralTeamsChoosesOne() {
        As.person(
                "hasan",
                () -> staff.grant(
                        Cast.person("elif").id(),
                        Role.TEAM_LEADER,
                        RolePlace.in(Cast.team("Aalst").id()),
                        Period.from(LocalDate.of(2027, 3, 9))));
        As.person("otis", () -> scalings.scale(Cast.team("Aalst").id(), draft(9), Confirmation.none()));
        visit("surveys/team");
        assertThat(words()).contains("Doe de oefening een eerste keer").doesNotContain("9 van 10");

        visit("surveys/team?team=" + Cast.team("Aalst").id());
        assertThat(words())
                .contains("Aalst stond op 9 maart 2027 op 9 van 10.", "De mensen van Aalst en wie het team leidt");
        assertThat(find(Select.class).single().getValue()).isNotNull();
    }

    @Test
    @WithPerson("greet")
    void whoIsInNoTeamIsTold() {
        visit("surveys/team");

        assertThat(words()).contains("Je zit nu in geen enkel team.");
    }

    @Test
    void thePageTakesThreeStatements() {
        kept("anna", 4);
        visit("surveys/team");
        visit("profile");

        assertThat(statements.during(() -> visit("surveys/team"))).hasSizeLessThanOrEqualTo(3);
    }

    private UUID kept(String userName, int number) {
        ScalingResult result = As.person(userName, () -> scalings.scale(NOORD, draft(number), Confirmation.none()));
        return ((ScalingResult.Kept) result).scaling();
    }

    private static ScalingDraft draft(int number) {
        return new ScalingDraft(number, "Ieder voor zich", "Samen aan tafel", "We bellen al", "Een kwartier samen");
    }

    private void fill(String worst, String best, int number) {
        area(WORST).setValue(worst);
        area(BEST).setValue(best);
        number().setValue(number);
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(area -> label.equals(area.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> number() {
        return find(RadioButtonGroup.class).single();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void unfold(String words) {
        NativeDetails unfolding = find(NativeDetails.class)
                .withCondition(details -> words.equals(details.getSummaryText()))
                .single();
        unfolding.setOpen(true);
        ComponentUtil.fireEvent(unfolding, new NativeDetails.ToggleEvent(unfolding, true));
    }
}
