package be.leerspoor.intervision;

import static be.leerspoor.intervision.MembershipRepository.isFacilitator;
import static be.leerspoor.intervision.MembershipRepository.wasThere;
import static leerspoor.db.intervision.Tables.CHECKED_OUT;
import static leerspoor.db.intervision.Tables.CHECK_OUT;
import static leerspoor.db.intervision.Tables.MEETING;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Check-outs: that somebody gave one, and, without any link to it, what was given. */
@Repository
class CheckOutRepository {

    private final DSLContext sql;

    CheckOutRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Notes that somebody checked out; false when they did already. */
    boolean mark(MeetingId meeting, PersonId person) {
        return sql.insertInto(CHECKED_OUT)
                        .set(CHECKED_OUT.MEETING_ID, meeting)
                        .set(CHECKED_OUT.PERSON_ID, person)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void add(MeetingId meeting, int safety, int usefulness) {
        sql.insertInto(CHECK_OUT)
                .set(CHECK_OUT.ID, UUID.randomUUID())
                .set(CHECK_OUT.MEETING_ID, meeting)
                .set(CHECK_OUT.SAFETY, safety)
                .set(CHECK_OUT.USEFULNESS, usefulness)
                .execute();
    }

    /** The latest meetings that are told as a whole, the latest first, for a facilitator of today who was in the group then. */
    List<CheckOutAsAWhole> latest(GroupId group, PersonId facilitator, LocalDate today) {
        return sql
                .select(MEETING.ID, CHECK_OUT.SAFETY, CHECK_OUT.USEFULNESS)
                .from(CHECK_OUT)
                .join(MEETING)
                .on(MEETING.ID.eq(CHECK_OUT.MEETING_ID))
                .where(MEETING.GROUP_ID.eq(group))
                // Confidential: told when nobody can add to it any more, and only of one's own time.
                .and(MEETING.STATE.eq(MeetingState.CLOSED.name()))
                .and(isFacilitator(MEETING.GROUP_ID, facilitator, today))
                .and(wasThere(facilitator, today))
                .orderBy(MEETING.STARTS_AT.desc(), MEETING.ID)
                .fetchGroups(MEETING.ID)
                .values()
                .stream()
                .flatMap(given ->
                        CheckOutAsAWhole.of(given.getValues(CHECK_OUT.SAFETY), given.getValues(CHECK_OUT.USEFULNESS))
                                .stream())
                .limit(2L * Trend.SIDE)
                .toList();
    }
}
