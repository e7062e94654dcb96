package be.leerspoor.training;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Attendance of an edition with all that a personnel system asks. */
@Repository
class AttendanceExportRepository {

    /** Somebody with a place or with a fact, at one session. */
    record Row(
            String person,
            String userName,
            List<String> teams,
            String courseNl,
            String courseEn,
            Instant startsAt,
            int minutes,
            @Nullable Presence presence) {}

    private final DSLContext sql;

    AttendanceExportRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: for who gives the edition, and for administrators.
    boolean isFor(EditionId edition, PersonId reader, boolean administrator) {
        return sql.fetchExists(selectOne()
                .from(EDITION)
                .where(EDITION.ID.eq(edition))
                .and(administrator ? noCondition() : AttendanceRepository.isGivenBy(reader)));
    }

    List<Row> rows(EditionId edition, LocalDate today) {
        var teams = multiset(select(TEAM.NAME)
                        .from(MEMBERSHIP)
                        .join(TEAM)
                        .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                        .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                        .and(MEMBERSHIP.FROM_DATE.le(today))
                        .and(MEMBERSHIP.UNTIL_DATE.isNull().or(MEMBERSHIP.UNTIL_DATE.gt(today)))
                        .orderBy(TEAM.NAME))
                .convertFrom(names -> names.getValues(TEAM.NAME));
        return sql.select(
                        EditionRepository.name(PERSON),
                        PERSON.USER_NAME,
                        teams,
                        COURSE.NAME_NL,
                        COURSE.NAME_EN,
                        COURSE_SESSION.STARTS_AT,
                        COURSE_SESSION.MINUTES,
                        SESSION_ATTENDANCE.FACT,
                        SESSION_ATTENDANCE.MINUTES)
                .from(ENROLMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(ENROLMENT.PERSON_ID))
                .join(EDITION)
                .on(EDITION.ID.eq(ENROLMENT.EDITION_ID))
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                .leftJoin(SESSION_ATTENDANCE)
                .on(
                        SESSION_ATTENDANCE.SESSION_ID.eq(COURSE_SESSION.ID),
                        SESSION_ATTENDANCE.PERSON_ID.eq(ENROLMENT.PERSON_ID))
                .where(ENROLMENT.EDITION_ID.eq(edition))
                .and(ENROLMENT.STATE.eq(EnrolmentState.PLACED.name()).or(SESSION_ATTENDANCE.FACT.isNotNull()))
                .orderBy(COURSE_SESSION.STARTS_AT)
                .fetch(row -> new Row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        Presence.of(row.value8(), row.value9())));
    }
}
