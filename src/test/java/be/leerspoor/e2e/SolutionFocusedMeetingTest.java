package be.leerspoor.e2e;

import static be.leerspoor.e2e.Browser.assertAccessible;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.kit.LeerspoorTest;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A whole meeting of four people on four phones, and the next one, which opens with what they agreed. */
@LeerspoorTest
@Tag("browser")
class SolutionFocusedMeetingTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Meetings meetings;

    private RoomPage chaima;
    private RoomPage anna;
    private RoomPage bram;
    private RoomPage joris;

    @Test
    void aMeetingOnPhonesFollowsItsMethodAndItsAgreementOpensTheNext() {
        GroupId group = meetings.group("chaima", "anna", "bram", "joris");
        meetings.bring(group, "anna", "Hoe blijf ik in gesprek met een vader die zwijgt?");
        MeetingId meeting = meetings.meeting(group, null);
        everybodyComesIn(meeting);

        theGroupChoosesTheQuestion();
        everybodySpeaksInTurn();
        annaAgreesWhatSheWillDo();
        theGroupChecksOut();

        MeetingId following = meetings.meeting(group, "solution-focused");
        everybodyComesIn(following);
        chaima.press("Begin de bijeenkomst");
        joris.isAt("Terugblikken").sees("Ik vraag hem wat hij zelf al probeerde.");
        anna.page().getByLabel("Wat bracht het?").fill("Hij begon zelf te vertellen.");
        anna.press("Vertel het aan de groep");
        joris.sees("Hij begon zelf te vertellen.");
        joris.doesNotSee("Er staat geen afspraak open.");
    }

    private void everybodyComesIn(MeetingId meeting) {
        String address = "http://localhost:" + port + "/intervision/room/" + meeting;
        if (chaima == null) {
            chaima = RoomPage.open(phone("chaima"), address);
            anna = RoomPage.open(phone("anna"), address);
            bram = RoomPage.open(phone("bram"), address);
            joris = RoomPage.open(phone("joris"), address);
        } else {
            List.of(chaima, anna, bram, joris)
                    .forEach(somebody -> somebody.page().navigate(address));
        }
        joris.isAt("We beginnen straks");
        chaima.sees("Joris Van den Broeck");
    }

    private void theGroupChoosesTheQuestion() {
        chaima.page().getByLabel("Methode").click();
        chaima.page().getByText("Oplossingsgerichte intervisie").last().click();
        joris.sees("Terugblikken");
        assertAccessible(chaima.page());
        picture(chaima, "room-lobby");
        chaima.press("Begin de bijeenkomst");
        bram.isAt("Terugblikken").sees("Er staat geen afspraak open.");
        chaima.next();
        bram.isAt("Voorbereiden").sees("Hoe blijf ik in gesprek met een vader die zwijgt?");
        chaima.next();
        bram.isAt("Kiezen");
        picture(bram, "room-choose");
        assertAccessible(bram.page());
        for (RoomPage somebody : List.of(chaima, anna, bram, joris)) {
            for (int i = 0; i < 3; i++) {
                somebody.press("Eén stip meer voor: Hoe blijf ik in gesprek met een vader die zwijgt?");
            }
        }
        joris.sees("12 stippen");
        chaima.press("Neem de vraag van Anna Peeters");
        anna.sees("Jij brengt vandaag in.");
        chaima.next();
    }

    private void everybodySpeaksInTurn() {
        anna.isAt("Vertellen").sees("Jij hebt het woord.");
        chaima.next();
        bram.isAt("Verhelderen").sees("Jij bent aan de beurt.");
        picture(bram, "room-turn");
        assertAccessible(bram.page());
        bram.write("Wat je wilt zeggen", "Wanneer praat hij wel?");
        joris.doesNotSee("Wanneer praat hij wel?");
        assertThat(joris.network().heard("Wanneer praat hij wel?")).isFalse();
        bram.press("Ik geef door");
        joris.sees("Wanneer praat hij wel?");
        assertThat(joris.network().heard("Wanneer praat hij wel?")).isTrue();
        chaima.press("Ik geef door");
        joris.press("Ik geef door");
        chaima.next();
        anna.isAt("Waarderen").sees("Jij luistert nu en zegt niets.");
        chaima.next();
        bram.isAt("Ideeën geven").write("Wat je wilt zeggen", "Vraag hem wat hij zelf al probeerde.");
        bram.press("Ik geef door");
        anna.sees("Vraag hem wat hij zelf al probeerde.");
        picture(anna, "room-listens");
        chaima.next();
    }

    private void annaAgreesWhatSheWillDo() {
        anna.isAt("Afsluiten");
        picture(anna, "room-agree");
        assertAccessible(anna.page());
        anna.press("Dit wil ik proberen");
        assertThat(anna.page().getByLabel("Wat ga je doen?")).hasValue("Vraag hem wat hij zelf al probeerde.");
        anna.agree("Ik vraag hem wat hij zelf al probeerde.");
        joris.sees("Ik vraag hem wat hij zelf al probeerde.");
        anna.write("Wat neem je mee?", "Zwijgen is ook een antwoord.");
        chaima.next();
    }

    private void theGroupChecksOut() {
        for (RoomPage somebody : List.of(chaima, anna, bram, joris)) {
            somebody.isAt("Evalueren");
            if (somebody == bram) {
                picture(bram, "room-check-out");
                assertAccessible(bram.page());
            }
            somebody.checkOut(8, 9);
        }
        chaima.end();
        joris.isAt("De bijeenkomst is afgerond").sees("Samen gaven jullie 8,0 op 10 voor veiligheid");
        picture(joris, "room-closed");
        assertAccessible(joris.page());
        assertThat(joris.network().heard("Zwijgen is ook een antwoord.")).isFalse();
    }

    private Page phone(String userName) {
        return browser.signIn(browser.phone("http://localhost:" + port + "/login"), userName);
    }

    private static void picture(RoomPage somebody, String name) {
        browser.picture(somebody.page(), name);
    }
}
