package be.leerspoor.people;

import static leerspoor.db.people.Tables.AUDIT_ENTRY;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.TEAM;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import leerspoor.db.people.tables.records.AuditEntryRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AuditRepository {

    /** An entry as it was written, with the name of who did it. */
    record Row(Instant at, @Nullable String by, String deed, String subject) {}

    /** Some of the entries, and how many there are. */
    record Part(List<Row> rows, int total) {}

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

    /** Entries by or about this person, and about that one, with a deed that begins with one of these words, in this stretch of time. */
    Part part(
            @Nullable PersonId person,
            @Nullable PersonId about,
            Collection<String> firstWords,
            @Nullable Instant from,
            @Nullable Instant until,
            int offset,
            int limit) {
        Condition which = (person == null
                        ? noCondition()
                        : AUDIT_ENTRY.BY_ID.eq(person).or(isAbout(person)))
                .and(about == null ? noCondition() : isAbout(about))
                .and(firstWords.stream()
                        .map(word -> AUDIT_ENTRY.DEED.startsWith(word + "."))
                        .reduce(noCondition(), Condition::or))
                .and(from == null ? noCondition() : AUDIT_ENTRY.HAPPENED_AT.ge(from))
                .and(until == null ? noCondition() : AUDIT_ENTRY.HAPPENED_AT.lt(until));
        return sql.select(
                        multiset(select(
                                                AUDIT_ENTRY.HAPPENED_AT,
                                                DirectoryRepository.NAME,
                                                AUDIT_ENTRY.DEED,
                                                AUDIT_ENTRY.SUBJECT)
                                        .from(AUDIT_ENTRY)
                                        .leftJoin(PERSON)
                                        .on(PERSON.ID.eq(AUDIT_ENTRY.BY_ID))
                                        .where(which)
                                        .orderBy(AUDIT_ENTRY.HAPPENED_AT.desc(), AUDIT_ENTRY.ID)
                                        .offset(offset)
                                        .limit(limit))
                                .convertFrom(rows -> rows.map(Records.mapping(Row::new))),
                        field(selectCount().from(AUDIT_ENTRY).where(which)))
                .fetchSingle(Records.mapping(Part::new));
    }

    private static Condition isAbout(PersonId person) {
        return AUDIT_ENTRY.SUBJECT.contains("person:" + person);
    }

    /** What these are called: people, teams and regions. */
    Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Field<UUID> person = PERSON.ID.coerce(SQLDataType.UUID);
        Field<UUID> team = TEAM.ID.coerce(SQLDataType.UUID);
        Field<UUID> region = REGION.ID.coerce(SQLDataType.UUID);
        return sql.select(person, DirectoryRepository.NAME)
                .from(PERSON)
                .where(person.in(ids))
                .unionAll(select(team, TEAM.NAME).from(TEAM).where(team.in(ids)))
                .unionAll(select(region, REGION.NAME).from(REGION).where(region.in(ids)))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }
}
