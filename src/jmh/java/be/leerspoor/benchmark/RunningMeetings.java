package be.leerspoor.benchmark;

import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.intervision.Tables.PROMISE;
import static leerspoor.db.intervision.Tables.PROMISED;
import static leerspoor.db.intervision.Tables.VISITED_STEP;

import be.leerspoor.demo.Cast.CastPerson;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.SmartLifecycle;

/** Makes groups that are in the middle of a meeting, after the organisation and before the server takes requests. */
final class RunningMeetings implements SmartLifecycle {

    private final DSLContext sql;
    private volatile boolean running;

    RunningMeetings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void start() {
        MeasuredRoom.rooms(Integer.getInteger(MeasuredRoom.COUNT)).forEach(this::make);
        running = true;
    }

    private void make(MeasuredRoom room) {
        Instant now = Instant.now();
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        List<PersonId> people = room.people().stream().map(CastPerson::id).toList();
        sql.insertInto(PEER_GROUP)
                .set(PEER_GROUP.ID, room.group())
                .set(PEER_GROUP.NAME, "Groep " + room.number())
                .set(PEER_GROUP.PURPOSE, "Samen kijken naar casussen.")
                .set(PEER_GROUP.TRAINER_ID, people.getFirst())
                .set(PEER_GROUP.PLACE, "")
                .set(PEER_GROUP.LINK, "")
                .set(PEER_GROUP.USUAL_MINUTES, 120)
                .set(PEER_GROUP.CREATED_AT, now)
                .execute();
        sql.insertInto(PROMISE)
                .set(PROMISE.GROUP_ID, room.group())
                .set(PROMISE.PROMISE_VERSION, 1)
                .set(PROMISE.BODY, "Wat we bespreken, blijft hier.")
                .set(PROMISE.BY_ID, people.getFirst())
                .set(PROMISE.SINCE, now)
                .execute();
        sql.insertInto(MEETING)
                .set(MEETING.ID, room.meeting())
                .set(MEETING.GROUP_ID, room.group())
                .set(MEETING.STARTS_AT, now)
                .set(MEETING.HELD_ON, today)
                .set(MEETING.MINUTES, 120)
                .set(MEETING.PLACE, "")
                .set(MEETING.LINK, "")
                .set(MEETING.WAY, "LIVE")
                .set(MEETING.STATE, "RUNNING")
                .set(MEETING.METHOD_CODE, MeasuredRoom.METHOD)
                .set(MEETING.METHOD_VERSION, 1)
                .set(MEETING.FACILITATOR_ID, people.getFirst())
                .set(MEETING.PRESENTER_ID, people.get(1))
                .set(MEETING.STEP_PLACE, MeasuredRoom.FIRST_PLACE)
                .set(MEETING.BEGAN_AT, now)
                .execute();
        for (int place = 1; place <= MeasuredRoom.FIRST_PLACE; place++) {
            sql.insertInto(VISITED_STEP)
                    .set(VISITED_STEP.MEETING_ID, room.meeting())
                    .set(VISITED_STEP.PLACE, place)
                    .set(VISITED_STEP.ENTERED_AT, now)
                    .execute();
        }
        people.forEach(person -> seat(room, person, person.equals(people.getFirst()), now));
    }

    private void seat(MeasuredRoom room, PersonId person, boolean facilitator, Instant now) {
        sql.insertInto(GROUP_MEMBER)
                .set(GROUP_MEMBER.ID, UUID.randomUUID())
                .set(GROUP_MEMBER.GROUP_ID, room.group())
                .set(GROUP_MEMBER.PERSON_ID, person)
                .set(GROUP_MEMBER.FACILITATOR, facilitator)
                .set(
                        GROUP_MEMBER.FROM_DATE,
                        LocalDate.ofInstant(now, Formats.ZONE).minusYears(1))
                .execute();
        sql.insertInto(PROMISED)
                .set(PROMISED.GROUP_ID, room.group())
                .set(PROMISED.PROMISE_VERSION, 1)
                .set(PROMISED.PERSON_ID, person)
                .set(PROMISED.PROMISED_AT, now)
                .execute();
        sql.insertInto(ATTENDANCE)
                .set(ATTENDANCE.MEETING_ID, room.meeting())
                .set(ATTENDANCE.PERSON_ID, person)
                .set(ATTENDANCE.FACT, "PRESENT")
                .set(ATTENDANCE.NOTED_AT, now)
                .execute();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Right after the organisation of the demo. */
    @Override
    public int getPhase() {
        return 1;
    }
}
