package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.CAUGHT_UP;
import static leerspoor.db.training.Tables.EVIDENCE;
import static org.jooq.impl.DSL.noCondition;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Evidence as rows. */
@Repository
class EvidenceRepository {

    private static final List<Field<?>> FIELDS = List.of(
            EVIDENCE.ID,
            EVIDENCE.KIND,
            EVIDENCE.SOURCE_ID,
            EVIDENCE.HAPPENED_ON,
            EVIDENCE.ABOUT,
            EVIDENCE.PRESENTER,
            EVIDENCE.FACILITATOR,
            EVIDENCE.VALID_UNTIL);

    private final DSLContext sql;

    EvidenceRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Writes it, or changes what stands there when something in it is different; whether anything changed. */
    boolean note(PersonId person, Happening happening, Instant now) {
        boolean changed = sql.update(EVIDENCE)
                        .set(EVIDENCE.HAPPENED_ON, happening.on())
                        .set(EVIDENCE.ABOUT, happening.about())
                        .set(EVIDENCE.PRESENTER, happening.presenter())
                        .set(EVIDENCE.FACILITATOR, happening.facilitator())
                        .set(EVIDENCE.MINUTES, happening.minutes())
                        .set(EVIDENCE.VALID_UNTIL, happening.validUntil())
                        .set(EVIDENCE.HOLDS, true)
                        .set(EVIDENCE.CHANGED_AT, now)
                        .where(EVIDENCE.PERSON_ID.eq(person))
                        .and(EVIDENCE.KIND.eq(happening.kind().name()))
                        .and(EVIDENCE.SOURCE_ID.eq(happening.source()))
                        .and(EVIDENCE.HAPPENED_ON
                                .ne(happening.on())
                                .or(EVIDENCE.ABOUT.ne(happening.about()))
                                .or(EVIDENCE.PRESENTER.ne(happening.presenter()))
                                .or(EVIDENCE.FACILITATOR.ne(happening.facilitator()))
                                .or(EVIDENCE.MINUTES.isDistinctFrom(happening.minutes()))
                                .or(EVIDENCE.VALID_UNTIL.isDistinctFrom(happening.validUntil()))
                                .or(EVIDENCE.HOLDS.isFalse()))
                        .execute()
                == 1;
        return changed
                || sql.insertInto(EVIDENCE)
                                .set(EVIDENCE.ID, UUID.randomUUID())
                                .set(EVIDENCE.PERSON_ID, person)
                                .set(EVIDENCE.KIND, happening.kind().name())
                                .set(EVIDENCE.SOURCE_ID, happening.source())
                                .set(EVIDENCE.HAPPENED_ON, happening.on())
                                .set(EVIDENCE.ABOUT, happening.about())
                                .set(EVIDENCE.PRESENTER, happening.presenter())
                                .set(EVIDENCE.FACILITATOR, happening.facilitator())
                                .set(EVIDENCE.MINUTES, happening.minutes())
                                .set(EVIDENCE.VALID_UNTIL, happening.validUntil())
                                .set(EVIDENCE.HOLDS, true)
                                .set(EVIDENCE.NOTED_AT, now)
                                .set(EVIDENCE.CHANGED_AT, now)
                                .onConflict(EVIDENCE.PERSON_ID, EVIDENCE.KIND, EVIDENCE.SOURCE_ID)
                                .doNothing()
                                .execute()
                        == 1;
    }

    /** Whether what happened before evidence was kept is taken up. */
    boolean isCaughtUp() {
        return sql.fetchExists(CAUGHT_UP);
    }

    void noteCaughtUp(Instant now) {
        sql.insertInto(CAUGHT_UP)
                .set(CAUGHT_UP.ID, 1)
                .set(CAUGHT_UP.CAUGHT_UP_AT, now)
                .onConflict(CAUGHT_UP.ID)
                .doNothing()
                .execute();
    }

    UUID idOf(PersonId person, EvidenceKind kind, UUID source) {
        return sql.select(EVIDENCE.ID)
                .from(EVIDENCE)
                .where(EVIDENCE.PERSON_ID.eq(person))
                .and(EVIDENCE.KIND.eq(kind.name()))
                .and(EVIDENCE.SOURCE_ID.eq(source))
                .fetchSingle(EVIDENCE.ID);
    }

    /** This evidence, also when it was struck. */
    Optional<Evidence> find(UUID id) {
        return evidence(EVIDENCE.ID.eq(id)).stream().findFirst();
    }

    /** What holds of this person, by the day it happened. */
    List<Evidence> of(PersonId person) {
        return evidence(EVIDENCE.PERSON_ID.eq(person).and(EVIDENCE.HOLDS));
    }

    private List<Evidence> evidence(Condition which) {
        return sql.select(FIELDS)
                .from(EVIDENCE)
                .where(which)
                .orderBy(EVIDENCE.HAPPENED_ON, EVIDENCE.ID)
                .fetch(EvidenceRepository::read);
    }

    private static Evidence read(Record row) {
        return new Evidence(
                row.get(EVIDENCE.ID),
                EvidenceKind.valueOf(row.get(EVIDENCE.KIND)),
                row.get(EVIDENCE.SOURCE_ID),
                row.get(EVIDENCE.HAPPENED_ON),
                row.get(EVIDENCE.ABOUT),
                row.get(EVIDENCE.PRESENTER),
                row.get(EVIDENCE.FACILITATOR),
                row.get(EVIDENCE.VALID_UNTIL));
    }

    /** Evidence as it is kept, with whose it is. */
    record Kept(
            PersonId person,
            EvidenceKind kind,
            UUID source,
            LocalDate on,
            String about,
            boolean presenter,
            boolean facilitator,
            @Nullable Integer minutes,
            @Nullable LocalDate validUntil) {}

    /** What holds of these people. */
    List<Kept> keptOf(Collection<PersonId> people) {
        return sql.select(
                        EVIDENCE.PERSON_ID,
                        EVIDENCE.KIND.convertFrom(EvidenceKind::valueOf),
                        EVIDENCE.SOURCE_ID,
                        EVIDENCE.HAPPENED_ON,
                        EVIDENCE.ABOUT,
                        EVIDENCE.PRESENTER,
                        EVIDENCE.FACILITATOR,
                        EVIDENCE.MINUTES,
                        EVIDENCE.VALID_UNTIL)
                .from(EVIDENCE)
                .where(EVIDENCE.PERSON_ID.in(people))
                .and(EVIDENCE.HOLDS)
                .fetch(Records.mapping(Kept::new));
    }

    /** What holds of each of these people, by the day it happened. */
    Map<PersonId, List<Evidence>> of(Collection<PersonId> people) {
        return sql.select(EVIDENCE.PERSON_ID)
                .select(FIELDS)
                .from(EVIDENCE)
                .where(EVIDENCE.PERSON_ID.in(people))
                .and(EVIDENCE.HOLDS)
                .orderBy(EVIDENCE.HAPPENED_ON, EVIDENCE.ID)
                .fetchGroups(EVIDENCE.PERSON_ID, EvidenceRepository::read);
    }

    /** So many people in an order of their own, after this one. */
    List<PersonId> peopleAfter(@Nullable PersonId last, int most) {
        return sql.select(PERSON.ID)
                .from(PERSON)
                .where(last == null ? noCondition() : PERSON.ID.gt(last))
                .orderBy(PERSON.ID)
                .limit(most)
                .fetch(PERSON.ID);
    }

    /** Whose evidence of this kind came from here and holds. */
    List<PersonId> holders(EvidenceKind kind, UUID source) {
        return sql.select(EVIDENCE.PERSON_ID)
                .from(EVIDENCE)
                .where(EVIDENCE.KIND.eq(kind.name()))
                .and(EVIDENCE.SOURCE_ID.eq(source))
                .and(EVIDENCE.HOLDS)
                .fetch(EVIDENCE.PERSON_ID);
    }

    /** Lets it count no longer; whether it did until now. */
    boolean strike(PersonId person, EvidenceKind kind, UUID source, Instant now) {
        return sql.update(EVIDENCE)
                        .set(EVIDENCE.HOLDS, false)
                        .set(EVIDENCE.CHANGED_AT, now)
                        .where(EVIDENCE.PERSON_ID.eq(person))
                        .and(EVIDENCE.KIND.eq(kind.name()))
                        .and(EVIDENCE.SOURCE_ID.eq(source))
                        .and(EVIDENCE.HOLDS.isTrue())
                        .execute()
                == 1;
    }
}
