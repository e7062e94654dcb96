package be.leerspoor.e2e;

import static be.leerspoor.e2e.Browser.assertAccessible;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.kit.LeerspoorTestOnce;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Questions that are written before any is read, and a colleague who loses the connection while they are. */
@LeerspoorTestOnce
@Tag("browser")
class TenStepsMeetingTest {

    private static final String QUESTION_OF_BRAM = "Wat zou de zus hierover zeggen qzkvbrxtw";
    private static final String QUESTION_OF_JORIS = "Wie merkt het eerst dat het beter gaat wxqhjzptd";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Meetings meetings;

    @Test
    void questionsReachNobodyBeforeTheyAreAllShownAndWhoLosesTheConnectionComesBackToTheirWords() {
        GroupId group = meetings.group("chaima", "anna", "bram", "joris");
        meetings.bring(group, "anna", "Hoe houd ik de zus erbij?");
        MeetingId meeting = meetings.meeting(group, "ten-steps");
        String address = "http://localhost:" + port + "/intervision/room/" + meeting;
        RoomPage chaima = in("chaima", address);
        RoomPage anna = in("anna", address);
        RoomPage bram = in("bram", address);
        RoomPage joris = in("joris", address);
        List<RoomPage> all = List.of(chaima, anna, bram, joris);
        chaima.press("Begin de bijeenkomst").isAt("Terugblikken").next();
        chaima.isAt("Vragen verzamelen").next();
        chaima.isAt("Kiezen").press("Neem de vraag van Anna Peeters");
        anna.sees("Jij brengt vandaag in.");
        chaima.next().isAt("Stap 1: de vraag beschrijven").next();

        bram.isAt("Stap 2: vragen opschrijven").write("Jouw tekst 1", QUESTION_OF_BRAM);
        assertAccessible(bram.page());
        browser.picture(bram.page(), "room-hidden-writing");
        joris.isAt("Stap 2: vragen opschrijven").offline(true);
        joris.page().locator(".room-now").getByLabel("Jouw tekst 1").fill(QUESTION_OF_JORIS);
        // The page noticed that the line is gone.
        assertThat(joris.page().locator("vaadin-connection-indicator[offline]")).isAttached();
        joris.offline(false);
        joris.sees("bewaard om");
        bram.press("Ik ben klaar");
        assertThat(chaima.page()
                        .locator(".room-people li")
                        .filter(new Locator.FilterOptions().setHasText("Bram De Smet"))
                        .locator(".room-note"))
                .hasText("klaar");
        List.of(chaima, anna, joris)
                .forEach(other -> assertThat(other.network().heard("qzkvbrxtw")).isFalse());
        List.of(chaima, anna, bram)
                .forEach(other -> assertThat(other.network().heard("wxqhjzptd")).isFalse());
        assertThat(all).allMatch(somebody -> somebody.network().length() > 1000);

        joris.page().reload();
        Browser.settled(joris.page());
        joris.isAt("Stap 2: vragen opschrijven");
        assertThat(joris.page().locator(".room-now").getByLabel("Jouw tekst 1")).hasValue(QUESTION_OF_JORIS);
        assertThat(joris.network().heard("qzkvbrxtw")).isFalse();

        chaima.next();
        anna.isAt("Stap 3: koud, lauw of warm").sees(QUESTION_OF_BRAM);
        assertThat(joris.network().heard("qzkvbrxtw")).isTrue();
        assertAccessible(anna.page());
        browser.picture(anna.page(), "room-rating");
        anna.page()
                .getByRole(
                        AriaRole.RADIO,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("warm")
                                .setExact(true))
                .first()
                .click();
        bram.sees("Je ziet het zodra alle vragen beoordeeld zijn.");
        anna.page()
                .getByRole(
                        AriaRole.RADIO,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("koud")
                                .setExact(true))
                .last()
                .click();
        assertThat(bram.page().locator(".rated-result").filter(new Locator.FilterOptions().setHasText("warm")))
                .isVisible();
        browser.picture(chaima.page(), "room-desktop");

        chaima.next();
        anna.isAt("Stap 4: antwoorden").sees("Hoe houd ik de zus erbij?");
        chaima.next().isAt("Stap 5: nog een vragenronde").next();
        chaima.isAt("Stap 6: de kern benoemen").next();
        chaima.isAt("Stap 7: de vraag opnieuw stellen").next();
        chaima.isAt("Stap 8: een nieuwe aanpak").next();
        bram.isAt("Stap 9: tips").write("Wat je wilt zeggen", "Bel haar eens op een vaste dag.");
        bram.press("Ik geef door");
        joris.sees("Bel haar eens op een vaste dag.");
        chaima.next().isAt("Stap 10: wat jij meeneemt").next();
        anna.isAt("Afspreken").agree("Ik bel haar elke vrijdag.");
        joris.sees("Ik bel haar elke vrijdag.");
        chaima.next();
        all.forEach(somebody -> somebody.checkOut(8, 9));
        chaima.end();
        joris.isAt("De bijeenkomst is afgerond").sees("Ik bel haar elke vrijdag.");
    }

    private RoomPage in(String userName, String address) {
        return RoomPage.open(browser.signedIn("http://localhost:" + port, userName), address);
    }
}
