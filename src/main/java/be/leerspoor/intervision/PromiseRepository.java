package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.PROMISE;
import static leerspoor.db.intervision.Tables.PROMISED;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** What the members of a group promise each other, and who did. */
@Repository
class PromiseRepository {

    private final DSLContext sql;

    PromiseRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: an older wording counts for nothing, and nobody enters a meeting without the promise of now.
    static Condition hasPromised(Field<GroupId> group, Field<PersonId> person) {
        return exists(selectOne()
                .from(PROMISED)
                .where(PROMISED.GROUP_ID.eq(group))
                .and(PROMISED.PERSON_ID.eq(person))
                .and(PROMISED.PROMISE_VERSION.eq(newest(group))));
    }

    static Condition hasPromised(Field<GroupId> group, PersonId person) {
        return hasPromised(group, val(person, PROMISED.PERSON_ID));
    }

    static Condition hasPromised(GroupId group, PersonId person) {
        return hasPromised(val(group, PROMISED.GROUP_ID), person);
    }

    private static Field<Integer> newest(Field<GroupId> group) {
        return coalesce(
                field(select(max(PROMISE.PROMISE_VERSION)).from(PROMISE).where(PROMISE.GROUP_ID.eq(group))), inline(0));
    }

    boolean madeBy(GroupId group, PersonId person) {
        return sql.fetchExists(selectOne().where(hasPromised(group, person)));
    }

    Optional<PromiseText> text(GroupId group) {
        return sql.select(PROMISE.PROMISE_VERSION, PROMISE.BODY)
                .from(PROMISE)
                .where(PROMISE.GROUP_ID.eq(group))
                .orderBy(PROMISE.PROMISE_VERSION.desc())
                .limit(1)
                .fetchOptional(Records.mapping(PromiseText::new));
    }

    void word(GroupId group, int version, String body, PersonId by, Instant at) {
        sql.insertInto(PROMISE)
                .set(PROMISE.GROUP_ID, group)
                .set(PROMISE.PROMISE_VERSION, version)
                .set(PROMISE.BODY, body)
                .set(PROMISE.BY_ID, by)
                .set(PROMISE.SINCE, at)
                .execute();
    }

    void promise(GroupId group, int version, PersonId person, Instant at) {
        sql.insertInto(PROMISED)
                .set(PROMISED.GROUP_ID, group)
                .set(PROMISED.PROMISE_VERSION, version)
                .set(PROMISED.PERSON_ID, person)
                .set(PROMISED.PROMISED_AT, at)
                .onConflict(PROMISED.GROUP_ID, PROMISED.PROMISE_VERSION, PROMISED.PERSON_ID)
                .doNothing()
                .execute();
    }
}
