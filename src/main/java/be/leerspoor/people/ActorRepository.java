package be.leerspoor.people;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

@Repository
class ActorRepository {

    private final DSLContext sql;

    ActorRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Actor> find(PersonId person, LocalDate today) {
        return among(Set.of(person), today).stream().findFirst();
    }

    /** Those of these people who work here now, without their circles. */
    List<Actor> among(Collection<PersonId> people, LocalDate today) {
        var teams = multiset(select(MEMBERSHIP.TEAM_ID)
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                        .and(holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today)))
                .convertFrom(rows -> Set.copyOf(rows.intoSet(MEMBERSHIP.TEAM_ID)));
        var roles = multiset(select(ROLE_GRANT.ROLE_NAME, ROLE_GRANT.REGION_ID, ROLE_GRANT.TEAM_ID)
                        .from(ROLE_GRANT)
                        .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                        .and(holds(ROLE_GRANT.FROM_DATE, ROLE_GRANT.UNTIL_DATE, today)))
                .convertFrom(rows -> Set.copyOf(
                        rows.map(row -> new RoleHeld(Role.valueOf(row.value1()), row.value2(), row.value3()))));
        return sql.select(PERSON.ID, PERSON.FIRST_NAME, PERSON.LAST_NAME, PERSON.LANGUAGE, PERSON.STAMP, teams, roles)
                .from(PERSON)
                .where(PERSON.ID.in(people))
                .and(PERSON.DEACTIVATED_AT.isNull())
                .fetch(Records.mapping((id, firstName, lastName, language, stamp, inTeams, held) ->
                        new Actor(id, firstName, lastName, language, stamp, inTeams, held, Set.of())));
    }

    /** A dated fact holds from its first day up to and including the day before its last mark. */
    static Condition holds(TableField<?, LocalDate> from, TableField<?, LocalDate> until, LocalDate today) {
        return from.le(today).and(until.isNull().or(until.gt(today)));
    }
}
