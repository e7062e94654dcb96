package be.leerspoor.notice.ui;

import static leerspoor.db.notice.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("hasan")
class FailingMailsViewTest extends ViewTest {

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void aMailThatFailsWaitsOnTheStartPageAndIsGivenUpHere() {
        fails();
        visit("");
        assertThat(words()).contains("1 mail komt niet aan");
        visit("administration/mail");
        assertThat(words())
                .contains(
                        "Anna Peeters (anna@meander.example)",
                        "Intervisie: een afspraak die afloopt",
                        "3 keer geprobeerd")
                .doesNotContain("Geheim onderwerp", "Geheime woorden");

        click("Geef op");

        assertThat(words()).contains("wordt niet meer geprobeerd", "opgegeven");
        assertThat(find(Button.class).withText("Geef op").all()).isEmpty();
        click("Probeer opnieuw");
        assertThat(words()).contains("We proberen de mail voor Anna Peeters nu opnieuw");
    }

    @Test
    void withoutSuchMailThePageSaysSoInThreeStatementsAtMost() {
        visit("profile");
        assertThat(statements.during(() -> visit("administration/mail"))).hasSizeLessThanOrEqualTo(3);
        assertThat(words()).contains("Alle mail komt aan");
    }

    @Test
    @WithPerson("anna")
    void whoIsNoAdministratorDoesNotGetThere() {
        fails();
        visit("administration/mail");
        assertThat(words()).contains("Hier vind je niets").doesNotContain("anna@meander.example");
    }

    private void fails() {
        sql.insertInto(MAIL)
                .set(MAIL.ID, UUID.randomUUID())
                .set(MAIL.PERSON_ID, Cast.person("anna").id())
                .set(MAIL.KIND, "intervision.agreement")
                .set(MAIL.SUBJECT, "Geheim onderwerp")
                .set(MAIL.BODY, "Geheime woorden")
                .set(MAIL.CREATED_AT, clock.instant().minus(Duration.ofHours(2)))
                .set(MAIL.NEXT_TRY_AT, clock.instant().plus(Duration.ofHours(1)))
                .set(MAIL.TRIES, 3)
                .execute();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
