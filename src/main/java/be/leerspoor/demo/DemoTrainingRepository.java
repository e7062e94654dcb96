package be.leerspoor.demo;

import static leerspoor.db.notice.Tables.TOLD;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.PATH_EVENT;
import static org.jooq.impl.DSL.max;

import be.leerspoor.shell.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Tells what became of paths on the days on which it happened, and not all at once when the demo is made. */
class DemoTrainingRepository {

    private static final LocalTime END_OF_THE_DAY = LocalTime.of(17, 0);

    private final DSLContext sql;
    private final Clock clock;

    DemoTrainingRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void settle() {
        Instant now = clock.instant();
        List<Query> moments = sql.select(PATH_EVENT.ID, EVIDENCE.HAPPENED_ON)
                .from(PATH_EVENT)
                .join(EVIDENCE)
                .on(EVIDENCE.ID.eq(PATH_EVENT.EVIDENCE_ID))
                .fetch(row -> (Query) sql.update(PATH_EVENT)
                        .set(
                                PATH_EVENT.HAPPENED_AT,
                                earliest(
                                        now,
                                        row.value2()
                                                .atTime(END_OF_THE_DAY)
                                                .atZone(Formats.ZONE)
                                                .toInstant()))
                        .where(PATH_EVENT.ID.eq(row.value1())));
        sql.batch(moments).execute();
        sql.batch(pathsDone()).execute();
        // What is told of years at once is no news to anybody.
        sql.deleteFrom(TOLD).where(TOLD.KIND.like("training.%")).execute();
    }

    /** A path was done with the last of its steps, and not before it was given. */
    private List<Query> pathsDone() {
        var before = PATH_EVENT.as("before");
        return sql.select(PATH_EVENT.ID, max(before.HAPPENED_AT))
                .from(PATH_EVENT)
                .join(before)
                .on(before.PERSON_ID.eq(PATH_EVENT.PERSON_ID))
                .and(before.PATH_CODE.eq(PATH_EVENT.PATH_CODE))
                .and(before.WHAT.in("GIVEN", "STEP_DONE", "EXEMPTED"))
                .where(PATH_EVENT.WHAT.eq("PATH_DONE"))
                .groupBy(PATH_EVENT.ID)
                .fetch(row -> (Query) sql.update(PATH_EVENT)
                        .set(PATH_EVENT.HAPPENED_AT, row.value2())
                        .where(PATH_EVENT.ID.eq(row.value1())));
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
