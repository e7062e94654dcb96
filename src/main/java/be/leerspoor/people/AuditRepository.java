package be.leerspoor.people;

import static leerspoor.db.people.Tables.AUDIT_ENTRY;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AuditRepository {

    private final DSLContext sql;

    AuditRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(Instant at, @Nullable PersonId by, String deed, String subject) {
        sql.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.ID, UUID.randomUUID())
                .set(AUDIT_ENTRY.HAPPENED_AT, at)
                .set(AUDIT_ENTRY.BY_ID, by)
                .set(AUDIT_ENTRY.DEED, deed)
                .set(AUDIT_ENTRY.SUBJECT, subject)
                .execute();
    }
}
