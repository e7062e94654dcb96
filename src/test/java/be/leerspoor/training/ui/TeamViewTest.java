package be.leerspoor.training.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.training.CourseEditions;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.Enrolling;
import be.leerspoor.training.Learning;
import be.leerspoor.training.PathGiving;
import be.leerspoor.training.TeamColleague;
import be.leerspoor.training.TrainingPath;
import be.leerspoor.training.WhoEnrols;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The page on which a team leader sees the learning of the team, and gives a path. */
@LeerspoorTest
@WithPerson("elif")
class TeamViewTest extends ViewTest {

    private static final String BASIS = "basisopleiding";

    @Autowired
    private Learning learning;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private PathGiving giving;

    @Autowired
    private CourseEditions made;

    @Autowired
    private Statements statements;

    @Test
    void thePageNamesWhoIsOnNoPathAndWhatIsPlanned() {
        As.person("anna", () -> learning.begin(BASIS));
        EditionId edition = made.edition("basis", 1, WhoEnrols.OPEN, LocalDate.of(2027, 4, 13));
        made.enrol(edition, "anna", "joris");
        enrolling.propose(edition, Cast.person("imane").id());

        visit("training/team");

        assertThat(words())
                .contains("Nog geen leerpad", "Imane Bouzid", "Basisopleiding: heeft een plaats, vanaf 13 april 2027")
                .contains("Basisopleiding: wacht op een plaats, vanaf 13 april 2027")
                .contains("Jouw voorstel Basisopleiding (13 april 2027) wacht op een antwoord")
                .contains("13 april 2027, volzet")
                .doesNotContain("Bram");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("training/editions/" + edition);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aLeaderGivesAPathToSomebodyOfTheTeamByADay() {
        visit("training/team");
        test(button("Geef dit leerpad")).click();
        assertThat(words()).contains("Kies een collega en een leerpad.");

        ComboBox<TeamColleague> who = (ComboBox<TeamColleague>) field("Aan wie?");
        who.setValue(who.getListDataView()
                .getItems()
                .filter(each -> each.name().equals("Anna Peeters"))
                .findFirst()
                .orElseThrow());
        ComboBox<TrainingPath> path = (ComboBox<TrainingPath>) field("Welk leerpad?");
        path.setValue(giving.toGive().stream()
                .filter(each -> each.code().equals(BASIS))
                .findFirst()
                .orElseThrow());
        find(com.vaadin.flow.component.datepicker.DatePicker.class)
                .withCondition(each -> "Tegen wanneer?".equals(each.getLabel()))
                .single()
                .setValue(LocalDate.of(2027, 6, 1));
        test(button("Geef dit leerpad")).click();

        assertThat(words()).contains("Anna Peeters krijgt het leerpad Basisopleiding.", "gevraagd tegen 1 juni 2027");
        assertThat(As.person("anna", learning::mine))
                .singleElement()
                .satisfies(mine -> assertThat(mine.dueOn()).isEqualTo(LocalDate.of(2027, 6, 1)));
    }

    @Test
    void whatALeaderGaveByNameIsTakenBackOnThePage() {
        As.person("chaima", () -> giving.give(BASIS, Cast.person("joris").id(), null));
        giving.give(BASIS, Cast.person("anna").id(), LocalDate.of(2027, 6, 1));
        visit("training/team");
        assertThat(find(Button.class).withText("Vraag dit niet meer").all())
                .as("what a trainer gave is not for the leader")
                .hasSize(1);

        test(button("Vraag dit niet meer")).click();
        test(find(Button.class)
                        .withCondition(each -> each.getText().equals("Vraag dit niet meer")
                                && each.getAriaLabel().isEmpty())
                        .single())
                .click();

        assertThat(words()).contains("Je vraagt Basisopleiding niet meer aan Anna Peeters.");
        assertThat(As.person("anna", learning::mine)).isEmpty();
        assertThat(As.person("joris", learning::mine)).hasSize(1);
    }

    @Test
    void aForgedCallForAnotherTeamIsRefused() {
        assertThatThrownBy(() -> giving.give(BASIS, Cast.person("bram").id(), null))
                .isInstanceOf(AccessDeniedException.class);
        As.person(
                "nele",
                () -> assertThatThrownBy(
                                () -> giving.give(BASIS, Cast.person("anna").id(), null))
                        .isInstanceOf(AccessDeniedException.class));
        assertThat(As.person("anna", learning::mine)).isEmpty();
        assertThat(As.person("bram", learning::mine)).isEmpty();
    }

    @Test
    void thePageTakesThreeStatements() {
        As.person("anna", () -> learning.begin(BASIS));
        made.enrol(made.edition(3, LocalDate.of(2027, 4, 13)), "anna", "joris");
        visit("training/team");
        visit("profile");

        assertThat(statements.during(() -> visit("training/team"))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whoProposesNobodyIsTold() {
        EditionId edition = made.edition("basis", 2, WhoEnrols.LEADER, LocalDate.of(2027, 4, 13));

        visit("training/editions/" + edition);
        test(button("Stel voor")).click();

        assertThat(words()).contains("Kies eerst een collega.");
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private ComboBox<?> field(String label) {
        return find(ComboBox.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
    }
}
