package be.leerspoor.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.notice.Agenda;
import be.leerspoor.notice.CalendarEvent;
import be.leerspoor.notice.MailParts;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.notice.Postbox;
import be.leerspoor.notice.Wish;
import be.leerspoor.notice.Wishes;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What members hear of dates and agreements by mail and in their calendars, and what they never hear there. */
@LeerspoorTest
class InvitationsTest {

    private static final LocalDateTime FIRST = LocalDateTime.parse("2027-03-18T14:00");
    private static final LocalDateTime MOVED = LocalDateTime.parse("2027-04-01T10:00");

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @Autowired
    private Meetings meetings;

    @Autowired
    private Planning planning;

    @Autowired
    private Absence absence;

    @Autowired
    private Agenda agenda;

    @Autowired
    private MyNotices notices;

    @Autowired
    private Wishes wishes;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Groups groups;

    @Autowired
    private GroupCare care;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private RoomWriting writing;

    @Autowired
    private Clock clock;

    @Test
    void membersAreInvitedToldOfAMoveAndOfACancellationUnderTheSameName() {
        GroupId group = meetings.group("chaima", "anna", "bram");
        plan(group);
        String invited = toAnna(1);
        MeetingId meeting = next(group);

        As.person("chaima", () -> planning.move(meeting, MOVED));
        String moved = toAnna(2);
        As.person("chaima", () -> planning.cancel(meeting, "De zaal is bezet."));
        String cancelled = toAnna(3);

        assertThat(postbox.received())
                .extracting(MimeMessage::getSubject)
                .contains("Verplaatst: intervisie Noord naar 1 april 2027 om 10:00");
        String uid = "UID:intervision-" + meeting;
        assertThat(unfolded(invited))
                .contains(uid, "SEQUENCE:0", "METHOD:REQUEST", "TZID=Europe/Brussels:20270318T140000");
        assertThat(unfolded(moved))
                .contains(uid, "SEQUENCE:1", "METHOD:REQUEST", "TZID=Europe/Brussels:20270401T100000");
        assertThat(unfolded(cancelled)).contains(uid, "SEQUENCE:2", "METHOD:CANCEL");
    }

    @Test
    void manyDatesAreOneNoticeAndAMailEachAndNoNewsToWhoPlannedThem() {
        GroupId group = meetings.group("chaima", "anna", "bram");

        As.person(
                "chaima",
                () -> planning.plan(
                        group, Set.of(FIRST, MOVED), new MeetingDraft(Way.LIVE, 120, "Gent", "", Optional.empty())));

        assertThat(As.person("anna", notices::news)).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Er zijn data gepland voor intervisie Noord");
            assertThat(notice.path()).contains("intervision/groups/" + group);
        });
        assertThat(As.person("chaima", notices::news)).isEmpty();
        assertThat(postbox.received(6)).hasSize(6);
    }

    @Test
    void whatAGroupToldIsReadNoMoreByWhoLeftIt() {
        GroupId group = meetings.group("chaima", "anna", "bram");
        plan(group);
        As.person("chaima", () -> planning.move(next(group), MOVED));
        assertThat(As.person("anna", notices::news)).hasSize(2);

        As.person("chaima", () -> care.endMembership(group, Meetings.person("anna"), today()));

        assertThat(As.person("anna", () -> notices.newest(100))).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Je hoort niet meer bij een intervisiegroep");
            assertThat(notice.toString()).doesNotContain("Noord", group.toString());
        });
        assertThat(As.person("bram", () -> notices.newest(100))).hasSize(2);
    }

    @Test
    void whoWantsNoMailAboutDatesGetsNoneAndStillSeesThem() {
        GroupId group = meetings.group("chaima", "anna", "bram");
        As.person("anna", () -> wishes.choose("intervision.planned", Wish.OFF));

        plan(group);

        assertThat(postbox.received(2)).hasSize(2).noneMatch(mail -> MailParts.isTo(mail, "anna@meander.example"));
        assertThat(As.person("anna", notices::news)).hasSize(1);
        assertThat(As.person("anna", agenda::coming)).hasSize(1);
    }

    @Test
    void noMailTellsWhatAGroupSpeaksAbout() throws Exception {
        GroupId group = meetings.group("chaima", "anna", "bram");
        meetings.bring(group, "anna", "Hoe blijf ik in gesprek met deze vader?");

        plan(group);

        MimeMessage mail = postbox.received("bram@meander.example");
        assertThat(MailParts.words(mail)).contains("Noord").doesNotContain("vader");
        assertThat(MailParts.calendar(mail)).doesNotContain("vader");
    }

    @Test
    void aMeetingIsInTheCalendarOfItsMembersUntilTheyLeaveOrExcuseThemselves() {
        GroupId group = meetings.group("chaima", "anna", "bram");
        plan(group);
        MeetingId meeting = next(group);
        assertThat(As.person("anna", agenda::coming))
                .extracting(CalendarEvent::title)
                .containsExactly("Intervisie Noord");
        assertThat(As.person("joris", agenda::coming)).isEmpty();

        As.person("bram", () -> absence.announce(meeting));
        meetings.leave(group, "anna");

        assertThat(As.person("bram", agenda::coming)).isEmpty();
        assertThat(As.person("anna", agenda::coming)).isEmpty();
        assertThat(As.person("chaima", agenda::coming)).hasSize(1);
    }

    @Test
    void whoeverMadeAnAgreementIsRemindedOnceAndNotOfItsWords() throws Exception {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        meetings.goTo(meeting, "chaima", "anna", Meetings.AGREE);
        As.person(
                "anna",
                () -> agreements.make(
                        meeting,
                        new AgreementDraft(
                                "Ik bel oma.",
                                clock.instant()
                                        .atZone(clock.getZone())
                                        .toLocalDate()
                                        .plusDays(1),
                                null,
                                null),
                        Confirmation.none()));

        As.nobody(reminders::remindOfAgreements);
        As.nobody(reminders::remindOfAgreements);

        MimeMessage mail = postbox.received("anna@meander.example");
        assertThat(mail.getSubject()).isEqualTo("Je afspraak uit intervisie Noord");
        assertThat(MailParts.words(mail)).doesNotContain("oma");
        assertThat(postbox.received()).hasSize(1);
    }

    @Test
    void whoComesIsInvitedToWhatIsPlannedAndWhoLeavesLosesItFromTheCalendar() throws Exception {
        GroupId group = meetings.group("chaima", "bram");
        plan(group);
        MeetingId meeting = next(group);
        postbox.received(2);

        As.person("chaima", () -> care.addMember(group, Meetings.person("anna"), false, today()));
        MimeMessage invited = postbox.received("anna@meander.example");
        As.person("chaima", () -> care.endMembership(group, Meetings.person("anna"), today()));
        MimeMessage left = postbox.received(4).getLast();

        assertThat(unfolded(MailParts.calendar(invited)))
                .contains("UID:intervision-" + meeting, "SEQUENCE:0", "METHOD:REQUEST");
        assertThat(MailParts.isTo(left, "anna@meander.example")).isTrue();
        assertThat(unfolded(MailParts.calendar(left)))
                .contains("UID:intervision-" + meeting, "SEQUENCE:1", "METHOD:CANCEL");
        assertThat(MailParts.words(left)).doesNotContain("Gent");
    }

    @Test
    void anAddressOfACallThatIsTooLongForACalendarTakesNothingDown() {
        GroupId group = meetings.group("chaima", "anna", "bram");
        String link = "https://call.example/" + "x".repeat(400);

        As.person(
                "chaima",
                () -> planning.plan(group, Set.of(FIRST), new MeetingDraft(Way.LIVE, 120, "", link, Optional.empty())));

        assertThat(toAnna(1)).contains("METHOD:REQUEST");
        assertThat(As.person("anna", agenda::coming))
                .singleElement()
                .satisfies(event -> assertThat(event.place()).isEmpty());
    }

    @Test
    void whomAStepOverDaysWaitsForIsRemindedOnceOnTheDayBefore() throws Exception {
        meetings.tryOut();
        GroupId group = meetings.group("chaima", "anna", "bram", "joris");
        meetings.member(group, "imane", false);
        MeetingId meeting = meetings.meeting(group, "try-out", Way.DAYS);
        meetings.come(meeting, "chaima");
        As.person("chaima", () -> facilitation.begin(meeting));
        meetings.come(meeting, "anna");
        meetings.come(meeting, "bram");
        meetings.goTo(meeting, "chaima", "anna", Meetings.ADVISE);
        As.person("bram", () -> writing.save(meeting, Meetings.ADVISE, 0, "Vraag het aan oma.", 0));
        As.person("bram", () -> writing.give(meeting, Meetings.ADVISE, 0));
        As.person("chaima", () -> writing.done(meeting, Meetings.ADVISE, true));
        As.nobody(reminders::remindOfSteps);
        ((MovableClock) clock).moveBy(Facilitation.DAYS_FOR_A_STEP.minusHours(23));

        As.nobody(reminders::remindOfSteps);
        As.nobody(reminders::remindOfSteps);

        // Anna listens in this step, bram spoke, chaima said to be done, imane did not promise.
        MimeMessage mail = postbox.received("joris@meander.example");
        assertThat(MailParts.words(mail)).contains("Noord").doesNotContain("oma");
        assertThat(postbox.received()).hasSize(1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void plan(GroupId group) {
        assertThat(As.person(
                        "chaima",
                        () -> planning.plan(
                                group, Set.of(FIRST), new MeetingDraft(Way.LIVE, 120, "Gent", "", Optional.empty()))))
                .isInstanceOf(PlanResult.Planned.class);
    }

    /** The date in what anna got after so many mails to each of three members. */
    private String toAnna(int count) {
        return postbox.received(3 * count).stream()
                .filter(mail -> MailParts.isTo(mail, "anna@meander.example"))
                .skip(count - 1L)
                .findFirst()
                .map(MailParts::calendar)
                .orElseThrow();
    }

    private MeetingId next(GroupId group) {
        return As.person("chaima", () -> groups.group(group))
                .orElseThrow()
                .coming()
                .getFirst()
                .id();
    }

    private static String unfolded(String calendar) {
        return calendar.replaceAll("\r?\n[ \t]", "");
    }
}
