package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.WISH;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

@Repository
class WishRepository {

    private static final Field<Wish> CHOSEN =
            when(WISH.HERE, WISH.HOW).otherwise(inline(Wish.NEVER.name())).convertFrom(Wish::valueOf);

    private final DSLContext sql;

    WishRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What this person chose, by kind. */
    Map<String, Wish> of(PersonId person) {
        return sql.select(WISH.KIND, CHOSEN)
                .from(WISH)
                .where(WISH.PERSON_ID.eq(person))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** What those of these people chose about a kind who chose anything. */
    Map<PersonId, Wish> among(Collection<PersonId> people, String kind) {
        return sql.select(WISH.PERSON_ID, CHOSEN)
                .from(WISH)
                .where(WISH.PERSON_ID.in(people))
                .and(WISH.KIND.eq(kind))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    void put(PersonId person, String kind, Wish wish, Instant now) {
        boolean here = wish != Wish.NEVER;
        String how = (here ? wish : Wish.OFF).name();
        sql.insertInto(WISH)
                .set(WISH.PERSON_ID, person)
                .set(WISH.KIND, kind)
                .set(WISH.HOW, how)
                .set(WISH.HERE, here)
                .set(WISH.CHOSEN_AT, now)
                .onConflict(WISH.PERSON_ID, WISH.KIND)
                .doUpdate()
                .set(WISH.HOW, how)
                .set(WISH.HERE, here)
                .set(WISH.CHOSEN_AT, now)
                .execute();
    }
}
