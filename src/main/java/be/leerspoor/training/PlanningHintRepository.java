package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.LICENCE;
import static leerspoor.db.training.Tables.SESSION_TRAINER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What trainers give at a time, and until when their licences hold. */
@Repository
class PlanningHintRepository {

    /** Somebody who would give a session. */
    record Trainer(PersonId id, String name, List<Given> gives, List<Held> licences) {}

    /** A session that somebody gives. */
    record Given(String courseNl, String courseEn, Instant startsAt, int minutes) {

        Instant endsAt() {
            return startsAt.plus(Duration.ofMinutes(minutes));
        }
    }

    /** A licence with its first day and its last; no last one where it has no end. */
    record Held(LocalDate from, Optional<LocalDate> until) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day)
                    && until.filter(last -> last.isBefore(day)).isEmpty();
        }
    }

    private final DSLContext sql;

    PlanningHintRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Trainer> trainers(
            Collection<PersonId> those, Instant from, Instant until, @Nullable EditionId besides, LocalDate today) {
        Field<List<Given>> gives = multiset(
                        select(COURSE.NAME_NL, COURSE.NAME_EN, COURSE_SESSION.STARTS_AT, COURSE_SESSION.MINUTES)
                                .from(SESSION_TRAINER)
                                .join(COURSE_SESSION)
                                .on(COURSE_SESSION.ID.eq(SESSION_TRAINER.SESSION_ID))
                                .join(EDITION)
                                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                                .join(COURSE)
                                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                                .where(SESSION_TRAINER.TRAINER_ID.eq(PERSON.ID))
                                .and(COURSE_SESSION.STARTS_AT.gt(from))
                                .and(COURSE_SESSION.STARTS_AT.lt(until))
                                .and(EDITION.STATE.eq(EditionState.PLANNED.name()))
                                .and(besides == null ? trueCondition() : EDITION.ID.ne(besides))
                                .orderBy(COURSE_SESSION.STARTS_AT, COURSE_SESSION.ID))
                .convertFrom(rows -> rows.map(Records.mapping(Given::new)));
        Field<List<Held>> licences = multiset(select(LICENCE.FROM_DATE, LICENCE.UNTIL_DATE)
                        .from(LICENCE)
                        .where(LICENCE.TRAINER_ID.eq(PERSON.ID)))
                .convertFrom(rows -> rows.map(row -> new Held(row.value1(), Optional.ofNullable(row.value2()))));
        return sql.select(PERSON.ID, EditionRepository.name(PERSON), gives, licences)
                .from(PERSON)
                .where(PERSON.ID.in(those))
                // Confidential: of who gives no sessions nothing can be asked.
                .and(exists(selectOne()
                        .from(ROLE_GRANT)
                        .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                        .and(ROLE_GRANT.ROLE_NAME.eq(Role.TRAINER.name()))
                        .and(AudienceRepository.holds(ROLE_GRANT.FROM_DATE, ROLE_GRANT.UNTIL_DATE, today))))
                .fetch(Records.mapping(Trainer::new));
    }
}
