package be.leerspoor.training;

import static leerspoor.db.training.Tables.PROPOSAL;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What team leaders proposed, and what was answered. Changes are made by who has the turn at the edition. */
@Repository
class ProposalRepository {

    private static final int MOST_TURNS = 2;

    private final DSLContext sql;

    ProposalRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Notes that this is proposed; false when this person said no to this edition often enough. */
    boolean ask(EditionId edition, PersonId person, PersonId by, Instant now) {
        // There is one that waits for an answer: whoever is asked anew need not answer an older one.
        withdraw(edition, person);
        int before = sql.fetchCount(PROPOSAL, to(edition, person));
        if (before >= MOST_TURNS) {
            return false;
        }
        sql.insertInto(PROPOSAL)
                .set(PROPOSAL.EDITION_ID, edition)
                .set(PROPOSAL.PERSON_ID, person)
                .set(PROPOSAL.TURN, before + 1)
                .set(PROPOSAL.BY_ID, by)
                .set(PROPOSAL.ASKED_AT, now)
                .set(PROPOSAL.WAITING, true)
                .execute();
        return true;
    }

    /** Takes back what waits for an answer that does not come: nobody said no. */
    void withdraw(EditionId edition, PersonId person) {
        sql.deleteFrom(PROPOSAL)
                .where(to(edition, person))
                .and(PROPOSAL.ANSWERED_AT.isNull())
                .execute();
    }

    /** Notes what this person answers; who proposed it, when anybody did. */
    Optional<PersonId> answer(EditionId edition, PersonId person, boolean accepted, Instant now) {
        Condition open = to(edition, person).and(PROPOSAL.ANSWERED_AT.isNull());
        Optional<PersonId> by = sql.select(PROPOSAL.BY_ID)
                .from(PROPOSAL)
                .where(open)
                .orderBy(PROPOSAL.TURN.desc())
                .limit(1)
                .fetchOptional(PROPOSAL.BY_ID);
        sql.update(PROPOSAL)
                .set(PROPOSAL.ANSWERED_AT, now)
                .set(PROPOSAL.ACCEPTED, accepted)
                .setNull(PROPOSAL.WAITING)
                .where(open)
                .execute();
        return by;
    }

    private static Condition to(EditionId edition, PersonId person) {
        return PROPOSAL.EDITION_ID.eq(edition).and(PROPOSAL.PERSON_ID.eq(person));
    }
}
