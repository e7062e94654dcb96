package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.CHECK_OUT;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which way check-outs go: in words, for facilitators, from meetings that are told as a whole. Chaima facilitates. */
@LeerspoorTest
class CheckOutTrendTest {

    @Autowired
    private Meetings meetings;

    @Autowired
    private CheckOut checkOut;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void threeMeetingsAreHeldBesideTheThreeBefore() {
        GroupId group = meetings.group("chaima", "anna", "bram", "joris");
        for (int weeks = 6; weeks > 3; weeks--) {
            gave(group, weeks, 4, 6, 7);
        }
        for (int weeks = 3; weeks > 0; weeks--) {
            gave(group, weeks, 4, 8, 7);
        }

        assertThat(As.person("chaima", () -> checkOut.trend(group))).contains(new CheckOutTrend(Trend.UP, Trend.LEVEL));
    }

    @Test
    void meetingsInWhichFewerThanFourGaveAnythingDoNotCount() {
        GroupId group = meetings.group("chaima", "anna", "bram", "joris");
        for (int weeks = 6; weeks > 1; weeks--) {
            gave(group, weeks, 4, 8, 8);
        }
        gave(group, 1, 3, 1, 1);

        assertThat(As.person("chaima", () -> checkOut.trend(group))).isEmpty();
        gave(group, 7, 4, 9, 9);
        assertThat(As.person("chaima", () -> checkOut.trend(group)))
                .contains(new CheckOutTrend(Trend.LEVEL, Trend.LEVEL));
    }

    @Test
    void onlyAFacilitatorHearsOfItAndOnlyOfTheOwnTime() {
        GroupId group = meetings.group("chaima", "anna", "bram", "joris");
        for (int weeks = 6; weeks > 0; weeks--) {
            gave(group, weeks, 4, 8, 8);
        }

        for (String other : new String[] {"anna", "bert", "greet", "hasan", "fons"}) {
            assertThat(As.person(other, () -> checkOut.trend(group))).as(other).isEmpty();
        }
        sql.update(GROUP_MEMBER)
                .set(GROUP_MEMBER.FROM_DATE, LocalDate.now(clock).minusWeeks(4))
                .where(GROUP_MEMBER.PERSON_ID.eq(Meetings.person("chaima")))
                .execute();
        assertThat(As.person("chaima", () -> checkOut.trend(group))).isEmpty();
    }

    private void gave(GroupId group, int weeksAgo, int answers, int safety, int usefulness) {
        MeetingId meeting = meetings.meeting(group, null);
        meetings.wasOn(meeting, LocalDate.now(clock).minusWeeks(weeksAgo));
        sql.update(MEETING)
                .set(MEETING.STATE, "CLOSED")
                .where(MEETING.ID.eq(meeting))
                .execute();
        for (int i = 0; i < answers; i++) {
            sql.insertInto(CHECK_OUT)
                    .set(CHECK_OUT.ID, UUID.randomUUID())
                    .set(CHECK_OUT.MEETING_ID, meeting)
                    .set(CHECK_OUT.SAFETY, safety)
                    .set(CHECK_OUT.USEFULNESS, usefulness)
                    .execute();
        }
    }
}
