package be.leerspoor.plan;

import static leerspoor.db.plan.Tables.HELPER;
import static leerspoor.db.plan.Tables.ITEM;
import static leerspoor.db.plan.Tables.LINK;
import static leerspoor.db.plan.Tables.REVISION;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Adds revisions to the items of the plan; none is ever changed or taken out. */
@Repository
class PlanRevisionRepository {

    private final DSLContext sql;

    PlanRevisionRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A revision to be added. */
    record New(
            ItemId id,
            int number,
            Instant knownAt,
            PersonId by,
            String reason,
            boolean takenAway,
            Set<PlanLink> links,
            PlanContent content) {}

    /** Holds an objective until the end of the transaction, so that nothing comes under it while it goes, or the other way round. */
    void hold(ItemId objective) {
        sql.select(ITEM.ID).from(ITEM).where(ITEM.ID.eq(objective)).forUpdate().fetch();
    }

    /** Adds a new item; false when there is one with this id. */
    boolean addItem(New first) {
        try {
            int added = sql.insertInto(ITEM)
                    .set(ITEM.ID, first.id())
                    .set(ITEM.KIND, first.content().kind().name())
                    .set(ITEM.REGION_ID, first.content().region().orElse(null))
                    .onConflict(ITEM.ID)
                    .doNothing()
                    .execute();
            return added == 1 && add(first);
        } catch (DuplicateKeyException justAdded) {
            // One of the two databases says so when another transaction added it at the same moment.
            return false;
        }
    }

    /** Adds a revision; false when the item has one of that number by now. */
    boolean addRevision(New revision) {
        try {
            if (!add(revision)) {
                return false;
            }
        } catch (DuplicateKeyException justAdded) {
            // One of the two databases says so when another transaction added it at the same moment.
            return false;
        }
        sql.update(ITEM)
                .set(ITEM.REGION_ID, revision.content().region().orElse(null))
                .where(ITEM.ID.eq(revision.id()))
                .execute();
        return true;
    }

    private boolean add(New revision) {
        Columns columns = Columns.of(revision.content());
        int added = sql.insertInto(REVISION)
                .set(REVISION.ITEM_ID, revision.id())
                .set(REVISION.KIND, revision.content().kind().name())
                .set(REVISION.NUMBER, revision.number())
                .set(REVISION.KNOWN_AT, revision.knownAt())
                .set(REVISION.BY_ID, revision.by())
                .set(REVISION.REASON, revision.reason())
                .set(REVISION.TAKEN_AWAY, revision.takenAway())
                .set(REVISION.TITLE, revision.content().title())
                .set(REVISION.WORDS, revision.content().words())
                .set(REVISION.BESIDE, revision.content().beside())
                .set(REVISION.REGION_ID, revision.content().region().orElse(null))
                .set(REVISION.ELEMENT, columns.element())
                .set(REVISION.YEAR_NO, columns.year())
                .set(REVISION.OBJECTIVE_ID, columns.objective())
                .set(REVISION.OWNER_ID, columns.owner())
                .set(REVISION.FROM_ON, columns.from())
                .set(REVISION.UNTIL_ON, columns.until())
                .set(REVISION.REACHED_ON, columns.reached())
                .set(REVISION.STATE, columns.state())
                .onConflict(REVISION.ITEM_ID, REVISION.NUMBER)
                .doNothing()
                .execute();
        if (added == 0) {
            return false;
        }
        columns.helpers()
                .forEach(helper -> sql.insertInto(HELPER)
                        .set(HELPER.ITEM_ID, revision.id())
                        .set(HELPER.NUMBER, revision.number())
                        .set(HELPER.PERSON_ID, helper)
                        .execute());
        revision.links()
                .forEach(link -> sql.insertInto(LINK)
                        .set(LINK.ITEM_ID, revision.id())
                        .set(LINK.NUMBER, revision.number())
                        .set(LINK.KIND, link.kind().name())
                        .set(LINK.TARGET, link.target())
                        .execute());
        return true;
    }

    /** What goes in the columns that only some kinds have. */
    private record Columns(
            @Nullable String element,
            @Nullable Integer year,
            @Nullable ItemId objective,
            @Nullable PersonId owner,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate reached,
            @Nullable String state,
            Set<PersonId> helpers) {

        static Columns of(PlanContent content) {
            return switch (content) {
                case Objective is -> ofYear(is.element(), is.year());
                case Risk is -> ofYear(is.element(), is.year());
                case Action is ->
                    new Columns(
                            null,
                            null,
                            is.objective(),
                            is.owner(),
                            is.from(),
                            is.until(),
                            null,
                            is.state().name(),
                            is.helpers());
                case Milestone is ->
                    new Columns(
                            null,
                            null,
                            is.objective(),
                            null,
                            null,
                            is.on(),
                            is.reachedOn().orElse(null),
                            null,
                            Set.of());
                case Decision is ->
                    new Columns(
                            is.element().map(Element::name).orElse(null),
                            null,
                            null,
                            null,
                            null,
                            is.on(),
                            null,
                            (is.taken() ? ActionState.DONE : ActionState.PLANNED).name(),
                            Set.of());
            };
        }

        private static Columns ofYear(Element element, PlanYear year) {
            return new Columns(element.name(), year.number(), null, null, null, null, null, null, Set.of());
        }
    }
}
