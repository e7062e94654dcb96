package be.leerspoor.demo;

import static leerspoor.db.notice.Tables.TOLD;
import static leerspoor.db.survey.Tables.CLOSING;
import static leerspoor.db.survey.Tables.INVITED;
import static org.jooq.impl.DSL.select;

import org.jooq.DSLContext;

/** Puts right what two years of waves at once leave behind. */
class DemoSurveyRepository {

    private final DSLContext sql;

    DemoSurveyRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** That a wave began which closed long ago is no news to anybody. */
    void settle() {
        sql.deleteFrom(TOLD)
                .where(TOLD.KIND.eq("survey.asked"))
                .and(TOLD.ABOUT.in(sql.select(CLOSING.WAVE_ID).from(CLOSING).fetch(row -> "wave:" + row.value1())))
                .execute();
        sql.deleteFrom(TOLD)
                .where(TOLD.KIND.eq("survey.asked"))
                .and(TOLD.PERSON_ID.notIn(
                        select(INVITED.PERSON_ID).from(INVITED).where(INVITED.ANSWERED.isFalse())))
                .execute();
    }
}
