package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.AGREEMENT;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Open agreements that nobody was reminded of. */
@Repository
class ReminderRepository {

    /** An agreement that is due, without what was agreed. */
    record Due(PersonId owner, String groupName, LocalDate dueOn) {}

    private final DSLContext sql;

    ReminderRepository(DSLContext sql) {
        this.sql = sql;
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
