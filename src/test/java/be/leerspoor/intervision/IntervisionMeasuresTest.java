package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.MEETING_THEME;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan counts of intervision. */
@LeerspoorTest
@WithPerson("greet")
class IntervisionMeasuresTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 4, 1);

    @Autowired
    private Meetings meetings;

    @Autowired
    private IntervisionMeasures measures;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Agreements agreements;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void meetingsAndTheThreeFactsOfAttendanceAreCountedInTheirPeriodOnly() {
        GroupId group = meetings.group("chaima", "anna", "bram");
        MeetingId first = held(group, "anna", FROM);
        attended(first, "anna", "PRESENT", false);
        attended(first, "joris", "PRESENT", true);
        attended(first, "bram", "EXCUSED", false);
        attended(first, "chaima", "ABSENT", false);
        held(group, "anna", FROM.minusDays(1));
        held(group, "anna", UNTIL);

        IntervisionFigures figures = measures.between(FROM, UNTIL);

        assertThat(figures.held()).isEqualTo(1);
        assertThat(figures.present()).isEqualTo(1);
        assertThat(figures.excused()).isEqualTo(1);
        assertThat(figures.absent()).isEqualTo(1);
    }

    @Test
    void aPracticeRoomCountsForNothing() {
        GroupId group = meetings.group("chaima", "anna", "bram");
        held(group, "anna", FROM);
        sql.update(PEER_GROUP).set(PEER_GROUP.PRACTICE, true).execute();

        assertThat(measures.between(FROM, UNTIL).held()).isZero();
    }

    @Test
    void anAgreementIsClosedWhenItsEndIsToldAndNotWhenItGoesOn() {
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        meetings.goTo(meeting, "chaima", "anna", Meetings.AGREE);
        for (String what : new String[] {"Ik bel oma.", "Ik teken het netwerk."}) {
            As.person(
                    "anna",
                    () -> agreements.make(
                            meeting,
                            new AgreementDraft(what, LocalDate.now(clock).plusWeeks(2), null, null),
                            Confirmation.none()));
        }
        var open = As.person("anna", agreements::mine);
        tell(open.getFirst(), AgreementNews.Kind.DONE, null);
        tell(open.getLast(), AgreementNews.Kind.GOES_ON, LocalDate.now(clock).plusWeeks(6));
        As.person("chaima", () -> facilitation.close(meeting));

        IntervisionFigures figures = measures.between(FROM, UNTIL);

        assertThat(figures.made()).isEqualTo(2);
        assertThat(figures.closed()).isEqualTo(1);
        assertThat(measures.between(FROM, FROM.plusDays(1)).made()).isZero();
    }

    @Test
    void aThemeIsCountedWhenMoreThanFivePeoplePresentedOnIt() {
        GroupId group = meetings.group("chaima", "anna", "bram");
        for (String presenter : new String[] {"anna", "bram", "joris", "imane", "kaat", "anna"}) {
            about(held(group, presenter, FROM), "network");
        }
        assertThat(measures.between(FROM, UNTIL).themes()).isEmpty();

        about(held(group, "chaima", FROM), "network");
        about(held(group, "chaima", FROM), "violence");

        assertThat(measures.between(FROM, UNTIL).themes()).singleElement().satisfies(counted -> {
            assertThat(counted.theme().code()).isEqualTo("network");
            assertThat(counted.meetings()).isEqualTo(7);
        });
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        assertThatThrownBy(() -> measures.between(UNTIL, FROM)).isInstanceOf(IllegalArgumentException.class);
    }

    private void tell(AgreementChain chain, AgreementNews.Kind kind, LocalDate until) {
        As.person(
                "anna",
                () -> agreements.tell(
                        chain.id(), chain.version(), kind, "Zo ging het.", until, null, Confirmation.none()));
    }

    private MeetingId held(GroupId group, String presenter, LocalDate day) {
        MeetingId meeting = meetings.meeting(group, null);
        meetings.wasOn(meeting, day);
        sql.update(MEETING)
                .set(MEETING.STATE, "CLOSED")
                .set(MEETING.PRESENTER_ID, Meetings.person(presenter))
                .where(MEETING.ID.eq(meeting))
                .execute();
        return meeting;
    }

    private void about(MeetingId meeting, String theme) {
        sql.insertInto(MEETING_THEME)
                .set(MEETING_THEME.MEETING_ID, meeting)
                .set(MEETING_THEME.THEME_CODE, theme)
                .execute();
    }

    private void attended(MeetingId meeting, String userName, String fact, boolean observer) {
        sql.insertInto(ATTENDANCE)
                .set(ATTENDANCE.MEETING_ID, meeting)
                .set(ATTENDANCE.PERSON_ID, Meetings.person(userName))
                .set(ATTENDANCE.FACT, fact)
                .set(ATTENDANCE.OBSERVER, observer)
                .set(ATTENDANCE.NOTED_AT, clock.instant())
                .execute();
    }
}
