package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.MonthCount;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan counts of intervision, month by month. It is 9 March 2027. */
@LeerspoorTest
@WithPerson("anna")
class IntervisionMonthsTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final List<String> SIX = List.of("anna", "bram", "imane", "joris", "kaat", "lotte");

    @Autowired
    private IntervisionMonths months;

    @Autowired
    private Meetings meetings;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void aMeetingHeldTodayCountsAtOnceAndWhoWasThereDoesNot() {
        assertThat(months.of(MARCH))
                .isEqualTo(new IntervisionMonth(Optional.empty(), Optional.empty(), Optional.empty()));
        GroupId group = meetings.group("chaima", "anna", "bram");
        MeetingId meeting = held(group, LocalDate.now(clock));
        SIX.forEach(person -> attended(meeting, person, "PRESENT"));

        assertThat(months.of(MARCH).held()).contains(MonthCount.whole(1));
        assertThat(months.of(MARCH).present()).isEmpty();
    }

    @Test
    void attendanceIsToldOfMoreThanFivePeopleOnceTheMonthIsOver() {
        GroupId group = meetings.group("chaima", "anna", "bram");
        MeetingId meeting = held(group, FEBRUARY.atDay(3));
        SIX.subList(0, 4).forEach(person -> attended(meeting, person, "PRESENT"));
        attended(meeting, "kaat", "ABSENT");
        assertThat(months.of(FEBRUARY).present()).as("five people").isEmpty();

        attended(meeting, "lotte", "EXCUSED");
        assertThat(months.of(FEBRUARY).present()).hasValueSatisfying(count -> {
            assertThat(count.counted()).isEqualTo(4);
            assertThat(count.of()).isEqualTo(6);
        });
    }

    @Test
    void meetingsOfARegionAreToldWhenMoreThanFivePeopleWereThere() {
        GroupId group = meetings.group("chaima", "anna", "bram");
        sql.update(PEER_GROUP)
                .set(PEER_GROUP.REGION_ID, Cast.team("Gent-Noord").region().id())
                .execute();
        MeetingId meeting = held(group, FEBRUARY.atDay(3));
        SIX.subList(0, 5).forEach(person -> attended(meeting, person, "PRESENT"));
        assertThat(months.of(FEBRUARY).held().orElseThrow().regions()).isEmpty();

        attended(held(group, FEBRUARY.atDay(17)), "lotte", "PRESENT");
        assertThat(months.of(FEBRUARY).held().orElseThrow().regions())
                .singleElement()
                .satisfies(region -> {
                    assertThat(region.name()).isEqualTo("Oost-Vlaanderen");
                    assertThat(region.counted()).isEqualTo(2);
                });
        sql.update(PEER_GROUP).set(PEER_GROUP.PRACTICE, true).execute();
        assertThat(months.of(FEBRUARY).held()).as("a practice room").isEmpty();
    }

    private MeetingId held(GroupId group, LocalDate day) {
        MeetingId meeting = meetings.meeting(group, null);
        sql.update(MEETING)
                .set(MEETING.STATE, MeetingState.CLOSED.name())
                .set(MEETING.HELD_ON, day)
                .where(MEETING.ID.eq(meeting))
                .execute();
        return meeting;
    }

    private void attended(MeetingId meeting, String userName, String fact) {
        sql.insertInto(ATTENDANCE)
                .set(ATTENDANCE.MEETING_ID, meeting)
                .set(ATTENDANCE.PERSON_ID, Cast.person(userName).id())
                .set(ATTENDANCE.FACT, fact)
                .set(ATTENDANCE.NOTED_AT, clock.instant())
                .execute();
    }
}
