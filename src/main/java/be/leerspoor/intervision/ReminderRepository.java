package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.AGREEMENT;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.intervision.Tables.VISITED_STEP;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Open agreements and steps over days of which nobody was reminded yet. */
@Repository
class ReminderRepository {

    /** An agreement that is due, without what was agreed. */
    record Due(AgreementId agreement, PersonId owner, GroupId group, String groupName, LocalDate dueOn) {}

    /** A step of a meeting over days that closes soon. */
    record OpenStep(MeetingId meeting, int place, GroupId group, String groupName, Instant endsAt) {}

    private final DSLContext sql;

    ReminderRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The meetings over days whose step closes before then and of which nobody was reminded; marked as reminded. */
    List<OpenStep> takeSteps(Instant before, Instant now) {
        List<OpenStep> steps = sql.select(
                        MEETING.ID, MEETING.STEP_PLACE, MEETING.GROUP_ID, PEER_GROUP.NAME, MEETING.STEP_ENDS_AT)
                .from(MEETING)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                .join(VISITED_STEP)
                .on(VISITED_STEP.MEETING_ID.eq(MEETING.ID), VISITED_STEP.PLACE.eq(MEETING.STEP_PLACE))
                .where(MEETING.STATE.eq(MeetingState.RUNNING.name()))
                .and(MEETING.WAY.eq(Way.DAYS.name()))
                .and(MEETING.STEP_ENDS_AT.le(before))
                .and(VISITED_STEP.REMINDED_AT.isNull())
                .and(PEER_GROUP.PRACTICE.isFalse())
                .fetch(Records.mapping(OpenStep::new));
        // Of two servers at once only one marks a step, and only that one reminds.
        return steps.stream()
                .filter(step -> sql.update(VISITED_STEP)
                                .set(VISITED_STEP.REMINDED_AT, now)
                                .where(VISITED_STEP.MEETING_ID.eq(step.meeting()))
                                .and(VISITED_STEP.PLACE.eq(step.place()))
                                .and(VISITED_STEP.REMINDED_AT.isNull())
                                .execute()
                        == 1)
                .toList();
    }

    /** The open agreements that are due by this day, marked as reminded. */
    List<Due> take(LocalDate by, Instant now) {
        List<Due> due = sql.select(
                        AGREEMENT.ID, AGREEMENT.OWNER_ID, AGREEMENT.GROUP_ID, PEER_GROUP.NAME, AGREEMENT.DUE_ON)
                .from(AGREEMENT)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(AGREEMENT.GROUP_ID))
                .where(AGREEMENT.STATE.eq(AgreementChain.State.OPEN.name()))
                .and(AGREEMENT.REMINDED_AT.isNull())
                .and(AGREEMENT.DUE_ON.le(by))
                .and(PEER_GROUP.PRACTICE.isFalse())
                // Confidential: who left the group is not reminded of it.
                .and(MembershipRepository.isMember(AGREEMENT.GROUP_ID, AGREEMENT.OWNER_ID, by))
                .fetch(Records.mapping(Due::new));
        // Here too only one of two servers reminds.
        return due.stream()
                .filter(each -> sql.update(AGREEMENT)
                                .set(AGREEMENT.REMINDED_AT, now)
                                .where(AGREEMENT.ID.eq(each.agreement()))
                                .and(AGREEMENT.REMINDED_AT.isNull())
                                .execute()
                        == 1)
                .toList();
    }
}
