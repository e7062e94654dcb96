package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.BROUGHT_CASE;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.VISITED_STEP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import leerspoor.db.intervision.tables.records.MeetingRecord;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Moves rooms on. Each change is guarded by what the room was, so that of two people at once one moves it. */
@Repository
class MoveRepository {

    private final DSLContext sql;

    MoveRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Waits until nobody else changes this room, for the length of the transaction. */
    void lock(MeetingId meeting) {
        sql.select(MEETING.ID)
                .from(MEETING)
                .where(MEETING.ID.eq(meeting))
                .forUpdate()
                .fetch();
    }

    boolean begin(MeetingId meeting, PersonId facilitator, Method method, Instant now) {
        return sql.update(MEETING)
                        .set(MEETING.STATE, MeetingState.RUNNING.name())
                        .set(MEETING.METHOD_CODE, method.code())
                        .set(MEETING.METHOD_VERSION, method.version())
                        .set(MEETING.FACILITATOR_ID, facilitator)
                        .set(MEETING.BEGAN_AT, now)
                        .where(MEETING.ID.eq(meeting))
                        .and(MEETING.STATE.eq(MeetingState.PLANNED.name()))
                        .execute()
                == 1;
    }

    boolean goTo(MeetingId meeting, int from, Step to, @Nullable Instant endsAt, Instant now) {
        boolean moved = sql.update(MEETING)
                        .set(MEETING.STEP_PLACE, to.place())
                        .set(MEETING.STEP_ENDS_AT, endsAt)
                        .setNull(MEETING.SECONDS_LEFT)
                        .where(MEETING.ID.eq(meeting))
                        .and(MEETING.STATE.eq(MeetingState.RUNNING.name()))
                        .and(MEETING.STEP_PLACE.eq(from))
                        .execute()
                == 1;
        if (moved) {
            sql.insertInto(VISITED_STEP)
                    .set(VISITED_STEP.MEETING_ID, meeting)
                    .set(VISITED_STEP.PLACE, to.place())
                    .set(VISITED_STEP.ENTERED_AT, now)
                    .onConflictDoNothing()
                    .execute();
        }
        return moved;
    }

    boolean setClock(MeetingId meeting, @Nullable Instant endsAt, @Nullable Integer secondsLeft) {
        return sql.update(MEETING)
                        .set(MEETING.STEP_ENDS_AT, endsAt)
                        .set(MEETING.SECONDS_LEFT, secondsLeft)
                        .where(MEETING.ID.eq(meeting))
                        .and(MEETING.STATE.eq(MeetingState.RUNNING.name()))
                        .execute()
                == 1;
    }

    /** Gives a part to somebody, or to nobody; the part must be held by {@code before}. */
    boolean give(MeetingId meeting, Part part, @Nullable PersonId before, @Nullable PersonId to) {
        TableField<MeetingRecord, PersonId> holder = holder(part);
        return sql.update(MEETING)
                        .set(holder, to)
                        .where(MEETING.ID.eq(meeting))
                        .and(MEETING.STATE.in(MeetingState.PLANNED.name(), MeetingState.RUNNING.name()))
                        .and(before == null ? holder.isNull() : holder.eq(before))
                        .execute()
                == 1;
    }

    private static TableField<MeetingRecord, PersonId> holder(Part part) {
        return switch (part) {
            case FACILITATOR -> MEETING.FACILITATOR_ID;
            case PRESENTER -> MEETING.PRESENTER_ID;
            case TIMEKEEPER -> MEETING.TIMEKEEPER_ID;
            case NOTE_TAKER -> MEETING.NOTE_TAKER_ID;
            case OBSERVER -> throw new IllegalArgumentException("More than one can look on");
        };
    }

    void chooseMethod(MeetingId meeting, String code) {
        sql.update(MEETING)
                .set(MEETING.METHOD_CODE, code)
                .where(MEETING.ID.eq(meeting))
                .and(MEETING.STATE.eq(MeetingState.PLANNED.name()))
                .execute();
    }

    /** Makes somebody the presenter, with the question they brought or without one. */
    void present(MeetingId meeting, PersonId presenter, @Nullable CaseId brought) {
        sql.update(MEETING)
                .set(MEETING.PRESENTER_ID, presenter)
                .set(MEETING.CASE_ID, brought)
                .where(MEETING.ID.eq(meeting))
                .and(MEETING.STATE.eq(MeetingState.RUNNING.name()))
                .execute();
    }

    /** Marks a question that waits as taken up by a meeting; false when it does not wait any more. */
    boolean takeUp(CaseId brought) {
        return turn(brought, CaseRepository.BROUGHT, CaseRepository.TAKEN_UP);
    }

    /** Lets a question that was taken up wait again. */
    void layBack(CaseId brought) {
        turn(brought, CaseRepository.TAKEN_UP, CaseRepository.BROUGHT);
    }

    private boolean turn(CaseId brought, String from, String to) {
        return sql.update(BROUGHT_CASE)
                        .set(BROUGHT_CASE.STATE, to)
                        .set(BROUGHT_CASE.VERSION, BROUGHT_CASE.VERSION.plus(1))
                        .where(BROUGHT_CASE.ID.eq(brought))
                        .and(BROUGHT_CASE.STATE.eq(from))
                        .execute()
                == 1;
    }

    boolean close(MeetingId meeting, Instant now, LocalDate today) {
        boolean closed = sql.update(MEETING)
                        .set(MEETING.STATE, MeetingState.CLOSED.name())
                        .set(MEETING.ENDED_AT, now)
                        .setNull(MEETING.STEP_ENDS_AT)
                        .setNull(MEETING.SECONDS_LEFT)
                        .where(MEETING.ID.eq(meeting))
                        .and(MEETING.STATE.eq(MeetingState.RUNNING.name()))
                        .execute()
                == 1;
        if (closed) {
            noteAbsent(meeting, now, today);
        }
        return closed;
    }

    /** Members who neither came nor excused themselves were absent. */
    private void noteAbsent(MeetingId meeting, Instant now, LocalDate today) {
        sql.insertInto(ATTENDANCE, ATTENDANCE.MEETING_ID, ATTENDANCE.PERSON_ID, ATTENDANCE.FACT, ATTENDANCE.NOTED_AT)
                .select(select(
                                MEETING.ID,
                                GROUP_MEMBER.PERSON_ID,
                                inline(Attended.ABSENT.name()),
                                val(now, ATTENDANCE.NOTED_AT))
                        .from(MEETING)
                        .join(GROUP_MEMBER)
                        .on(GROUP_MEMBER.GROUP_ID.eq(MEETING.GROUP_ID))
                        .where(MEETING.ID.eq(meeting))
                        .and(MembershipRepository.holds(today))
                        .and(notExists(selectOne()
                                .from(ATTENDANCE)
                                .where(ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                                .and(ATTENDANCE.PERSON_ID.eq(GROUP_MEMBER.PERSON_ID)))))
                .execute();
    }

    /** Notes that somebody came; true when they were not there yet. */
    boolean come(MeetingId meeting, PersonId person, Instant now) {
        boolean changed = sql.update(ATTENDANCE)
                        .set(ATTENDANCE.FACT, Attended.PRESENT.name())
                        .set(ATTENDANCE.NOTED_AT, now)
                        .where(ATTENDANCE.MEETING_ID.eq(meeting))
                        .and(ATTENDANCE.PERSON_ID.eq(person))
                        .and(ATTENDANCE.FACT.ne(Attended.PRESENT.name()))
                        .execute()
                == 1;
        boolean added = sql.insertInto(ATTENDANCE)
                        .set(ATTENDANCE.MEETING_ID, meeting)
                        .set(ATTENDANCE.PERSON_ID, person)
                        .set(ATTENDANCE.FACT, Attended.PRESENT.name())
                        .set(ATTENDANCE.NOTED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
        return changed || added;
    }

    /** Lets somebody who came look on, or take part again, until the meeting is over. */
    boolean observe(MeetingId meeting, PersonId person, boolean observer) {
        return sql.update(ATTENDANCE)
                        .set(ATTENDANCE.OBSERVER, observer)
                        .where(ATTENDANCE.MEETING_ID.eq(meeting))
                        .and(ATTENDANCE.PERSON_ID.eq(person))
                        .and(ATTENDANCE.FACT.eq(Attended.PRESENT.name()))
                        .and(exists(selectOne()
                                .from(MEETING)
                                .where(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
                                .and(MEETING.STATE.in(MeetingState.PLANNED.name(), MeetingState.RUNNING.name()))))
                        .execute()
                == 1;
    }
}
