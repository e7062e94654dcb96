package be.leerspoor.plan;

import static leerspoor.db.plan.Tables.HELPER;
import static leerspoor.db.plan.Tables.OVERDUE_TOLD;
import static leerspoor.db.plan.Tables.REVISION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Whom the plan has something to tell, and of what it was told already. */
@Repository
class PlanAnnouncementRepository {

    private static final leerspoor.db.plan.tables.Revision LATER = REVISION.as("later");

    /** An action of which the time is over, and who sees to it. */
    record Late(ItemId item, String title, PersonId owner, LocalDate until) {}

    private final DSLContext sql;

    PlanAnnouncementRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Actions over their time of which nobody was told yet; noted as told, as far as nobody else is at it. */
    List<Late> takeOverdue(LocalDate today, Instant now) {
        return sql
                .select(REVISION.ITEM_ID, REVISION.TITLE, REVISION.OWNER_ID, REVISION.UNTIL_ON)
                .from(REVISION)
                .where(isRunningAction())
                .and(REVISION.UNTIL_ON.lt(today))
                .and(notExists(selectOne()
                        .from(OVERDUE_TOLD)
                        .where(OVERDUE_TOLD.ITEM_ID.eq(REVISION.ITEM_ID))
                        .and(OVERDUE_TOLD.UNTIL_ON.eq(REVISION.UNTIL_ON))))
                // In the same order on every server, so that one waits for the other.
                .orderBy(REVISION.ITEM_ID)
                .fetch(row -> new Late(row.value1(), row.value2(), row.value3(), row.value4()))
                .stream()
                .filter(late -> sql.insertInto(OVERDUE_TOLD)
                                .set(OVERDUE_TOLD.ITEM_ID, late.item())
                                .set(OVERDUE_TOLD.UNTIL_ON, late.until())
                                .set(OVERDUE_TOLD.TOLD_AT, now)
                                .onConflict(OVERDUE_TOLD.ITEM_ID, OVERDUE_TOLD.UNTIL_ON)
                                .doNothing()
                                .execute()
                        == 1)
                .toList();
    }

    /** Who sees to an action for this objective that is not over, or helps with one. */
    Set<PersonId> atWorkFor(ItemId objective) {
        Condition forIt = isRunningAction().and(REVISION.OBJECTIVE_ID.eq(objective));
        return new HashSet<>(sql.select(REVISION.OWNER_ID)
                .from(REVISION)
                .where(forIt)
                .union(select(HELPER.PERSON_ID)
                        .from(HELPER)
                        .join(REVISION)
                        .on(REVISION.ITEM_ID.eq(HELPER.ITEM_ID))
                        .and(REVISION.NUMBER.eq(HELPER.NUMBER))
                        .where(forIt))
                .fetchSet(REVISION.OWNER_ID));
    }

    private static Condition isRunningAction() {
        return REVISION.KIND
                .eq(ItemKind.ACTION.name())
                .and(REVISION.TAKEN_AWAY.isFalse())
                .and(REVISION.STATE.in(ActionState.PLANNED.name(), ActionState.UNDER_WAY.name()))
                .and(REVISION.NUMBER.eq(
                        select(max(LATER.NUMBER)).from(LATER).where(LATER.ITEM_ID.eq(REVISION.ITEM_ID))));
    }
}
