package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.CALENDAR_FEED;
import static leerspoor.db.people.Tables.PERSON;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class CalendarFeedRepository {

    /** A feed that was asked for with its secret. */
    record Asked(PersonId person, @Nullable Instant lastUsedAt) {}

    private final DSLContext sql;

    CalendarFeedRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** In the place of the one there was. */
    void put(PersonId person, String secretHash, Instant now) {
        sql.insertInto(CALENDAR_FEED)
                .set(CALENDAR_FEED.PERSON_ID, person)
                .set(CALENDAR_FEED.SECRET_HASH, secretHash)
                .set(CALENDAR_FEED.MADE_AT, now)
                .onConflict(CALENDAR_FEED.PERSON_ID)
                .doUpdate()
                .set(CALENDAR_FEED.SECRET_HASH, secretHash)
                .set(CALENDAR_FEED.MADE_AT, now)
                .setNull(CALENDAR_FEED.REVOKED_AT)
                .setNull(CALENDAR_FEED.LAST_USED_AT)
                .execute();
    }

    boolean revoke(PersonId person, Instant now) {
        return sql.update(CALENDAR_FEED)
                        .set(CALENDAR_FEED.REVOKED_AT, now)
                        .where(CALENDAR_FEED.PERSON_ID.eq(person))
                        .and(CALENDAR_FEED.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }

    void revokeOfDeactivated(PersonId person, Instant now) {
        sql.update(CALENDAR_FEED)
                .set(CALENDAR_FEED.REVOKED_AT, now)
                .where(CALENDAR_FEED.PERSON_ID.eq(person))
                .and(CALENDAR_FEED.REVOKED_AT.isNull())
                .and(exists(
                        selectOne().from(PERSON).where(PERSON.ID.eq(person)).and(PERSON.DEACTIVATED_AT.isNotNull())))
                .execute();
    }

    Optional<CalendarFeed> of(PersonId person) {
        return sql.select(CALENDAR_FEED.MADE_AT, CALENDAR_FEED.LAST_USED_AT)
                .from(CALENDAR_FEED)
                .where(CALENDAR_FEED.PERSON_ID.eq(person))
                .and(CALENDAR_FEED.REVOKED_AT.isNull())
                .fetchOptional(Records.mapping(CalendarFeed::new));
    }

    Optional<Asked> find(String secretHash) {
        return sql.select(CALENDAR_FEED.PERSON_ID, CALENDAR_FEED.LAST_USED_AT)
                .from(CALENDAR_FEED)
                .where(CALENDAR_FEED.SECRET_HASH.eq(secretHash))
                .and(CALENDAR_FEED.REVOKED_AT.isNull())
                .fetchOptional(Records.mapping(Asked::new));
    }

    void used(String secretHash, Instant now) {
        sql.update(CALENDAR_FEED)
                .set(CALENDAR_FEED.LAST_USED_AT, now)
                .where(CALENDAR_FEED.SECRET_HASH.eq(secretHash))
                .execute();
    }
}
