package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.CONVERSATION;
import static org.jooq.impl.DSL.field;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Conversations that colleagues say they had. */
@Repository
class ConversationRepository {

    /** Whose evidence a conversation is, and of what. */
    record Held(PersonId learner, ConversationKind kind, LocalDate on) {}

    /** First and last name. */
    private static final List<String> COUNTING = List.of(AskedState.ASKED.name(), AskedState.CONFIRMED.name());

    private final DSLContext sql;

    ConversationRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: that two people met is for the two of them.
    static Condition isOf(PersonId person) {
        return CONVERSATION.PERSON_ID.eq(person).or(CONVERSATION.WITH_ID.eq(person));
    }

    /** What this person noted or is asked, the latest first. */
    List<Conversation> of(PersonId person, int most) {
        Condition learning = CONVERSATION.PERSON_ID.eq(person);
        return sql.select(
                        CONVERSATION.ID,
                        CONVERSATION.KIND.convertFrom(ConversationKind::valueOf),
                        CONVERSATION.HELD_ON,
                        EditionRepository.name(PERSON),
                        field(learning),
                        field(CONVERSATION.BY_ID.eq(person)),
                        CONVERSATION.STATE.convertFrom(AskedState::valueOf))
                .from(CONVERSATION)
                .join(PERSON)
                .on(learning.and(PERSON.ID.eq(CONVERSATION.WITH_ID))
                        .or(CONVERSATION.WITH_ID.eq(person).and(PERSON.ID.eq(CONVERSATION.PERSON_ID))))
                .where(isOf(person))
                .orderBy(CONVERSATION.HELD_ON.desc(), CONVERSATION.ASKED_AT.desc(), CONVERSATION.ID)
                .limit(most)
                .fetch(Records.mapping(Conversation::new));
    }

    boolean isNoted(ConversationKind kind, PersonId learner, PersonId with, LocalDate heldOn) {
        return sql.fetchExists(
                CONVERSATION,
                CONVERSATION
                        .PERSON_ID
                        .eq(learner)
                        .and(CONVERSATION.WITH_ID.eq(with))
                        .and(CONVERSATION.KIND.eq(kind.name()))
                        .and(CONVERSATION.HELD_ON.eq(heldOn))
                        .and(CONVERSATION.STATE.in(COUNTING)));
    }

    void add(UUID id, Held held, PersonId with, PersonId by, Instant at) {
        sql.insertInto(CONVERSATION)
                .set(CONVERSATION.ID, id)
                .set(CONVERSATION.KIND, held.kind().name())
                .set(CONVERSATION.PERSON_ID, held.learner())
                .set(CONVERSATION.WITH_ID, with)
                .set(CONVERSATION.HELD_ON, held.on())
                .set(CONVERSATION.BY_ID, by)
                .set(CONVERSATION.STATE, AskedState.ASKED.name())
                .set(CONVERSATION.ASKED_AT, at)
                .execute();
    }

    /** Decides what the other asked this person; false when it does not wait for them. */
    boolean decide(UUID id, PersonId person, AskedState decision, Instant at) {
        return sql.update(CONVERSATION)
                        .set(CONVERSATION.STATE, decision.name())
                        .set(CONVERSATION.DECIDED_AT, at)
                        .where(CONVERSATION.ID.eq(id))
                        .and(isOf(person))
                        .and(CONVERSATION.BY_ID.ne(person))
                        .and(CONVERSATION.STATE.eq(AskedState.ASKED.name()))
                        .execute()
                == 1;
    }

    /** Takes back what both confirmed, or what this person noted and the other did not answer; whether it did. */
    boolean takeBack(UUID id, PersonId person, Instant at) {
        return sql.update(CONVERSATION)
                        .set(CONVERSATION.STATE, AskedState.TAKEN_BACK.name())
                        .set(CONVERSATION.DECIDED_AT, at)
                        .where(CONVERSATION.ID.eq(id))
                        .and(isOf(person))
                        .and(CONVERSATION
                                .STATE
                                .eq(AskedState.CONFIRMED.name())
                                .or(CONVERSATION
                                        .STATE
                                        .eq(AskedState.ASKED.name())
                                        .and(CONVERSATION.BY_ID.eq(person))))
                        .execute()
                == 1;
    }

    Held held(UUID id) {
        return sql.select(
                        CONVERSATION.PERSON_ID,
                        CONVERSATION.KIND.convertFrom(ConversationKind::valueOf),
                        CONVERSATION.HELD_ON)
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(id))
                .fetchSingle(Records.mapping(Held::new));
    }

    PersonId notedBy(UUID id) {
        return sql.select(CONVERSATION.BY_ID)
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(id))
                .fetchSingle(CONVERSATION.BY_ID);
    }
}
