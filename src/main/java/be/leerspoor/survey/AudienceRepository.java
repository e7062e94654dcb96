package be.leerspoor.survey;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.survey.Tables.WAVE_AUDIENCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Whom waves ask: what was planned, and who fits it on a day. */
@Repository
class AudienceRepository {

    /** Somebody to invite, with the region and team in which they count. */
    record Invitee(
            PersonId person,
            @Nullable RegionId region,
            @Nullable TeamId team) {}

    private final DSLContext sql;

    AudienceRepository(DSLContext sql) {
        this.sql = sql;
    }

    void set(WaveId wave, Audience audience) {
        sql.deleteFrom(WAVE_AUDIENCE).where(WAVE_AUDIENCE.WAVE_ID.eq(wave)).execute();
        List<Query> rows = new ArrayList<>();
        audience.roles().forEach(role -> rows.add(row(wave, rows.size(), WAVE_AUDIENCE.ROLE_NAME, role.name())));
        audience.regions().forEach(region -> rows.add(row(wave, rows.size(), WAVE_AUDIENCE.REGION_ID, region)));
        audience.teams().forEach(team -> rows.add(row(wave, rows.size(), WAVE_AUDIENCE.TEAM_ID, team)));
        if (!rows.isEmpty()) {
            sql.batch(rows).execute();
        }
    }

    private <T> Query row(WaveId wave, int place, TableField<?, T> field, T value) {
        return sql.insertInto(WAVE_AUDIENCE)
                .set(WAVE_AUDIENCE.WAVE_ID, wave)
                .set(WAVE_AUDIENCE.PLACE, place)
                .set(field, value);
    }

    Audience of(WaveId wave) {
        return audience(sql.select(WAVE_AUDIENCE.ROLE_NAME, WAVE_AUDIENCE.REGION_ID, WAVE_AUDIENCE.TEAM_ID)
                .from(WAVE_AUDIENCE)
                .where(WAVE_AUDIENCE.WAVE_ID.eq(wave))
                .fetch());
    }

    static Audience audience(Result<Record3<String, RegionId, TeamId>> rows) {
        Set<Role> roles = new HashSet<>();
        Set<RegionId> regions = new HashSet<>();
        Set<TeamId> teams = new HashSet<>();
        rows.forEach(row -> {
            Optional.ofNullable(row.value1()).map(Role::valueOf).ifPresent(roles::add);
            Optional.ofNullable(row.value2()).ifPresent(regions::add);
            Optional.ofNullable(row.value3()).ifPresent(teams::add);
        });
        return new Audience(roles, regions, teams);
    }

    /** Everyone who fits today, each in the team of which they were a member longest. */
    List<Invitee> fitting(Audience audience, LocalDate today) {
        Condition role = audience.roles().isEmpty()
                ? trueCondition()
                : exists(selectOne()
                        .from(ROLE_GRANT)
                        .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                        .and(ROLE_GRANT.ROLE_NAME.in(
                                audience.roles().stream().map(Role::name).toList()))
                        .and(holds(ROLE_GRANT.FROM_DATE, ROLE_GRANT.UNTIL_DATE, today)));
        boolean anywhere = audience.regions().isEmpty() && audience.teams().isEmpty();
        Condition place = anywhere
                ? trueCondition()
                : exists(selectOne()
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                        .and(holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today))
                        .and(MEMBERSHIP
                                .TEAM_ID
                                .in(audience.teams())
                                .or(MEMBERSHIP.TEAM_ID.in(
                                        select(TEAM.ID).from(TEAM).where(TEAM.REGION_ID.in(audience.regions()))))));
        Map<PersonId, Invitee> each = new LinkedHashMap<>();
        sql.select(PERSON.ID, TEAM.REGION_ID, TEAM.ID)
                .from(PERSON)
                .leftJoin(MEMBERSHIP)
                .on(MEMBERSHIP.PERSON_ID.eq(PERSON.ID).and(holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today)))
                .leftJoin(TEAM)
                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                .where(PERSON.DEACTIVATED_AT.isNull())
                .and(role)
                .and(place)
                .orderBy(PERSON.ID, MEMBERSHIP.FROM_DATE, MEMBERSHIP.ID)
                // Confidential: counted in two teams, somebody would be what the teams count more than the whole.
                .forEach(row -> each.putIfAbsent(row.value1(), new Invitee(row.value1(), row.value2(), row.value3())));
        return List.copyOf(each.values());
    }

    static Condition holds(TableField<?, LocalDate> from, TableField<?, LocalDate> until, LocalDate today) {
        return from.le(today).and(until.isNull().or(until.gt(today)));
    }
}
