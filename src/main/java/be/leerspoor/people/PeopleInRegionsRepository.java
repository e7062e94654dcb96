package be.leerspoor.people;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.TEAM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class PeopleInRegionsRepository {

    private final DSLContext sql;

    PeopleInRegionsRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<PersonId, RegionInfo> on(LocalDate day) {
        Map<PersonId, RegionInfo> places = new HashMap<>();
        sql.select(MEMBERSHIP.PERSON_ID, REGION.ID, REGION.NAME)
                .from(MEMBERSHIP)
                .join(TEAM)
                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                .join(REGION)
                .on(REGION.ID.eq(TEAM.REGION_ID))
                .where(MEMBERSHIP.FROM_DATE.le(day))
                .and(MEMBERSHIP.UNTIL_DATE.isNull().or(MEMBERSHIP.UNTIL_DATE.gt(day)))
                .orderBy(MEMBERSHIP.FROM_DATE, MEMBERSHIP.ID)
                .forEach(row -> places.putIfAbsent(row.value1(), new RegionInfo(row.value2(), row.value3())));
        return places;
    }

    List<RegionInfo> regions() {
        return sql.select(REGION.ID, REGION.NAME)
                .from(REGION)
                .orderBy(REGION.NAME)
                .fetch(Records.mapping(RegionInfo::new));
    }
}
