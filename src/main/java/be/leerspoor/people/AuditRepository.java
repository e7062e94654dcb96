package be.leerspoor.people;

import static leerspoor.db.people.Tables.AUDIT_ENTRY;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import leerspoor.db.people.tables.records.AuditEntryRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AuditRepository {

    private final DSLContext sql;

    AuditRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(Instant at, @Nullable PersonId by, String deed, Collection<String> subjects) {
        sql.batchInsert(subjects.stream()
                        .map(subject -> {
                            AuditEntryRecord entry = sql.newRecord(AUDIT_ENTRY);
                            entry.setId(UUID.randomUUID());
                            entry.setHappenedAt(at);
                            entry.setById(by);
                            entry.setDeed(deed);
                            entry.setSubject(subject);
                            return entry;
                        })
                        .toList())
                .execute();
    }
}
