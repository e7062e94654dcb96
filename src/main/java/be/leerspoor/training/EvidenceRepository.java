package be.leerspoor.training;

import static leerspoor.db.training.Tables.EVIDENCE;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Evidence as rows. */
@Repository
class EvidenceRepository {

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

    UUID idOf(PersonId person, EvidenceKind kind, UUID source) {
        return sql.select(EVIDENCE.ID)
                .from(EVIDENCE)
                .where(EVIDENCE.PERSON_ID.eq(person))
                .and(EVIDENCE.KIND.eq(kind.name()))
                .and(EVIDENCE.SOURCE_ID.eq(source))
                .fetchSingle(EVIDENCE.ID);
    }

    /** What holds of this person, by the day it happened. */
    List<Evidence> of(PersonId person) {
        return sql.select(
                        EVIDENCE.ID,
                        EVIDENCE.KIND.convertFrom(EvidenceKind::valueOf),
                        EVIDENCE.SOURCE_ID,
                        EVIDENCE.HAPPENED_ON,
                        EVIDENCE.ABOUT,
                        EVIDENCE.PRESENTER,
                        EVIDENCE.FACILITATOR,
                        EVIDENCE.VALID_UNTIL)
                .from(EVIDENCE)
                .where(EVIDENCE.PERSON_ID.eq(person))
                .and(EVIDENCE.HOLDS)
                .orderBy(EVIDENCE.HAPPENED_ON, EVIDENCE.ID)
                .fetch(Records.mapping(Evidence::new));
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
