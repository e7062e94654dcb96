package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.MAIL;
import static leerspoor.db.people.Tables.PERSON;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import leerspoor.db.notice.tables.records.MailRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class MailRepository {

    private static final Condition WAITS = MAIL.SENT_AT.isNull().and(MAIL.GIVEN_UP_AT.isNull());

    /** A first try may be going on right now; what nobody works here for any more is no fault of an address. */
    private static final Condition FAILS = MAIL.SENT_AT
            .isNull()
            .and(MAIL.TRIES.gt(1).or(MAIL.GIVEN_UP_AT.isNotNull()))
            .and(PERSON.DEACTIVATED_AT.isNull());

    private final DSLContext sql;

    MailRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(List<StoredMail> mails) {
        sql.batchInsert(mails.stream().map(this::row).toList()).execute();
    }

    private MailRecord row(StoredMail mail) {
        MailRecord row = sql.newRecord(MAIL);
        row.setId(mail.id());
        row.setPersonId(mail.person());
        row.setKind(mail.kind());
        row.setStoppable(mail.stoppable());
        row.setSubject(mail.subject());
        row.setBody(mail.body());
        row.setCalendarMethod(mail.calendarMethod());
        row.setCalendarText(mail.calendarText());
        row.setCreatedAt(mail.createdAt());
        row.setNextTryAt(mail.nextTryAt());
        return row;
    }

    /** Those that it is time for, the longest waiting first. */
    List<StoredMail> due(Instant now, int max) {
        return sql.select(
                        MAIL.ID,
                        MAIL.PERSON_ID,
                        MAIL.KIND,
                        MAIL.STOPPABLE,
                        MAIL.SUBJECT,
                        MAIL.BODY,
                        MAIL.CALENDAR_METHOD,
                        MAIL.CALENDAR_TEXT,
                        MAIL.CREATED_AT,
                        MAIL.NEXT_TRY_AT,
                        MAIL.TRIES)
                .from(MAIL)
                .where(WAITS)
                .and(MAIL.NEXT_TRY_AT.le(now))
                .orderBy(MAIL.NEXT_TRY_AT, MAIL.CREATED_AT, MAIL.ID)
                .limit(max)
                .fetch(Records.mapping(StoredMail::new));
    }

    /** Takes the mail for one try; of several that ask at once, one gets it. */
    boolean claim(StoredMail mail, Instant now, Instant until) {
        return sql.update(MAIL)
                        .set(MAIL.TRIES, MAIL.TRIES.plus(1))
                        .set(MAIL.NEXT_TRY_AT, until)
                        .where(MAIL.ID.eq(mail.id()))
                        .and(MAIL.TRIES.eq(mail.tries()))
                        .and(MAIL.NEXT_TRY_AT.le(now))
                        .and(WAITS)
                        .execute()
                == 1;
    }

    void sent(UUID mail, Instant now) {
        sql.update(MAIL)
                .set(MAIL.SENT_AT, now)
                .where(MAIL.ID.eq(mail))
                .and(WAITS)
                .execute();
    }

    void tryAgain(UUID mail, Instant at) {
        sql.update(MAIL)
                .set(MAIL.NEXT_TRY_AT, at)
                .where(MAIL.ID.eq(mail))
                .and(WAITS)
                .execute();
    }

    void giveUp(UUID mail, Instant now) {
        sql.update(MAIL)
                .set(MAIL.GIVEN_UP_AT, now)
                .where(MAIL.ID.eq(mail))
                .and(WAITS)
                .execute();
    }

    /** What fails, the last written first, without a word of it. */
    List<FailingMail> failing(int most, Function<String, Optional<String>> name) {
        return sql.select(
                        MAIL.ID,
                        MAIL.PERSON_ID,
                        PERSON.FIRST_NAME.concat(" ").concat(PERSON.LAST_NAME),
                        PERSON.MAIL,
                        MAIL.KIND.convertFrom(name),
                        MAIL.CREATED_AT,
                        MAIL.TRIES,
                        when(MAIL.GIVEN_UP_AT.isNull(), MAIL.NEXT_TRY_AT).convertFrom(Optional::ofNullable))
                .from(MAIL)
                .join(PERSON)
                .on(PERSON.ID.eq(MAIL.PERSON_ID))
                .where(FAILS)
                .orderBy(MAIL.CREATED_AT.desc(), MAIL.ID)
                .limit(most)
                .fetch(Records.mapping(FailingMail::new));
    }

    static Select<Record1<Integer>> countFailing() {
        return DSL.selectCount()
                .from(MAIL)
                .join(PERSON)
                .on(PERSON.ID.eq(MAIL.PERSON_ID))
                .where(FAILS);
    }

    /** Lets one that failed be tried now, given up or not; not one that somebody sent meanwhile. */
    boolean tryNow(UUID mail, Instant now) {
        return sql.update(MAIL)
                        .set(MAIL.NEXT_TRY_AT, now)
                        .setNull(MAIL.GIVEN_UP_AT)
                        .where(MAIL.ID.eq(mail))
                        .and(MAIL.SENT_AT.isNull())
                        .and(MAIL.TRIES.gt(0))
                        .execute()
                == 1;
    }

    boolean giveUpFailing(UUID mail, Instant now) {
        return sql.update(MAIL)
                        .set(MAIL.GIVEN_UP_AT, now)
                        .where(MAIL.ID.eq(mail))
                        .and(WAITS)
                        .and(MAIL.TRIES.gt(0))
                        .execute()
                == 1;
    }

    /** Lets what waits for the end of quiet hours go now. */
    void hurry(PersonId person, Instant now) {
        sql.update(MAIL)
                .set(MAIL.NEXT_TRY_AT, now)
                .where(MAIL.PERSON_ID.eq(person))
                .and(WAITS)
                .and(MAIL.TRIES.eq(0))
                .and(MAIL.NEXT_TRY_AT.gt(now))
                .execute();
    }

    /** Takes back what waits and was not tried yet. */
    void forgetWaiting(PersonId person, String kind) {
        sql.deleteFrom(MAIL)
                .where(MAIL.PERSON_ID.eq(person))
                .and(MAIL.KIND.eq(kind))
                .and(MAIL.STOPPABLE)
                .and(WAITS)
                .and(MAIL.TRIES.eq(0))
                .execute();
    }

    /** Whatever leads to this page, sent or not. */
    void forget(String kind, String path) {
        sql.deleteFrom(MAIL).where(leadsTo(kind, path)).execute();
    }

    /** What leads this person to this page and was not sent. */
    void forgetUnsent(PersonId person, String kind, String path) {
        sql.deleteFrom(MAIL)
                .where(MAIL.PERSON_ID.eq(person))
                .and(leadsTo(kind, path))
                .and(MAIL.SENT_AT.isNull())
                .execute();
    }

    private static Condition leadsTo(String kind, String path) {
        return MAIL.KIND.eq(kind).and(MAIL.BODY.contains(path));
    }

    /** Takes these back, as far as they were not sent; which were. */
    List<UUID> takeBack(Collection<UUID> mails) {
        return sql.deleteFrom(MAIL)
                .where(MAIL.ID.in(mails))
                .and(MAIL.SENT_AT.isNull())
                .returning(MAIL.ID)
                .fetch()
                .map(MailRecord::getId);
    }

    /** Also those that were never sent: the day they were given up on is about the day they were written. */
    void deleteWrittenBefore(Instant moment) {
        sql.deleteFrom(MAIL).where(MAIL.CREATED_AT.lt(moment)).execute();
    }
}
