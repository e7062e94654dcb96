package be.leerspoor.people;

import static leerspoor.db.people.Tables.FIRST_STEP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class FirstStepRepository {

    private final DSLContext sql;

    FirstStepRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What was put away or looked at, and what the organisation shows to be done. */
    Set<FirstStep> over() {
        var done = select(FIRST_STEP.STEP)
                .from(FIRST_STEP)
                .union(select(inline(FirstStep.TEAMS.name()))
                        .where(exists(selectOne().from(TEAM))))
                .union(select(inline(FirstStep.PEOPLE.name()))
                        .where(field(selectCount().from(PERSON)).gt(1)))
                .union(select(inline(FirstStep.READERS.name()))
                        .where(exists(selectOne()
                                .from(ROLE_GRANT)
                                .where(ROLE_GRANT.ROLE_NAME.eq(Role.PRACTICE_LEADER.name())))));
        Set<FirstStep> over = EnumSet.noneOf(FirstStep.class);
        sql.fetch(done).forEach(row -> over.add(FirstStep.valueOf(row.value1())));
        return over;
    }

    void add(FirstStep step, Instant at) {
        sql.insertInto(FIRST_STEP)
                .set(FIRST_STEP.STEP, step.name())
                .set(FIRST_STEP.DONE_AT, at)
                .onConflictDoNothing()
                .execute();
    }
}
