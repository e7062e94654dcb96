package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.CHECKED_OUT;
import static leerspoor.db.intervision.Tables.CHECK_OUT;

import be.leerspoor.people.PersonId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Check-outs: that somebody gave one, and, without any link to it, what was given. */
@Repository
class CheckOutRepository {

    private final DSLContext sql;

    CheckOutRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Notes that somebody checked out; false when they did already. */
    boolean mark(MeetingId meeting, PersonId person) {
        return sql.insertInto(CHECKED_OUT)
                        .set(CHECKED_OUT.MEETING_ID, meeting)
                        .set(CHECKED_OUT.PERSON_ID, person)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void add(MeetingId meeting, int safety, int usefulness) {
        sql.insertInto(CHECK_OUT)
                .set(CHECK_OUT.ID, UUID.randomUUID())
                .set(CHECK_OUT.MEETING_ID, meeting)
                .set(CHECK_OUT.SAFETY, safety)
                .set(CHECK_OUT.USEFULNESS, usefulness)
                .execute();
    }
}
