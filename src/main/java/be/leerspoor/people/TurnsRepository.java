package be.leerspoor.people;

import static leerspoor.db.people.Tables.ORGANISATION;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** One at a time: what looks whether something is free, or still there, before it writes. */
@Repository
class TurnsRepository {

    private final DSLContext sql;

    TurnsRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Waits until every other transaction that took a turn has ended, on whichever server. */
    void take() {
        sql.select(ORGANISATION.ID).from(ORGANISATION).forUpdate().fetch();
    }
}
