package be.leerspoor.training;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Who fits the audience of a path. */
@Repository
class AudienceRepository {

    private final DSLContext sql;

    AudienceRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The active people who fit and to whom this path was never given. */
    List<PersonId> fitting(TrainingPath path, LocalDate today) {
        return sql.select(PERSON.ID)
                .from(PERSON)
                .where(fits(path, today))
                .orderBy(PERSON.ID)
                .fetch(PERSON.ID);
    }

    /** To how many people who work here it was given by itself, and to how many it is still to be given. */
    GivingProgress progress(TrainingPath path, LocalDate today) {
        return sql.select(
                        field(selectCount()
                                .from(ASSIGNMENT)
                                .join(PERSON)
                                .on(PERSON.ID.eq(ASSIGNMENT.PERSON_ID))
                                .where(ASSIGNMENT.PATH_CODE.eq(path.code()))
                                .and(ASSIGNMENT.ENDED_ON.isNull())
                                .and(ASSIGNMENT.BY_ID.isNull())
                                .and(PERSON.DEACTIVATED_AT.isNull())),
                        field(selectCount().from(PERSON).where(fits(path, today))))
                .fetchSingle(Records.mapping(GivingProgress::new));
    }

    /** Whether this person is active and fits, and this path was never given to them. */
    boolean fits(TrainingPath path, PersonId person, LocalDate today) {
        return sql.fetchExists(PERSON, PERSON.ID.eq(person).and(fits(path, today)));
    }

    private static Condition fits(TrainingPath path, LocalDate today) {
        return PERSON.DEACTIVATED_AT
                .isNull()
                .and(path.audience().stream()
                        .map(audience -> fits(audience, today))
                        .reduce(falseCondition(), Condition::or))
                // Who chose it and left it never got it.
                .and(notExists(selectOne()
                        .from(ASSIGNMENT)
                        .where(ASSIGNMENT.PERSON_ID.eq(PERSON.ID))
                        .and(ASSIGNMENT.PATH_CODE.eq(path.code()))
                        .and(ASSIGNMENT
                                .ENDED_ON
                                .isNull()
                                .or(ASSIGNMENT.BY_ID.isNull())
                                .or(ASSIGNMENT.BY_ID.ne(ASSIGNMENT.PERSON_ID)))));
    }

    private static Condition fits(Audience audience, LocalDate today) {
        // A condition that is no condition would be left out of an or.
        Condition role = audience.role() == null
                ? trueCondition()
                : exists(selectOne()
                        .from(ROLE_GRANT)
                        .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                        .and(ROLE_GRANT.ROLE_NAME.eq(audience.role().name()))
                        .and(holds(ROLE_GRANT.FROM_DATE, ROLE_GRANT.UNTIL_DATE, today)));
        Condition team =
                audience.team() == null ? trueCondition() : isIn(MEMBERSHIP.TEAM_ID.eq(audience.team()), today);
        Condition region = audience.region() == null
                ? trueCondition()
                : isIn(
                        MEMBERSHIP.TEAM_ID.in(select(TEAM.ID).from(TEAM).where(TEAM.REGION_ID.eq(audience.region()))),
                        today);
        return role.and(team).and(region);
    }

    private static Condition isIn(Condition team, LocalDate today) {
        return exists(selectOne()
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                .and(team)
                .and(holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today)));
    }

    /**
     * That this is the team in which somebody counts on that day: each person in one, and where there are several in the one of
     * which they were a member longest.
     */
    static Condition isTheTeamOf(Field<LocalDate> day) {
        var sooner = MEMBERSHIP.as("sooner");
        // Confidential: counted in two teams, somebody would be what the teams count more than the whole.
        return holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, day)
                .and(notExists(selectOne()
                        .from(sooner)
                        .where(sooner.PERSON_ID.eq(MEMBERSHIP.PERSON_ID))
                        .and(holds(sooner.FROM_DATE, sooner.UNTIL_DATE, day))
                        .and(sooner.FROM_DATE
                                .lt(MEMBERSHIP.FROM_DATE)
                                .or(sooner.FROM_DATE.eq(MEMBERSHIP.FROM_DATE).and(sooner.ID.lt(MEMBERSHIP.ID))))));
    }

    /** A dated fact holds from its first day up to and including the day before its last mark. */
    static Condition holds(TableField<?, LocalDate> from, TableField<?, LocalDate> until, LocalDate today) {
        return holds(from, until, val(today));
    }

    private static Condition holds(Field<LocalDate> from, Field<LocalDate> until, Field<LocalDate> day) {
        return from.le(day).and(until.isNull().or(until.gt(day)));
    }
}
