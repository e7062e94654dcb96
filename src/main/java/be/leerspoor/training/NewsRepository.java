package be.leerspoor.training;

import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static leerspoor.db.training.Tables.EXCUSE;
import static leerspoor.db.training.Tables.MATERIAL;
import static leerspoor.db.training.Tables.SESSION_TRAINER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Reads of editions what mails and calendars may tell. */
@Repository
class NewsRepository {

    private final DSLContext sql;

    NewsRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<EditionNews> find(EditionId edition) {
        return news(EDITION.ID.eq(edition), noCondition()).stream().findFirst();
    }

    /** The sessions in this time of the editions this person has a place in, and those they give. */
    List<EditionNews> of(PersonId person, Instant from, Instant until) {
        Condition gives = exists(selectOne()
                .from(SESSION_TRAINER)
                .where(SESSION_TRAINER.SESSION_ID.eq(COURSE_SESSION.ID))
                .and(SESSION_TRAINER.TRAINER_ID.eq(person)));
        Condition theirs = COURSE_SESSION
                .STARTS_AT
                .ge(from)
                .and(COURSE_SESSION.STARTS_AT.lt(until))
                .and(EditionRepository.isPlaced(person).or(gives));
        return news(
                exists(selectOne()
                        .from(COURSE_SESSION)
                        .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                        .and(theirs)),
                theirs);
    }

    /** Takes the sessions that begin before {@code until} and of which nobody was reminded; each is taken once. */
    List<EditionNews> takeSoon(Instant now, Instant until) {
        Condition soon = COURSE_SESSION
                .STARTS_AT
                .gt(now)
                .and(COURSE_SESSION.STARTS_AT.le(until))
                .and(COURSE_SESSION.REMINDED_AT.isNull());
        List<SessionId> due = sql.select(COURSE_SESSION.ID)
                .from(COURSE_SESSION)
                .join(EDITION)
                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                .where(soon)
                .and(EDITION.STATE.eq(EditionState.PLANNED.name()))
                .orderBy(COURSE_SESSION.STARTS_AT, COURSE_SESSION.ID)
                .fetch(COURSE_SESSION.ID);
        List<SessionId> taken = due.stream()
                .filter(session -> sql.update(COURSE_SESSION)
                                .set(COURSE_SESSION.REMINDED_AT, now)
                                .where(COURSE_SESSION.ID.eq(session))
                                .and(COURSE_SESSION.REMINDED_AT.isNull())
                                .execute()
                        == 1)
                .toList();
        return taken.isEmpty()
                ? List.of()
                : news(
                        exists(selectOne()
                                .from(COURSE_SESSION)
                                .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                                .and(COURSE_SESSION.ID.in(taken))),
                        COURSE_SESSION.ID.in(taken));
    }

    private List<EditionNews> news(Condition which, Condition whichSessions) {
        var trainers = multiset(select(SESSION_TRAINER.TRAINER_ID)
                        .from(SESSION_TRAINER)
                        .where(SESSION_TRAINER.SESSION_ID.eq(COURSE_SESSION.ID)))
                .convertFrom(rows -> Set.copyOf(rows.getValues(SESSION_TRAINER.TRAINER_ID)));
        var excused = multiset(select(EXCUSE.PERSON_ID).from(EXCUSE).where(EXCUSE.SESSION_ID.eq(COURSE_SESSION.ID)))
                .convertFrom(rows -> Set.copyOf(rows.getValues(EXCUSE.PERSON_ID)));
        Field<List<EditionNews.Session>> sessions = multiset(select(
                                COURSE_SESSION.ID,
                                COURSE_SESSION.STARTS_AT,
                                COURSE_SESSION.MINUTES,
                                COURSE_SESSION.PLACE,
                                COURSE_SESSION.LINK,
                                COURSE_SESSION.CALENDAR_SEQUENCE,
                                trainers,
                                excused)
                        .from(COURSE_SESSION)
                        .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                        .and(whichSessions)
                        .orderBy(COURSE_SESSION.STARTS_AT, COURSE_SESSION.ID))
                .convertFrom(rows -> rows.map(Records.mapping(EditionNews.Session::new)));
        Field<List<EditionNews.InIt>> people = multiset(
                        select(ENROLMENT.PERSON_ID, ENROLMENT.STATE.convertFrom(EnrolmentState::valueOf))
                                .from(ENROLMENT)
                                .where(ENROLMENT.EDITION_ID.eq(EDITION.ID))
                                .and(ENROLMENT.STATE.ne(EnrolmentState.CANCELLED.name())))
                .convertFrom(rows -> rows.map(Records.mapping(EditionNews.InIt::new)));
        Field<Boolean> prepared = field(exists(selectOne()
                .from(MATERIAL)
                .where(MATERIAL.EDITION_ID.eq(EDITION.ID))
                .and(MATERIAL.MOMENT.eq(MaterialMoment.BEFORE.name()))));
        return sql.select(
                        EDITION.ID,
                        COURSE.NAME_NL,
                        COURSE.NAME_EN,
                        EDITION.STATE.convertFrom(EditionState::valueOf),
                        EDITION.CANCEL_REASON,
                        prepared,
                        sessions,
                        people)
                .from(EDITION)
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .where(which)
                .fetch(Records.mapping(EditionNews::new));
    }
}
