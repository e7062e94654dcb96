package be.leerspoor.people;

import static be.leerspoor.people.ActorRepository.holds;
import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

    private final DSLContext sql;

    AccountRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Profile> profile(PersonId person, LocalDate today) {
        var teams = multiset(select(TEAM.NAME)
                        .from(MEMBERSHIP)
                        .join(TEAM)
                        .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                        .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                        .and(holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today)))
                .convertFrom(rows -> Alphabet.sorted(rows.getValues(TEAM.NAME)));
        var roles = multiset(select(ROLE_GRANT.ROLE_NAME, coalesce(TEAM.NAME, REGION.NAME))
                        .from(ROLE_GRANT)
                        .leftJoin(TEAM)
                        .on(TEAM.ID.eq(ROLE_GRANT.TEAM_ID))
                        .leftJoin(REGION)
                        .on(REGION.ID.eq(ROLE_GRANT.REGION_ID))
                        .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                        .and(holds(ROLE_GRANT.FROM_DATE, ROLE_GRANT.UNTIL_DATE, today)))
                .convertFrom(rows ->
                        rows.map(row -> new Profile.RoleInPlace(Role.valueOf(row.value1()), row.value2())).stream()
                                .sorted(Comparator.comparing(Profile.RoleInPlace::role))
                                .toList());
        return sql.select(
                        PERSON.USER_NAME,
                        PERSON.MAIL,
                        PERSON.FIRST_NAME,
                        PERSON.LAST_NAME,
                        PERSON.LANGUAGE,
                        teams,
                        roles)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchOptional(Records.mapping(Profile::new));
    }

    void setLanguage(PersonId person, String language) {
        sql.update(PERSON)
                .set(PERSON.LANGUAGE, language)
                .where(PERSON.ID.eq(person))
                .execute();
    }
}
