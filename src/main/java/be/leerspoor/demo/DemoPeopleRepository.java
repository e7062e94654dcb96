package be.leerspoor.demo;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.ORGANISATION;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;

import be.leerspoor.demo.Cast.CastPerson;
import be.leerspoor.demo.Cast.CastRegion;
import be.leerspoor.demo.Cast.CastTeam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/** Writes the cast. No bean by itself, so that it exists nowhere but with {@link DemoPeople}. */
class DemoPeopleRepository {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 9, 1);

    private final DSLContext sql;
    private final Clock clock;

    DemoPeopleRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean isEmpty() {
        return !sql.fetchExists(PERSON);
    }

    boolean isSettled() {
        return sql.fetchExists(PERSON, PERSON.ID.eq(Cast.people().getFirst().id()));
    }

    void insert(String passwordHash) {
        Instant now = clock.instant();
        List<TableRecord<?>> rows = new ArrayList<>();
        if (!sql.fetchExists(ORGANISATION)) {
            var organisation = sql.newRecord(ORGANISATION);
            organisation.setId(1);
            organisation.setName(Cast.ORGANISATION);
            organisation.setCreatedAt(now);
            rows.add(organisation);
        }
        Cast.regions().forEach(region -> rows.add(row(region)));
        Cast.teams().forEach(team -> rows.add(row(team)));
        Cast.people().forEach(person -> rows.add(row(person, passwordHash, now)));
        Cast.people().stream().filter(person -> person.team() != null).forEach(person -> rows.add(membership(person)));
        Cast.people().forEach(person -> rows.add(role(person)));
        sql.batchInsert(rows).execute();
    }

    private TableRecord<?> row(CastRegion region) {
        var row = sql.newRecord(REGION);
        row.setId(region.id());
        row.setName(region.name());
        return row;
    }

    private TableRecord<?> row(CastTeam team) {
        var row = sql.newRecord(TEAM);
        row.setId(team.id());
        row.setRegionId(team.region().id());
        row.setName(team.name());
        return row;
    }

    private TableRecord<?> row(CastPerson person, String passwordHash, Instant now) {
        var row = sql.newRecord(PERSON);
        row.setId(person.id());
        row.setUserName(person.userName());
        row.setMail(person.mail());
        row.setFirstName(person.firstName());
        row.setLastName(person.lastName());
        row.setPasswordHash(passwordHash);
        row.setCreatedAt(now);
        return row;
    }

    private TableRecord<?> membership(CastPerson person) {
        var row = sql.newRecord(MEMBERSHIP);
        row.setId(Cast.id("membership", person.userName()));
        row.setPersonId(person.id());
        row.setTeamId(person.team() == null ? null : person.team().id());
        row.setFromDate(FIRST_DAY);
        return row;
    }

    private TableRecord<?> role(CastPerson person) {
        var row = sql.newRecord(ROLE_GRANT);
        row.setId(Cast.id("role", person.userName()));
        row.setPersonId(person.id());
        row.setRoleName(person.role().role().name());
        row.setRegionId(person.role().region());
        row.setTeamId(person.role().team());
        row.setFromDate(FIRST_DAY);
        return row;
    }
}
