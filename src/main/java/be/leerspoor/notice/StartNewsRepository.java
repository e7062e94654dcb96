package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.CALENDAR_FEED;
import static leerspoor.db.notice.Tables.PUT_AWAY;
import static leerspoor.db.notice.Tables.QUIET_HOURS;
import static leerspoor.db.notice.Tables.WISH;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What the start page needs to know of notices, and what was put away of it. */
@Repository
class StartNewsRepository {

    private final DSLContext sql;

    StartNewsRepository(DSLContext sql) {
        this.sql = sql;
    }

    StartNews of(PersonId person, Set<AccessTerm> held, Instant since, int most, boolean keepsMail) {
        var news = multiset(NoticeRepository.unseenBy(person, held, since, most))
                .convertFrom(rows -> rows.map(NoticeRepository::notice));
        var away = multiset(select(PUT_AWAY.WHAT).from(PUT_AWAY).where(PUT_AWAY.PERSON_ID.eq(person)))
                .convertFrom(rows -> Set.copyOf(rows.intoSet(PUT_AWAY.WHAT)));
        Condition wished = exists(selectOne().from(WISH).where(WISH.PERSON_ID.eq(person)))
                .or(exists(selectOne().from(QUIET_HOURS).where(QUIET_HOURS.PERSON_ID.eq(person))));
        Condition feed = exists(selectOne()
                .from(CALENDAR_FEED)
                .where(CALENDAR_FEED.PERSON_ID.eq(person))
                .and(CALENDAR_FEED.REVOKED_AT.isNull()));
        // Confidential: only who keeps the mail learns that some of it fails.
        Field<Integer> failing = keepsMail ? field(MailRepository.countFailing()) : inline(0);
        return sql.select(
                        news,
                        away,
                        when(wished, true).otherwise(false),
                        when(feed, true).otherwise(false),
                        failing)
                .fetchSingle(
                        row -> new StartNews(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    void putAway(PersonId person, String what, Instant now) {
        sql.insertInto(PUT_AWAY)
                .set(PUT_AWAY.PERSON_ID, person)
                .set(PUT_AWAY.WHAT, what)
                .set(PUT_AWAY.PUT_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    void bringBack(PersonId person, Collection<String> what) {
        sql.deleteFrom(PUT_AWAY)
                .where(PUT_AWAY.PERSON_ID.eq(person))
                .and(PUT_AWAY.WHAT.in(what))
                .execute();
    }

    /** What was about something as it stood then, or about a week: by now it stands otherwise, or was forgotten. */
    void deletePassingPutBefore(Instant moment) {
        sql.deleteFrom(PUT_AWAY)
                .where(PUT_AWAY.PUT_AT.lt(moment))
                .and(PUT_AWAY.WHAT.contains(DSL.inline("@")))
                .execute();
    }
}
