package be.leerspoor.intervision;

import static be.leerspoor.intervision.PeerGroups.person;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("anna")
class AbsenceTest {

    private static final LocalDateTime START = LocalDateTime.of(2027, 3, 16, 14, 0);

    @Autowired
    private Absence absence;

    @Autowired
    private Groups groups;

    @Autowired
    private GroupCare care;

    @Autowired
    private PeerGroups made;

    @Autowired
    private Room room;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void theOthersSeeWhoWillBeMissing() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        MeetingId meeting = made.meeting(group, START);

        assertThat(absence.announce(meeting)).isTrue();
        assertThat(absence.announce(meeting)).isTrue();

        assertThat(groups.group(group).orElseThrow().coming().getFirst().withoutMe())
                .isTrue();
        As.person("bram", () -> {
            ComingMeeting seen = groups.group(group).orElseThrow().coming().getFirst();
            assertThat(seen.missing()).containsExactly("Anna Peeters");
            assertThat(seen.withoutMe()).isFalse();
        });
    }

    @Test
    void whoComesAfterAllSaysSo() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        MeetingId meeting = made.meeting(group, START);
        absence.announce(meeting);

        assertThat(absence.takeBack(meeting)).isTrue();

        assertThat(groups.group(group).orElseThrow().coming().getFirst().missing())
                .isEmpty();
        assertThat(absence.takeBack(meeting)).isFalse();
    }

    @Test
    void itIsTooLateOnceTheMeetingBeginsOrItsHourCame() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        MeetingId running = made.meeting(group, START);
        MeetingId late = made.meeting(group, START.plusDays(7));
        sql.update(MEETING)
                .set(MEETING.STATE, "RUNNING")
                .where(MEETING.ID.eq(running))
                .execute();
        assertThat(absence.announce(running)).isFalse();

        absence.announce(late);
        ((MovableClock) clock)
                .moveTo(START.plusDays(7)
                        .atZone(be.leerspoor.shell.Formats.ZONE)
                        .toInstant());

        assertThat(absence.takeBack(late)).isFalse();
        assertThat(sql.fetchCount(ATTENDANCE)).isEqualTo(1);
    }

    @Test
    void whoIsNotInTheGroupSaysNothing() {
        GroupId group = made.group("Noord", "elif", "anna", "bram");
        MeetingId meeting = made.meeting(group, START);

        for (String other : new String[] {"joris", "chaima", "hasan"}) {
            assertThat(As.person(other, () -> absence.announce(meeting)))
                    .as(other)
                    .isFalse();
        }
        As.person("elif", () -> care.endMembership(group, person("anna"), LocalDate.of(2027, 3, 9)));
        assertThat(absence.announce(meeting)).isFalse();
        assertThat(sql.fetchCount(ATTENDANCE)).isZero();
    }

    @Test
    void whoLookedInBeforehandCanStillSayTheyWillNotCome() {
        GroupId group = made.group("Noord", "elif", "anna");
        MeetingId meeting = made.meeting(group, LocalDateTime.of(2027, 3, 9, 14, 30));
        assertThat(room.enter(meeting)).isInstanceOf(EnterResult.Entered.class);

        assertThat(absence.announce(meeting)).isTrue();

        assertThat(room.screen(meeting)).isEmpty();
        assertThat(sql.fetchSingle(ATTENDANCE).getFact()).isEqualTo("EXCUSED");
    }

    @Test
    void whoIsNotedAsPresentCannotErase() {
        GroupId group = made.group("Noord", "elif", "anna");
        MeetingId meeting = made.meeting(group, START);
        sql.insertInto(ATTENDANCE)
                .set(ATTENDANCE.MEETING_ID, meeting)
                .set(ATTENDANCE.PERSON_ID, person("anna"))
                .set(ATTENDANCE.FACT, "PRESENT")
                .set(ATTENDANCE.NOTED_AT, clock.instant())
                .execute();

        assertThat(absence.takeBack(meeting)).isFalse();
        assertThat(sql.fetchCount(ATTENDANCE)).isEqualTo(1);
    }
}
