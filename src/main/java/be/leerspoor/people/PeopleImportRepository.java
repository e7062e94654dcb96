package be.leerspoor.people;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class PeopleImportRepository {

    record Team(TeamId id, RegionId region, String name) {}

    /** What is there before the import; team names in small letters. */
    record Present(Set<String> userNames, Set<String> mails, Map<String, Team> teams) {}

    private final DSLContext sql;

    PeopleImportRepository(DSLContext sql) {
        this.sql = sql;
    }

    Present present() {
        return sql.select(
                        multiset(select(PERSON.USER_NAME, PERSON.MAIL).from(PERSON)),
                        multiset(select(TEAM.ID, TEAM.REGION_ID, TEAM.NAME).from(TEAM)))
                .fetchSingle(row -> {
                    Map<String, Team> teams = new HashMap<>();
                    row.value2()
                            .map(Records.mapping(Team::new))
                            .forEach(team -> teams.put(team.name().toLowerCase(Locale.ROOT), team));
                    return new Present(
                            row.value1().intoSet(PERSON.USER_NAME), row.value1().intoSet(PERSON.MAIL), teams);
                });
    }

    void add(List<ImportPlan.Line> lines, Map<TeamId, RegionId> regions, Instant now) {
        List<Query> inserts = new ArrayList<>();
        for (ImportPlan.Line line : lines) {
            PersonId id = PersonId.random();
            PersonDraft person = line.person();
            inserts.add(sql.insertInto(PERSON)
                    .set(PERSON.ID, id)
                    .set(PERSON.USER_NAME, person.userName())
                    .set(PERSON.MAIL, person.mail())
                    .set(PERSON.FIRST_NAME, person.firstName())
                    .set(PERSON.LAST_NAME, person.lastName())
                    .set(PERSON.CREATED_AT, now));
            inserts.add(sql.insertInto(MEMBERSHIP)
                    .set(MEMBERSHIP.ID, UUID.randomUUID())
                    .set(MEMBERSHIP.PERSON_ID, id)
                    .set(MEMBERSHIP.TEAM_ID, line.team())
                    .set(MEMBERSHIP.FROM_DATE, line.period().from()));
            for (Role role : line.roles()) {
                inserts.add(sql.insertInto(ROLE_GRANT)
                        .set(ROLE_GRANT.ID, UUID.randomUUID())
                        .set(ROLE_GRANT.PERSON_ID, id)
                        .set(ROLE_GRANT.ROLE_NAME, role.name())
                        .set(ROLE_GRANT.TEAM_ID, role == Role.TEAM_LEADER ? line.team() : null)
                        .set(ROLE_GRANT.REGION_ID, role == Role.REGIONAL_MANAGER ? regions.get(line.team()) : null)
                        .set(ROLE_GRANT.FROM_DATE, line.period().from()));
            }
        }
        sql.batch(inserts).execute();
    }
}
