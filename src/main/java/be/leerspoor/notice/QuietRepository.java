package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.QUIET_HOURS;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class QuietRepository {

    private static final int MINUTES = 60;

    private final DSLContext sql;

    QuietRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Quiet> of(PersonId person) {
        return sql.select(QUIET_HOURS.FROM_MINUTE, QUIET_HOURS.UNTIL_MINUTE)
                .from(QUIET_HOURS)
                .where(QUIET_HOURS.PERSON_ID.eq(person))
                .fetchOptional(row -> quiet(row.value1(), row.value2()));
    }

    /** The hours of those of these people who chose any. */
    Map<PersonId, Quiet> among(Collection<PersonId> people) {
        return sql.select(QUIET_HOURS.PERSON_ID, QUIET_HOURS.FROM_MINUTE, QUIET_HOURS.UNTIL_MINUTE)
                .from(QUIET_HOURS)
                .where(QUIET_HOURS.PERSON_ID.in(people))
                .fetchMap(row -> row.value1(), row -> quiet(row.value2(), row.value3()));
    }

    void put(PersonId person, Quiet quiet, Instant now) {
        sql.insertInto(QUIET_HOURS)
                .set(QUIET_HOURS.PERSON_ID, person)
                .set(QUIET_HOURS.FROM_MINUTE, minute(quiet.from()))
                .set(QUIET_HOURS.UNTIL_MINUTE, minute(quiet.until()))
                .set(QUIET_HOURS.CHOSEN_AT, now)
                .onConflict(QUIET_HOURS.PERSON_ID)
                .doUpdate()
                .set(QUIET_HOURS.FROM_MINUTE, minute(quiet.from()))
                .set(QUIET_HOURS.UNTIL_MINUTE, minute(quiet.until()))
                .set(QUIET_HOURS.CHOSEN_AT, now)
                .execute();
    }

    void remove(PersonId person) {
        sql.deleteFrom(QUIET_HOURS).where(QUIET_HOURS.PERSON_ID.eq(person)).execute();
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    private static Quiet quiet(int from, int until) {
        return new Quiet(LocalTime.MIN.plusMinutes(from), LocalTime.MIN.plusMinutes(until));
    }
}
