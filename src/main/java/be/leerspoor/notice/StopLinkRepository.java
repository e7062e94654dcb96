package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.STOP_LINK;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class StopLinkRepository {

    /** What a link in a mail turns off, and for whom. */
    record StopLink(PersonId person, String kind) {}

    private final DSLContext sql;

    StopLinkRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(String secretHash, PersonId person, String kind, Instant now) {
        sql.insertInto(STOP_LINK)
                .set(STOP_LINK.SECRET_HASH, secretHash)
                .set(STOP_LINK.PERSON_ID, person)
                .set(STOP_LINK.KIND, kind)
                .set(STOP_LINK.MADE_AT, now)
                .execute();
    }

    Optional<StopLink> find(String secretHash) {
        return sql.select(STOP_LINK.PERSON_ID, STOP_LINK.KIND)
                .from(STOP_LINK)
                .where(STOP_LINK.SECRET_HASH.eq(secretHash))
                .fetchOptional(Records.mapping(StopLink::new));
    }

    void deleteMadeBefore(Instant moment) {
        sql.deleteFrom(STOP_LINK).where(STOP_LINK.MADE_AT.lt(moment)).execute();
    }
}
