package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.AGREEMENT;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.intervision.Tables.READY;
import static leerspoor.db.intervision.Tables.VISITED_STEP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Open agreements that nobody was reminded of. */
@Repository
class ReminderRepository {

    /** An agreement that is due, without what was agreed. */
    record Due(PersonId owner, String groupName, LocalDate dueOn) {}

    /** A step of a meeting over days that closes soon, and who is not done with it. */
    record OpenStep(MeetingId meeting, int place, String groupName, Instant endsAt, List<PersonId> waiting) {}

    private final DSLContext sql;

    ReminderRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The steps over days that close before then and of which nobody was reminded; marked as reminded. */
    List<OpenStep> takeSteps(Instant before, LocalDate today, Instant now) {
        var waiting = multiset(select(GROUP_MEMBER.PERSON_ID)
                        .from(GROUP_MEMBER)
                        .where(GROUP_MEMBER.GROUP_ID.eq(MEETING.GROUP_ID))
                        .and(MembershipRepository.holds(today))
                        .and(notExists(selectOne()
                                .from(READY)
                                .where(READY.MEETING_ID.eq(MEETING.ID))
                                .and(READY.PLACE.eq(MEETING.STEP_PLACE))
                                .and(READY.PERSON_ID.eq(GROUP_MEMBER.PERSON_ID)))))
                .convertFrom(rows -> rows.getValues(GROUP_MEMBER.PERSON_ID));
        List<OpenStep> steps = sql.select(
                        MEETING.ID, MEETING.STEP_PLACE, PEER_GROUP.NAME, MEETING.STEP_ENDS_AT, waiting)
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

    /** The open agreements that are due by this day, marked as reminded; another server does not take them too. */
    List<Due> take(LocalDate by, Instant now) {
        Map<AgreementId, Due> due = sql.select(AGREEMENT.ID, AGREEMENT.OWNER_ID, PEER_GROUP.NAME, AGREEMENT.DUE_ON)
                .from(AGREEMENT)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(AGREEMENT.GROUP_ID))
                .where(AGREEMENT.STATE.eq(AgreementChain.State.OPEN.name()))
                .and(AGREEMENT.REMINDED_AT.isNull())
                .and(AGREEMENT.DUE_ON.le(by))
                .and(PEER_GROUP.PRACTICE.isFalse())
                // Confidential: who left the group is not reminded of it.
                .and(exists(selectOne()
                        .from(GROUP_MEMBER)
                        .where(GROUP_MEMBER.GROUP_ID.eq(AGREEMENT.GROUP_ID))
                        .and(GROUP_MEMBER.PERSON_ID.eq(AGREEMENT.OWNER_ID))
                        .and(MembershipRepository.holds(by))))
                .forUpdate()
                .of(AGREEMENT)
                .skipLocked()
                .fetchMap(AGREEMENT.ID, row -> new Due(row.value2(), row.value3(), row.value4()));
        Set<AgreementId> taken = due.keySet();
        if (!taken.isEmpty()) {
            sql.update(AGREEMENT)
                    .set(AGREEMENT.REMINDED_AT, now)
                    .where(AGREEMENT.ID.in(taken))
                    .execute();
        }
        return List.copyOf(due.values());
    }
}
