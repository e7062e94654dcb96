package be.leerspoor.survey.ui;

import static leerspoor.db.survey.Tables.SUPPORT_ROUTE;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.survey.SupportBook;
import be.leerspoor.survey.SupportRoute;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import leerspoor.db.survey.tables.records.SupportRouteRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which everyone finds where to turn, and the one on which administrators keep it. */
@LeerspoorTest
@WithPerson("hasan")
class SupportViewsTest extends ViewTest {

    private static final String EDIT = "surveys/support/edit";

    @Autowired
    private SupportBook support;

    @Autowired
    private DSLContext sql;

    private List<SupportRouteRecord> asMigrated = List.of();

    @BeforeEach
    void rememberWhatTheMigrationBrought() {
        asMigrated = sql.fetch(SUPPORT_ROUTE);
    }

    @AfterEach
    void bringItBack() {
        sql.deleteFrom(SUPPORT_ROUTE).execute();
        asMigrated.forEach(row -> {
            SupportRouteRecord copy = sql.newRecord(SUPPORT_ROUTE);
            copy.from(row);
            copy.insert();
        });
    }

    @Test
    @WithPerson("anna")
    void everyoneFindsWhereToTurnAndOnlyAdministratorsChangeIt() {
        visit("surveys/support");
        assertThat(words())
                .contains("Vertrouwenspersoon", "Preventieadviseur", "Je eigen praktijkleider", "Hulp van buiten")
                .contains("De naam en het nummer zijn hier nog niet ingevuld.");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("surveys/team")
                .doesNotContain(EDIT);

        visit(EDIT);
        assertThat(words()).doesNotContain("Zet er iemand bij");
    }

    @Test
    void anAdministratorAddsOne() {
        visit("surveys/support");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(EDIT);
        visit(EDIT);
        field("Wie of wat").setValue("Een collega");
        press("Bewaar", 4);
        assertThat(words()).contains("zeg wie of wat, en waarvoor");
        assertThat(field("Wie of wat").getValue()).isEqualTo("Een collega");

        find(TextArea.class)
                .withCondition(area -> "Waarvoor kan je hier terecht?".equals(area.getLabel()))
                .all()
                .getLast()
                .setValue("Om even te praten.");
        field("Hoe bereik je hen?").setValue("Elke maandag om 10 uur");
        press("Bewaar", 4);

        assertThat(words()).contains("Het staat erbij, onderaan.", "Elke maandag om 10 uur");
        assertThat(support.all()).hasSize(5);
    }

    @Test
    void aRegisterNumberIsRefusedAndWhatWasTypedStays() {
        visit(EDIT);
        find(TextField.class)
                .withCondition(area -> "Hoe bereik je hen?".equals(area.getLabel()))
                .all()
                .getFirst()
                .setValue("93.05.18-223.61");
        press("Bewaar", 0);

        assertThat(words()).contains("dat op een rijksregisternummer lijkt");
        assertThat(find(TextField.class).all()).extracting(TextField::getValue).contains("93.05.18-223.61");
        assertThat(support.all()).extracting(SupportRoute::contact).containsOnly("");
    }

    @Test
    void oneIsMovedByButtonsThatSayWhich() {
        visit(EDIT);
        assertThat(spoken("Omhoog: Vertrouwenspersoon").isEnabled()).isFalse();
        assertThat(spoken("Omlaag: Hulp van buiten").isEnabled()).isFalse();
        test(spoken("Omlaag: Vertrouwenspersoon")).click();

        assertThat(words()).contains("‘Vertrouwenspersoon’ staat nu op plaats 2.");
        assertThat(support.all().get(1).title().in("nl")).isEqualTo("Vertrouwenspersoon");
    }

    @Test
    void oneIsTakenAwayAfterAQuestion() {
        visit(EDIT);
        test(spoken("Haal weg: Hulp van buiten")).click();
        assertThat(support.all()).hasSize(4);
        test(find(Button.class)
                        .withCondition(each -> each.getText().equals("Haal weg")
                                && each.getAriaLabel().isEmpty())
                        .single())
                .click();

        assertThat(words()).contains("Het is weggehaald.");
        assertThat(support.all()).hasSize(3);
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .all()
                .getLast();
    }

    private void press(String words, int which) {
        test(find(Button.class).withText(words).all().get(which)).click();
    }

    private Button spoken(String words) {
        return find(Button.class)
                .withCondition(each -> each.getAriaLabel().filter(words::equals).isPresent())
                .single();
    }
}
