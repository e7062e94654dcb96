package be.leerspoor.training;

import static leerspoor.db.training.Tables.CERTIFICATE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Counts training over the whole organisation. */
@Repository
class TrainingMeasuresRepository {

    private final DSLContext sql;

    TrainingMeasuresRepository(DSLContext sql) {
        this.sql = sql;
    }

    TrainingFigures of(TrainingPeriod period, List<TrainingFigures.PathFigure> paths) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        Condition held = EDITION.STATE
                .eq(EditionState.PLANNED.name())
                .and(COURSE_SESSION.STARTS_AT.ge(period.begins()))
                .and(COURSE_SESSION.STARTS_AT.lt(period.ends()));
        return sql.select(
                        field(selectCount()
                                .from(COURSE_SESSION)
                                .join(EDITION)
                                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                                .where(held)),
                        field(select(ofMany(SESSION_ATTENDANCE.PERSON_ID))
                                .from(SESSION_ATTENDANCE)
                                .join(COURSE_SESSION)
                                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                                .join(EDITION)
                                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                                .where(held)
                                .and(CourseEvidenceRepository.WAS_THERE)),
                        field(select(ofMany(CERTIFICATE.PERSON_ID))
                                .from(CERTIFICATE)
                                .where(CERTIFICATE.REVOKED_AT.isNull().or(CERTIFICATE.REVOKED_AT.ge(period.ends())))
                                .and(CERTIFICATE.HELD_ON.ge(from))
                                .and(CERTIFICATE.HELD_ON.lt(until))),
                        field(select(ofMany(EVIDENCE.PERSON_ID))
                                .from(EVIDENCE)
                                .where(EVIDENCE.HOLDS)
                                .and(EVIDENCE.HAPPENED_ON.ge(from))
                                .and(EVIDENCE.HAPPENED_ON.lt(until))))
                .fetchSingle(row -> new TrainingFigures(row.value1(), row.value2(), row.value3(), row.value4(), paths));
    }

    /** How many sessions of a period had begun by a moment. */
    int held(TrainingPeriod period, Instant by) {
        return sql.selectCount()
                .from(COURSE_SESSION)
                .join(EDITION)
                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                .where(EDITION.STATE.eq(EditionState.PLANNED.name()))
                .and(COURSE_SESSION.STARTS_AT.ge(period.begins()))
                .and(COURSE_SESSION.STARTS_AT.lt(period.ends()))
                .and(COURSE_SESSION.STARTS_AT.le(by))
                .fetchSingle()
                .value1();
    }

    boolean wasHeldBefore(Instant end, Instant by) {
        return sql.fetchExists(selectOne()
                .from(COURSE_SESSION)
                .join(EDITION)
                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                .where(EDITION.STATE.eq(EditionState.PLANNED.name()))
                .and(COURSE_SESSION.STARTS_AT.lt(end))
                .and(COURSE_SESSION.STARTS_AT.le(by)));
    }

    // Confidential: what a handful of people did often is a figure about a handful of people.
    private static Field<Integer> ofMany(Field<PersonId> who) {
        return when(countDistinct(who).gt(Coverage.PEOPLE), count()).otherwise(inline(0));
    }
}
