package be.leerspoor.training;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.training.Tables.PROPOSAL;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
        int before = sql.fetchCount(PROPOSAL, PROPOSAL.EDITION_ID.eq(edition).and(PROPOSAL.PERSON_ID.eq(person)));
        if (before >= MOST_TURNS) {
            return false;
        }
        sql.insertInto(PROPOSAL)
                .set(PROPOSAL.EDITION_ID, edition)
                .set(PROPOSAL.PERSON_ID, person)
                .set(PROPOSAL.TURN, before + 1)
                .set(PROPOSAL.BY_ID, by)
                .set(PROPOSAL.ASKED_AT, now)
                .execute();
        return true;
    }

    /** Notes what this person answers; who proposed it, when anybody did. */
    Optional<PersonId> answer(EditionId edition, PersonId person, boolean accepted, Instant now) {
        var open = PROPOSAL.EDITION_ID
                .eq(edition)
                .and(PROPOSAL.PERSON_ID.eq(person))
                .and(PROPOSAL.ANSWERED_AT.isNull());
        Optional<PersonId> by =
                sql.select(PROPOSAL.BY_ID).from(PROPOSAL).where(open).fetchOptional(PROPOSAL.BY_ID);
        sql.update(PROPOSAL)
                .set(PROPOSAL.ANSWERED_AT, now)
                .set(PROPOSAL.ACCEPTED, accepted)
                .where(open)
                .execute();
        return by;
    }

    /** Whether the one still leads a team that the other is in. */
    boolean leads(PersonId leader, PersonId person, LocalDate today) {
        // Confidential: whether somebody is in an edition is told to who leads them, and to nobody who did so once.
        return sql.fetchExists(selectOne()
                .from(ROLE_GRANT)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.PERSON_ID.eq(person))
                .join(TEAM)
                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                .where(ROLE_GRANT.PERSON_ID.eq(leader))
                .and(ROLE_GRANT.ROLE_NAME.eq(Role.TEAM_LEADER.name()))
                .and(AudienceRepository.holds(ROLE_GRANT.FROM_DATE, ROLE_GRANT.UNTIL_DATE, today))
                .and(AudienceRepository.holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today))
                .and(ROLE_GRANT
                        .TEAM_ID
                        .eq(TEAM.ID)
                        .or(ROLE_GRANT.REGION_ID.eq(TEAM.REGION_ID))
                        .or(ROLE_GRANT.TEAM_ID.isNull().and(ROLE_GRANT.REGION_ID.isNull()))));
    }
}
