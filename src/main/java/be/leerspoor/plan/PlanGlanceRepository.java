package be.leerspoor.plan;

import static leerspoor.db.plan.Tables.FRAME;
import static leerspoor.db.plan.Tables.ITEM;
import static leerspoor.db.plan.Tables.REVISION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import be.leerspoor.people.Actor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads the plan at a glance, as far as it opens to who asks. */
@Repository
class PlanGlanceRepository {

    private static final leerspoor.db.plan.tables.Revision LATER = REVISION.as("later");

    private final DSLContext sql;

    PlanGlanceRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What this person sees of the plan, at a glance. */
    Optional<PlanGlance> glance(LocalDate today, Actor reader) {
        Condition stands = REVISION.NUMBER
                .eq(select(max(LATER.NUMBER)).from(LATER).where(LATER.ITEM_ID.eq(REVISION.ITEM_ID)))
                .and(REVISION.TAKEN_AWAY.isFalse())
                .and(PlanItemRepository.opensTo(reader));
        Field<List<PlanGlance.Weight>> weights = multiset(select(REVISION.STATE, REVISION.FROM_ON, REVISION.UNTIL_ON)
                        .from(REVISION)
                        .join(ITEM)
                        .on(ITEM.ID.eq(REVISION.ITEM_ID))
                        .where(stands)
                        .and(REVISION.KIND.eq(ItemKind.ACTION.name())))
                .convertFrom(rows -> rows.map(
                        row -> new PlanGlance.Weight(ActionState.valueOf(row.value1()), row.value2(), row.value3())));
        Field<Integer> overdue = field(selectCount()
                .from(REVISION)
                .join(ITEM)
                .on(ITEM.ID.eq(REVISION.ITEM_ID))
                .where(stands)
                .and(REVISION.KIND.eq(ItemKind.MILESTONE.name()))
                .and(REVISION.REACHED_ON.isNull())
                .and(REVISION.UNTIL_ON.lt(today)));
        return sql.select(FRAME.FIRST_MONTH, weights, overdue)
                .from(FRAME)
                .orderBy(FRAME.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> PlanGlance.of(
                        new PlanCalendar(YearMonth.from(row.value1())), today, row.value2(), row.value3()));
    }
}
