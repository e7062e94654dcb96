package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.READY;
import static leerspoor.db.intervision.Tables.TURN;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import leerspoor.db.intervision.tables.records.TurnRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The order of speaking in a step, and who is done. */
@Repository
class TurnRepository {

    private final DSLContext sql;

    TurnRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean areSeated(MeetingId meeting, int place) {
        return sql.fetchExists(TURN, TURN.MEETING_ID.eq(meeting), TURN.PLACE.eq(place));
    }

    /** Seats these people one after the other, from this seat on. */
    void seat(MeetingId meeting, int place, int from, List<PersonId> people) {
        List<TurnRecord> seats = new ArrayList<>();
        for (PersonId person : people) {
            seats.add(new TurnRecord(meeting, place, from + seats.size(), person, null));
        }
        sql.batchInsert(seats).execute();
    }

    boolean pass(MeetingId meeting, int place, int seat, Instant now) {
        return sql.update(TURN)
                        .set(TURN.PASSED_AT, now)
                        .where(TURN.MEETING_ID.eq(meeting))
                        .and(TURN.PLACE.eq(place))
                        .and(TURN.SEAT.eq(seat))
                        .and(TURN.PASSED_AT.isNull())
                        .execute()
                == 1;
    }

    void done(MeetingId meeting, int place, PersonId person, boolean done) {
        if (done) {
            sql.insertInto(READY)
                    .set(READY.MEETING_ID, meeting)
                    .set(READY.PLACE, place)
                    .set(READY.PERSON_ID, person)
                    .onConflictDoNothing()
                    .execute();
        } else {
            sql.deleteFrom(READY)
                    .where(READY.MEETING_ID.eq(meeting))
                    .and(READY.PLACE.eq(place))
                    .and(READY.PERSON_ID.eq(person))
                    .execute();
        }
    }
}
