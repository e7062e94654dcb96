package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Reads of meetings what mails and calendars may tell. */
@Repository
class InvitationRepository {

    private final DSLContext sql;

    InvitationRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Invitation> find(MeetingId meeting, LocalDate today) {
        return invitations(MEETING.ID.eq(meeting), today).stream().findFirst();
    }

    /** What is planned for a group from a day on and did not begin yet. */
    List<Invitation> planned(GroupId group, LocalDate from, LocalDate today) {
        return invitations(
                MEETING.GROUP_ID
                        .eq(group)
                        .and(MEETING.STATE.eq(MeetingState.PLANNED.name()))
                        .and(MEETING.HELD_ON.ge(from))
                        .and(MEETING.HELD_ON.ge(today)),
                today);
    }

    /** The meetings of the groups this person is in today, but for those they will not come to. */
    List<Invitation> of(PersonId person, LocalDate today, Instant from, Instant until) {
        return invitations(
                MEETING.STARTS_AT
                        .ge(from)
                        .and(MEETING.STARTS_AT.lt(until))
                        .and(MembershipRepository.wasThere(person, today))
                        .and(PEER_GROUP.PRACTICE.isFalse())
                        .and(notExists(selectOne()
                                .from(ATTENDANCE)
                                .where(ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                                .and(ATTENDANCE.PERSON_ID.eq(person))
                                .and(ATTENDANCE.FACT.eq(Attended.EXCUSED.name())))),
                today);
    }

    private List<Invitation> invitations(Condition which, LocalDate today) {
        var members = multiset(select(GROUP_MEMBER.PERSON_ID)
                        .from(GROUP_MEMBER)
                        .where(GROUP_MEMBER.GROUP_ID.eq(MEETING.GROUP_ID))
                        .and(MembershipRepository.holds(today)))
                .convertFrom(rows -> rows.getValues(GROUP_MEMBER.PERSON_ID));
        return sql.select(
                        MEETING.ID,
                        MEETING.GROUP_ID,
                        PEER_GROUP.NAME,
                        MEETING.STARTS_AT,
                        MEETING.MINUTES,
                        MEETING.PLACE,
                        MEETING.LINK,
                        MEETING.STATE.convertFrom(MeetingState::valueOf),
                        MEETING.CALENDAR_SEQUENCE,
                        MEETING.CANCEL_REASON,
                        members)
                .from(MEETING)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                .where(which)
                .orderBy(MEETING.STARTS_AT, MEETING.ID)
                .fetch(Records.mapping(Invitation::new));
    }
}
