package be.leerspoor.intervision;

import static be.leerspoor.intervision.GroupRepository.isComing;
import static be.leerspoor.intervision.MembershipRepository.holds;
import static be.leerspoor.intervision.MembershipRepository.isMember;
import static be.leerspoor.intervision.MembershipRepository.memberCount;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.people.Tables.REGION;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.RegionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** What is told of groups in numbers, to those who read nothing of what is said in them. */
@Repository
class GroupNumbersRepository {

    private static final Condition GOES_ON = PEER_GROUP.CLOSED_AT.isNull().and(not(PEER_GROUP.PRACTICE));

    private final DSLContext sql;

    GroupNumbersRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: numbers only; a trainer who is not in the group learns nothing of what is said there.
    List<CareGroup> inCareOf(Actor actor, LocalDate today) {
        LocalDate since = today.minusYears(1);
        Field<Boolean> member = field(isMember(PEER_GROUP.ID, actor.id(), today));
        Condition held = MEETING.GROUP_ID
                .eq(PEER_GROUP.ID)
                .and(MEETING.STATE.eq(MeetingState.CLOSED.name()))
                .and(MEETING.HELD_ON.ge(since));
        return Alphabet.sorted(
                sql.select(
                                PEER_GROUP.ID,
                                PEER_GROUP.NAME,
                                member,
                                memberCount(today),
                                PEER_GROUP.EVERY_WEEKS,
                                field(select(min(MEETING.STARTS_AT))
                                                .from(MEETING)
                                                .where(MEETING.GROUP_ID.eq(PEER_GROUP.ID))
                                                .and(isComing(today)))
                                        .convertFrom(Optional::ofNullable),
                                field(selectCount().from(MEETING).where(held)),
                                attended(held, Attended.PRESENT),
                                attended(held, Attended.EXCUSED),
                                attended(held, Attended.ABSENT))
                        .from(PEER_GROUP)
                        .where(CareRepository.isTrainerOf(actor))
                        .and(GOES_ON)
                        .fetch(Records.mapping(CareGroup::new)),
                CareGroup::name);
    }

    List<RegionFigures> figuresOfAll(LocalDate today) {
        return figures(noCondition(), today);
    }

    List<RegionFigures> figures(Collection<RegionId> regions, LocalDate today) {
        return figures(REGION.ID.in(regions), today);
    }

    // Confidential: no name of a group and nothing of its content.
    private List<RegionFigures> figures(Condition regions, LocalDate today) {
        Condition here = PEER_GROUP.REGION_ID.eq(REGION.ID).and(not(PEER_GROUP.PRACTICE));
        Condition goesOn = PEER_GROUP.REGION_ID.eq(REGION.ID).and(GOES_ON);
        return Alphabet.sorted(
                sql.select(
                                REGION.NAME,
                                field(selectCount().from(PEER_GROUP).where(goesOn)),
                                field(select(countDistinct(GROUP_MEMBER.PERSON_ID))
                                        .from(GROUP_MEMBER)
                                        .join(PEER_GROUP)
                                        .on(PEER_GROUP.ID.eq(GROUP_MEMBER.GROUP_ID))
                                        .where(goesOn)
                                        .and(holds(today))),
                                field(selectCount()
                                        .from(MEETING)
                                        .join(PEER_GROUP)
                                        .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                                        .where(here)
                                        .and(MEETING.STATE.eq(MeetingState.CLOSED.name()))
                                        .and(MEETING.HELD_ON.ge(today.minusYears(1)))),
                                field(selectCount()
                                        .from(MEETING)
                                        .join(PEER_GROUP)
                                        .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                                        .where(here)
                                        .and(MEETING.STATE.eq(MeetingState.PLANNED.name()))
                                        .and(MEETING.HELD_ON.ge(today))))
                        .from(REGION)
                        .where(regions)
                        .fetch(Records.mapping(RegionFigures::new)),
                RegionFigures::region);
    }

    private static Field<Integer> attended(Condition held, Attended fact) {
        return field(selectCount()
                .from(ATTENDANCE)
                .join(MEETING)
                .on(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
                .where(held)
                .and(AttendanceRepository.countsAs(fact))
                .and(not(ATTENDANCE.OBSERVER)));
    }
}
