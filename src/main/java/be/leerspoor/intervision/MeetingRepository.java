package be.leerspoor.intervision;

import static be.leerspoor.intervision.MembershipRepository.isMember;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Meetings before they begin: planned, moved, cancelled, and who will not be there. */
@Repository
class MeetingRepository {

    private static final String EXCUSED = Attended.EXCUSED.name();

    private final DSLContext sql;

    MeetingRepository(DSLContext sql) {
        this.sql = sql;
    }

    void plan(MeetingId meeting, GroupId group, Instant start, MeetingDraft draft) {
        sql.insertInto(MEETING)
                .set(MEETING.ID, meeting)
                .set(MEETING.GROUP_ID, group)
                .set(MEETING.STARTS_AT, start)
                .set(MEETING.HELD_ON, dayOf(start))
                .set(MEETING.MINUTES, draft.minutes())
                .set(MEETING.PLACE, draft.place())
                .set(MEETING.LINK, draft.link())
                .set(MEETING.WAY, draft.way().name())
                .set(MEETING.STATE, MeetingState.PLANNED.name())
                .set(MEETING.METHOD_CODE, draft.method().orElse(null))
                .execute();
    }

    /** The group of a meeting, when the group answers to this. */
    Optional<GroupId> groupOf(MeetingId meeting, Condition which) {
        return sql.select(MEETING.GROUP_ID)
                .from(MEETING)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                .where(MEETING.ID.eq(meeting))
                .and(which)
                .fetchOptional(MEETING.GROUP_ID);
    }

    boolean move(MeetingId meeting, Instant start) {
        return sql.update(MEETING)
                        .set(MEETING.STARTS_AT, start)
                        .set(MEETING.HELD_ON, dayOf(start))
                        .set(MEETING.CALENDAR_SEQUENCE, MEETING.CALENDAR_SEQUENCE.plus(1))
                        .where(MEETING.ID.eq(meeting))
                        .and(MEETING.STATE.eq(MeetingState.PLANNED.name()))
                        .execute()
                == 1;
    }

    /** Tells calendars that the title of what is planned for a group changed. */
    void raiseSequence(GroupId group) {
        sql.update(MEETING)
                .set(MEETING.CALENDAR_SEQUENCE, MEETING.CALENDAR_SEQUENCE.plus(1))
                .where(MEETING.GROUP_ID.eq(group))
                .and(MEETING.STATE.eq(MeetingState.PLANNED.name()))
                .execute();
    }

    boolean cancel(MeetingId meeting, String reason) {
        return cancel(MEETING.ID.eq(meeting), reason) == 1;
    }

    /** Cancels what is planned for a group. */
    List<MeetingId> cancelAll(GroupId group, String reason) {
        List<MeetingId> planned = sql.select(MEETING.ID)
                .from(MEETING)
                .where(MEETING.GROUP_ID.eq(group))
                .and(MEETING.STATE.eq(MeetingState.PLANNED.name()))
                .forUpdate()
                .fetch(MEETING.ID);
        cancel(MEETING.ID.in(planned), reason);
        return planned;
    }

    private int cancel(Condition which, String reason) {
        return sql.update(MEETING)
                .set(MEETING.STATE, MeetingState.CANCELLED.name())
                .set(MEETING.CANCEL_REASON, reason)
                .set(MEETING.CALENDAR_SEQUENCE, MEETING.CALENDAR_SEQUENCE.plus(1))
                .where(which)
                .and(MEETING.STATE.eq(MeetingState.PLANNED.name()))
                .execute();
    }

    /** Whether a group has a meeting that begins at this moment. */
    boolean isPlanned(GroupId group, Instant start) {
        return sql.fetchExists(
                MEETING,
                MEETING.GROUP_ID.eq(group),
                MEETING.STARTS_AT.eq(start),
                MEETING.STATE.ne(MeetingState.CANCELLED.name()));
    }

    /** The days from this one on for which a group has a meeting. */
    List<LocalDate> daysFrom(GroupId group, LocalDate day) {
        return sql.select(MEETING.HELD_ON)
                .from(MEETING)
                .where(MEETING.GROUP_ID.eq(group))
                .and(MEETING.HELD_ON.ge(day))
                .and(MEETING.STATE.ne(MeetingState.CANCELLED.name()))
                .fetch(MEETING.HELD_ON);
    }

    /** Waits for the turn at a meeting that has not begun, as a member of today; empty when there is none such. */
    Optional<GroupId> takeTurnBefore(MeetingId meeting, PersonId person, LocalDate today, Instant now) {
        return sql.select(MEETING.GROUP_ID)
                .from(MEETING)
                .where(MEETING.ID.eq(meeting))
                .and(MEETING.STATE.eq(MeetingState.PLANNED.name()))
                .and(MEETING.STARTS_AT.gt(now))
                .and(isMember(MEETING.GROUP_ID, person, today))
                .forUpdate()
                .fetchOptional(MEETING.GROUP_ID);
    }

    /** Notes that somebody will not come, also of who looked in before it began. */
    void excuse(MeetingId meeting, PersonId person, Instant at) {
        sql.insertInto(ATTENDANCE)
                .set(ATTENDANCE.MEETING_ID, meeting)
                .set(ATTENDANCE.PERSON_ID, person)
                .set(ATTENDANCE.FACT, EXCUSED)
                .set(ATTENDANCE.NOTED_AT, at)
                .onConflict(ATTENDANCE.MEETING_ID, ATTENDANCE.PERSON_ID)
                .doUpdate()
                .set(ATTENDANCE.FACT, EXCUSED)
                .set(ATTENDANCE.OBSERVER, false)
                .set(ATTENDANCE.NOTED_AT, at)
                .execute();
    }

    boolean takeExcuseBack(MeetingId meeting, PersonId person) {
        return drop(ATTENDANCE
                        .MEETING_ID
                        .eq(meeting)
                        .and(ATTENDANCE.PERSON_ID.eq(person))
                        .and(ATTENDANCE.FACT.eq(EXCUSED)))
                == 1;
    }

    /** Forgets who said to miss a planned meeting, and who looked in already. */
    void askAnew(MeetingId meeting) {
        drop(ATTENDANCE.MEETING_ID.eq(meeting));
    }

    private int drop(Condition which) {
        return sql.deleteFrom(ATTENDANCE)
                .where(which)
                .and(exists(selectOne()
                        .from(MEETING)
                        .where(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
                        .and(MEETING.STATE.eq(MeetingState.PLANNED.name()))))
                .execute();
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }
}
