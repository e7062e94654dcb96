package be.leerspoor.plan.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.plan.Plans;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which a plan is taken over from a file. */
@LeerspoorTest
@WithPerson("greet")
class PlanFileViewTest extends ViewTest {

    private static final String HEADER = "element;jaar;doelstelling;actie;trekker;van;tot;toestand\n";

    @Autowired
    private Plans plans;

    @Autowired
    private Statements statements;

    @Test
    void aFileIsLookedAtThenTakenOverWithoutItsBadLines() {
        plans.begin();
        visit("plan/file");
        choose(HEADER
                + "Leiderschap;1;Leiders oefenen mee;Elke maand;Elif Yıldız;1/04/2027;1/12/2027;\n"
                + "Leiderschap;7;Te laat;;;;;");

        assertThat(words()).contains("‘7’ is geen jaar van het plan", "Elke maand", "Dit komt erbij");
        press("Neem de rest over (doelstellingen: 1, acties: 1)");
        assertThat(words()).contains("Het staat in het plan. Doelstellingen: 1, acties: 1.");

        choose(HEADER + "Leiderschap;1;Leiders oefenen mee;Elke maand;Elif Yıldız;1/04/2027;1/12/2027;");
        assertThat(words())
                .contains("Er staat niets in dat nog bij het plan kan komen.", "Lijnen die al in het plan staan: 1.");
    }

    @Test
    void whatIsMarkedIsLeftInOnPurpose() {
        plans.begin();
        visit("plan/file");
        choose(HEADER + "Leiderschap;1;Mevrouw Janssens begeleiden;;;;;");

        assertThat(words()).contains("Janssens");
        assertThat(find(Button.class)
                        .withText("Neem over (doelstellingen: 1, acties: 0)")
                        .all())
                .hasSize(1);
        assertThat(words()).doesNotContain("Het staat in het plan.");
    }

    @Test
    void whatCannotBeReadIsSaidSo() {
        visit("plan/file");
        choose(HEADER + "Leiderschap;1;Doel;;;;;");
        assertThat(words()).contains("Er is nog geen plan.");
        plans.begin();
        choose("iets;anders\n1;2");
        assertThat(words()).contains("De eerste lijn moet deze kolommen noemen: element;jaar;doelstelling");
    }

    @Test
    void othersDoNotFindIt() {
        for (String other : List.of("anna", "fons", "hasan")) {
            As.person(other, () -> {
                visit("profile");
                visit("plan/file");
                assertThat(words()).as(other).doesNotContain("Het plan als bestand");
            });
        }
    }

    @Test
    void thePageSaysWhatIsNotInTheFile() {
        visit("plan/file");

        assertThat(words())
                .contains("zonder wie er helpt en zonder notities")
                .contains("mijlpalen, risico’s en beslissingen staan er niet in");
    }

    @Test
    void itTakesThreeStatementsAtMost() {
        assertThat(statements.during(() -> visit("plan/file"))).hasSizeLessThanOrEqualTo(3);
    }

    private void choose(String file) {
        find(PlanFileView.class).single().read(file.getBytes(UTF_8));
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
