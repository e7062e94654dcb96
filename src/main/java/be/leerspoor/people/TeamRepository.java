package be.leerspoor.people;

import static be.leerspoor.people.ActorRepository.holds;
import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.TEAM;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class TeamRepository {

    private final DSLContext sql;

    TeamRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<RegionWithTeams> all(LocalDate today) {
        var members = field(select(countDistinct(MEMBERSHIP.PERSON_ID))
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(MEMBERSHIP.TEAM_ID.eq(TEAM.ID))
                .and(PERSON.DEACTIVATED_AT.isNull())
                .and(holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today)));
        var teams = multiset(select(TEAM.ID, TEAM.VERSION, TEAM.NAME, members)
                        .from(TEAM)
                        .where(TEAM.REGION_ID.eq(REGION.ID)))
                .convertFrom(rows -> Alphabet.sorted(
                        rows.map(Records.mapping(RegionWithTeams.TeamRow::new)), RegionWithTeams.TeamRow::name));
        return Alphabet.sorted(
                sql.select(REGION.ID, REGION.VERSION, REGION.NAME, teams)
                        .from(REGION)
                        .fetch(Records.mapping(RegionWithTeams::new)),
                RegionWithTeams::name);
    }

    boolean isRegionTaken(String name, @Nullable RegionId self) {
        return sql.fetchExists(select(REGION.ID)
                .from(REGION)
                .where(lower(REGION.NAME).eq(name.toLowerCase(Locale.ROOT)))
                .and(self == null ? noCondition() : REGION.ID.ne(self)));
    }

    boolean isTeamTaken(String name, @Nullable TeamId self) {
        return sql.fetchExists(select(TEAM.ID)
                .from(TEAM)
                .where(lower(TEAM.NAME).eq(name.toLowerCase(Locale.ROOT)))
                .and(self == null ? noCondition() : TEAM.ID.ne(self)));
    }

    void addRegion(RegionId id, String name) {
        sql.insertInto(REGION).set(REGION.ID, id).set(REGION.NAME, name).execute();
    }

    void addTeam(TeamId id, RegionId region, String name) {
        sql.insertInto(TEAM)
                .set(TEAM.ID, id)
                .set(TEAM.REGION_ID, region)
                .set(TEAM.NAME, name)
                .execute();
    }

    boolean changeRegion(RegionId id, int version, String name) {
        return sql.update(REGION)
                        .set(REGION.NAME, name)
                        .set(REGION.VERSION, version + 1)
                        .where(REGION.ID.eq(id))
                        .and(REGION.VERSION.eq(version))
                        .execute()
                == 1;
    }

    boolean changeTeam(TeamId id, int version, RegionId region, String name) {
        return sql.update(TEAM)
                        .set(TEAM.NAME, name)
                        .set(TEAM.REGION_ID, region)
                        .set(TEAM.VERSION, version + 1)
                        .where(TEAM.ID.eq(id))
                        .and(TEAM.VERSION.eq(version))
                        .execute()
                == 1;
    }
}
