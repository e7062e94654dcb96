package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.WISH;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class WishRepository {

    private final DSLContext sql;

    WishRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What this person chose, by kind. */
    Map<String, Wish> of(PersonId person) {
        return sql.select(WISH.KIND, WISH.HOW.convertFrom(Wish::valueOf))
                .from(WISH)
                .where(WISH.PERSON_ID.eq(person))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** What those of these people chose about a kind who chose anything. */
    Map<PersonId, Wish> among(Collection<PersonId> people, String kind) {
        return sql.select(WISH.PERSON_ID, WISH.HOW.convertFrom(Wish::valueOf))
                .from(WISH)
                .where(WISH.PERSON_ID.in(people))
                .and(WISH.KIND.eq(kind))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    void put(PersonId person, String kind, Wish wish, Instant now) {
        sql.insertInto(WISH)
                .set(WISH.PERSON_ID, person)
                .set(WISH.KIND, kind)
                .set(WISH.HOW, wish.name())
                .set(WISH.CHOSEN_AT, now)
                .onConflict(WISH.PERSON_ID, WISH.KIND)
                .doUpdate()
                .set(WISH.HOW, wish.name())
                .set(WISH.CHOSEN_AT, now)
                .execute();
    }
}
