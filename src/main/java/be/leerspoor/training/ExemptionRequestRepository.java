package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.EXEMPTION_REQUEST;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.shell.OutgoingFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Those who ask not to have to do a step. */
@Repository
class ExemptionRequestRepository {

    /** One that waits, on the version that its person walks now. */
    record Row(
            UUID id,
            String colleague,
            String path,
            int version,
            String step,
            String reason,
            Instant since,
            boolean withFile) {}

    private final DSLContext sql;

    ExemptionRequestRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** That it waits for this person: for a trainer, unless they ask it themselves. */
    // Confidential: the one rule of who reads what somebody writes about what they did elsewhere, and who decides.
    static Condition isFor(Actor actor) {
        return actor.has(Role.TRAINER)
                ? EXEMPTION_REQUEST.PERSON_ID.ne(actor.id()).and(EXEMPTION_REQUEST.STATE.eq(AskedState.ASKED.name()))
                : falseCondition();
    }

    /** The version that the person walks today. */
    static Condition isWalked() {
        return ASSIGNMENT
                .PERSON_ID
                .eq(EXEMPTION_REQUEST.PERSON_ID)
                .and(ASSIGNMENT.PATH_CODE.eq(EXEMPTION_REQUEST.PATH_CODE))
                .and(ASSIGNMENT.ENDED_ON.isNull());
    }

    boolean isAsked(ExemptionRepository.Whose whose) {
        return sql.fetchExists(
                EXEMPTION_REQUEST,
                EXEMPTION_REQUEST
                        .PERSON_ID
                        .eq(whose.person())
                        .and(EXEMPTION_REQUEST.PATH_CODE.eq(whose.path()))
                        .and(EXEMPTION_REQUEST.STEP_CODE.eq(whose.step()))
                        .and(EXEMPTION_REQUEST.STATE.eq(AskedState.ASKED.name())));
    }

    void add(UUID id, ExemptionRepository.Whose whose, String reason, @Nullable OutgoingFile file, Instant at) {
        sql.insertInto(EXEMPTION_REQUEST)
                .set(EXEMPTION_REQUEST.ID, id)
                .set(EXEMPTION_REQUEST.PERSON_ID, whose.person())
                .set(EXEMPTION_REQUEST.PATH_CODE, whose.path())
                .set(EXEMPTION_REQUEST.STEP_CODE, whose.step())
                .set(EXEMPTION_REQUEST.STATE, AskedState.ASKED.name())
                .set(EXEMPTION_REQUEST.REASON, reason)
                .set(EXEMPTION_REQUEST.FILE_NAME, file == null ? null : file.name())
                .set(EXEMPTION_REQUEST.FILE_TYPE, file == null ? null : file.type())
                .set(EXEMPTION_REQUEST.CONTENT, file == null ? null : file.content())
                .set(EXEMPTION_REQUEST.ASKED_AT, at)
                .execute();
    }

    /** What waits for this trainer, the longest first; without those of a path that is not walked any more. */
    List<Row> waiting(Actor actor, int most) {
        return sql.select(
                        EXEMPTION_REQUEST.ID,
                        EditionRepository.name(PERSON),
                        ASSIGNMENT.PATH_CODE,
                        ASSIGNMENT.PATH_VERSION,
                        EXEMPTION_REQUEST.STEP_CODE,
                        EXEMPTION_REQUEST.REASON,
                        EXEMPTION_REQUEST.ASKED_AT,
                        field(EXEMPTION_REQUEST.FILE_NAME.isNotNull()))
                .from(EXEMPTION_REQUEST)
                .join(PERSON)
                .on(PERSON.ID.eq(EXEMPTION_REQUEST.PERSON_ID))
                .join(ASSIGNMENT)
                .on(isWalked())
                .where(isFor(actor))
                .orderBy(EXEMPTION_REQUEST.ASKED_AT, EXEMPTION_REQUEST.ID)
                .limit(most)
                .fetch(Records.mapping(Row::new));
    }

    /** Whose step it is; empty when it does not wait for this person. */
    Optional<ExemptionRepository.Whose> waiting(UUID id, Actor actor) {
        return sql.select(EXEMPTION_REQUEST.PERSON_ID, EXEMPTION_REQUEST.PATH_CODE, EXEMPTION_REQUEST.STEP_CODE)
                .from(EXEMPTION_REQUEST)
                .where(EXEMPTION_REQUEST.ID.eq(id))
                .and(isFor(actor))
                .fetchOptional(Records.mapping(ExemptionRepository.Whose::new));
    }

    /** Decides what waits for this person, and lets go of what showed it; false when it does not wait, or not any more. */
    boolean decide(UUID id, Actor actor, AskedState decision, @Nullable String answer, Instant at) {
        return sql.update(EXEMPTION_REQUEST)
                        .set(EXEMPTION_REQUEST.STATE, decision.name())
                        .set(EXEMPTION_REQUEST.BY_ID, actor.id())
                        .set(EXEMPTION_REQUEST.ANSWER, answer)
                        .set(EXEMPTION_REQUEST.DECIDED_AT, at)
                        .setNull(EXEMPTION_REQUEST.FILE_NAME)
                        .setNull(EXEMPTION_REQUEST.FILE_TYPE)
                        .setNull(EXEMPTION_REQUEST.CONTENT)
                        .where(EXEMPTION_REQUEST.ID.eq(id))
                        .and(isFor(actor))
                        .execute()
                == 1;
    }

    /** Asks it no longer; whether this person asked and nobody answered. */
    boolean withdraw(UUID id, PersonId person, Instant at) {
        return sql.update(EXEMPTION_REQUEST)
                        .set(EXEMPTION_REQUEST.STATE, AskedState.TAKEN_BACK.name())
                        .set(EXEMPTION_REQUEST.DECIDED_AT, at)
                        .setNull(EXEMPTION_REQUEST.FILE_NAME)
                        .setNull(EXEMPTION_REQUEST.FILE_TYPE)
                        .setNull(EXEMPTION_REQUEST.CONTENT)
                        .where(EXEMPTION_REQUEST.ID.eq(id))
                        .and(EXEMPTION_REQUEST.PERSON_ID.eq(person))
                        .and(EXEMPTION_REQUEST.STATE.eq(AskedState.ASKED.name()))
                        .execute()
                == 1;
    }

    /** What was added to it, for this person alone or for whoever reads all; empty when there is nothing. */
    Optional<OutgoingFile> file(UUID id, PersonId reader, boolean readsAll) {
        // Confidential: what shows what somebody did elsewhere is for them and for trainers.
        Condition mayRead = readsAll ? noCondition() : EXEMPTION_REQUEST.PERSON_ID.eq(reader);
        return sql.select(EXEMPTION_REQUEST.FILE_NAME, EXEMPTION_REQUEST.FILE_TYPE, EXEMPTION_REQUEST.CONTENT)
                .from(EXEMPTION_REQUEST)
                .where(EXEMPTION_REQUEST.ID.eq(id))
                .and(EXEMPTION_REQUEST.CONTENT.isNotNull())
                .and(mayRead)
                .fetchOptional(Records.mapping(OutgoingFile::new));
    }
}
