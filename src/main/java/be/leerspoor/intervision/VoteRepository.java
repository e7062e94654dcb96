package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.VISITED_STEP;
import static leerspoor.db.intervision.Tables.VOTE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Points that people give in a room. */
@Repository
class VoteRepository {

    private final DSLContext sql;

    VoteRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Gives so many points to something, in the place of what was given before. */
    void give(MeetingId meeting, int place, PersonId person, UUID subject, int score) {
        sql.insertInto(VOTE)
                .set(VOTE.MEETING_ID, meeting)
                .set(VOTE.PLACE, place)
                .set(VOTE.PERSON_ID, person)
                .set(VOTE.SUBJECT_ID, subject)
                .set(VOTE.SCORE, score)
                .onConflict(VOTE.MEETING_ID, VOTE.PLACE, VOTE.PERSON_ID, VOTE.SUBJECT_ID)
                .doUpdate()
                .set(VOTE.SCORE, score)
                .execute();
    }

    /** The points somebody gave in a step to any of these subjects but this; what was taken back holds no points. */
    int othersThan(MeetingId meeting, int place, PersonId person, Collection<UUID> subjects, UUID subject) {
        return sql.select(coalesce(sum(VOTE.SCORE).cast(Integer.class), inline(0)))
                .from(VOTE)
                .where(VOTE.MEETING_ID.eq(meeting))
                .and(VOTE.PLACE.eq(place))
                .and(VOTE.PERSON_ID.eq(person))
                .and(VOTE.SUBJECT_ID.in(subjects))
                .and(VOTE.SUBJECT_ID.ne(subject))
                .fetchSingle()
                .value1();
    }

    boolean show(MeetingId meeting, int place, Instant now) {
        return sql.update(VISITED_STEP)
                        .set(VISITED_STEP.VOTES_SHOWN_AT, now)
                        .where(VISITED_STEP.MEETING_ID.eq(meeting))
                        .and(VISITED_STEP.PLACE.eq(place))
                        .and(VISITED_STEP.VOTES_SHOWN_AT.isNull())
                        .execute()
                == 1;
    }
}
