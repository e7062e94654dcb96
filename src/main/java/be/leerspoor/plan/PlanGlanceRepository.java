package be.leerspoor.plan;

import static leerspoor.db.plan.Tables.FRAME;
import static leerspoor.db.plan.Tables.REVISION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads the plan at a glance, of what is of everybody. */
@Repository
class PlanGlanceRepository {

    private static final leerspoor.db.plan.tables.Revision LATER = REVISION.as("later");

    private final DSLContext sql;

    PlanGlanceRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What is common in the plan, at a glance. */
    Optional<PlanGlance> glance(LocalDate today) {
        Condition stands = REVISION.NUMBER
                .eq(select(max(LATER.NUMBER)).from(LATER).where(LATER.ITEM_ID.eq(REVISION.ITEM_ID)))
                .and(REVISION.TAKEN_AWAY.isFalse())
                .and(REVISION.REGION_ID.isNull());
        Field<Integer> underWay =
                field(selectCount().from(REVISION).where(stands).and(REVISION.STATE.eq(ActionState.UNDER_WAY.name())));
        Field<Integer> overdue = field(selectCount()
                .from(REVISION)
                .where(stands)
                .and(REVISION.KIND.eq(ItemKind.MILESTONE.name()))
                .and(REVISION.REACHED_ON.isNull())
                .and(REVISION.UNTIL_ON.lt(today)));
        return sql.select(FRAME.FIRST_MONTH, underWay, overdue)
                .from(FRAME)
                .orderBy(FRAME.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> new PlanGlance(
                        new PlanCalendar(YearMonth.from(row.value1())).yearOf(today), row.value2(), row.value3()));
    }
}
