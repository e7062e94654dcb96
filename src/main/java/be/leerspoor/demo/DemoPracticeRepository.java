package be.leerspoor.demo;

import static leerspoor.db.intervision.Tables.AGREEMENT;
import static leerspoor.db.intervision.Tables.AGREEMENT_NEWS;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.BROUGHT_CASE;
import static leerspoor.db.intervision.Tables.CHECKED_OUT;
import static leerspoor.db.intervision.Tables.CHECK_OUT;
import static leerspoor.db.intervision.Tables.ENTRY;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.MEETING_THEME;
import static leerspoor.db.intervision.Tables.MINUTES;
import static leerspoor.db.intervision.Tables.MINUTES_AGREED;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.intervision.Tables.PROMISE;
import static leerspoor.db.intervision.Tables.PROMISED;
import static leerspoor.db.intervision.Tables.QUESTION_DRAFT;
import static leerspoor.db.intervision.Tables.READY;
import static leerspoor.db.intervision.Tables.TAKEAWAY;
import static leerspoor.db.intervision.Tables.TURN;
import static leerspoor.db.intervision.Tables.VISITED_STEP;
import static leerspoor.db.intervision.Tables.VOTE;
import static org.jooq.impl.DSL.select;

import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.MeetingState;
import be.leerspoor.intervision.Way;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Practice rooms, which no service makes: a group that is marked as such, with one meeting. No bean by itself. */
class DemoPracticeRepository {

    private static final int MINUTES_LONG = 60;

    /** A room to be made. */
    record Room(GroupId group, MeetingId meeting, String name, String purpose, String method) {}

    private final DSLContext sql;

    DemoPracticeRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(Room room, String promise, PersonId newcomer, List<PersonId> fellows, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        sql.insertInto(PEER_GROUP)
                .set(PEER_GROUP.ID, room.group())
                .set(PEER_GROUP.NAME, room.name())
                .set(PEER_GROUP.PURPOSE, room.purpose())
                .set(PEER_GROUP.TRAINER_ID, newcomer)
                .set(PEER_GROUP.PLACE, "")
                .set(PEER_GROUP.LINK, "")
                .set(PEER_GROUP.USUAL_MINUTES, MINUTES_LONG)
                .set(PEER_GROUP.PRACTICE, true)
                .set(PEER_GROUP.CREATED_AT, now)
                .execute();
        Stream.concat(Stream.of(newcomer), fellows.stream())
                .forEach(person -> sql.insertInto(GROUP_MEMBER)
                        .set(GROUP_MEMBER.ID, UUID.randomUUID())
                        .set(GROUP_MEMBER.GROUP_ID, room.group())
                        .set(GROUP_MEMBER.PERSON_ID, person)
                        .set(GROUP_MEMBER.FACILITATOR, person.equals(newcomer))
                        .set(GROUP_MEMBER.FROM_DATE, today)
                        .execute());
        sql.insertInto(PROMISE)
                .set(PROMISE.GROUP_ID, room.group())
                .set(PROMISE.PROMISE_VERSION, 1)
                .set(PROMISE.BODY, promise)
                .set(PROMISE.BY_ID, newcomer)
                .set(PROMISE.SINCE, now)
                .execute();
        sql.insertInto(MEETING)
                .set(MEETING.ID, room.meeting())
                .set(MEETING.GROUP_ID, room.group())
                .set(MEETING.STARTS_AT, now)
                .set(MEETING.HELD_ON, today)
                .set(MEETING.MINUTES, MINUTES_LONG)
                .set(MEETING.PLACE, "")
                .set(MEETING.LINK, "")
                .set(MEETING.WAY, Way.LIVE.name())
                .set(MEETING.STATE, MeetingState.PLANNED.name())
                .set(MEETING.METHOD_CODE, room.method())
                .execute();
    }

    /** Deletes the practice rooms that somebody began, with all that was said in them; gives back their meetings. */
    List<MeetingId> deleteOf(PersonId newcomer) {
        List<GroupId> groups = sql.select(PEER_GROUP.ID)
                .from(PEER_GROUP)
                .where(PEER_GROUP.PRACTICE)
                .and(PEER_GROUP.TRAINER_ID.eq(newcomer))
                .fetch(PEER_GROUP.ID);
        // Waits for whoever is doing something in such a room right now.
        List<MeetingId> meetings = sql.select(MEETING.ID)
                .from(MEETING)
                .where(MEETING.GROUP_ID.in(groups))
                .forUpdate()
                .fetch(MEETING.ID);
        sql.deleteFrom(AGREEMENT_NEWS)
                .where(AGREEMENT_NEWS.AGREEMENT_ID.in(
                        select(AGREEMENT.ID).from(AGREEMENT).where(AGREEMENT.GROUP_ID.in(groups))))
                .execute();
        sql.deleteFrom(AGREEMENT).where(AGREEMENT.GROUP_ID.in(groups)).execute();
        Stream.of(
                        sql.deleteFrom(ATTENDANCE).where(ATTENDANCE.MEETING_ID.in(meetings)),
                        sql.deleteFrom(VISITED_STEP).where(VISITED_STEP.MEETING_ID.in(meetings)),
                        sql.deleteFrom(TURN).where(TURN.MEETING_ID.in(meetings)),
                        sql.deleteFrom(READY).where(READY.MEETING_ID.in(meetings)),
                        sql.deleteFrom(ENTRY).where(ENTRY.MEETING_ID.in(meetings)),
                        sql.deleteFrom(VOTE).where(VOTE.MEETING_ID.in(meetings)),
                        sql.deleteFrom(TAKEAWAY).where(TAKEAWAY.MEETING_ID.in(meetings)),
                        sql.deleteFrom(MINUTES_AGREED).where(MINUTES_AGREED.MEETING_ID.in(meetings)),
                        sql.deleteFrom(MINUTES).where(MINUTES.MEETING_ID.in(meetings)),
                        sql.deleteFrom(MEETING_THEME).where(MEETING_THEME.MEETING_ID.in(meetings)),
                        sql.deleteFrom(CHECKED_OUT).where(CHECKED_OUT.MEETING_ID.in(meetings)),
                        sql.deleteFrom(CHECK_OUT).where(CHECK_OUT.MEETING_ID.in(meetings)),
                        sql.deleteFrom(MEETING).where(MEETING.ID.in(meetings)),
                        sql.deleteFrom(BROUGHT_CASE).where(BROUGHT_CASE.GROUP_ID.in(groups)),
                        sql.deleteFrom(QUESTION_DRAFT)
                                .where(QUESTION_DRAFT.ABOUT_ID.in(
                                        groups.stream().map(GroupId::value).toList())),
                        sql.deleteFrom(PROMISED).where(PROMISED.GROUP_ID.in(groups)),
                        sql.deleteFrom(PROMISE).where(PROMISE.GROUP_ID.in(groups)),
                        sql.deleteFrom(GROUP_MEMBER).where(GROUP_MEMBER.GROUP_ID.in(groups)),
                        sql.deleteFrom(PEER_GROUP).where(PEER_GROUP.ID.in(groups)))
                .forEach(Query::execute);
        return meetings;
    }
}
