package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.training.Tables.OBSERVATION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Who was asked to look on, and what they gave back. */
@Repository
class ObservationRepository {

    /** What is being written, by code of the field. */
    record Draft(PersonId learner, SequencedMap<String, String> texts) {}

    private static final List<String> GIVERS = List.of(Role.PRACTICE_LEADER.name(), Role.TRAINER.name());

    private final DSLContext sql;

    ObservationRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: that somebody looked on is for the two of them.
    static Condition isOf(PersonId person) {
        return OBSERVATION.PERSON_ID.eq(person).or(OBSERVATION.WITH_ID.eq(person));
    }

    private static Condition writtenBy(UUID id, PersonId giver) {
        return OBSERVATION
                .ID
                .eq(id)
                .and(OBSERVATION.WITH_ID.eq(giver))
                .and(OBSERVATION.STATE.eq(ObservationState.ASKED.name()));
    }

    /** Whether this person works here and is a practice leader or trainer today. */
    boolean canLookOn(PersonId person, LocalDate today) {
        return sql.fetchExists(
                PERSON,
                PERSON.ID
                        .eq(person)
                        .and(PERSON.DEACTIVATED_AT.isNull())
                        .and(exists(selectOne()
                                .from(ROLE_GRANT)
                                .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                                .and(ROLE_GRANT.ROLE_NAME.in(GIVERS))
                                .and(AudienceRepository.holds(ROLE_GRANT.FROM_DATE, ROLE_GRANT.UNTIL_DATE, today)))));
    }

    boolean isAsked(PersonId learner, PersonId giver) {
        return sql.fetchExists(
                OBSERVATION,
                OBSERVATION
                        .PERSON_ID
                        .eq(learner)
                        .and(OBSERVATION.WITH_ID.eq(giver))
                        .and(OBSERVATION.STATE.eq(ObservationState.ASKED.name())));
    }

    void add(UUID id, PersonId learner, PersonId giver, Instant at) {
        sql.insertInto(OBSERVATION)
                .set(OBSERVATION.ID, id)
                .set(OBSERVATION.PERSON_ID, learner)
                .set(OBSERVATION.WITH_ID, giver)
                .set(OBSERVATION.STATE, ObservationState.ASKED.name())
                .set(OBSERVATION.ASKED_AT, at)
                .set(OBSERVATION.SAW, "")
                .set(OBSERVATION.EFFECT, "")
                .set(OBSERVATION.ONWARD, "")
                .execute();
    }

    List<ObservationSummary> of(PersonId person, int most) {
        Condition giving = OBSERVATION.WITH_ID.eq(person);
        return sql.select(
                        OBSERVATION.ID,
                        EditionRepository.name(PERSON),
                        field(giving),
                        OBSERVATION.STATE.convertFrom(ObservationState::valueOf),
                        OBSERVATION.ASKED_AT,
                        OBSERVATION.HELD_ON)
                .from(OBSERVATION)
                .join(PERSON)
                .on(giving.and(PERSON.ID.eq(OBSERVATION.PERSON_ID))
                        .or(OBSERVATION.PERSON_ID.eq(person).and(PERSON.ID.eq(OBSERVATION.WITH_ID))))
                .where(isOf(person))
                .orderBy(OBSERVATION.ASKED_AT.desc(), OBSERVATION.ID)
                .limit(most)
                .fetch(Records.mapping(ObservationSummary::new));
    }

    Optional<ObservationPage> find(UUID id, PersonId reader) {
        var learner = PERSON.as("learner");
        var giver = PERSON.as("giver");
        return sql.select(learner.FIRST_NAME, learner.LAST_NAME, giver.FIRST_NAME, giver.LAST_NAME)
                .select(OBSERVATION.fields())
                .from(OBSERVATION)
                .join(learner)
                .on(learner.ID.eq(OBSERVATION.PERSON_ID))
                .join(giver)
                .on(giver.ID.eq(OBSERVATION.WITH_ID))
                .where(OBSERVATION.ID.eq(id))
                .and(isOf(reader))
                .fetchOptional(row -> {
                    ObservationState state = ObservationState.valueOf(row.get(OBSERVATION.STATE));
                    boolean giving = row.get(OBSERVATION.WITH_ID).equals(reader);
                    // Confidential: what is still being written is for who writes it alone.
                    boolean readable = giving || state == ObservationState.GIVEN;
                    Map<ObservationField, ObservationPage.Text> fields = new EnumMap<>(ObservationField.class);
                    for (ObservationField field : ObservationField.values()) {
                        if (readable) {
                            fields.put(
                                    field, new ObservationPage.Text(row.get(column(field)), row.get(version(field))));
                        }
                    }
                    return new ObservationPage(
                            id,
                            row.get(learner.FIRST_NAME) + " " + row.get(learner.LAST_NAME),
                            row.get(giver.FIRST_NAME) + " " + row.get(giver.LAST_NAME),
                            giving,
                            state,
                            row.get(OBSERVATION.ASKED_AT),
                            row.get(OBSERVATION.HELD_ON),
                            fields);
                });
    }

    /** What this person is writing, with the turn to change it; empty when it is not theirs to write. */
    Optional<Draft> draft(UUID id, PersonId giver) {
        return sql.selectFrom(OBSERVATION)
                .where(writtenBy(id, giver))
                .forUpdate()
                .fetchOptional(row -> {
                    SequencedMap<String, String> texts = new LinkedHashMap<>();
                    for (ObservationField field : ObservationField.values()) {
                        texts.put(field.code(), row.get(column(field)));
                    }
                    return new Draft(row.getPersonId(), texts);
                });
    }

    /** Keeps one field if nobody changed it since this version; false otherwise. */
    boolean keep(UUID id, PersonId giver, ObservationField field, GuardedText text, int basedOn) {
        return sql.update(OBSERVATION)
                        .set(column(field), text.value())
                        .set(version(field), basedOn + 1)
                        .where(writtenBy(id, giver))
                        .and(version(field).eq(basedOn))
                        .execute()
                == 1;
    }

    ObservationPage.Text text(UUID id, PersonId giver, ObservationField field) {
        return sql.select(column(field), version(field))
                .from(OBSERVATION)
                .where(writtenBy(id, giver))
                .fetchSingle(Records.mapping(ObservationPage.Text::new));
    }

    boolean give(UUID id, PersonId giver, LocalDate heldOn, Instant at) {
        return sql.update(OBSERVATION)
                        .set(OBSERVATION.STATE, ObservationState.GIVEN.name())
                        .set(OBSERVATION.HELD_ON, heldOn)
                        .set(OBSERVATION.GIVEN_AT, at)
                        .where(writtenBy(id, giver))
                        .execute()
                == 1;
    }

    /** Makes what was given a draft of this person again; whether it was given by them. */
    boolean takeBack(UUID id, PersonId giver) {
        return sql.update(OBSERVATION)
                        .set(OBSERVATION.STATE, ObservationState.ASKED.name())
                        .setNull(OBSERVATION.GIVEN_AT)
                        .where(OBSERVATION.ID.eq(id))
                        .and(OBSERVATION.WITH_ID.eq(giver))
                        .and(OBSERVATION.STATE.eq(ObservationState.GIVEN.name()))
                        .execute()
                == 1;
    }

    boolean decline(UUID id, PersonId giver) {
        return end(id, OBSERVATION.WITH_ID.eq(giver), ObservationState.DECLINED);
    }

    boolean withdraw(UUID id, PersonId learner) {
        return end(id, OBSERVATION.PERSON_ID.eq(learner), ObservationState.TAKEN_BACK);
    }

    private boolean end(UUID id, Condition whose, ObservationState state) {
        // Confidential: nobody will read what was being written, so nothing of it is kept.
        return sql.update(OBSERVATION)
                        .set(OBSERVATION.STATE, state.name())
                        .set(OBSERVATION.SAW, "")
                        .set(OBSERVATION.EFFECT, "")
                        .set(OBSERVATION.ONWARD, "")
                        .where(OBSERVATION.ID.eq(id))
                        .and(whose)
                        .and(OBSERVATION.STATE.eq(ObservationState.ASKED.name()))
                        .execute()
                == 1;
    }

    PersonId learner(UUID id) {
        return sql.select(OBSERVATION.PERSON_ID)
                .from(OBSERVATION)
                .where(OBSERVATION.ID.eq(id))
                .fetchSingle(OBSERVATION.PERSON_ID);
    }

    private static TableField<?, String> column(ObservationField field) {
        return switch (field) {
            case SAW -> OBSERVATION.SAW;
            case EFFECT -> OBSERVATION.EFFECT;
            case ONWARD -> OBSERVATION.ONWARD;
        };
    }

    private static TableField<?, Integer> version(ObservationField field) {
        return switch (field) {
            case SAW -> OBSERVATION.SAW_VERSION;
            case EFFECT -> OBSERVATION.EFFECT_VERSION;
            case ONWARD -> OBSERVATION.ONWARD_VERSION;
        };
    }
}
