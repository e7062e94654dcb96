package be.leerspoor.intervision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.leerspoor.intervision.CaseId;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.Presenting;
import be.leerspoor.intervision.Room;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Takeaway;
import be.leerspoor.intervision.Theme;
import be.leerspoor.intervision.Themes;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stays on the screen of somebody in a room while others move it. Chaima facilitates, anna presents. */
@LeerspoorTest
@WithPerson("anna")
class RoomViewsTest extends ViewTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Meetings meetings;

    @Autowired
    private Room room;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Presenting presenting;

    @Autowired
    private Takeaway takeaway;

    @Autowired
    private Themes themes;

    /** The start page would load itself anew when a group is made. */
    @BeforeEach
    void leaveTheStartPage() {
        visit("profile");
    }

    @AfterEach
    void leaveTheRoom() {
        visit("profile");
    }

    @Test
    void dotsStayWhereTheyWereGivenWhenTheListIsDrawnAgain() {
        meetings.tryOut();
        GroupId group = meetings.group("chaima", "anna", "bram");
        CaseId annas = meetings.bring(group, "anna", "Hoe blijf ik in gesprek?");
        MeetingId meeting = meetings.meeting(group, "try-out");
        for (String userName : List.of("chaima", "anna", "bram")) {
            meetings.come(meeting, userName);
        }
        As.person("chaima", () -> facilitation.begin(meeting));
        meetings.goTo(meeting, "chaima", "anna", Meetings.CHOOSE);
        visit("intervision/room/" + meeting);
        test(find(NativeButton.class).withText("+").single()).click();
        test(find(NativeButton.class).withText("+").single()).click();
        assertThat(words()).contains("●●");

        As.person("chaima", () -> presenting.takeUp(meeting, annas));

        untilItReads("Jij brengt vandaag in.");
        assertThat(words()).contains("●●");
    }

    @Test
    void anAgreementThatWasBeingTypedComesBackWhenTheRoomGoesOn() {
        MeetingId meeting = at(Meetings.AGREE);
        visit("intervision/room/" + meeting);
        test(find(TextArea.class).all().getFirst()).setValue("Ik bel oma.");

        As.person("chaima", () -> facilitation.next(meeting, Meetings.AGREE));

        untilItReads("Deze tekst kwam nadat de stap voorbij was");
        assertThat(words()).contains("Ik bel oma.");
    }

    @Test
    void thePresenterFindsWhatTheyTookAlongAfterTheEnd() {
        MeetingId meeting = at(Meetings.AGREE);
        takeaway.save(meeting, "Rustig blijven.", 0);
        visit("intervision/room/" + meeting);

        As.person("chaima", () -> facilitation.close(meeting));

        await().pollInSameThread().atMost(PATIENCE).untilAsserted(() -> {
            whatWasPushedIsShown();
            assertThat(words()).contains("De bijeenkomst is afgerond");
            assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("Rustig blijven.");
        });
    }

    @Test
    @WithPerson("chaima")
    @SuppressWarnings("unchecked")
    void choosingSomebodyHandsNothingOverYet() {
        MeetingId meeting = at(Meetings.ADVISE);
        visit("intervision/room/" + meeting);
        Select<RoomScreen.Someone> facilitator =
                (Select<RoomScreen.Someone>) find(Select.class).all().getFirst();

        test(facilitator).selectItem("Bram De Smet");
        assertThat(leads(meeting)).isEqualTo("Chaima El Idrissi");
        test(find(Button.class).withText("Geef deze rol aan Bram").single()).click();

        assertThat(leads(meeting)).isEqualTo("Bram De Smet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void thePresenterChoosesThreeThemesAtMostOnThePageOfTheMinutes() {
        MeetingId meeting = at(Meetings.ADVISE);
        As.person("chaima", () -> facilitation.close(meeting));
        visit("intervision/room/" + meeting + "/minutes");
        CheckboxGroup<Theme> choice =
                (CheckboxGroup<Theme>) find(CheckboxGroup.class).single();

        test(choice).selectItem("Het netwerk betrekken");
        test(choice).selectItem("Veiligheidsplan");
        test(choice).selectItem("Geweld in het gezin");
        test(choice).selectItem("Werkdruk en draagkracht");

        assertThat(words()).contains("Kies hoogstens 3");
        assertThat(themes.of(meeting).chosen())
                .extracting(Theme::nameNl)
                .containsExactly("Veiligheidsplan", "Het netwerk betrekken", "Geweld in het gezin");
        assertThat(choice.getValue()).hasSize(3);
    }

    @Test
    @WithPerson("bram")
    void theOthersReadTheThemesThatWereChosen() {
        MeetingId meeting = at(Meetings.ADVISE);
        As.person("chaima", () -> facilitation.close(meeting));
        visit("intervision/room/" + meeting + "/minutes");
        assertThat(words()).doesNotContain("Waarover ging het?");

        As.person("anna", () -> themes.choose(meeting, Set.of("network")));
        visit("profile");
        visit("intervision/room/" + meeting + "/minutes");

        assertThat(words()).contains("Waarover ging het?", "Het netwerk betrekken");
        assertThat(find(CheckboxGroup.class).all()).isEmpty();
    }

    private MeetingId at(int place) {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram", "joris");
        meetings.goTo(meeting, "chaima", "anna", place);
        return meeting;
    }

    private String leads(MeetingId meeting) {
        return As.person("anna", () -> room.screen(meeting))
                .flatMap(screen -> screen.who(Part.FACILITATOR))
                .map(RoomScreen.Someone::name)
                .orElse("");
    }

    private void untilItReads(String words) {
        await().pollInSameThread().atMost(PATIENCE).untilAsserted(() -> {
            whatWasPushedIsShown();
            assertThat(words()).contains(words);
        });
    }

    /** Looking for something lets the page take in what waits for it. */
    private void whatWasPushedIsShown() {
        assertThat(find(Anchor.class).all()).isNotEmpty();
    }
}
