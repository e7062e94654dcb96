package be.leerspoor.plan;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.plan.Tables.AGREEMENT;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The moments at which the plan was agreed. */
@Repository
class PlanAgreementRepository {

    private final DSLContext sql;

    PlanAgreementRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** All of them, the first one first. */
    List<PlanAgreement> all() {
        return sql.select(
                        AGREEMENT.ID,
                        AGREEMENT.NAME,
                        AGREEMENT.AGREED_AT,
                        concat(PERSON.FIRST_NAME, inline(" "), PERSON.LAST_NAME))
                .from(AGREEMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(AGREEMENT.BY_ID))
                .orderBy(AGREEMENT.AGREED_AT, AGREEMENT.ID)
                .fetch(Records.mapping(PlanAgreement::new));
    }

    /** Adds one; nothing happens when there is one with this id. */
    void add(UUID id, String name, Instant at, PersonId by) {
        try {
            sql.insertInto(AGREEMENT)
                    .set(AGREEMENT.ID, id)
                    .set(AGREEMENT.NAME, name)
                    .set(AGREEMENT.AGREED_AT, at)
                    .set(AGREEMENT.BY_ID, by)
                    .onConflict(AGREEMENT.ID)
                    .doNothing()
                    .execute();
        } catch (DuplicateKeyException justAdded) {
            // One of the two databases says so when another transaction added it at the same moment.
        }
    }
}
