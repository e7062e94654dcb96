package be.leerspoor.intervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.Reviews;
import be.leerspoor.demo.Cast;
import be.leerspoor.intervision.Absence;
import be.leerspoor.intervision.CaseId;
import be.leerspoor.intervision.ComingMeeting;
import be.leerspoor.intervision.GroupCare;
import be.leerspoor.intervision.GroupDraft;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.GroupPage;
import be.leerspoor.intervision.Groups;
import be.leerspoor.intervision.Intake;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.MyGroup;
import be.leerspoor.intervision.PeerGroups;
import be.leerspoor.intervision.Promises;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.shell.ui.OpenPages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("anna")
class GroupViewsTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final String NOT_THERE = "Hier vind je niets";

    @Autowired
    private PeerGroups made;

    @Autowired
    private Groups groups;

    @Autowired
    private GroupCare care;

    @Autowired
    private Promises promises;

    @Autowired
    private Absence absence;

    @Autowired
    private Intake intake;

    @Autowired
    private Directory directory;

    @Autowired
    private OpenPages openPages;

    @Autowired
    private Statements statements;

    @Test
    @WithPerson("chaima")
    @SuppressWarnings("unchecked")
    void aTrainerSetsUpAGroupAndThenPlansItsDates() {
        visit("intervision/groups/new");
        assertThat(field(TextArea.class, "Wat beloven jullie elkaar?").getValue())
                .contains("blijft onder ons");
        test(button("Maak de groep")).click();
        assertThat(words()).contains("Kijk de velden na");

        test(field(TextField.class, "Naam van de groep")).setValue("Noord");
        Set<Colleague> members = new HashSet<>(directory.colleagues(PeerGroups.people("anna", "bram", "elif")));
        ((MultiSelectComboBox<Colleague>) find(MultiSelectComboBox.class).single()).setValue(members);
        test(button("Maak de groep")).click();
        assertThat(words()).contains("Kies eerst iemand die begeleidt");
        test(find(CheckboxGroup.class).single()).selectItem("Elif Yıldız");
        test(button("Maak de groep")).click();

        assertThat(words()).contains("Er is nog geen vast ritme");
        test(button("Stel data voor")).click();
        assertThat(words()).contains("Om de 4 weken op dinsdag om 14:00");
        test(button("Plan deze data")).click();

        MyGroup group = As.person("anna", () -> groups.mine()).getFirst();
        GroupPage page = As.person("anna", () -> groups.group(group.id())).orElseThrow();
        assertThat(page.coming()).hasSize(6);
        assertThat(page.members()).hasSize(3);
    }

    @Test
    void whoHasNoGroupReadsWhatItIsFor() {
        visit("intervision");

        assertThat(words()).contains("Een trainer zet je in een groep").doesNotContain("Maak een groep");
        visit("intervision/groups/new");
        assertThat(words()).contains(NOT_THERE);
    }

    @Test
    void theNextMeetingLeadsToTheRoom() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        MeetingId meeting = made.meeting(group, LocalDateTime.of(2027, 3, 9, 16, 0));

        visit("intervision");

        assertThat(words()).contains("Vandaag om 16:00");
        assertThat(find(Anchor.class)
                        .withTextContaining("Naar de kamer")
                        .single()
                        .getHref())
                .isEqualTo("intervision/room/" + meeting);
    }

    @Test
    void aMemberMakesThePromise() {
        GroupId group = made.unpromised("Noord", "elif", "anna", "bram");
        visit("intervision/groups/" + group);
        assertThat(words()).contains("Beloof elkaar vertrouwelijkheid", "Jij en de leden van Noord (3 mensen)");

        test(button("Ik beloof dit")).click();

        assertThat(promises.isMade(group)).isTrue();
        assertThat(words()).doesNotContain("Beloof elkaar vertrouwelijkheid");
    }

    @Test
    void aMemberSaysThatTheyCannotComeAndThatTheyComeAfterAll() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        MeetingId meeting = made.meeting(group, LocalDateTime.of(2027, 3, 16, 14, 0));
        As.person("bram", () -> absence.announce(meeting));
        visit("intervision/groups/" + group);
        assertThat(words()).contains("Niet aanwezig: Bram De Smet");

        test(button("Ik kan niet komen")).click();
        assertThat(words()).contains("Niet aanwezig: Anna Peeters, Bram De Smet");

        test(button("Ik kom toch")).click();
        assertThat(words()).contains("Niet aanwezig: Bram De Smet").doesNotContain("Anna Peeters, Bram");
    }

    @Test
    void aQuestionIsPhrasedWithHintsAndBroughtToTheGroup() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        visit("intervision/groups/" + group + "/bring");
        TextArea question = field(TextArea.class, "Jouw vraag");

        test(question).setValue("De moeder werkt niet mee.");
        assertThat(words()).contains("Misschien kan je vraag over jezelf gaan", "Een vraagteken helpt");
        test(question).setValue("Hoe kan ik rustig blijven?");
        assertThat(words()).doesNotContain("Een vraagteken helpt");
        test(button("Breng een vraag in")).click();

        assertThat(As.person("bram", () -> intake.waiting(group)))
                .extracting("question")
                .containsExactly("Hoe kan ik rustig blijven?");
        assertThat(words()).contains("Hoe kan ik rustig blijven?", "bracht hier nog niets in", "Binnenkort");
    }

    @Test
    void whoLeavesWhileWordingAQuestionFindsTheirWordsAgain() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        visit("intervision/groups/" + group + "/bring");
        test(field(TextArea.class, "Jouw vraag")).setValue("Hoe kan ik rustig blijven?");

        visit("profile");
        visit("intervision/groups/" + group + "/bring");

        assertThat(field(TextArea.class, "Jouw vraag").getValue()).isEqualTo("Hoe kan ik rustig blijven?");
        assertThat(intake.waiting(group)).isEmpty();
    }

    @Test
    void whatIsMarkedInAQuestionIsShownAndNothingTypedIsLost() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        visit("intervision/groups/" + group + "/bring");

        test(field(TextArea.class, "Jouw vraag")).setValue("Wanneer bel ik oma op 0470 12 34 56?");
        test(button("Breng een vraag in")).click();

        assertThat(words()).contains("Dit kan herkenbaar zijn", "0470 12 34 56");
        assertThat(field(TextArea.class, "Jouw vraag").getValue()).contains("0470");
        assertThat(intake.waiting(group)).isEmpty();
    }

    @Test
    void theAuthorChangesAQuestionAndOthersCannot() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        CaseId question = made.question(group, "Hoe kan ik rustig blijven?");
        visit("intervision/questions/" + question);

        test(field(TextArea.class, "Jouw vraag")).setValue("Hoe kan ik langer rustig blijven?");
        test(button("Bewaar je vraag")).click();

        assertThat(words()).contains("Hoe kan ik langer rustig blijven?");
        CaseId brams = As.person("bram", () -> made.question(group, "Hoe betrek ik het netwerk?"));
        visit("intervision/questions/" + brams);
        assertThat(words()).contains(NOT_THERE);
    }

    @Test
    void anOpenPageClosesForWhoIsTakenOutOfTheGroup() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        made.question(group, "Hoe kan ik rustig blijven?");
        visit("intervision/groups/" + group);

        As.person("elif", () -> care.endMembership(group, Cast.person("anna").id(), TODAY));
        openPages.judgeAgain(UI.getCurrent());

        assertThat(words()).contains("Deze groep is er niet meer voor jou").doesNotContain("rustig", "Bram");
        visit("intervision/groups/" + group);
        assertThat(words()).contains(NOT_THERE);
    }

    @Test
    void whatSomebodyWasTypingStaysWithThem() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        visit("intervision/groups/" + group + "/bring");
        test(field(TextArea.class, "Jouw vraag")).setValue("Hoe kan ik rustig blijven?");

        As.person("elif", () -> care.endMembership(group, Cast.person("anna").id(), TODAY));
        openPages.judgeAgain(UI.getCurrent());

        assertThat(words()).contains("Hoe kan ik rustig blijven?").doesNotContain("Noord");
    }

    @Test
    void anOrdinaryMemberDoesNotOpenTheSettings() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");

        visit("intervision/groups/" + group + "/settings");

        assertThat(words()).contains(NOT_THERE);
    }

    @Test
    @WithPerson("elif")
    void aFacilitatorTakesSomebodyOutOfTheGroup() {
        GroupId group = made.group("Noord", "elif", "anna");
        visit("intervision/groups/" + group + "/settings");

        test(find(Button.class).withText("Haal uit de groep").all().getFirst()).click();

        assertThat(As.person("anna", () -> groups.group(group))).isEmpty();
        test(find(Button.class).withText("Haal uit de groep").single()).click();
        assertThat(words()).contains("Zonder begeleider kan de groep niet verder");
    }

    @Test
    @WithPerson("elif")
    void aCancelledMeetingNeedsAReason() {
        GroupId group = made.group("Noord", "elif", "anna");
        made.meeting(group, LocalDateTime.of(2027, 3, 16, 14, 0));
        visit("intervision/groups/" + group + "/settings");

        test(button("Laat de bijeenkomst niet doorgaan")).click();
        test(find(Button.class)
                        .withText("Laat de bijeenkomst niet doorgaan")
                        .all()
                        .getLast())
                .click();
        assertThat(groups.group(group).orElseThrow().next()).isPresent();
        test(field(TextField.class, "Waarom gaat de bijeenkomst niet door?")).setValue("De zaal is dicht.");
        test(find(Button.class)
                        .withText("Laat de bijeenkomst niet doorgaan")
                        .all()
                        .getLast())
                .click();

        assertThat(groups.group(group).orElseThrow().coming())
                .extracting(ComingMeeting::cancelReason)
                .containsExactly("De zaal is dicht.");
    }

    @Test
    @WithPerson("fons")
    void aRegionalManagerReadsNumbersAndNoNames() {
        GroupDraft draft = PeerGroups.draft("Noord");
        made.group(
                new GroupDraft(
                        "Noord",
                        draft.purpose(),
                        Cast.regions().stream()
                                .filter(region -> region.name().equals("Oost-Vlaanderen"))
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        "",
                        "",
                        90),
                "elif",
                "anna");

        visit("intervision");

        assertThat(words()).contains("Oost-Vlaanderen", "1 groep, 2 mensen").doesNotContain("Noord");
    }

    @Test
    @WithPerson("hasan")
    void anAdministratorChangesTheTextsOfTheOrganisation() {
        visit("administration/texts");

        assertThat(find(TextArea.class).all()).hasSize(4);
        test(find(Button.class).withText("Bewaar deze tekst").all().getFirst()).click();
        assertThat(words()).contains("De tekst is bewaard");
    }

    @Test
    void theStartPageTellsOfThePromiseAndOfTheMeetingOfToday() {
        visit("reviews");
        GroupId group = made.unpromised("Noord", "elif", "anna", "bram");
        MeetingId meeting = made.meeting(group, LocalDateTime.of(2027, 3, 9, 16, 0));

        openTheStartPage();

        assertThat(words()).contains("Vandaag om 16:00: intervisie Noord", "Beloof de vertrouwelijkheid");
        assertThat(find(Anchor.class)
                        .withTextContaining("Vandaag om 16:00")
                        .single()
                        .getHref())
                .isEqualTo("intervision/room/" + meeting);
        leaveTheStartPage();
    }

    @Test
    void theStartPageTellsOfTheNextSevenDaysOnly() {
        visit("reviews");
        GroupId soon = made.group("Noord", "elif", "anna", "bram");
        GroupId later = made.group("Zuid", "elif", "anna", "bram");
        made.meeting(soon, LocalDateTime.of(2027, 3, 16, 14, 0));
        made.meeting(later, LocalDateTime.of(2027, 3, 17, 14, 0));

        openTheStartPage();

        assertThat(words())
                .contains("dinsdag 16 maart om 14:00: intervisie Noord")
                .doesNotContain("17 maart");
        leaveTheStartPage();
    }

    @Test
    void everyPageTakesAtMostThreeStatements(@Autowired Reviews reviews) {
        GroupId group = made.group("Noord", "anna", "elif", "bram");
        for (int week = 1; week < 5; week++) {
            made.meeting(group, LocalDateTime.of(2027, 3, 9, 14, 0).plusWeeks(week));
        }
        CaseId question = made.question(group, "Hoe kan ik rustig blijven?");
        As.person("bram", () -> made.question(group, "Hoe betrek ik het netwerk?"));
        reviews.sharedWithTeam("Een oma die bleef", "Ze kwam elke dag.", "Gent-Noord");
        visit("reviews");

        for (String address : List.of(
                "intervision",
                "intervision/groups/" + group,
                "intervision/groups/" + group + "/settings",
                "intervision/groups/" + group + "/bring",
                "intervision/questions/" + question)) {
            assertThat(statements.during(() -> visit(address))).as(address).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(statements.during(() -> visit(""))).hasSizeLessThanOrEqualTo(6);
        leaveTheStartPage();
    }

    /** Anew, and after everything that was published before has come to this page. */
    private void openTheStartPage() {
        assertThat(find(Anchor.class).all()).isNotEmpty();
        visit("profile");
        visit("");
    }

    /** It would load itself anew while the test is cleared away. */
    private static void leaveTheStartPage() {
        visit("profile");
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private <T extends Component & com.vaadin.flow.component.HasLabel> T field(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
