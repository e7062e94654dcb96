package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.Heard;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** What intervision tells of who was there. */
@LeerspoorTest
class AttendanceFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private AttendanceFacts facts;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private RoomParts parts;

    @Autowired
    private Absence absence;

    @Autowired
    private DSLContext sql;

    @Autowired
    private ConfigurableApplicationContext application;

    @Test
    void whoWasPresentCountsInTheirPartAndNobodyElseCounts() {
        MeetingId meeting = running();

        close(meeting);

        assertThat(of(meeting))
                .containsExactlyInAnyOrder(
                        fact(meeting, "chaima", false, true),
                        fact(meeting, "anna", true, false),
                        fact(meeting, "bram", false, false),
                        fact(meeting, "elif", false, false));
    }

    @Test
    void aMeetingThatGoesOnIsNoFactYet() {
        MeetingId meeting = running();

        assertThat(of(meeting)).isEmpty();
        assertThat(As.nobody(() -> facts.of(everybody()))).isEmpty();
        assertThat(of(person("anna"))).isEmpty();
    }

    @Test
    void theFactsOfAPersonAreTheirsAlone() {
        MeetingId meeting = running();
        close(meeting);

        assertThat(of(person("anna"))).containsExactly(fact(meeting, "anna", true, false));
        assertThat(of(person("imane"))).isEmpty();
        assertThat(of(person("joris"))).isEmpty();
        assertThat(As.nobody(() -> facts.of(everybody()))).hasSize(4);
    }

    @Test
    void aPracticeRoomIsNoFact() {
        MeetingId meeting = running();
        sql.update(PEER_GROUP).set(PEER_GROUP.PRACTICE, true).execute();

        close(meeting);

        assertThat(of(meeting)).isEmpty();
        assertThat(of(person("anna"))).isEmpty();
        assertThat(As.nobody(() -> facts.of(everybody()))).isEmpty();
    }

    @Test
    void aMeetingWithoutAMethodIsAFactToo() {
        MeetingId meeting = meetings.meeting(meetings.group("chaima", "anna"), null);
        meetings.come(meeting, "anna");
        sql.update(MEETING)
                .set(MEETING.STATE, MeetingState.CLOSED.name())
                .where(MEETING.ID.eq(meeting))
                .execute();

        assertThat(of(meeting)).containsExactly(new AttendanceFact(meeting, person("anna"), TODAY, "", false, false));
    }

    @Test
    void theEndOfAMeetingIsToldInItsTransactionAndOnce() {
        MeetingId meeting = running();

        try (var heard = Heard.of(application, AttendanceChanged.class, changed -> facts.of(changed.meeting()))) {
            close(meeting);
            close(meeting);

            assertThat(heard.answers())
                    .singleElement()
                    .satisfies(told -> assertThat(told).hasSize(4));
        }
    }

    @Test
    void whoLookedOnDidSoAlsoWhenTheMeetingIsOver() {
        MeetingId meeting = running();
        close(meeting);

        As.person("elif", () -> parts.layDown(meeting, Part.OBSERVER));

        assertThat(sql.fetchSingle(
                                ATTENDANCE, ATTENDANCE.MEETING_ID.eq(meeting), ATTENDANCE.PERSON_ID.eq(person("elif")))
                        .getObserver())
                .isTrue();
    }

    /** Anna presents, chaima facilitates, elif looks on, imane excused herself and joris does not come. */
    private MeetingId running() {
        meetings.tryOut();
        GroupId group = meetings.group("chaima", "anna", "bram", "elif", "imane", "joris");
        MeetingId meeting = meetings.meeting(group, "try-out");
        As.person("imane", () -> absence.announce(meeting));
        for (String userName : List.of("chaima", "anna", "bram", "elif")) {
            meetings.come(meeting, userName);
        }
        As.person("elif", () -> parts.take(meeting, Part.OBSERVER));
        As.person("chaima", () -> facilitation.begin(meeting));
        meetings.goTo(meeting, "chaima", "anna", Meetings.ADVISE);
        return meeting;
    }

    private void close(MeetingId meeting) {
        As.person("chaima", () -> facilitation.close(meeting));
    }

    private List<AttendanceFact> of(MeetingId meeting) {
        return As.nobody(() -> facts.of(meeting));
    }

    private List<AttendanceFact> of(PersonId person) {
        return As.nobody(() -> facts.of(person));
    }

    private static AttendanceFact fact(MeetingId meeting, String userName, boolean presenter, boolean facilitator) {
        return new AttendanceFact(meeting, person(userName), TODAY, "try-out", presenter, facilitator);
    }

    private static PersonId person(String userName) {
        return Meetings.person(userName);
    }

    private static List<PersonId> everybody() {
        return Cast.people().stream().map(each -> each.id()).toList();
    }
}
