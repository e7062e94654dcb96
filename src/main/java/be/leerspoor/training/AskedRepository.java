package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.CONVERSATION;
import static leerspoor.db.training.Tables.EXEMPTION_REQUEST;
import static leerspoor.db.training.Tables.OBSERVATION;
import static leerspoor.db.training.Tables.STEP_CONFIRMATION;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record9;
import org.jooq.Records;
import org.jooq.Select;
import org.jooq.SelectUnionStep;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All that colleagues ask of one person, in one statement. */
@Repository
class AskedRepository {

    /**
     * One of them: with a day it is a conversation; with a path it is a step, to confirm or, where a kind stands with it, to
     * exempt from; and else an observation.
     */
    record Row(
            UUID id,
            String colleague,
            Instant since,
            @Nullable String kind,
            @Nullable LocalDate heldOn,
            @Nullable Boolean learning,
            @Nullable String path,
            @Nullable Integer version,
            @Nullable String step) {}

    private static final String EXEMPT = "EXEMPTION";
    private static final Field<Instant> SINCE = field("since", CONVERSATION.ASKED_AT.getDataType());
    private static final Field<String> NO_WORD = castNull(SQLDataType.VARCHAR(40));
    private static final Field<LocalDate> NO_DAY = castNull(SQLDataType.LOCALDATE);
    private static final Field<Boolean> NEITHER = castNull(SQLDataType.BOOLEAN);
    private static final Field<Integer> NO_NUMBER = castNull(SQLDataType.INTEGER);

    private final DSLContext sql;

    AskedRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What waits for this person, the longest waiting first. */
    List<Row> of(Actor actor, LocalDate today, int most) {
        return sql.fetch(question(actor, today, most)).map(Records.mapping(Row::new));
    }

    /** The question for it. */
    static Select<Record9<UUID, String, Instant, String, LocalDate, Boolean, String, Integer, String>> question(
            Actor actor, LocalDate today, int most) {
        return conversations(actor.id())
                .unionAll(observations(actor.id()).unionAll(steps(actor, today).unionAll(exemptions(actor))))
                .orderBy(inline(3), inline(1))
                .limit(most);
    }

    private static SelectUnionStep<Record9<UUID, String, Instant, String, LocalDate, Boolean, String, Integer, String>>
            conversations(PersonId person) {
        return select(
                        CONVERSATION.ID,
                        EditionRepository.name(PERSON),
                        CONVERSATION.ASKED_AT.as(SINCE),
                        CONVERSATION.KIND,
                        CONVERSATION.HELD_ON,
                        field(CONVERSATION.PERSON_ID.eq(person)),
                        NO_WORD,
                        NO_NUMBER,
                        NO_WORD)
                .from(CONVERSATION)
                .join(PERSON)
                .on(PERSON.ID.eq(CONVERSATION.BY_ID))
                .where(CONVERSATION.PERSON_ID.eq(person).or(CONVERSATION.WITH_ID.eq(person)))
                .and(CONVERSATION.BY_ID.ne(person))
                .and(CONVERSATION.STATE.eq(AskedState.ASKED.name()));
    }

    private static Select<Record9<UUID, String, Instant, String, LocalDate, Boolean, String, Integer, String>>
            observations(PersonId person) {
        return select(
                        OBSERVATION.ID,
                        EditionRepository.name(PERSON),
                        OBSERVATION.ASKED_AT,
                        NO_WORD,
                        NO_DAY,
                        NEITHER,
                        NO_WORD,
                        NO_NUMBER,
                        NO_WORD)
                .from(OBSERVATION)
                .join(PERSON)
                .on(PERSON.ID.eq(OBSERVATION.PERSON_ID))
                .where(OBSERVATION.WITH_ID.eq(person))
                .and(OBSERVATION.STATE.eq(ObservationState.ASKED.name()));
    }

    private static Select<Record9<UUID, String, Instant, String, LocalDate, Boolean, String, Integer, String>>
            exemptions(Actor actor) {
        return select(
                        EXEMPTION_REQUEST.ID,
                        EditionRepository.name(PERSON),
                        EXEMPTION_REQUEST.ASKED_AT,
                        inline(EXEMPT),
                        NO_DAY,
                        NEITHER,
                        ASSIGNMENT.PATH_CODE,
                        ASSIGNMENT.PATH_VERSION,
                        EXEMPTION_REQUEST.STEP_CODE)
                .from(EXEMPTION_REQUEST)
                .join(PERSON)
                .on(PERSON.ID.eq(EXEMPTION_REQUEST.PERSON_ID))
                .join(ASSIGNMENT)
                .on(ExemptionRequestRepository.isWalked())
                .where(ExemptionRequestRepository.isFor(actor));
    }

    private static Select<Record9<UUID, String, Instant, String, LocalDate, Boolean, String, Integer, String>> steps(
            Actor actor, LocalDate today) {
        return select(
                        STEP_CONFIRMATION.ID,
                        EditionRepository.name(PERSON),
                        STEP_CONFIRMATION.ASKED_AT,
                        NO_WORD,
                        NO_DAY,
                        NEITHER,
                        ASSIGNMENT.PATH_CODE,
                        ASSIGNMENT.PATH_VERSION,
                        STEP_CONFIRMATION.STEP_CODE)
                .from(STEP_CONFIRMATION)
                .join(PERSON)
                .on(PERSON.ID.eq(STEP_CONFIRMATION.PERSON_ID))
                .join(ASSIGNMENT)
                .on(ConfirmationRepository.isWalked())
                .where(STEP_CONFIRMATION.STATE.eq(AskedState.ASKED.name()))
                .and(ConfirmationRepository.isFor(actor, today));
    }
}
