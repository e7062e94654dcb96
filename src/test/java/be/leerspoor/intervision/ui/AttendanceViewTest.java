package be.leerspoor.intervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.intervision.AttendanceCorrection;
import be.leerspoor.intervision.Attended;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.intervision.Room;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.shell.ui.OpenPages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("chaima")
class AttendanceViewTest extends ViewTest {

    private static final String NOT_THERE = "Hier vind je niets";

    @Autowired
    private Meetings meetings;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Room room;

    @Autowired
    private AttendanceCorrection attendance;

    @Autowired
    private OpenPages openPages;

    @Autowired
    private Statements statements;

    private GroupId group;

    @Test
    void aFacilitatorComesFromTheGroupAndPutsRightWhoWasThere() {
        MeetingId meeting = closed();
        visit("intervision/groups/" + group);
        assertThat(find(Anchor.class).withText("Wie was er?").single().getHref())
                .isEqualTo("intervision/attendance/" + meeting);

        visit("intervision/attendance/" + meeting);
        assertThat(words()).contains("Noord, bijeenkomst van 9 maart 2027").doesNotContain("Bewaard om");
        assertThat(choice("Joris").getValue()).isEqualTo(Attended.ABSENT);
        choice("Joris").setValue(Attended.PRESENT);

        assertThat(words())
                .contains("Bewaard om 14:05", "Aangepast door Chaima", "op 9 maart 2027: van afwezig naar aanwezig");
        visit("intervision/attendance/" + meeting);
        assertThat(choice("Joris").getValue()).isEqualTo(Attended.PRESENT);
        assertThat(words()).contains("Aangepast door Chaima").doesNotContain("Bewaard om");
    }

    @Test
    void theThreeChoicesOfAPersonCarryTheirName() {
        visit("intervision/attendance/" + closed());

        assertThat(find(RadioButtonGroup.class).all()).hasSize(4).allSatisfy(choice -> {
            assertThat(choice.getLabel()).isNotBlank();
            assertThat(choice.getListDataView().getItems().toList()).isEqualTo(List.of(Attended.values()));
        });
        assertThat(words()).contains("Aanwezig", "Verontschuldigd", "Afwezig");
        assertThat(choice("Chaima").getHelperText()).isEqualTo("begeleider");
        assertThat(choice("Anna").getHelperText()).isEqualTo("inbrenger");
    }

    @Test
    @WithPerson("bert")
    void theTrainerComesFromTheSettingsOfTheGroup() {
        MeetingId meeting = closed();
        visit("intervision/groups/" + group + "/settings");
        assertThat(find(Anchor.class).withText("9 maart 2027").single().getHref())
                .isEqualTo("intervision/attendance/" + meeting);

        visit("intervision/attendance/" + meeting);
        choice("Joris").setValue(Attended.EXCUSED);

        assertThat(words()).contains("Bewaard om 14:05", "Naar de instellingen van de groep");
        visit("intervision/room/" + meeting + "/minutes");
        assertThat(words()).contains(NOT_THERE);
    }

    @Test
    @WithPerson("joris")
    void whoIsConcernedReadsOfThemselvesAlone() {
        MeetingId meeting = closed();
        As.person("chaima", () -> attendance.note(meeting, Meetings.person("joris"), Attended.PRESENT));
        visit("intervision/groups/" + group);
        assertThat(words()).contains("Je aanwezigheid is aangepast door Chaima").doesNotContain("Wie was er?");

        visit("intervision/attendance/" + meeting);

        assertThat(words())
                .contains("Joris", "Aangepast door Chaima", "van afwezig naar aanwezig")
                .doesNotContain("Anna", "Bram", "Tik aan");
        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
    }

    @Test
    @WithPerson("elif")
    void whoHasNothingToDoWithItFindsNothing() {
        MeetingId meeting = closed();

        visit("intervision/attendance/" + meeting);
        assertThat(words()).contains(NOT_THERE).doesNotContain("Noord");
        visit("intervision/attendance/nergens");
        assertThat(words()).contains(NOT_THERE);
    }

    @Test
    @WithPerson("hasan")
    void anAdministratorReadsInTheAuditWhoCorrectedWhom() {
        MeetingId meeting = closed();
        As.person("bert", () -> attendance.note(meeting, Meetings.person("joris"), Attended.PRESENT));

        visit("administration/audit");

        assertThat(words())
                .contains("Aanwezigheid op een intervisie aangepast", "intervisiebijeenkomst", "Joris", "Bert")
                .doesNotContain("people.audit");
        visit("intervision/attendance/" + meeting);
        assertThat(words()).contains(NOT_THERE);
    }

    @Test
    void theSheetClosesForWhoLeavesTheGroup() {
        visit("intervision/attendance/" + closed());

        meetings.leave(group, "chaima");
        openPages.judgeAgain(UI.getCurrent());

        assertThat(words()).contains("Deze groep is er niet meer voor jou").doesNotContain("Joris", "Noord");
    }

    @Test
    void thePagesTakeAtMostThreeStatements() {
        MeetingId meeting = closed();
        visit("profile");

        for (String address : List.of(
                "intervision/attendance/" + meeting,
                "intervision/groups/" + group,
                "intervision/groups/" + group + "/settings")) {
            assertThat(statements.during(() -> visit(address))).as(address).hasSizeLessThanOrEqualTo(3);
        }
    }

    private MeetingId closed() {
        visit("profile");
        meetings.tryOut();
        group = meetings.group("chaima", "anna", "bram", "joris");
        MeetingId meeting = meetings.meeting(group, "try-out");
        for (String userName : List.of("chaima", "anna", "bram")) {
            As.person(userName, () -> room.enter(meeting));
        }
        As.person("chaima", () -> facilitation.begin(meeting));
        meetings.goTo(meeting, "chaima", "anna", Meetings.ADVISE);
        As.person("chaima", () -> facilitation.close(meeting));
        return meeting;
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Attended> choice(String firstName) {
        return find(RadioButtonGroup.class).all().stream()
                .filter(choice -> choice.getLabel().startsWith(firstName))
                .findFirst()
                .orElseThrow();
    }
}
