package be.leerspoor.training;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Who leads whom: the one answer for everything that a leader sees, hears or decides of their people. */
@Repository
class LeaderRepository {

    private final DSLContext sql;

    LeaderRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether the one leads a team that the other is in; both work here. */
    boolean leads(PersonId leader, PersonId person, LocalDate today) {
        return sql.fetchExists(
                PERSON, PERSON.ID.eq(person), PERSON.DEACTIVATED_AT.isNull(), leads(leader, PERSON.ID, today));
    }

    /** That this person is in a team that the leader leads. */
    static Condition leads(PersonId leader, Field<PersonId> person, LocalDate today) {
        return exists(selectOne()
                .from(MEMBERSHIP)
                .join(TEAM)
                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                .where(MEMBERSHIP.PERSON_ID.eq(person))
                .and(AudienceRepository.holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today))
                .and(leadsTeam(leader, today)));
    }

    /** That the leader works here and leads the team of the statement. */
    // Confidential: a role for a place opens that place and nothing beside it, and who led once is nobody.
    static Condition leadsTeam(PersonId leader, LocalDate today) {
        var role = ROLE_GRANT.as("role_held");
        var one = PERSON.as("leader");
        return exists(selectOne()
                .from(role)
                .join(one)
                .on(one.ID.eq(role.PERSON_ID))
                .where(one.ID.eq(leader))
                .and(one.DEACTIVATED_AT.isNull())
                .and(role.ROLE_NAME.eq(Role.TEAM_LEADER.name()))
                .and(AudienceRepository.holds(role.FROM_DATE, role.UNTIL_DATE, today))
                .and(role.TEAM_ID
                        .eq(TEAM.ID)
                        .or(role.REGION_ID.eq(TEAM.REGION_ID))
                        .or(role.TEAM_ID.isNull().and(role.REGION_ID.isNull()))));
    }
}
