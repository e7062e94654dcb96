package be.leerspoor.training;

import static leerspoor.db.training.Tables.CERTIFICATE;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leerspoor.db.training.tables.CourseSession;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** How long people were at an edition, beside how long they should have been. */
@Repository
class CourseEvidenceRepository {

    /** An edition with what it requires; minutes of all its sessions, and when the last of them ends. */
    record Given(
            EditionId edition,
            String course,
            String nameNl,
            String nameEn,
            boolean certified,
            @Nullable Integer validMonths,
            int requiredShare,
            int minutes,
            Instant end) {

        /** Whether its last session is over: before that nobody followed it. */
        boolean isOver(Instant now) {
            return !end.isAfter(now);
        }

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

    /** When the last session of an edition ends; for a statement that names the edition. */
    static Field<Instant> endOf(Field<EditionId> edition) {
        var each = COURSE_SESSION.as("each_session");
        return field(select(max(endsAt(each))).from(each).where(each.EDITION_ID.eq(edition)));
    }

    /** When a session of the statement ends. */
    static Field<Instant> endsAt(CourseSession session) {
        return field(
                "({0} + {1} * interval '1' minute)",
                session.STARTS_AT.getDataType(), session.STARTS_AT, session.MINUTES);
    }

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
                        endOf(EDITION.ID))
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

    /**
     * Editions that ended in this time, of which somebody was there long enough and it does not count for them yet.
     *
     * @param from not this moment itself any more; without one every edition that ended
     */
    List<EditionId> toSettle(@Nullable Instant from, Instant until) {
        var ending = COURSE_SESSION.as("ending");
        Field<Instant> end = max(endsAt(ending));
        var over = select(ending.EDITION_ID)
                .from(ending)
                .groupBy(ending.EDITION_ID)
                .having(end.le(until))
                .and(from == null ? trueCondition() : end.gt(from));
        var been = select(
                        SESSION_ATTENDANCE.PERSON_ID.as("person"),
                        COURSE_SESSION.EDITION_ID.as("edition"),
                        sum(MINUTES_THERE).as("minutes"))
                .from(SESSION_ATTENDANCE)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .where(COURSE_SESSION.EDITION_ID.in(over))
                .and(WAS_THERE)
                .groupBy(SESSION_ATTENDANCE.PERSON_ID, COURSE_SESSION.EDITION_ID)
                .asTable("been");
        Field<PersonId> person = field(name("been", "person"), SESSION_ATTENDANCE.PERSON_ID.getDataType());
        Field<BigDecimal> minutes = field(name("been", "minutes"), BigDecimal.class);
        var all = COURSE_SESSION.as("all_sessions");
        Field<BigDecimal> needed = field(select(sum(all.MINUTES)).from(all).where(all.EDITION_ID.eq(EDITION.ID)));
        return sql.selectDistinct(EDITION.ID)
                .from(been)
                .join(EDITION)
                .on(EDITION.ID.eq(field(name("been", "edition"), COURSE_SESSION.EDITION_ID.getDataType())))
                .where(minutes.gt(BigDecimal.ZERO))
                .and(minutes.mul(CourseEvidence.WHOLE).ge(needed.mul(EDITION.REQUIRED_SHARE)))
                .and(notExists(selectOne()
                        .from(EVIDENCE)
                        .where(EVIDENCE.PERSON_ID.eq(person))
                        .and(EVIDENCE.KIND.eq(EvidenceKind.COURSE.name()))
                        .and(EVIDENCE.SOURCE_ID.eq(EDITION.ID.coerce(EVIDENCE.SOURCE_ID)))
                        .and(EVIDENCE.HOLDS.isTrue())))
                .and(notExists(selectOne()
                        .from(CERTIFICATE)
                        .where(CERTIFICATE.PERSON_ID.eq(person))
                        .and(CERTIFICATE.EDITION_ID.eq(EDITION.ID))
                        .and(CERTIFICATE.BY_ID.isNotNull())))
                .fetch(EDITION.ID);
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
