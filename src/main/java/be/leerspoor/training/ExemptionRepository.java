package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.EXEMPTION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.OutgoingFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Steps that somebody need not do. */
@Repository
class ExemptionRepository {

    /** An exemption as stored. */
    record Row(
            UUID id,
            String person,
            String path,
            String step,
            String byName,
            String reason,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate endedOn,
            boolean withFile) {}

    /** Whose step it is. */
    record Whose(PersonId person, String path, String step) {}

    private final DSLContext sql;

    ExemptionRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean isExempt(Whose whose, LocalDate today) {
        return sql.fetchExists(
                EXEMPTION,
                EXEMPTION
                        .PERSON_ID
                        .eq(whose.person())
                        .and(EXEMPTION.PATH_CODE.eq(whose.path()))
                        .and(EXEMPTION.STEP_CODE.eq(whose.step()))
                        .and(EXEMPTION.ENDED_ON.isNull())
                        .and(EXEMPTION.UNTIL_DATE.isNull().or(EXEMPTION.UNTIL_DATE.gt(today))));
    }

    void add(UUID id, ExemptionDraft draft, String reason, PersonId by, LocalDate today, @Nullable OutgoingFile file) {
        sql.insertInto(EXEMPTION)
                .set(EXEMPTION.ID, id)
                .set(EXEMPTION.PERSON_ID, draft.person())
                .set(EXEMPTION.PATH_CODE, draft.path())
                .set(EXEMPTION.STEP_CODE, draft.step())
                .set(EXEMPTION.BY_ID, by)
                .set(EXEMPTION.REASON, reason)
                .set(EXEMPTION.FROM_DATE, today)
                .set(EXEMPTION.UNTIL_DATE, draft.until())
                .set(EXEMPTION.FILE_NAME, file == null ? null : file.name())
                .set(EXEMPTION.FILE_TYPE, file == null ? null : file.type())
                .set(EXEMPTION.CONTENT, file == null ? null : file.content())
                .execute();
    }

    boolean end(UUID id, PersonId by, LocalDate today) {
        return sql.update(EXEMPTION)
                        .set(EXEMPTION.ENDED_ON, today)
                        .where(EXEMPTION.ID.eq(id))
                        .and(EXEMPTION.PERSON_ID.ne(by))
                        .and(EXEMPTION.ENDED_ON.isNull())
                        .execute()
                == 1;
    }

    Whose whose(UUID id) {
        return sql.select(EXEMPTION.PERSON_ID, EXEMPTION.PATH_CODE, EXEMPTION.STEP_CODE)
                .from(EXEMPTION)
                .where(EXEMPTION.ID.eq(id))
                .fetchSingle(Records.mapping(Whose::new));
    }

    /** Those that run on this day, or those that do not any more, the latest first; so many after so many. */
    List<Row> some(boolean running, LocalDate today, int after, int most) {
        Condition runs =
                EXEMPTION.ENDED_ON.isNull().and(EXEMPTION.UNTIL_DATE.isNull().or(EXEMPTION.UNTIL_DATE.gt(today)));
        var trainer = PERSON.as("trainer");
        return sql.select(
                        EXEMPTION.ID,
                        EditionRepository.name(PERSON),
                        EXEMPTION.PATH_CODE,
                        EXEMPTION.STEP_CODE,
                        EditionRepository.name(trainer),
                        EXEMPTION.REASON,
                        EXEMPTION.FROM_DATE,
                        EXEMPTION.UNTIL_DATE,
                        EXEMPTION.ENDED_ON,
                        field(EXEMPTION.FILE_NAME.isNotNull()))
                .from(EXEMPTION)
                .join(PERSON)
                .on(PERSON.ID.eq(EXEMPTION.PERSON_ID))
                .join(trainer)
                .on(trainer.ID.eq(EXEMPTION.BY_ID))
                .where(running ? runs : not(runs))
                .orderBy(EXEMPTION.FROM_DATE.desc(), EXEMPTION.ID)
                .offset(after)
                .limit(most)
                .fetch(Records.mapping(Row::new));
    }

    /** What was added to it, for this person alone or for whoever reads all; empty when there is nothing. */
    Optional<OutgoingFile> file(UUID id, PersonId reader, boolean readsAll) {
        // Confidential: what shows why somebody need not do a step is for them and for trainers.
        Condition mayRead = readsAll ? noCondition() : EXEMPTION.PERSON_ID.eq(reader);
        return sql.select(EXEMPTION.FILE_NAME, EXEMPTION.FILE_TYPE, EXEMPTION.CONTENT)
                .from(EXEMPTION)
                .where(EXEMPTION.ID.eq(id))
                .and(EXEMPTION.CONTENT.isNotNull())
                .and(mayRead)
                .fetchOptional(Records.mapping(OutgoingFile::new));
    }
}
