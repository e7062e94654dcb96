package be.leerspoor.e2e;

import static be.leerspoor.e2e.Browser.assertAccessible;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.kit.LeerspoorTestOnce;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A meeting without a word on paper beforehand, in which the presenter is silent while the others judge together. */
@LeerspoorTestOnce
@Tag("browser")
class BalintMeetingTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Meetings meetings;

    @Test
    void nothingIsWrittenBeforehandAndThePresenterIsSilentWhileTheOthersJudge() {
        GroupId group = meetings.group("chaima", "anna", "bram", "joris", "imane");
        meetings.bring(group, "anna", "Deze vraag op papier hoort hier niet.");
        MeetingId meeting = meetings.meeting(group, "balint");
        String address = "http://localhost:" + port + "/intervision/room/" + meeting;
        RoomPage chaima = in("chaima", address);
        RoomPage anna = in("anna", address);
        RoomPage bram = in("bram", address);
        RoomPage joris = in("joris", address);
        chaima.press("Begin de bijeenkomst");
        joris.doesNotSee("Begin de bijeenkomst");
        chaima.sees("Deze methode vraagt minstens 5 mensen in de kamer.");
        RoomPage imane = in("imane", address);
        chaima.sees("Imane Bouzid")
                .press("Begin de bijeenkomst")
                .isAt("Terugblikken")
                .next();

        chaima.isAt("Verzamelen").doesNotSee("Deze vraag op papier hoort hier niet.");
        assertThat(joris.network().heard("Deze vraag op papier hoort hier niet."))
                .isFalse();
        chaima.next().isAt("Interesse tonen").next();
        joris.isAt("Kiezen").sees("Er is nog geen vraag opgeschreven.");
        chaima.press("Volgende: Wie bewaakt het proces?").sees("Kies eerst samen wie vandaag inbrengt.");
        chaima.letPresent("Anna Peeters");
        anna.sees("Jij brengt vandaag in.");
        chaima.next().isAt("Wie bewaakt het proces?").next();
        chaima.isAt("Vertellen").next();
        bram.isAt("Associëren").write("Jouw tekst 1", "Een deur die op een kier staat hvqzmwkxb");
        List.of(chaima, anna, joris, imane)
                .forEach(other -> assertThat(other.network().heard("hvqzmwkxb")).isFalse());
        chaima.next();
        anna.isAt("Associaties voorlezen").sees("Een deur die op een kier staat");
        chaima.next().isAt("Verhelderen").next();
        joris.isAt("Alleen oordelen").write("Jouw tekst 1", "Ik zou eerst een kop koffie drinken.");
        assertThat(anna.page().locator(".room-now textarea")).hasCount(0);
        chaima.next();

        anna.isAt("Samen oordelen").sees("Jij luistert nu en zegt niets.").sees("Ik zou eerst een kop koffie drinken.");
        assertThat(anna.button("Ik geef door")).isHidden();
        assertAccessible(anna.page());
        browser.picture(anna.page(), "room-silent");

        Page wall = browser.signedIn("http://localhost:" + port, "joris");
        wall.navigate(address + "/wall");
        Browser.settled(wall);
        assertThat(wall.getByText("Ik zou eerst een kop koffie drinken.")).isVisible();
        assertAccessible(wall);
        browser.picture(wall, "room-wall");

        chaima.next();
        anna.isAt("Beslissen").agree("Ik laat een stilte vallen.");
        bram.sees("Ik laat een stilte vallen.");
        chaima.next();
        List.of(chaima, anna, bram, joris, imane).forEach(somebody -> somebody.checkOut(9, 8));
        chaima.end();
        imane.isAt("De bijeenkomst is afgerond").sees("Samen gaven jullie 9,0 op 10 voor veiligheid");
    }

    private RoomPage in(String userName, String address) {
        return RoomPage.open(browser.signedIn("http://localhost:" + port, userName), address);
    }
}
