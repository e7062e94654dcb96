package be.leerspoor.notice.ui;

import static leerspoor.db.people.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.notice.Appointments;
import be.leerspoor.notice.CalendarFeeds;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.StartView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("anna")
class AgendaViewTest extends ViewTest {

    @Autowired
    private Appointments appointments;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Test
    void whatIsComingForMeStandsInOrderOfTime() {
        appointments.give("anna", "Later", Instant.parse("2027-04-01T12:00:00Z"));
        appointments.give("anna", "Nu bezig", Instant.parse("2027-03-09T12:00:00Z"));
        appointments.give("anna", "Voorbij", Instant.parse("2027-03-09T11:00:00Z"));
        appointments.give("anna", "Te ver weg", Instant.parse("2027-05-09T12:00:00Z"));
        appointments.give("bram", "Van Bram", Instant.parse("2027-03-10T13:00:00Z"));

        navigate(AgendaView.class);

        assertThat(find(RowLink.class).all()).hasSize(2);
        assertThat(find(Anchor.class).withTextContaining("Nu bezig").single().getHref())
                .isEqualTo("reviews");
        assertThat(read())
                .containsSubsequence(
                        "Nu bezig",
                        "dinsdag 9 maart, 13:00 tot 15:00 · Teamlokaal",
                        "Later",
                        "donderdag 1 april, 14:00 tot 16:00 · Teamlokaal")
                .doesNotContain("Voorbij", "Te ver weg", "Van Bram");
    }

    @Test
    void withoutDatesThePageSaysSo() {
        navigate(AgendaView.class);

        assertThat(read()).contains("De komende 60 dagen is er niets voor jou gepland");
    }

    @Test
    void theAddressIsShownOnceAndARenewedOneTakesItsPlace() {
        navigate(AgendaView.class);
        click("Maak een adres");
        String first = shownAddress();
        assertThat(first).contains("/calendar/").endsWith(".ics");
        assertThat(read()).contains("nog niet gebruikt");

        click("Maak een nieuw adres");
        decide("Maak een nieuw adres");
        String second = shownAddress();
        assertThat(second).isNotEqualTo(first);
        assertThat(feeds.read(secret(first))).isEmpty();
        assertThat(feeds.read(secret(second))).isPresent();

        navigate("", StartView.class);
        navigate(AgendaView.class);
        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(deeds()).containsExactly("calendar.made", "calendar.made");
    }

    @Test
    void theFeedIsStopped() {
        navigate(AgendaView.class);
        click("Maak een adres");
        String address = shownAddress();

        click("Trek het adres in");
        decide("Trek het adres in");

        assertThat(read()).contains("Het adres is ingetrokken", "Maak een adres");
        assertThat(feeds.read(secret(address))).isEmpty();
        assertThat(deeds()).containsExactly("calendar.made", "calendar.revoked");
    }

    @Test
    void thePageAsksTheDatabaseLittle() {
        navigate(AgendaView.class);
        navigate("", StartView.class);

        assertThat(statements.during(() -> navigate(AgendaView.class)))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whoComesBackSeesWhatIsNew() {
        navigate(AgendaView.class);
        appointments.give("anna", "Net gepland", Instant.parse("2027-03-11T13:00:00Z"));

        navigate(AgendaView.class);

        assertThat(read()).contains("Net gepland");
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void decide(String words) {
        // The button of the page, and after it that of the question.
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    private String shownAddress() {
        return find(TextField.class).single().getValue();
    }

    private static String secret(String address) {
        return address.replaceAll(".*/|\\.ics$", "");
    }

    private List<String> deeds() {
        return sql.select(AUDIT_ENTRY.DEED)
                .from(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.DEED)
                .fetch(AUDIT_ENTRY.DEED);
    }

    private String read() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
