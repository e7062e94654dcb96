package be.leerspoor.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.plan.MadeReports;
import be.leerspoor.plan.Plans;
import be.leerspoor.plan.ReportPart;
import be.leerspoor.plan.YearReports;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which reports of the plan are made, written and read. */
@LeerspoorTest
@WithPerson("greet")
class YearReportViewsTest extends ViewTest {

    @Autowired
    private Plans plans;

    @Autowired
    private MadeReports made;

    @Autowired
    private YearReports reports;

    @Autowired
    private Statements statements;

    @Test
    void aReportIsBegunWrittenMadeFinalAndRead() {
        plans.begin();
        plans.objective("Elk team oefent");
        visit("plan/reports");
        press("Maak het verslag");
        assertThat(words()).contains("Vul eerst aan wat ontbreekt.");
        find(TextField.class).single().setValue("Het eerste jaar");
        chooseFirstYear();
        press("Maak het verslag");
        UUID report = reports.all().getFirst().id();
        made.awaitFigures(report);

        visit("plan/reports/" + report);
        assertThat(words()).contains("Elk team oefent (Jaar 1)", "1 januari 2027 tot en met 31 december 2027");
        area("Het hele plan").setValue("Een jaar van beginnen.");
        assertThat(words()).contains("Concept bewaard om");
        visit("plan/reports");
        visit("plan/reports/" + report);
        assertThat(area("Het hele plan").getValue()).isEqualTo("Een jaar van beginnen.");
        press("Maak definitief");
        assertThat(find(TextArea.class).all()).as("asked first").isNotEmpty();
        press("Ja, maak het definitief");

        assertThat(find(TextArea.class).all()).isEmpty();
        As.person("anna", () -> {
            visit("plan/reports");
            assertThat(words())
                    .contains("Het eerste jaar", "definitief sinds 9 maart 2027")
                    .doesNotContain("Maak het verslag");
            visit("plan/reports/" + report);
            assertThat(words()).contains("Een jaar van beginnen.").doesNotContain("Maak definitief");
        });
    }

    @Test
    void whatIsNotFinalIsForOthersAsIfItWereNotThere() {
        plans.begin();
        UUID report = made.ofFirstYear("Nog te schrijven");
        reports.write(report, ReportPart.WHOLE, "Een begin.", 0);

        As.person("anna", () -> {
            visit("plan/reports");
            assertThat(words()).contains("Er is nog geen verslag.").doesNotContain("Nog te schrijven");
            visit("plan/reports/" + report);
            assertThat(words()).doesNotContain("Nog te schrijven", "Een begin.");
        });
    }

    @Test
    void itTakesThreeStatementsAtMost() {
        plans.begin();
        UUID report = made.ofFirstYear("Het eerste jaar");

        assertThat(statements.during(() -> visit("plan/reports"))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.during(() -> visit("plan/reports/" + report))).hasSizeLessThanOrEqualTo(3);
    }

    @SuppressWarnings("unchecked")
    private void chooseFirstYear() {
        Select<Object> select = find(Select.class).all().getFirst();
        select.setValue(select.getListDataView().getItems().findFirst().orElseThrow());
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(area -> area.getLabel().equals(label))
                .single();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
