package be.leerspoor.plan;

import static leerspoor.db.plan.Tables.HELPER;
import static leerspoor.db.plan.Tables.ITEM;
import static leerspoor.db.plan.Tables.OVERDUE_TOLD;
import static leerspoor.db.plan.Tables.REVISION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Whom the plan has something to tell, and of what it was told already. */
@Repository
class PlanAnnouncementRepository {

    private static final leerspoor.db.plan.tables.Revision LATER = REVISION.as("later");

    /** An action of which the time is over, and who sees to it. */
    record Late(ItemId item, String title, PersonId owner) {}

    private final DSLContext sql;

    PlanAnnouncementRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Actions over their time of which nobody was told yet; noted as told. Until the end of the transaction nobody writes in
     * them: who says meanwhile that one is done, does so after it was told of, and takes that back.
     */
    List<Late> takeOverdue(LocalDate today, Instant now) {
        Condition untold = isRunningAction()
                .and(REVISION.UNTIL_ON.lt(today))
                .and(notExists(selectOne().from(OVERDUE_TOLD).where(OVERDUE_TOLD.ITEM_ID.eq(REVISION.ITEM_ID))));
        List<ItemId> found =
                sql.select(REVISION.ITEM_ID).from(REVISION).where(untold).fetch(REVISION.ITEM_ID);
        if (found.isEmpty()) {
            return List.of();
        }
        // In the same order on every server, so that one waits for the other, and reads again what stands after it.
        sql.select(ITEM.ID)
                .from(ITEM)
                .where(ITEM.ID.in(found))
                .orderBy(ITEM.ID)
                .forUpdate()
                .fetch();
        List<Late> late = sql.select(REVISION.ITEM_ID, REVISION.TITLE, REVISION.OWNER_ID)
                .from(REVISION)
                .where(untold)
                .and(REVISION.ITEM_ID.in(found))
                .fetch(Records.mapping(Late::new));
        noteAsTold(late.stream().map(Late::item).toList(), now);
        return late;
    }

    /** Notes that nobody is to be told any more that these are over their time. */
    void noteAsTold(List<ItemId> items, Instant now) {
        sql.batch(items.stream()
                        .map(item -> sql.insertInto(OVERDUE_TOLD)
                                .set(OVERDUE_TOLD.ITEM_ID, item)
                                .set(OVERDUE_TOLD.TOLD_AT, now))
                        .toList())
                .execute();
    }

    /** Once it is over its time again, that is news again. */
    void forgetAsTold(ItemId item) {
        sql.deleteFrom(OVERDUE_TOLD).where(OVERDUE_TOLD.ITEM_ID.eq(item)).execute();
    }

    /** Those of these people to whom an item is open as it stands. */
    Set<PersonId> readers(ItemId item, Collection<Actor> people) {
        return people.stream()
                .<Select<Record1<PersonId>>>map(person -> select(val(person.id(), REVISION.OWNER_ID))
                        .from(REVISION)
                        .join(ITEM)
                        .on(ITEM.ID.eq(REVISION.ITEM_ID))
                        .where(REVISION.ITEM_ID.eq(item))
                        .and(isLatest())
                        .and(PlanItemRepository.opensTo(person)))
                .reduce(Select::union)
                .map(each -> sql.fetch(each).intoSet(Record1::value1))
                .orElseGet(Set::of);
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
                .and(isLatest());
    }

    private static Condition isLatest() {
        return REVISION.NUMBER.eq(select(max(LATER.NUMBER)).from(LATER).where(LATER.ITEM_ID.eq(REVISION.ITEM_ID)));
    }
}
