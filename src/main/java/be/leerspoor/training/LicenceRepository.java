package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.LICENCE;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class LicenceRepository {

    private final DSLContext sql;

    LicenceRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Licence> of(PersonId trainer) {
        return licences(LICENCE.TRAINER_ID.eq(trainer));
    }

    List<Licence> all() {
        return licences(DSL.noCondition());
    }

    private List<Licence> licences(Condition which) {
        return sql.select(
                        LICENCE.ID,
                        LICENCE.TRAINER_ID,
                        EditionRepository.name(PERSON),
                        LICENCE.NAME,
                        LICENCE.NUMBER,
                        LICENCE.FROM_DATE,
                        LICENCE.UNTIL_DATE)
                .from(LICENCE)
                .join(PERSON)
                .on(PERSON.ID.eq(LICENCE.TRAINER_ID))
                .where(which)
                .orderBy(LICENCE.FROM_DATE.desc(), LICENCE.ID)
                .fetch(row -> new Licence(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        Optional.ofNullable(row.value7())));
    }

    void add(LicenceDraft draft, PersonId by) {
        sql.insertInto(LICENCE)
                .set(LICENCE.ID, UUID.randomUUID())
                .set(LICENCE.TRAINER_ID, draft.trainer())
                .set(LICENCE.NAME, draft.name())
                .set(LICENCE.NUMBER, draft.number())
                .set(LICENCE.FROM_DATE, draft.from())
                .set(LICENCE.UNTIL_DATE, draft.until())
                .set(LICENCE.BY_ID, by)
                .execute();
    }

    /** Changes it; of another end one is reminded anew. False when there is none any more. */
    boolean change(UUID licence, LicenceDraft draft, PersonId by) {
        sql.update(LICENCE)
                .setNull(LICENCE.REMINDED_AT)
                .where(LICENCE.ID.eq(licence))
                .and(LICENCE.UNTIL_DATE.isDistinctFrom(draft.until()))
                .execute();
        return sql.update(LICENCE)
                        .set(LICENCE.NAME, draft.name())
                        .set(LICENCE.NUMBER, draft.number())
                        .set(LICENCE.FROM_DATE, draft.from())
                        .set(LICENCE.UNTIL_DATE, draft.until())
                        .set(LICENCE.BY_ID, by)
                        .where(LICENCE.ID.eq(licence))
                        .and(LICENCE.TRAINER_ID.eq(draft.trainer()))
                        .execute()
                == 1;
    }

    Optional<PersonId> remove(UUID licence) {
        Optional<PersonId> trainer = sql.select(LICENCE.TRAINER_ID)
                .from(LICENCE)
                .where(LICENCE.ID.eq(licence))
                .fetchOptional(LICENCE.TRAINER_ID);
        return trainer.filter(
                whose -> sql.deleteFrom(LICENCE).where(LICENCE.ID.eq(licence)).execute() == 1);
    }

    /** The licences that end by then and of which nobody was reminded; marked as reminded. */
    List<Licence> take(LocalDate today, LocalDate until, Instant now) {
        // Of two servers at once only one marks a licence, and only that one reminds.
        return licences(LICENCE.UNTIL_DATE.between(today, until).and(LICENCE.REMINDED_AT.isNull())).stream()
                .filter(licence -> sql.update(LICENCE)
                                .set(LICENCE.REMINDED_AT, now)
                                .where(LICENCE.ID.eq(licence.id()))
                                .and(LICENCE.REMINDED_AT.isNull())
                                .execute()
                        == 1)
                .toList();
    }
}
