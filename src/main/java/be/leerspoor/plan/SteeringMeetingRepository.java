package be.leerspoor.plan;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.plan.Tables.STEERING_MEETING;
import static leerspoor.db.plan.Tables.STEERING_NOTE;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Meetings of the steering group with what was noted in them. */
@Repository
class SteeringMeetingRepository {

    private static final int MOST = 200;

    private static final Field<List<SteeringNote>> NOTES = multiset(
                    select(STEERING_NOTE.SUBJECT, STEERING_NOTE.WORDS, STEERING_NOTE.VERSION)
                            .from(STEERING_NOTE)
                            .where(STEERING_NOTE.STEERING_MEETING_ID.eq(STEERING_MEETING.ID))
                            .orderBy(STEERING_NOTE.BEGUN_AT, STEERING_NOTE.SUBJECT))
            .convertFrom(rows -> rows.map(Records.mapping(SteeringNote::new)));

    private static final leerspoor.db.plan.tables.SteeringMeeting BEFORE = STEERING_MEETING.as("before_it");

    private static final Field<Instant> SINCE =
            field(select(max(BEFORE.CLOSED_AT)).from(BEFORE).where(BEFORE.CLOSED_AT.lt(STEERING_MEETING.BEGUN_AT)));

    private final DSLContext sql;

    SteeringMeetingRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The one that goes on now. */
    Optional<UUID> open() {
        return sql.select(STEERING_MEETING.ID)
                .from(STEERING_MEETING)
                .where(STEERING_MEETING.CLOSED_AT.isNull())
                .orderBy(STEERING_MEETING.BEGUN_AT.desc())
                .limit(1)
                .fetchOptional(STEERING_MEETING.ID);
    }

    /** When the last one before this moment was closed. */
    Optional<Instant> lastClosed(Instant before) {
        return sql.select(STEERING_MEETING.CLOSED_AT)
                .from(STEERING_MEETING)
                .where(STEERING_MEETING.CLOSED_AT.lt(before))
                .orderBy(STEERING_MEETING.CLOSED_AT.desc())
                .limit(1)
                .fetchOptional(STEERING_MEETING.CLOSED_AT);
    }

    /** All of them, the last one first. */
    List<SteeringMeeting> all() {
        return meetings(STEERING_MEETING.ID.isNotNull());
    }

    Optional<SteeringMeeting> find(UUID meeting) {
        return meetings(STEERING_MEETING.ID.eq(meeting)).stream().findFirst();
    }

    private List<SteeringMeeting> meetings(Condition which) {
        return sql.select(
                        STEERING_MEETING.ID,
                        STEERING_MEETING.BEGUN_AT,
                        concat(PERSON.FIRST_NAME, inline(" "), PERSON.LAST_NAME),
                        STEERING_MEETING.CLOSED_AT,
                        SINCE,
                        NOTES)
                .from(STEERING_MEETING)
                .join(PERSON)
                .on(PERSON.ID.eq(STEERING_MEETING.BY_ID))
                .where(which)
                .orderBy(STEERING_MEETING.BEGUN_AT.desc())
                .limit(MOST)
                .fetch(row -> new SteeringMeeting(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Optional.ofNullable(row.value4()),
                        Optional.ofNullable(row.value5()),
                        row.value6()));
    }

    /** Begins one; false when another goes on. */
    boolean begin(UUID meeting, Instant at, PersonId by) {
        try {
            return sql.insertInto(STEERING_MEETING)
                            .set(STEERING_MEETING.ID, meeting)
                            .set(STEERING_MEETING.BEGUN_AT, at)
                            .set(STEERING_MEETING.BY_ID, by)
                            .set(STEERING_MEETING.GOING_ON, 1)
                            .onConflict(STEERING_MEETING.GOING_ON)
                            .doNothing()
                            .execute()
                    == 1;
        } catch (DuplicateKeyException justBegun) {
            // One of the two databases says so when another transaction added it at the same moment.
            return false;
        }
    }

    /** Holds a meeting that goes on until the end of the transaction; false when it is closed. */
    boolean hold(UUID meeting) {
        return sql.select(STEERING_MEETING.ID)
                .from(STEERING_MEETING)
                .where(STEERING_MEETING.ID.eq(meeting))
                .and(STEERING_MEETING.CLOSED_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Closes one that goes on; false when it is closed already. */
    boolean close(UUID meeting, Instant at) {
        return sql.update(STEERING_MEETING)
                        .set(STEERING_MEETING.CLOSED_AT, at)
                        .setNull(STEERING_MEETING.GOING_ON)
                        .where(STEERING_MEETING.ID.eq(meeting))
                        .and(STEERING_MEETING.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Keeps a note on top of that version, 0 for a new one; false when it has another by now. */
    boolean note(UUID meeting, String subject, int version, String words, Instant at, PersonId by) {
        if (version == 0) {
            try {
                return sql.insertInto(STEERING_NOTE)
                                .set(STEERING_NOTE.STEERING_MEETING_ID, meeting)
                                .set(STEERING_NOTE.SUBJECT, subject)
                                .set(STEERING_NOTE.WORDS, words)
                                .set(STEERING_NOTE.BEGUN_AT, at)
                                .set(STEERING_NOTE.BY_ID, by)
                                .set(STEERING_NOTE.VERSION, 1)
                                .onConflict(STEERING_NOTE.STEERING_MEETING_ID, STEERING_NOTE.SUBJECT)
                                .doNothing()
                                .execute()
                        == 1;
            } catch (DuplicateKeyException justAdded) {
                // One of the two databases says so when another transaction added it at the same moment.
                return false;
            }
        }
        return sql.update(STEERING_NOTE)
                        .set(STEERING_NOTE.WORDS, words)
                        .set(STEERING_NOTE.BY_ID, by)
                        .set(STEERING_NOTE.VERSION, version + 1)
                        .where(STEERING_NOTE.STEERING_MEETING_ID.eq(meeting))
                        .and(STEERING_NOTE.SUBJECT.eq(subject))
                        .and(STEERING_NOTE.VERSION.eq(version))
                        .execute()
                == 1;
    }
}
