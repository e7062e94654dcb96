package be.leerspoor.training;

import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.EXCUSE;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who said beforehand that they miss which session. */
@Repository
class ExcuseRepository {

    private final DSLContext sql;

    ExcuseRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The edition of a session to come that goes on and in which this person has a place. */
    Optional<EditionId> before(SessionId session, PersonId person, Instant now) {
        return sql.select(EDITION.ID)
                .from(COURSE_SESSION)
                .join(EDITION)
                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                .where(COURSE_SESSION.ID.eq(session))
                .and(COURSE_SESSION.STARTS_AT.gt(now))
                .and(EDITION.STATE.eq(EditionState.PLANNED.name()))
                .and(EditionRepository.isPlaced(person))
                .fetchOptional(EDITION.ID);
    }

    void excuse(SessionId session, PersonId person, Instant now) {
        sql.insertInto(EXCUSE)
                .set(EXCUSE.SESSION_ID, session)
                .set(EXCUSE.PERSON_ID, person)
                .set(EXCUSE.SAID_AT, now)
                .onConflict(EXCUSE.SESSION_ID, EXCUSE.PERSON_ID)
                .doNothing()
                .execute();
    }

    boolean takeBack(SessionId session, PersonId person) {
        return sql.deleteFrom(EXCUSE)
                        .where(EXCUSE.SESSION_ID.eq(session))
                        .and(EXCUSE.PERSON_ID.eq(person))
                        .execute()
                == 1;
    }

    /** Forgets what was said of sessions on a day that is theirs no more. */
    void forget(Collection<SessionId> sessions) {
        sql.deleteFrom(EXCUSE).where(EXCUSE.SESSION_ID.in(sessions)).execute();
    }

    /** Forgets what somebody said who is out of the edition. */
    void forget(EditionId edition, PersonId person) {
        sql.deleteFrom(EXCUSE)
                .where(EXCUSE.PERSON_ID.eq(person))
                .and(EXCUSE.SESSION_ID.in(
                        select(COURSE_SESSION.ID).from(COURSE_SESSION).where(COURSE_SESSION.EDITION_ID.eq(edition))))
                .execute();
    }
}
