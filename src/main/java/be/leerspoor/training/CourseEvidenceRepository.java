package be.leerspoor.training;

import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** How long people were at an edition, beside how long they should have been. */
@Repository
class CourseEvidenceRepository {

    /** An edition with what it requires; minutes of all its sessions, and when the last of them begins. */
    record Given(
            EditionId edition,
            String course,
            String nameNl,
            String nameEn,
            boolean certified,
            @Nullable Integer validMonths,
            int requiredShare,
            int minutes,
            Instant lastStart) {

        Optional<LocalDate> validUntil(LocalDate from) {
            return Optional.ofNullable(validMonths).map(from::plusMonths);
        }
    }

    /** How long somebody was there, and when last. */
    record Been(int minutes, Instant last) {}

    /** Whether somebody was at a session, and how long; for a statement over attendance and sessions. */
    static final Condition WAS_THERE =
            SESSION_ATTENDANCE.FACT.in(AttendanceFact.PRESENT.name(), AttendanceFact.PARTLY.name());

    static final Field<Integer> MINUTES_THERE = when(
                    SESSION_ATTENDANCE.FACT.eq(AttendanceFact.PRESENT.name()), COURSE_SESSION.MINUTES)
            .otherwise(least(SESSION_ATTENDANCE.MINUTES, COURSE_SESSION.MINUTES));

    private final DSLContext sql;

    CourseEvidenceRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Given> edition(EditionId edition) {
        Field<BigDecimal> minutes = field(select(sum(COURSE_SESSION.MINUTES))
                .from(COURSE_SESSION)
                .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID)));
        return sql.select(
                        EDITION.ID,
                        COURSE.CODE,
                        COURSE.NAME_NL,
                        COURSE.NAME_EN,
                        COURSE.CERTIFIED,
                        COURSE.VALID_MONTHS,
                        EDITION.REQUIRED_SHARE,
                        coalesce(minutes, inline(BigDecimal.ZERO)),
                        field(select(max(COURSE_SESSION.STARTS_AT))
                                .from(COURSE_SESSION)
                                .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))))
                .from(EDITION)
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .where(EDITION.ID.eq(edition))
                .fetchOptional(row -> new Given(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8().intValue(),
                        row.value9()));
    }

    /** Of these people those who were there at all. */
    Map<PersonId, Been> been(EditionId edition, Set<PersonId> people) {
        return sql.select(SESSION_ATTENDANCE.PERSON_ID, sum(MINUTES_THERE), max(COURSE_SESSION.STARTS_AT))
                .from(SESSION_ATTENDANCE)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .where(COURSE_SESSION.EDITION_ID.eq(edition))
                .and(SESSION_ATTENDANCE.PERSON_ID.in(people))
                .and(WAS_THERE)
                .groupBy(SESSION_ATTENDANCE.PERSON_ID)
                .fetch()
                .intoMap(row -> row.value1(), row -> new Been(row.value2().intValue(), row.value3()));
    }

    /** Everybody of whom something is noted. */
    List<PersonId> peopleOf(EditionId edition) {
        return sql.selectDistinct(SESSION_ATTENDANCE.PERSON_ID)
                .from(SESSION_ATTENDANCE)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .where(COURSE_SESSION.EDITION_ID.eq(edition))
                .fetch(SESSION_ATTENDANCE.PERSON_ID);
    }
}
