package be.leerspoor.plan;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.plan.Tables.REVISION;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Records;

/** How the days of milestones were moved, as a field beside the revisions of an item. */
final class SlipRepository {

    /** The revisions a slip is read from; which of them are known is said of this table. */
    static final leerspoor.db.plan.tables.Revision EARLIER = REVISION.as("earlier");

    private static final leerspoor.db.people.tables.Person MOVER = PERSON.as("mover");

    /** A day of a milestone, as it stood after one of its revisions. */
    private record Day(LocalDate on, String reason, Instant at, String byName) {}

    private SlipRepository() {}

    /** As far as the days are known so, the first one first. */
    static Field<List<Slip>> slips(Condition known) {
        return multiset(select(
                                EARLIER.UNTIL_ON,
                                EARLIER.REASON,
                                EARLIER.KNOWN_AT,
                                concat(MOVER.FIRST_NAME, inline(" "), MOVER.LAST_NAME))
                        .from(EARLIER)
                        .join(MOVER)
                        .on(MOVER.ID.eq(EARLIER.BY_ID))
                        .where(EARLIER.ITEM_ID.eq(REVISION.ITEM_ID))
                        .and(EARLIER.KIND.eq(ItemKind.MILESTONE.name()))
                        .and(known)
                        .orderBy(EARLIER.NUMBER))
                .convertFrom(rows -> slips(rows.map(Records.mapping(Day::new))));
    }

    private static List<Slip> slips(List<Day> days) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            Day before = days.get(i - 1);
            Day after = days.get(i);
            if (!before.on().equals(after.on())) {
                slips.add(new Slip(before.on(), after.on(), after.reason(), after.at(), after.byName()));
            }
        }
        return slips;
    }
}
