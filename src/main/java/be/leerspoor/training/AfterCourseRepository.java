package be.leerspoor.training;

import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.EVALUATION_GIVEN;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Who is asked what after an edition, and when. Whoever gives an edition is no participant of it and is asked nothing. */
@Repository
class AfterCourseRepository {

    /** What is asked of an edition once. */
    enum Round {
        EVALUATION,
        LATER
    }

    private static final Field<Instant> LAST_START = field(
            select(max(COURSE_SESSION.STARTS_AT)).from(COURSE_SESSION).where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID)));

    private static final Field<Optional<Instant>> END = multiset(
                    select(COURSE_SESSION.STARTS_AT, COURSE_SESSION.MINUTES)
                            .from(COURSE_SESSION)
                            .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID)))
            .convertFrom(rows -> rows.stream()
                    .map(session -> session.value1().plus(Duration.ofMinutes(session.value2())))
                    .max(Instant::compareTo));

    private final DSLContext sql;

    AfterCourseRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether somebody was at a session of the edition of the statement, for as little as it was. */
    static Condition wasThere(PersonId person) {
        return exists(selectOne()
                .from(SESSION_ATTENDANCE)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                .and(SESSION_ATTENDANCE.PERSON_ID.eq(person))
                .and(CourseEvidenceRepository.WAS_THERE));
    }

    /** Whether somebody is asked what they made of it: who was there and does not give it. */
    static Condition isAsked(PersonId person) {
        return wasThere(person).and(not(AttendanceRepository.isGivenBy(person)));
    }

    /** Where the edition of the statement stands for this person; empty where it has no session. */
    static Field<Optional<AfterCourse>> after(PersonId person) {
        Field<Boolean> given = field(exists(selectOne()
                .from(EVALUATION_GIVEN)
                .where(EVALUATION_GIVEN.EDITION_ID.eq(EDITION.ID))
                .and(EVALUATION_GIVEN.PERSON_ID.eq(person))));
        return multiset(select(COURSE_SESSION.STARTS_AT, COURSE_SESSION.MINUTES, EDITION.EVALUATION_CLOSED_AT, given)
                        .from(COURSE_SESSION)
                        .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID)))
                .convertFrom(rows -> rows.stream()
                        .map(each -> new AfterCourse(
                                each.value1().plus(Duration.ofMinutes(each.value2())), each.value3(), each.value4()))
                        .max(Comparator.comparing(AfterCourse::end)));
    }

    /** What this person can still answer, the latest edition first. */
    List<AskedAfter> asked(PersonId person, Instant now) {
        Field<Optional<AfterCourse>> after = after(person);
        return sql
                .select(EDITION.ID, COURSE.NAME_NL, COURSE.NAME_EN, after)
                .from(EDITION)
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .where(isAsked(person))
                .and(EDITION.STATE.eq(EditionState.PLANNED.name()))
                .and(LAST_START.gt(now.minus(AfterCourse.LATER_ASKED).minus(SessionDraft.LONGEST)))
                .and(LAST_START.le(now))
                .orderBy(LAST_START.desc(), EDITION.ID)
                .fetch()
                .stream()
                .flatMap(each -> each
                        .value4()
                        .flatMap(stands -> stands.asked(now))
                        .map(kind -> new AskedAfter(each.value1(), each.value2(), each.value3(), kind))
                        .stream())
                .toList();
    }

    /** The editions of which this is asked now, of somebody who was there, and was not asked before. */
    List<EditionId> due(Round round, Instant lastBefore, Instant now) {
        AskedAfter.Kind kind = switch (round) {
            case EVALUATION -> AskedAfter.Kind.EVALUATION;
            case LATER -> AskedAfter.Kind.LATER;
        };
        return sql
                .select(EDITION.ID, END, EDITION.EVALUATION_CLOSED_AT)
                .from(EDITION)
                .where(askedAt(round).isNull())
                .and(EDITION.STATE.eq(EditionState.PLANNED.name()))
                .and(LAST_START.gt(now.minus(AfterCourse.LATER_ASKED).minus(SessionDraft.LONGEST)))
                .and(LAST_START.le(lastBefore))
                .and(exists(selectOne()
                        .from(SESSION_ATTENDANCE)
                        .join(COURSE_SESSION)
                        .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                        .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                        .and(CourseEvidenceRepository.WAS_THERE)
                        .and(not(AttendanceRepository.isGivenBy(SESSION_ATTENDANCE.PERSON_ID)))))
                .fetch()
                .stream()
                .filter(each -> each.value2()
                        .flatMap(over -> new AfterCourse(over, each.value3(), false).asked(now))
                        .filter(kind::equals)
                        .isPresent())
                .map(each -> each.value1())
                .toList();
    }

    /** Marks an edition as asked; of two servers at once only one does. */
    boolean ask(Round round, EditionId edition, Instant now) {
        return sql.update(EDITION)
                        .set(askedAt(round), now)
                        .where(EDITION.ID.eq(edition))
                        .and(askedAt(round).isNull())
                        .execute()
                == 1;
    }

    private static TableField<?, Instant> askedAt(Round round) {
        return switch (round) {
            case EVALUATION -> EDITION.EVALUATION_ASKED_AT;
            case LATER -> EDITION.LATER_ASKED_AT;
        };
    }

    /** Who was at any session of it and does not give it. */
    List<PersonId> there(EditionId edition) {
        return sql.selectDistinct(SESSION_ATTENDANCE.PERSON_ID)
                .from(SESSION_ATTENDANCE)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .join(EDITION)
                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                .where(EDITION.ID.eq(edition))
                .and(CourseEvidenceRepository.WAS_THERE)
                .and(not(AttendanceRepository.isGivenBy(SESSION_ATTENDANCE.PERSON_ID)))
                .fetch(SESSION_ATTENDANCE.PERSON_ID);
    }

    /** The name of its course in Dutch and in English. */
    Map.Entry<String, String> course(EditionId edition) {
        return sql.select(COURSE.NAME_NL, COURSE.NAME_EN)
                .from(EDITION)
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .where(EDITION.ID.eq(edition))
                .fetchSingle(names -> Map.entry(names.value1(), names.value2()));
    }
}
