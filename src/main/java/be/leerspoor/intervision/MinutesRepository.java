package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.MINUTES;
import static leerspoor.db.intervision.Tables.MINUTES_AGREED;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class MinutesRepository {

    /** The minutes as they are kept, and whether this reader confirmed them. */
    record Found(String body, int version, PersonId by, boolean offered, boolean agreed, int confirmed) {

        MinutesPage page(int present) {
            return new MinutesPage(body, version, offered, agreed, confirmed, present);
        }
    }

    private final DSLContext sql;

    MinutesRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Found> find(MeetingId meeting, PersonId reader) {
        return sql.select(
                        MINUTES.BODY,
                        MINUTES.VERSION,
                        MINUTES.BY_ID,
                        field(MINUTES.OFFERED_AT.isNotNull()),
                        field(exists(selectOne()
                                .from(MINUTES_AGREED)
                                .where(MINUTES_AGREED.MEETING_ID.eq(meeting))
                                .and(MINUTES_AGREED.PERSON_ID.eq(reader)))),
                        field(selectCount().from(MINUTES_AGREED).where(MINUTES_AGREED.MEETING_ID.eq(meeting))))
                .from(MINUTES)
                .where(MINUTES.MEETING_ID.eq(meeting))
                .fetchOptional(Records.mapping(Found::new));
    }

    // Confidential: who came and is still in the group, as in the room itself.
    Set<UUID> pages(Collection<UUID> meetings, PersonId reader, LocalDate today) {
        return sql.select(MEETING.ID)
                .from(MEETING)
                .where(MEETING.ID.in(meetings.stream().map(MeetingId::new).toList()))
                .and(MembershipRepository.came(reader))
                .and(MembershipRepository.isMember(MEETING.GROUP_ID, reader, today))
                .fetchSet(row -> row.value1().value());
    }

    void begin(MeetingId meeting, PersonId by, GuardedText text, Instant now) {
        sql.insertInto(MINUTES)
                .set(MINUTES.MEETING_ID, meeting)
                .set(MINUTES.BODY, text.value())
                .set(MINUTES.VERSION, 1)
                .set(MINUTES.BY_ID, by)
                .set(MINUTES.CHANGED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    boolean keep(MeetingId meeting, GuardedText text, int basedOn, Instant now) {
        return sql.update(MINUTES)
                        .set(MINUTES.BODY, text.value())
                        .set(MINUTES.VERSION, basedOn + 1)
                        .set(MINUTES.CHANGED_AT, now)
                        .where(MINUTES.MEETING_ID.eq(meeting))
                        .and(MINUTES.VERSION.eq(basedOn))
                        .and(MINUTES.OFFERED_AT.isNull())
                        .execute()
                == 1;
    }

    boolean offer(MeetingId meeting, GuardedText as, int version, Instant now) {
        return sql.update(MINUTES)
                        .set(MINUTES.BODY, as.value())
                        .set(MINUTES.OFFERED_AT, now)
                        .where(MINUTES.MEETING_ID.eq(meeting))
                        .and(MINUTES.VERSION.eq(version))
                        .and(MINUTES.OFFERED_AT.isNull())
                        .execute()
                == 1;
    }

    boolean agree(MeetingId meeting, PersonId person, Instant now) {
        return sql.insertInto(MINUTES_AGREED)
                        .set(MINUTES_AGREED.MEETING_ID, meeting)
                        .set(MINUTES_AGREED.PERSON_ID, person)
                        .set(MINUTES_AGREED.AGREED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
