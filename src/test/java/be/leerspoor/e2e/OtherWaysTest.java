package be.leerspoor.e2e;

import static be.leerspoor.e2e.Browser.assertAccessible;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.intervision.Way;
import be.leerspoor.kit.LeerspoorTest;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Meetings without everybody at a screen: one phone for a whole table, and steps that stay open for days. */
@LeerspoorTest
@Tag("browser")
class OtherWaysTest {

    private static final String QUESTION = "Hoe houd ik de zus erbij?";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Meetings meetings;

    @Test
    void aroundATableOnePhoneFollowsTheMethodForAll() {
        GroupId group = meetings.group("chaima", "anna", "bram", "joris");
        meetings.bring(group, "anna", QUESTION);
        MeetingId meeting = meetings.meeting(group, "solution-focused", Way.TABLE);
        RoomPage chaima = RoomPage.open(
                browser.signIn(browser.phone("http://localhost:" + port + "/login"), "chaima"), address(meeting));
        for (String somebody : new String[] {"Anna Peeters", "Bram De Smet", "Joris Van den Broeck"}) {
            chaima.page().getByLabel(somebody).check();
            chaima.sees(somebody);
        }
        assertThat(chaima.page().locator(".room-people li")).hasCount(4);
        chaima.doesNotSee("even weg");
        assertAccessible(chaima.page());
        browser.picture(chaima.page(), "room-table-lobby");

        chaima.press("Begin de bijeenkomst").isAt("Terugblikken").next();
        chaima.isAt("Voorbereiden").next();
        chaima.isAt("Kiezen").press("Neem de vraag van Anna Peeters");
        chaima.sees("Anna Peeters brengt vandaag in.").next();
        chaima.isAt("Vertellen").sees(QUESTION).next();
        chaima.isAt("Verhelderen").next();
        chaima.isAt("Waarderen").next();
        chaima.isAt("Ideeën geven").next();
        chaima.isAt("Afsluiten").agree("Oma bellen.");
        assertThat(chaima.page().locator(".agreement-card").filter(new Locator.FilterOptions().setHasText("Anna")))
                .hasCount(1);
        chaima.next();
        chaima.isAt("Evalueren").sees("Aan tafel geeft ieder dit het best op een eigen toestel");
        browser.picture(chaima.page(), "room-table-check-out");
        chaima.end();
    }

    @Test
    void overDaysEachWritesWhenItSuitsAndNobodyCountsTheMinutes() {
        GroupId group = meetings.group("chaima", "anna", "bram", "joris");
        meetings.bring(group, "anna", QUESTION);
        MeetingId meeting = meetings.meeting(group, "ten-steps", Way.DAYS);
        RoomPage chaima = in("chaima", meeting);
        chaima.sees("Deze bijeenkomst loopt over meerdere dagen")
                .press("Begin de bijeenkomst")
                .isAt("Terugblikken");
        RoomPage anna = in("anna", meeting);
        chaima.next().isAt("Vragen verzamelen").next();
        chaima.isAt("Kiezen").press("Neem de vraag van Anna Peeters");
        chaima.sees("Anna Peeters brengt vandaag in.").next();
        chaima.isAt("Stap 1: de vraag beschrijven");
        assertThat(chaima.page().locator(".room-timer")).isHidden();
        assertThat(chaima.button("Zet de klok stil")).isHidden();
        chaima.press("Een dag extra").next();
        RoomPage bram = in("bram", meeting);
        bram.isAt("Stap 2: vragen opschrijven").sees("open tot").write("Jouw tekst 1", "Wat zou de zus zeggen?");
        assertThat(bram.button("Neem de begeleiding over")).isHidden();
        assertAccessible(bram.page());
        browser.picture(bram.page(), "room-days");
        bram.page().close();

        // Hours later, on another device.
        RoomPage again = in("bram", meeting);
        assertThat(again.page().locator(".room-now").getByLabel("Jouw tekst 1")).hasValue("Wat zou de zus zeggen?");
        again.press("Ik ben klaar");
        chaima.next();
        anna.isAt("Stap 3: koud, lauw of warm").sees("Wat zou de zus zeggen?");
    }

    private String address(MeetingId meeting) {
        return "http://localhost:" + port + "/intervision/room/" + meeting;
    }

    private RoomPage in(String userName, MeetingId meeting) {
        return RoomPage.open(browser.signedIn("http://localhost:" + port, userName), address(meeting));
    }
}
