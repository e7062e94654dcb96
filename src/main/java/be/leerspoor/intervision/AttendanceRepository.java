package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;

import be.leerspoor.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Who was present at meetings that are over. */
@Repository
class AttendanceRepository {

    /** What counts of somebody: what a correction says, or else what the room noted. Who reads what hangs on the note alone. */
    static final Field<String> FACT_THAT_COUNTS = coalesce(ATTENDANCE.CORRECTED, ATTENDANCE.FACT);

    private final DSLContext sql;

    AttendanceRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<AttendanceFact> presentAt(MeetingId meeting) {
        return present(MEETING.ID.eq(meeting));
    }

    List<AttendanceFact> presenceOf(PersonId person) {
        return present(ATTENDANCE.PERSON_ID.eq(person));
    }

    List<AttendanceFact> presenceOf(Collection<PersonId> people) {
        return present(ATTENDANCE.PERSON_ID.in(people));
    }

    Set<UUID> known(Collection<UUID> meetings) {
        return sql.select(MEETING.ID)
                .from(MEETING)
                .where(MEETING.ID.in(meetings.stream().map(MeetingId::new).toList()))
                .fetchSet(row -> row.value1().value());
    }

    private List<AttendanceFact> present(Condition which) {
        return sql.select(
                        MEETING.ID,
                        ATTENDANCE.PERSON_ID,
                        MEETING.HELD_ON,
                        coalesce(MEETING.METHOD_CODE, inline("")),
                        field(isInPart(MEETING.PRESENTER_ID)),
                        field(isInPart(MEETING.FACILITATOR_ID)))
                .from(ATTENDANCE)
                .join(MEETING)
                .on(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                .where(MEETING.STATE.eq(MeetingState.CLOSED.name()))
                .and(not(PEER_GROUP.PRACTICE))
                .and(countsAs(Attended.PRESENT))
                .and(which)
                .orderBy(MEETING.HELD_ON, MEETING.ID, ATTENDANCE.PERSON_ID)
                .fetch(Records.mapping(AttendanceFact::new));
    }

    /** Whether a row of attendance counts as this, for figures and facts. */
    static Condition countsAs(Attended fact) {
        return FACT_THAT_COUNTS.eq(fact.name());
    }

    private static Condition isInPart(Field<PersonId> holder) {
        return holder.isNotDistinctFrom(ATTENDANCE.PERSON_ID).and(not(ATTENDANCE.OBSERVER));
    }
}
