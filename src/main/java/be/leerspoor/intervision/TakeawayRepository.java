package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.TAKEAWAY;
import static org.jooq.impl.DSL.row;

import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class TakeawayRepository {

    private final DSLContext sql;

    TakeawayRepository(DSLContext sql) {
        this.sql = sql;
    }

    Kept of(MeetingId meeting, PersonId person) {
        return sql.select(TAKEAWAY.BODY, TAKEAWAY.VERSION)
                .from(TAKEAWAY)
                .where(TAKEAWAY.MEETING_ID.eq(meeting))
                .and(TAKEAWAY.PERSON_ID.eq(person))
                .fetchOptional(Records.mapping(Kept::new))
                .orElse(Kept.NONE);
    }

    /** What each of these people takes along; nothing for who takes nothing along. */
    Map<PersonId, Kept> of(MeetingId meeting, Set<PersonId> people) {
        return sql.select(
                        TAKEAWAY.PERSON_ID, row(TAKEAWAY.BODY, TAKEAWAY.VERSION).mapping(Kept::new))
                .from(TAKEAWAY)
                .where(TAKEAWAY.MEETING_ID.eq(meeting))
                .and(TAKEAWAY.PERSON_ID.in(people))
                .fetchMap(Record2::value1, Record2::value2);
    }

    boolean keep(MeetingId meeting, PersonId person, GuardedText text, int basedOn, Instant now) {
        if (basedOn == 0) {
            return sql.insertInto(TAKEAWAY)
                            .set(TAKEAWAY.MEETING_ID, meeting)
                            .set(TAKEAWAY.PERSON_ID, person)
                            .set(TAKEAWAY.BODY, text.value())
                            .set(TAKEAWAY.VERSION, 1)
                            .set(TAKEAWAY.CHANGED_AT, now)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return sql.update(TAKEAWAY)
                        .set(TAKEAWAY.BODY, text.value())
                        .set(TAKEAWAY.VERSION, basedOn + 1)
                        .set(TAKEAWAY.CHANGED_AT, now)
                        .where(TAKEAWAY.MEETING_ID.eq(meeting))
                        .and(TAKEAWAY.PERSON_ID.eq(person))
                        .and(TAKEAWAY.VERSION.eq(basedOn))
                        .execute()
                == 1;
    }
}
