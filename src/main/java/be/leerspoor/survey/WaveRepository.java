package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.CLOSING;
import static leerspoor.db.survey.Tables.INVITED;
import static leerspoor.db.survey.Tables.OPENING;
import static leerspoor.db.survey.Tables.QUESTIONNAIRE;
import static leerspoor.db.survey.Tables.WAVE;
import static leerspoor.db.survey.Tables.WAVE_AUDIENCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

/** Waves, as they are planned and read. */
@Repository
class WaveRepository {

    /** Whether a wave asks some regions or teams only. */
    private static final Field<Boolean> NARROW = field(exists(selectOne()
            .from(WAVE_AUDIENCE)
            .where(WAVE_AUDIENCE.WAVE_ID.eq(WAVE.ID))
            .and(WAVE_AUDIENCE.REGION_ID.isNotNull().or(WAVE_AUDIENCE.TEAM_ID.isNotNull()))));

    static final List<SelectField<?>> FIELDS = List.of(
            WAVE.ID,
            WAVE.QUESTIONNAIRE_CODE,
            WAVE.VERSION_NO,
            QUESTIONNAIRE.KIND,
            WAVE.NAME,
            WAVE.ORIGIN,
            WAVE.MODE,
            WAVE.THRESHOLD,
            WAVE.SOURCE,
            WAVE.FROM_DATE,
            WAVE.UNTIL_DATE,
            WAVE.BY_ID,
            WAVE.VERSION,
            OPENING.OPENED_ON,
            OPENING.INVITED_COUNT,
            CLOSING.CLOSED_ON,
            CLOSING.ANSWERED_COUNT,
            CLOSING.GIVEN_UP,
            WAVE.PUBLISHED,
            NARROW);

    /** A wave, and who is to be invited to it. */
    record WithAudience(Wave wave, Audience audience) {}

    private final DSLContext sql;

    WaveRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Every wave, the latest first. */
    List<Wave> all() {
        return waves(trueCondition());
    }

    /** The waves of which something is told that this person may read, the latest first. */
    List<Wave> closed(Actor reader) {
        return waves(CLOSING.WAVE_ID.isNotNull().and(readableBy(reader)));
    }

    /** The waves of a questionnaire that asked the whole organisation and of which something is told, the latest first. */
    List<Wave> closed(String questionnaire) {
        return waves(CLOSING.WAVE_ID
                .isNotNull()
                .and(WAVE.QUESTIONNAIRE_CODE.eq(questionnaire))
                .and(ofTheWhole()));
    }

    /** A wave of which something is told that this person may read. */
    Optional<Wave> closed(WaveId wave, Actor reader) {
        return waves(WAVE.ID.eq(wave).and(CLOSING.WAVE_ID.isNotNull()).and(readableBy(reader))).stream()
                .findFirst();
    }

    /** That a wave asked no regions or teams of its own. */
    static Condition ofTheWhole() {
        return notExists(selectOne()
                .from(WAVE_AUDIENCE)
                .where(WAVE_AUDIENCE.WAVE_ID.eq(WAVE.ID))
                .and(isPlace()));
    }

    // Confidential: of a wave that asked some regions or teams, everyone is those; nobody else reads it as a
    // comparison.
    private static Condition readableBy(Actor reader) {
        ToldPlaces places = ToldPlaces.of(reader);
        return ofTheWhole()
                .or(WAVE.BY_ID.eq(reader.id()))
                .or(exists(selectOne()
                        .from(WAVE_AUDIENCE)
                        .where(WAVE_AUDIENCE.WAVE_ID.eq(WAVE.ID))
                        .and(isPlace())
                        .and(ToldRepository.holds(places, WAVE_AUDIENCE.REGION_ID, WAVE_AUDIENCE.TEAM_ID))));
    }

    private static Condition isPlace() {
        return WAVE_AUDIENCE.REGION_ID.isNotNull().or(WAVE_AUDIENCE.TEAM_ID.isNotNull());
    }

    // Confidential: a wave that is only planned is nobody's to know but of who makes it.
    /** What these waves are called, as far as they were opened. */
    Map<UUID, String> names(Collection<WaveId> ids) {
        return sql
                .select(WAVE.ID, WAVE.NAME)
                .from(WAVE)
                .where(WAVE.ID.in(ids))
                .and(exists(selectOne().from(OPENING).where(OPENING.WAVE_ID.eq(WAVE.ID))))
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> row.value1().value(), row -> row.value2()));
    }

    Optional<Wave> find(WaveId wave) {
        return waves(WAVE.ID.eq(wave)).stream().findFirst();
    }

    private List<Wave> waves(Condition which) {
        return from(sql.select(FIELDS))
                .where(which)
                .orderBy(WAVE.FROM_DATE.desc(), WAVE.NAME, WAVE.ID)
                .fetch(WaveRepository::wave);
    }

    /** Waves that are open and invite this person, each with whether they answered, soonest closed first. */
    Map<Wave, Boolean> openFor(PersonId person, LocalDate today) {
        List<SelectField<?>> fields = new ArrayList<>(FIELDS);
        fields.add(INVITED.ANSWERED);
        Map<Wave, Boolean> waves = new TreeMap<>(Comparator.comparing(Wave::until)
                .thenComparing(wave -> wave.id().value()));
        from(sql.select(fields))
                .join(INVITED)
                .on(INVITED.WAVE_ID.eq(WAVE.ID))
                .where(INVITED.PERSON_ID.eq(person))
                .and(CLOSING.WAVE_ID.isNull())
                .and(WAVE.UNTIL_DATE.ge(today))
                .forEach(row -> waves.put(wave(row), row.get(INVITED.ANSWERED)));
        return waves;
    }

    static <R extends Record> SelectJoinStep<R> from(org.jooq.SelectFromStep<R> select) {
        return select.from(WAVE)
                .join(QUESTIONNAIRE)
                .on(QUESTIONNAIRE.CODE.eq(WAVE.QUESTIONNAIRE_CODE))
                .leftJoin(OPENING)
                .on(OPENING.WAVE_ID.eq(WAVE.ID))
                .leftJoin(CLOSING)
                .on(CLOSING.WAVE_ID.eq(WAVE.ID));
    }

    static Wave wave(Record row) {
        Integer invited = row.get(OPENING.INVITED_COUNT);
        WaveState state = row.get(CLOSING.CLOSED_ON) != null
                ? WaveState.CLOSED
                : row.get(OPENING.OPENED_ON) != null ? WaveState.OPEN : WaveState.PLANNED;
        return new Wave(
                row.get(WAVE.ID),
                new QuestionnaireVersion(row.get(WAVE.QUESTIONNAIRE_CODE), row.get(WAVE.VERSION_NO)),
                QuestionnaireKind.valueOf(row.get(QUESTIONNAIRE.KIND)),
                row.get(WAVE.NAME),
                WaveOrigin.valueOf(row.get(WAVE.ORIGIN)),
                WaveMode.valueOf(row.get(WAVE.MODE)),
                state,
                row.get(WAVE.THRESHOLD),
                Optional.ofNullable(row.get(WAVE.SOURCE)),
                row.get(WAVE.FROM_DATE),
                row.get(WAVE.UNTIL_DATE),
                Optional.ofNullable(row.get(WAVE.BY_ID)),
                invited == null ? 0 : invited,
                Optional.ofNullable(row.get(CLOSING.ANSWERED_COUNT)),
                Boolean.TRUE.equals(row.get(CLOSING.GIVEN_UP)),
                row.get(WAVE.PUBLISHED),
                row.get(NARROW),
                row.get(WAVE.VERSION));
    }

    void add(WaveId wave, WaveDraft draft, int threshold, PersonId by) {
        sql.insertInto(WAVE)
                .set(WAVE.ID, wave)
                .set(WAVE.QUESTIONNAIRE_CODE, draft.version().code())
                .set(WAVE.VERSION_NO, draft.version().number())
                .set(WAVE.NAME, draft.name())
                .set(WAVE.ORIGIN, WaveOrigin.ASKED.name())
                .set(WAVE.MODE, draft.mode().name())
                .set(WAVE.THRESHOLD, threshold)
                .set(WAVE.FROM_DATE, draft.from())
                .set(WAVE.UNTIL_DATE, draft.until())
                .set(WAVE.BY_ID, by)
                .execute();
    }

    /** Changes a wave of which the row was taken by {@link #take}. */
    void change(WaveId wave, WaveDraft draft, int threshold) {
        sql.update(WAVE)
                .set(WAVE.QUESTIONNAIRE_CODE, draft.version().code())
                .set(WAVE.VERSION_NO, draft.version().number())
                .set(WAVE.NAME, draft.name())
                .set(WAVE.MODE, draft.mode().name())
                .set(WAVE.THRESHOLD, threshold)
                .set(WAVE.FROM_DATE, draft.from())
                .set(WAVE.UNTIL_DATE, draft.until())
                .set(WAVE.VERSION, WAVE.VERSION.plus(1))
                .where(WAVE.ID.eq(wave))
                .execute();
    }

    void setUntil(WaveId wave, LocalDate until) {
        sql.update(WAVE)
                .set(WAVE.UNTIL_DATE, until)
                .set(WAVE.VERSION, WAVE.VERSION.plus(1))
                .where(WAVE.ID.eq(wave))
                .execute();
    }

    void remove(WaveId wave) {
        sql.deleteFrom(WAVE_AUDIENCE).where(WAVE_AUDIENCE.WAVE_ID.eq(wave)).execute();
        sql.deleteFrom(WAVE).where(WAVE.ID.eq(wave)).execute();
    }

    /** Waits until whoever else plans, opens or closes this wave is ready; false when there is no such wave. */
    boolean take(WaveId wave) {
        return sql.select(WAVE.ID)
                .from(WAVE)
                .where(WAVE.ID.eq(wave))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** The same for a wave that is asked here; one that is not there, or was taken over, is refused. */
    Wave taken(WaveId wave) {
        if (!take(wave)) {
            throw new NoSuchElementException("No such wave");
        }
        return find(wave).filter(found -> found.origin() == WaveOrigin.ASKED).orElseThrow();
    }

    /** Waits until whoever else opens a wave of this questionnaire is ready. */
    void takeQuestionnaire(String code) {
        sql.select(QUESTIONNAIRE.CODE)
                .from(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.CODE.eq(code))
                .forUpdate()
                .fetch();
    }

    /** A wave with who is to be invited, in one statement. */
    Optional<WithAudience> findWithAudience(WaveId wave) {
        Field<Audience> audience = multiset(
                        select(WAVE_AUDIENCE.ROLE_NAME, WAVE_AUDIENCE.REGION_ID, WAVE_AUDIENCE.TEAM_ID)
                                .from(WAVE_AUDIENCE)
                                .where(WAVE_AUDIENCE.WAVE_ID.eq(WAVE.ID)))
                .convertFrom(AudienceRepository::audience);
        List<SelectField<?>> fields = new ArrayList<>(FIELDS);
        fields.add(audience);
        return from(sql.select(fields))
                .where(WAVE.ID.eq(wave))
                .fetchOptional(row -> new WithAudience(wave(row), row.get(audience)));
    }
}
