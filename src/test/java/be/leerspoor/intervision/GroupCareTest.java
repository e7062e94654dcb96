package be.leerspoor.intervision;

import static be.leerspoor.intervision.PeerGroups.draft;
import static be.leerspoor.intervision.PeerGroups.firstNames;
import static be.leerspoor.intervision.PeerGroups.people;
import static be.leerspoor.intervision.PeerGroups.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.AuditEntry;
import be.leerspoor.people.AuditKind;
import be.leerspoor.people.AuditQuestion;
import be.leerspoor.people.AuditTrail;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.people.Staff;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("chaima")
class GroupCareTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private GroupCare care;

    @Autowired
    private Groups groups;

    @Autowired
    private PeerGroups made;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Staff staff;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Test
    void aTrainerSetsUpAGroupAndItsMembersSeeIt() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");

        GroupPage page = As.person("anna", () -> groups.group(group)).orElseThrow();

        assertThat(page.name()).isEqualTo("Noord");
        assertThat(firstNames(page.members())).containsExactly("Anna", "Bram", "Elif");
        assertThat(page.promise().body()).isEqualTo(PeerGroups.PROMISE);
        assertThat(As.person("elif", () -> groups.mine()))
                .extracting(MyGroup::facilitator)
                .containsExactly(true);
        assertThat(As.person("anna", () -> signedIn.actor().circles()))
                .containsExactly(AccessTerm.ofCircle(group.value()));
    }

    @Test
    @WithPerson("anna")
    void onlyATrainerSetsUpAGroup() {
        assertThatThrownBy(() -> care.create(draft("Noord"), people("anna"), people("anna"), "Onder ons."))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aGroupNeedsPeopleWhoWorkHereAFacilitatorAndAPromise() {
        As.person("hasan", () -> staff.deactivate(person("bram")));

        assertThat(care.create(draft("Noord"), Set.of(), Set.of(), "Onder ons."))
                .isInstanceOf(GroupResult.NoSuchPeople.class);
        assertThat(care.create(draft("Noord"), people("anna", "bram"), people("anna"), "Onder ons."))
                .isInstanceOf(GroupResult.NoSuchPeople.class);
        assertThat(care.create(draft("Noord"), people("anna"), Set.of(PersonId.random()), "Onder ons."))
                .isInstanceOf(GroupResult.NoSuchPeople.class);
        assertThat(care.create(draft("Noord"), people("anna"), Set.of(), "Onder ons."))
                .isInstanceOf(GroupResult.NoFacilitator.class);
        assertThat(care.create(draft("Noord"), people("anna"), people("anna"), "  "))
                .isInstanceOf(GroupResult.PromiseLength.class);
        assertThat(groups.inMyCare()).isEmpty();
    }

    @Test
    void aRegisterNumberIsKeptNowhere() {
        assertThat(care.create(draft("Noord 93.05.18-223.61"), people("anna"), people("anna"), "Onder ons."))
                .isInstanceOf(GroupResult.NeverStored.class);
        assertThat(care.create(draft("Noord"), people("anna"), people("anna"), "Nummer 93.05.18-223.61"))
                .isInstanceOf(GroupResult.NeverStored.class);
    }

    @Test
    void aLinkLeadsToASafeAddressAndNowhereElse() {
        for (String link : List.of("http://meet.example", "javascript:alert(1)", "https://", "meet.example/noord")) {
            assertThat(GroupDraft.problems("Noord", "", "", link, 90)).as(link).containsExactly(GroupProblem.LINK);
        }
        assertThat(GroupDraft.problems("Noord", "", "", "https://meet.example/a?b=c", 90))
                .isEmpty();
        assertThat(GroupDraft.problems(" ", "x".repeat(301), "", "", 14))
                .containsExactly(GroupProblem.NAME, GroupProblem.PURPOSE, GroupProblem.MINUTES);
    }

    @Test
    void whoIsTakenOutOfTheGroupLosesItAtOnceEverywhere() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        made.meeting(group, LocalDateTime.of(2027, 3, 16, 14, 0));
        assertThat(As.person("bram", () -> groups.group(group))).isPresent();

        assertThat(care.endMembership(group, person("bram"), TODAY)).isInstanceOf(GroupResult.Done.class);

        assertThat(As.person("bram", () -> groups.group(group))).isEmpty();
        assertThat(As.person("bram", () -> groups.mine())).isEmpty();
        assertThat(As.person("bram", () -> signedIn.actor().circles())).isEmpty();
        assertThat(As.person("anna", () -> groups.group(group)).orElseThrow().members())
                .hasSize(2);
    }

    @Test
    void whoLeavesLaterStaysUntilThatDay() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");

        care.endMembership(group, person("bram"), TODAY.plusDays(2));
        assertThat(As.person("bram", () -> groups.group(group))).isPresent();

        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(2)));
        assertThat(As.person("bram", () -> groups.group(group))).isEmpty();
    }

    @Test
    void whoComesLaterIsNotThereYet() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");

        assertThat(care.addMember(group, person("imane"), false, TODAY.plusDays(1)))
                .isInstanceOf(GroupResult.Done.class);

        assertThat(As.person("imane", () -> groups.group(group))).isEmpty();
        assertThat(care.addMember(group, person("imane"), false, TODAY)).isInstanceOf(GroupResult.AlreadyMember.class);
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(1)));
        assertThat(As.person("imane", () -> groups.group(group))).isPresent();
    }

    @Test
    void nothingIsChangedInThePast() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");

        assertThat(care.addMember(group, person("imane"), false, TODAY.minusDays(1)))
                .isInstanceOf(GroupResult.DayPassed.class);
        assertThat(care.endMembership(group, person("bram"), TODAY.minusDays(1)))
                .isInstanceOf(GroupResult.DayPassed.class);
    }

    @Test
    void atLeastOneFacilitatorStays() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");

        assertThat(care.endMembership(group, person("elif"), TODAY)).isInstanceOf(GroupResult.NoFacilitator.class);
        assertThat(care.changePart(group, person("elif"), false)).isInstanceOf(GroupResult.NoFacilitator.class);

        assertThat(care.changePart(group, person("anna"), true)).isInstanceOf(GroupResult.Done.class);
        assertThat(care.endMembership(group, person("elif"), TODAY)).isInstanceOf(GroupResult.Done.class);
        assertThat(As.person("anna", () -> groups.group(group).orElseThrow().facilitator()))
                .isTrue();
    }

    @Test
    void whoBecomesFacilitatorStaysInTheGroupWithoutAGap() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(10)));

        care.changePart(group, person("anna"), true);

        GroupPage page = As.person("anna", () -> groups.group(group)).orElseThrow();
        assertThat(firstNames(page.members())).containsExactly("Anna", "Bram", "Elif");
        assertThat(page.facilitator()).isTrue();
    }

    @Test
    void whoBecomesFacilitatorLeavesOnTheDayThatWasAgreed() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        care.endMembership(group, person("anna"), TODAY.plusDays(20));
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(10)));

        care.changePart(group, person("anna"), true);

        assertThat(As.person("anna", () -> groups.group(group))).isPresent();
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(10)));
        assertThat(As.person("anna", () -> groups.group(group))).isEmpty();
    }

    @Test
    @WithPerson("elif")
    void aFacilitatorChangesTheGroupAndAnOrdinaryMemberOrAnotherTrainerDoesNot() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");

        assertThat(care.addMember(group, person("imane"), false, TODAY)).isInstanceOf(GroupResult.Done.class);
        for (String other : List.of("anna", "paulien", "hasan", "fons")) {
            As.person(other, () -> {
                assertThatThrownBy(() -> care.addMember(group, person("joris"), false, TODAY))
                        .as(other)
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> care.endMembership(group, person("bram"), TODAY))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> care.close(group)).isInstanceOf(AccessDeniedException.class);
                assertThat(groups.settings(group)).isEmpty();
            });
        }
    }

    @Test
    void aChangeBuildsOnWhatWasSeen() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");

        assertThat(care.change(group, 0, draft("Noord en Zuid"))).isInstanceOf(GroupResult.Done.class);
        assertThat(care.change(group, 0, draft("Zuid"))).isInstanceOf(GroupResult.ChangedMeanwhile.class);

        assertThat(groups.settings(group).orElseThrow().details().name()).isEqualTo("Noord en Zuid");
    }

    @Test
    void theCareGoesToAnotherTrainerAndToNobodyElse() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");

        assertThat(care.handOver(group, person("anna"))).isInstanceOf(GroupResult.NoSuchPeople.class);
        assertThat(care.handOver(group, person("paulien"))).isInstanceOf(GroupResult.Done.class);

        assertThat(groups.settings(group)).isEmpty();
        assertThat(As.person("paulien", () -> groups.inMyCare()))
                .extracting(CareGroup::name)
                .containsExactly("Noord");
    }

    @Test
    void aClosedGroupIsStillReadAndNoLongerChanged() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        made.meeting(group, LocalDateTime.of(2027, 3, 16, 14, 0));

        assertThat(care.close(group)).isInstanceOf(GroupResult.Done.class);

        GroupPage page = As.person("anna", () -> groups.group(group)).orElseThrow();
        assertThat(page.closed()).isTrue();
        assertThat(page.coming()).extracting(ComingMeeting::state).containsExactly(MeetingState.CANCELLED);
        assertThat(groups.inMyCare()).isEmpty();
        assertThatThrownBy(() -> care.addMember(group, person("imane"), false, TODAY))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(care.endMembership(group, person("bram"), TODAY)).isInstanceOf(GroupResult.Done.class);
    }

    @Test
    void whatWasDoneWithAGroupStandsInTheAudit() {
        GroupId group = made.group("Noord", "elif", "anna");
        care.endMembership(group, person("anna"), TODAY);
        care.close(group);

        var seen = As.person("hasan", () -> trail.page(new AuditQuestion(null, AuditKind.GROUPS, null, null), 0, 20));

        assertThat(seen.entries())
                .extracting(AuditEntry::deed)
                .containsExactlyInAnyOrder(
                        "group.closed", "group.member-ended", "group.member-added", "group.member-added", "group.made");
        assertThat(seen.entries().toString()).doesNotContain("Noord");
    }

    @Test
    void fewerThanThreeOrMoreThanEightIsUnusualAndPossible() {
        assertThat(GroupSize.isUnusual(2)).isTrue();
        assertThat(GroupSize.isUnusual(3)).isFalse();
        assertThat(GroupSize.isUnusual(8)).isFalse();
        assertThat(GroupSize.isUnusual(9)).isTrue();
        assertThat(made.group("Twee", "elif", "anna")).isNotNull();
    }
}
