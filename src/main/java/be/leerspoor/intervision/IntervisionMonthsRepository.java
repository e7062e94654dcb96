package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.AGREEMENT;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.people.Tables.REGION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.MonthCount;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionCount;
import be.leerspoor.people.RegionInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Counts intervision from one day until another; practice rooms count for nothing. */
@Repository
class IntervisionMonthsRepository {

    private final DSLContext sql;

    IntervisionMonthsRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean wasHeldBefore(LocalDate until) {
        return sql.fetchExists(sql.selectOne()
                .from(MEETING)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                .where(MEETING.STATE.eq(MeetingState.CLOSED.name()))
                .and(MEETING.HELD_ON.lt(until))
                .and(not(PEER_GROUP.PRACTICE)));
    }

    int held(LocalDate from, LocalDate until) {
        return sql.selectCount()
                .from(MEETING)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                .where(isHeld(from, until))
                .fetchSingle()
                .value1();
    }

    /** By the region of the group, with who were there; who goes to groups of two regions is in both. */
    List<RegionCount.Of> heldInRegions(LocalDate from, LocalDate until) {
        Map<@Nullable RegionInfo, Set<PersonId>> people = new HashMap<>();
        Map<@Nullable RegionInfo, Set<MeetingId>> meetings = new HashMap<>();
        sql.select(REGION.ID, REGION.NAME, MEETING.ID, ATTENDANCE.PERSON_ID)
                .from(MEETING)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                .leftJoin(REGION)
                .on(REGION.ID.eq(PEER_GROUP.REGION_ID))
                .leftJoin(ATTENDANCE)
                .on(ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                .and(AttendanceRepository.countsAs(Attended.PRESENT))
                .where(isHeld(from, until))
                .forEach(row -> {
                    RegionInfo region = row.value1() == null ? null : new RegionInfo(row.value1(), row.value2());
                    meetings.computeIfAbsent(region, _ -> new HashSet<>()).add(row.value3());
                    Set<PersonId> there = people.computeIfAbsent(region, _ -> new HashSet<>());
                    if (row.value4() != null) {
                        there.add(row.value4());
                    }
                });
        return meetings.entrySet().stream()
                .map(each -> new RegionCount.Of(
                        each.getKey(),
                        people.getOrDefault(each.getKey(), Set.of()),
                        each.getValue().size(),
                        0))
                .toList();
    }

    /** How often each member was at a meeting, of how often one was expected; who only looked on is not counted. */
    List<MonthCount.OfPerson> present(LocalDate from, LocalDate until) {
        return sql.select(ATTENDANCE.PERSON_ID, number(AttendanceRepository.countsAs(Attended.PRESENT)), count())
                .from(ATTENDANCE)
                .join(MEETING)
                .on(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                .where(isHeld(from, until))
                .and(not(ATTENDANCE.OBSERVER))
                .groupBy(ATTENDANCE.PERSON_ID)
                .fetch(row -> new MonthCount.OfPerson(row.value1(), row.value2().longValue(), row.value3()));
    }

    /** Of whose agreements that were to be done by then the end was told, done or let go. */
    List<MonthCount.OfPerson> closed(LocalDate from, LocalDate until) {
        return sql.select(
                        AGREEMENT.OWNER_ID,
                        number(AGREEMENT.STATE.in(AgreementNews.Kind.DONE.name(), AgreementNews.Kind.LET_GO.name())),
                        count())
                .from(AGREEMENT)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(AGREEMENT.GROUP_ID))
                .where(AGREEMENT.DUE_ON.ge(from))
                .and(AGREEMENT.DUE_ON.lt(until))
                .and(not(PEER_GROUP.PRACTICE))
                .groupBy(AGREEMENT.OWNER_ID)
                .fetch(row -> new MonthCount.OfPerson(row.value1(), row.value2().longValue(), row.value3()));
    }

    private static Condition isHeld(LocalDate from, LocalDate until) {
        return MEETING.STATE
                .eq(MeetingState.CLOSED.name())
                .and(MEETING.HELD_ON.ge(from))
                .and(MEETING.HELD_ON.lt(until))
                .and(not(PEER_GROUP.PRACTICE));
    }

    private static Field<BigDecimal> number(Condition counts) {
        return sum(when(counts, inline(1)).otherwise(inline(0)));
    }
}
