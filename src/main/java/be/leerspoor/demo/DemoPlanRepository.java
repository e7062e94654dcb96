package be.leerspoor.demo;

import static leerspoor.db.notice.Tables.TOLD;

import org.jooq.DSLContext;

/** Puts right what years of a plan at once leave behind. */
class DemoPlanRepository {

    private final DSLContext sql;

    DemoPlanRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What the plan told of years at once is no news to anybody. */
    void settle() {
        sql.deleteFrom(TOLD).where(TOLD.KIND.like("plan.%")).execute();
    }
}
