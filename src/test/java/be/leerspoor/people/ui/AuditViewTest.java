package be.leerspoor.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.AccessTokens;
import be.leerspoor.people.Audit;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Staff;
import be.leerspoor.people.TokenLifetime;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.PlainRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
class AuditViewTest extends ViewTest {

    private static final PersonId BRAM = Cast.person("bram").id();

    @Autowired
    private Staff staff;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Audit audit;

    @Autowired
    private Statements statements;

    @Test
    @WithPerson("hasan")
    void anAdministratorReadsWhoDidWhat() {
        staff.makeLink(BRAM);
        navigate(AuditView.class);

        assertThat(page())
                .contains(
                        "Link voor een nieuw wachtwoord gemaakt",
                        "Bram De Smet",
                        "door " + Cast.person("hasan").firstName(),
                        "9/03/2027, 14:05");
    }

    @Test
    @WithPerson("hasan")
    void anEmptyAuditSaysSo() {
        navigate(AuditView.class);

        assertThat(find(EmptyPlace.class).all()).hasSize(1);
    }

    @Test
    @WithPerson("hasan")
    @SuppressWarnings("unchecked")
    void itIsNarrowedByPersonKindAndPeriod() {
        staff.makeLink(BRAM);
        As.person("anna", () -> tokens.make("intranet", TokenLifetime.USUAL));
        audit.record("story.published", "story:" + BRAM);
        navigate(AuditView.class);
        assertThat(find(PlainRow.class).all()).hasSize(3);

        test((Select<Object>) find(Select.class).single()).selectItem("Toegang");
        assertThat(find(PlainRow.class).all()).hasSize(2);
        ComboBox<Object> person = find(ComboBox.class).single();
        test(person).selectItem("Bram De Smet");
        assertThat(find(PlainRow.class).all()).hasSize(1);
        test(find(DateField.class).withCaption("Vanaf").single()).setValue(LocalDate.of(2027, 3, 10));
        assertThat(find(PlainRow.class).all()).isEmpty();
        assertThat(find(EmptyPlace.class).all()).hasSize(1);
    }

    @Test
    @WithPerson("hasan")
    void whatIsLongComesInParts() {
        for (int i = 0; i < 60; i++) {
            audit.record("person.edited", "person:" + BRAM);
        }
        navigate(AuditView.class);
        assertThat(find(PlainRow.class).all()).hasSize(50);

        test(find(Button.class).withText("Toon wat daarvoor gebeurde").single()).click();
        assertThat(find(PlainRow.class).all()).hasSize(60);
        assertThat(find(Button.class).withText("Toon wat daarvoor gebeurde").all())
                .isEmpty();
    }

    @Test
    @WithPerson("hasan")
    void itIsAtMostThreeStatements() {
        staff.makeLink(BRAM);
        navigate(ProfileView.class);

        assertThat(statements.during(() -> navigate(AuditView.class))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    @WithPerson("bram")
    void theProfileTellsWhatHappenedToTheAccount() {
        As.person("hasan", () -> staff.makeLink(BRAM));
        navigate(ProfileView.class);
        test(find(Button.class).withText("Toon wat er gebeurde").single()).click();

        assertThat(page())
                .contains(
                        "Link voor een nieuw wachtwoord gemaakt",
                        "door " + Cast.person("hasan").firstName());
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
