package be.leerspoor.notice;

import static leerspoor.db.notice.Tables.TOLD;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import leerspoor.db.notice.tables.records.ToldRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class NoticeRepository {

    /** A notice to keep, for one person. */
    record New(
            PersonId person,
            String kind,
            NoticeText text,
            Instant toldAt,
            Optional<Instant> seenAt,
            Optional<Instant> mailDueAt) {}

    private static final List<Field<?>> COLUMNS =
            List.of(TOLD.ID, TOLD.TITLE, TOLD.LINE, TOLD.PATH, TOLD.TERM, TOLD.TOLD_AT, TOLD.SEEN_AT);

    private static final Condition UNSEEN = TOLD.SEEN_AT.isNull();

    private final DSLContext sql;

    NoticeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Each takes the place of one about the same that its person did not see yet. */
    void put(Collection<New> notices) {
        sql.batch(notices.stream().map(this::put).toList()).execute();
    }

    private Query put(New notice) {
        ToldRecord row = sql.newRecord(TOLD);
        row.setId(UUID.randomUUID());
        row.setPersonId(notice.person());
        row.setKind(notice.kind());
        row.setTerm(notice.text().term().map(AccessTerm::value).orElse(null));
        row.setTitle(notice.text().title());
        row.setLine(notice.text().line());
        row.setPath(notice.text().path().orElse(null));
        row.setToldAt(notice.toldAt());
        row.setSeenAt(notice.seenAt().orElse(null));
        row.setMailDueAt(notice.mailDueAt().orElse(null));
        String about =
                notice.seenAt().isPresent() ? null : notice.text().subject().orElse(null);
        if (about == null) {
            return sql.insertInto(TOLD).set(row);
        }
        row.setAbout(about);
        return sql.insertInto(TOLD)
                .set(row)
                .onConflict(TOLD.PERSON_ID, TOLD.KIND, TOLD.ABOUT)
                .doUpdate()
                .set(TOLD.TERM, row.getTerm())
                .set(TOLD.TITLE, row.getTitle())
                .set(TOLD.LINE, row.getLine())
                .set(TOLD.PATH, row.getPath())
                .set(TOLD.TOLD_AT, row.getToldAt())
                .set(TOLD.MAIL_DUE_AT, row.getMailDueAt());
    }

    /** What was taken back, from whom, and in which mail it went together with others. */
    record Forgotten(PersonId person, Optional<UUID> gatheredIn) {}

    /** Takes back what leads this person to this page. */
    List<Forgotten> forget(PersonId person, String kind, String path) {
        return forget(TOLD.PERSON_ID.eq(person).and(TOLD.KIND.eq(kind)).and(TOLD.PATH.eq(path)));
    }

    /** Takes back what leads anybody to this page. */
    List<Forgotten> forget(String kind, String path) {
        return forget(TOLD.KIND.eq(kind).and(TOLD.PATH.eq(path)));
    }

    private List<Forgotten> forget(Condition which) {
        // In one statement: a mail that is being gathered right now is waited for, and known afterwards.
        return sql.deleteFrom(TOLD)
                .where(which)
                .returning(TOLD.PERSON_ID, TOLD.GATHERED_IN)
                .fetch()
                .map(row -> new Forgotten(row.getPersonId(), Optional.ofNullable(row.getGatheredIn())));
    }

    /** Notes in which mail these go together. */
    void gathered(List<MyNotice> notices, UUID mail) {
        sql.update(TOLD)
                .set(TOLD.GATHERED_IN, mail)
                .where(TOLD.ID.in(notices.stream().map(MyNotice::id).toList()))
                .execute();
    }

    /** Lets what went in mails that were taken back, and nobody saw, wait for another. */
    void gatherAgain(Collection<UUID> mails, Instant now) {
        sql.update(TOLD)
                .set(TOLD.MAIL_DUE_AT, now)
                .setNull(TOLD.GATHERED_IN)
                .where(TOLD.GATHERED_IN.in(mails))
                .and(UNSEEN)
                .execute();
    }

    /** The newest of this person. */
    List<MyNotice> newest(PersonId person, Set<AccessTerm> held, int most) {
        return sql.select(COLUMNS)
                .from(TOLD)
                .where(visibleTo(person, held))
                .orderBy(TOLD.TOLD_AT.desc(), TOLD.ID)
                .limit(most)
                .fetch(NoticeRepository::notice);
    }

    /** The question for the newest that this person did not see, told since then. */
    static Select<Record> unseenBy(PersonId person, Set<AccessTerm> held, Instant since, int most) {
        return DSL.select(COLUMNS)
                .from(TOLD)
                .where(visibleTo(person, held))
                .and(UNSEEN)
                .and(TOLD.TOLD_AT.ge(since))
                .orderBy(TOLD.TOLD_AT.desc(), TOLD.ID)
                .limit(most);
    }

    List<MyNotice> unseen(PersonId person, Set<AccessTerm> held, Instant since, int most) {
        return sql.fetch(unseenBy(person, held, since, most)).map(NoticeRepository::notice);
    }

    /** How many this person did not see, told since then. */
    int countUnseen(PersonId person, Set<AccessTerm> held, Instant since) {
        return sql.fetchCount(TOLD, visibleTo(person, held).and(UNSEEN).and(TOLD.TOLD_AT.ge(since)));
    }

    Optional<MyNotice> find(PersonId person, Set<AccessTerm> held, UUID notice) {
        return sql.select(COLUMNS)
                .from(TOLD)
                .where(visibleTo(person, held))
                .and(TOLD.ID.eq(notice))
                .fetchOptional(NoticeRepository::notice);
    }

    boolean seen(PersonId person, UUID notice, Instant now) {
        return see(person, TOLD.ID.eq(notice), now) == 1;
    }

    boolean seenUpTo(PersonId person, Instant newest, Instant now) {
        return see(person, TOLD.TOLD_AT.le(newest), now) > 0;
    }

    private int see(PersonId person, Condition which, Instant now) {
        return sql.update(TOLD)
                .set(TOLD.SEEN_AT, now)
                .setNull(TOLD.ABOUT)
                .setNull(TOLD.MAIL_DUE_AT)
                .where(TOLD.PERSON_ID.eq(person))
                .and(which)
                .and(UNSEEN)
                .execute();
    }

    /** For whom it is time for a mail. */
    List<PersonId> waitedFor(Instant now) {
        return sql.selectDistinct(TOLD.PERSON_ID)
                .from(TOLD)
                .where(TOLD.MAIL_DUE_AT.le(now))
                .fetch(TOLD.PERSON_ID);
    }

    /** What it is time for to tell this person by mail, as far as nobody else is at it: it waits no more. */
    List<MyNotice> takeDue(PersonId person, Instant now) {
        List<MyNotice> due = sql.select(COLUMNS)
                .from(TOLD)
                .where(TOLD.PERSON_ID.eq(person))
                .and(TOLD.MAIL_DUE_AT.le(now))
                // In the same order on every server, so that one waits for the other.
                .orderBy(TOLD.TOLD_AT.desc(), TOLD.ID)
                .fetch(NoticeRepository::notice);
        return due.stream()
                .filter(notice -> sql.update(TOLD)
                                .setNull(TOLD.MAIL_DUE_AT)
                                .where(TOLD.ID.eq(notice.id()))
                                .and(TOLD.MAIL_DUE_AT.le(now))
                                .execute()
                        == 1)
                .toList();
    }

    /** Lets what waits for a mail wait for another moment, or for none. */
    void letWait(PersonId person, String kind, @Nullable Instant until) {
        sql.update(TOLD)
                .set(TOLD.MAIL_DUE_AT, until)
                .where(TOLD.PERSON_ID.eq(person))
                .and(TOLD.KIND.eq(kind))
                .and(TOLD.MAIL_DUE_AT.isNotNull())
                .execute();
    }

    void deleteSeenAndToldBefore(Instant moment) {
        sql.deleteFrom(TOLD)
                .where(TOLD.TOLD_AT.lt(moment))
                .and(TOLD.SEEN_AT.isNotNull())
                .execute();
    }

    void deleteToldBefore(Instant moment) {
        sql.deleteFrom(TOLD).where(TOLD.TOLD_AT.lt(moment)).execute();
    }

    // Confidential: one's own, and of these only what one still holds the key to.
    private static Condition visibleTo(PersonId person, Set<AccessTerm> held) {
        return TOLD.PERSON_ID
                .eq(person)
                .and(TOLD.TERM
                        .isNull()
                        .or(
                                held.isEmpty()
                                        ? DSL.falseCondition()
                                        : TOLD.TERM.in(held.stream()
                                                .map(AccessTerm::value)
                                                .toList())));
    }

    static MyNotice notice(Record row) {
        return new MyNotice(
                row.get(TOLD.ID),
                row.get(TOLD.TITLE),
                row.get(TOLD.LINE),
                Optional.ofNullable(row.get(TOLD.PATH)),
                Optional.ofNullable(row.get(TOLD.TERM)).map(AccessTerm::new),
                row.get(TOLD.TOLD_AT),
                row.get(TOLD.SEEN_AT) != null);
    }
}
