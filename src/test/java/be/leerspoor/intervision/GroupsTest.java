package be.leerspoor.intervision;

import static be.leerspoor.intervision.PeerGroups.person;
import static leerspoor.db.intervision.Tables.AGREEMENT;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.MEETING_THEME;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.RegionId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@LeerspoorTest
@WithPerson("anna")
class GroupsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private Groups groups;

    @Autowired
    private GroupCare care;

    @Autowired
    private PeerGroups made;

    @Autowired
    private Promises promises;

    @Autowired
    private Intake intake;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void aMemberSeesTheirGroupsByNameWithWhatComesNext() {
        GroupId south = made.group("Zuid", "elif", "anna");
        made.group("Noord", "elif", "anna", "bram");
        made.meeting(south, LocalDateTime.of(2027, 3, 30, 14, 0));
        MeetingId next = made.meeting(south, LocalDateTime.of(2027, 3, 16, 14, 0));

        assertThat(groups.mine()).extracting(MyGroup::name).containsExactly("Noord", "Zuid");
        assertThat(groups.mine().getLast().next().orElseThrow().id()).isEqualTo(next);
        assertThat(groups.mine().getFirst().memberCount()).isEqualTo(3);
    }

    @Test
    void whoIsInNoGroupSeesNone() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");

        for (String other : new String[] {"joris", "chaima", "dirk", "fons", "greet", "hasan"}) {
            assertThat(As.person(other, () -> groups.group(group))).as(other).isEmpty();
            assertThat(As.person(other, () -> groups.mine())).as(other).isEmpty();
        }
    }

    @Test
    void whoCameLaterDoesNotReadWhatWasSaidBefore() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        cameOn(group, "anna", TODAY.minusMonths(6));
        cameOn(group, "bram", TODAY.minusDays(10));
        MeetingId early = held(group, TODAY.minusMonths(2), "elif");
        MeetingId late = held(group, TODAY.minusDays(5), "anna");
        agreed(group, early, "Oma opbellen");
        agreed(group, late, "Het netwerk tekenen");

        GroupPage annas = groups.group(group).orElseThrow();
        GroupPage brams = As.person("bram", () -> groups.group(group)).orElseThrow();

        assertThat(annas.past()).extracting(PastMeeting::id).containsExactly(late, early);
        assertThat(annas.past().getFirst().presenter()).isEqualTo("Anna Peeters");
        assertThat(annas.past().getFirst().themes()).extracting(Theme::nameNl).containsExactly("Veiligheidsplan");
        assertThat(annas.agreements()).hasSize(2);
        assertThat(brams.past()).extracting(PastMeeting::id).containsExactly(late);
        assertThat(brams.agreements()).extracting(GroupAgreement::what).containsExactly("Het netwerk tekenen");
    }

    @Test
    void whoDidNotPromiseYetReadsNothingOfTheOthers() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        cameOn(group, "anna", TODAY.minusMonths(6));
        MeetingId meeting = held(group, TODAY.minusMonths(2), "elif");
        agreed(group, meeting, "Oma opbellen");
        As.person("elif", () -> made.question(group, "Hoe blijf ik in gesprek met oma?"));
        As.person("elif", () -> care.addMember(group, person("imane"), false, TODAY));
        As.person("elif", () -> promises.reword(group, 1, "We spreken zonder namen."));

        assertThat(groups.group(group).orElseThrow().past()).isEmpty();
        assertThat(groups.group(group).orElseThrow().agreements())
                .extracting(GroupAgreement::owner)
                .containsExactly("Anna Peeters");
        assertThat(intake.waiting(group)).isEmpty();
        assertThat(As.person("imane", () -> intake.waiting(group))).isEmpty();

        promises.make(group, 2);
        assertThat(groups.group(group).orElseThrow().past()).hasSize(1);
        assertThat(intake.waiting(group)).hasSize(1);
    }

    @Test
    void whoBecameFacilitatorStillReadsWhatTheyWereThereFor() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        cameOn(group, "anna", TODAY.minusMonths(6));
        MeetingId meeting = held(group, TODAY.minusMonths(2), "elif");

        As.person("elif", () -> care.changePart(group, person("anna"), true));

        assertThat(groups.group(group).orElseThrow().past())
                .extracting(PastMeeting::id)
                .containsExactly(meeting);
    }

    @Test
    void whoWasAwayForAWhileDoesNotReadWhatWasSaidInBetween() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        cameOn(group, "anna", TODAY.minusMonths(6));
        MeetingId before = held(group, TODAY.minusMonths(5), "elif");
        held(group, TODAY.minusMonths(3), "elif");
        sql.update(GROUP_MEMBER)
                .set(GROUP_MEMBER.UNTIL_DATE, TODAY.minusMonths(4))
                .where(GROUP_MEMBER.PERSON_ID.eq(person("anna")))
                .execute();
        As.person("elif", () -> care.addMember(group, person("anna"), false, TODAY));

        assertThat(groups.group(group).orElseThrow().past())
                .extracting(PastMeeting::id)
                .containsExactly(before);
    }

    @Test
    @WithPerson("chaima")
    void aTrainerSeesTheGroupsInTheirCareInNumbers() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        held(group, TODAY.minusMonths(2), "anna");
        held(group, TODAY.minusMonths(14), "anna");
        made.meeting(group, LocalDateTime.of(2027, 3, 16, 14, 0));
        As.person("anna", () -> made.question(group, "Hoe blijf ik in gesprek met oma?"));

        assertThat(groups.group(group)).isEmpty();
        assertThat(groups.inMyCare()).singleElement().satisfies(numbers -> {
            assertThat(numbers.name()).isEqualTo("Noord");
            assertThat(numbers.memberCount()).isEqualTo(3);
            assertThat(numbers.held()).isEqualTo(1);
            assertThat(numbers.present()).isEqualTo(1);
            assertThat(numbers.excused()).isEqualTo(1);
            assertThat(numbers.absent()).isZero();
            assertThat(numbers.next()).isPresent();
        });
        assertThat(groups.settings(group).orElseThrow().toString()).doesNotContain("oma");
        assertThat(As.person("paulien", () -> groups.inMyCare())).isEmpty();
        assertThat(As.person("anna", () -> groups.inMyCare())).isEmpty();
    }

    @Test
    @WithPerson("fons")
    void aRegionalManagerSeesNumbersOfTheOwnRegionAndNoNames() {
        RegionId east = region("Oost-Vlaanderen");
        GroupDraft draft = PeerGroups.draft("Noord");
        GroupId group = made.group(
                new GroupDraft("Noord", draft.purpose(), east, draft.place(), "", 90), "elif", "anna", "bram");
        made.group(new GroupDraft("Limburg", "", region("Limburg"), "", "", 90), "laura", "nadia");
        held(group, TODAY.minusMonths(2), "anna");
        made.meeting(group, LocalDateTime.of(2027, 3, 16, 14, 0));

        assertThat(groups.figures()).containsExactly(new RegionFigures("Oost-Vlaanderen", 1, 3, 1, 1));
        assertThat(groups.figures().toString()).doesNotContain("Noord");
        assertThat(As.person("anna", () -> groups.figures())).isEmpty();
        assertThat(As.person("greet", () -> groups.figures())).isEmpty();
    }

    private static RegionId region(String name) {
        return Cast.regions().stream()
                .filter(region -> region.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void cameOn(GroupId group, String userName, LocalDate day) {
        sql.update(GROUP_MEMBER)
                .set(GROUP_MEMBER.FROM_DATE, day)
                .where(GROUP_MEMBER.GROUP_ID.eq(group))
                .and(GROUP_MEMBER.PERSON_ID.eq(person(userName)))
                .execute();
        events.publishEvent(new AccessChanged(person(userName)));
    }

    /** As a room leaves it behind: the presenter was there, bram had said that he would not come. */
    private MeetingId held(GroupId group, LocalDate day, String presenter) {
        MeetingId meeting = made.meeting(group, LocalDateTime.of(2027, 4, 1, 14, 0));
        sql.update(MEETING)
                .set(
                        MEETING.STARTS_AT,
                        day.atTime(14, 0)
                                .atZone(be.leerspoor.shell.Formats.ZONE)
                                .toInstant())
                .set(MEETING.HELD_ON, day)
                .set(MEETING.STATE, MeetingState.CLOSED.name())
                .set(MEETING.PRESENTER_ID, person(presenter))
                .where(MEETING.ID.eq(meeting))
                .execute();
        attended(meeting, presenter, "PRESENT");
        attended(meeting, "bram", "EXCUSED");
        sql.insertInto(MEETING_THEME)
                .set(MEETING_THEME.MEETING_ID, meeting)
                .set(MEETING_THEME.THEME_CODE, "safety-plan")
                .execute();
        return meeting;
    }

    private void attended(MeetingId meeting, String userName, String fact) {
        sql.insertInto(ATTENDANCE)
                .set(ATTENDANCE.MEETING_ID, meeting)
                .set(ATTENDANCE.PERSON_ID, person(userName))
                .set(ATTENDANCE.FACT, fact)
                .set(ATTENDANCE.NOTED_AT, clock.instant())
                .execute();
    }

    private void agreed(GroupId group, MeetingId meeting, String what) {
        sql.insertInto(AGREEMENT)
                .set(AGREEMENT.ID, AgreementId.random())
                .set(AGREEMENT.GROUP_ID, group)
                .set(AGREEMENT.MEETING_ID, meeting)
                .set(AGREEMENT.OWNER_ID, person("anna"))
                .set(AGREEMENT.WHAT, what)
                .set(AGREEMENT.DUE_ON, TODAY.plusDays(7))
                .set(AGREEMENT.STATE, "OPEN")
                .set(AGREEMENT.MADE_AT, clock.instant())
                .execute();
    }
}
