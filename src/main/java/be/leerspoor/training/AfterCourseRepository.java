package be.leerspoor.training;

import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.EVALUATION_GIVEN;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** What somebody can still answer about the editions they were at. */
@Repository
class AfterCourseRepository {

    /** How long after six weeks one is still asked. */
    private static final Duration STILL_ASKED = Duration.ofDays(120);

    private final DSLContext sql;

    AfterCourseRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<AskedAfter> asked(PersonId person, Instant now) {
        Field<Instant> last = field(select(max(COURSE_SESSION.STARTS_AT))
                .from(COURSE_SESSION)
                .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID)));
        Field<Optional<Instant>> end = multiset(select(COURSE_SESSION.STARTS_AT, COURSE_SESSION.MINUTES)
                        .from(COURSE_SESSION)
                        .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID)))
                .convertFrom(rows -> rows.stream()
                        .map(row -> row.value1().plus(Duration.ofMinutes(row.value2())))
                        .max(Instant::compareTo));
        Field<Boolean> given = field(exists(selectOne()
                .from(EVALUATION_GIVEN)
                .where(EVALUATION_GIVEN.EDITION_ID.eq(EDITION.ID))
                .and(EVALUATION_GIVEN.PERSON_ID.eq(person))));
        return sql
                .select(EDITION.ID, COURSE.NAME_NL, COURSE.NAME_EN, end, EDITION.EVALUATION_CLOSED_AT, given)
                .from(EDITION)
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .where(EvaluationRepository.wasThere(person))
                .and(last.gt(now.minus(STILL_ASKED)))
                .and(last.le(now))
                .orderBy(last.desc(), EDITION.ID)
                .fetch()
                .stream()
                .flatMap(row -> {
                    Instant over = row.value4().orElse(now);
                    boolean open = row.value5() == null
                            && !row.value6()
                            && !now.isBefore(over)
                            && now.isBefore(over.plus(Evaluations.OPEN));
                    boolean later = !now.isBefore(over.plus(LaterAnswers.LATER));
                    return open
                            ? Stream.of(new AskedAfter(
                                    row.value1(), row.value2(), row.value3(), AskedAfter.Kind.EVALUATION))
                            : later
                                    ? Stream.of(new AskedAfter(
                                            row.value1(), row.value2(), row.value3(), AskedAfter.Kind.LATER))
                                    : Stream.empty();
                })
                .toList();
    }
}
