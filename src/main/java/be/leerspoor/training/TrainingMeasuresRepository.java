package be.leerspoor.training;

import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.CERTIFICATE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static leerspoor.db.training.Tables.STANDING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import be.leerspoor.shell.Formats;
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

    /** A path, its newest version that is walked, and how many people walk and finished it. */
    record Count(String code, int version, int walking, int finished, int inPeriod) {}

    private final DSLContext sql;

    TrainingMeasuresRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Count> paths(LocalDate from, LocalDate until) {
        Condition counts =
                STANDING.DONE_ON.lt(until).and(STANDING.UNTIL_DATE.isNull().or(STANDING.UNTIL_DATE.ge(until)));
        Field<Integer> done = min(when(counts, inline(1)).otherwise(inline(0))).as("done");
        Field<LocalDate> last = max(STANDING.DONE_ON).as("last_on");
        var person = select(ASSIGNMENT.PERSON_ID, ASSIGNMENT.PATH_CODE, ASSIGNMENT.PATH_VERSION, done, last)
                .from(ASSIGNMENT)
                .join(STANDING)
                .on(STANDING.PERSON_ID.eq(ASSIGNMENT.PERSON_ID))
                .and(STANDING.PATH_CODE.eq(ASSIGNMENT.PATH_CODE))
                .where(ASSIGNMENT.SINCE.lt(until))
                .and(ASSIGNMENT.ENDED_ON.isNull())
                .groupBy(ASSIGNMENT.PERSON_ID, ASSIGNMENT.PATH_CODE, ASSIGNMENT.PATH_VERSION)
                .asTable("person");
        Field<String> code = person.field(ASSIGNMENT.PATH_CODE);
        Field<Integer> finished = person.field(done);
        Field<LocalDate> on = person.field(last);
        return sql.select(
                        code,
                        max(person.field(ASSIGNMENT.PATH_VERSION)),
                        count(),
                        sum(finished),
                        sum(when(on.ge(from).and(on.lt(until)), finished).otherwise(inline(0))))
                .from(person)
                .groupBy(code)
                .orderBy(code)
                .fetch(row -> new Count(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4().intValue(),
                        row.value5().intValue()));
    }

    TrainingFigures between(LocalDate from, LocalDate until, List<TrainingFigures.PathFigure> paths) {
        Condition held =
                EDITION.STATE.eq(EditionState.PLANNED.name()).and(isWithin(COURSE_SESSION.STARTS_AT, from, until));
        return sql.select(
                        field(selectCount()
                                .from(COURSE_SESSION)
                                .join(EDITION)
                                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                                .where(held)),
                        field(selectCount()
                                .from(SESSION_ATTENDANCE)
                                .join(COURSE_SESSION)
                                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                                .join(EDITION)
                                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                                .where(held)
                                .and(SESSION_ATTENDANCE.FACT.in("PRESENT", "PARTLY"))),
                        field(selectCount()
                                .from(CERTIFICATE)
                                .where(CERTIFICATE.REVOKED_AT.isNull())
                                .and(CERTIFICATE.HELD_ON.ge(from))
                                .and(CERTIFICATE.HELD_ON.lt(until))),
                        field(selectCount()
                                .from(EVIDENCE)
                                .where(EVIDENCE.HOLDS)
                                .and(EVIDENCE.HAPPENED_ON.ge(from))
                                .and(EVIDENCE.HAPPENED_ON.lt(until))))
                .fetchSingle(row -> new TrainingFigures(row.value1(), row.value2(), row.value3(), row.value4(), paths));
    }

    private static Condition isWithin(Field<Instant> moment, LocalDate from, LocalDate until) {
        return moment.ge(from.atStartOfDay(Formats.ZONE).toInstant())
                .and(moment.lt(until.atStartOfDay(Formats.ZONE).toInstant()));
    }
}
