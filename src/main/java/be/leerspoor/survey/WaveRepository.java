package be.leerspoor.survey;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;
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
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Waves: planning them, opening them, and who is invited. */
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

    /** Somebody to invite, with the region and team in which they count. */
    record Invitee(
            PersonId person,
            @Nullable RegionId region,
            @Nullable TeamId team) {}

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
        setAudience(wave, draft.audience());
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
        setAudience(wave, draft.audience());
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

    /** Waits until whoever else opens a wave of this questionnaire is ready. */
    void takeQuestionnaire(String code) {
        sql.select(QUESTIONNAIRE.CODE)
                .from(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.CODE.eq(code))
                .forUpdate()
                .fetch();
    }

    private void setAudience(WaveId wave, Audience audience) {
        sql.deleteFrom(WAVE_AUDIENCE).where(WAVE_AUDIENCE.WAVE_ID.eq(wave)).execute();
        List<Query> rows = new ArrayList<>();
        audience.roles().forEach(role -> rows.add(audience(wave, rows.size(), WAVE_AUDIENCE.ROLE_NAME, role.name())));
        audience.regions().forEach(region -> rows.add(audience(wave, rows.size(), WAVE_AUDIENCE.REGION_ID, region)));
        audience.teams().forEach(team -> rows.add(audience(wave, rows.size(), WAVE_AUDIENCE.TEAM_ID, team)));
        if (!rows.isEmpty()) {
            sql.batch(rows).execute();
        }
    }

    private <T> Query audience(WaveId wave, int place, TableField<?, T> field, T value) {
        return sql.insertInto(WAVE_AUDIENCE)
                .set(WAVE_AUDIENCE.WAVE_ID, wave)
                .set(WAVE_AUDIENCE.PLACE, place)
                .set(field, value);
    }

    Audience audience(WaveId wave) {
        return audience(sql.select(WAVE_AUDIENCE.ROLE_NAME, WAVE_AUDIENCE.REGION_ID, WAVE_AUDIENCE.TEAM_ID)
                .from(WAVE_AUDIENCE)
                .where(WAVE_AUDIENCE.WAVE_ID.eq(wave))
                .fetch());
    }

    /** A wave with who is to be invited, in one statement. */
    Optional<WithAudience> findWithAudience(WaveId wave) {
        Field<Audience> audience = multiset(
                        select(WAVE_AUDIENCE.ROLE_NAME, WAVE_AUDIENCE.REGION_ID, WAVE_AUDIENCE.TEAM_ID)
                                .from(WAVE_AUDIENCE)
                                .where(WAVE_AUDIENCE.WAVE_ID.eq(WAVE.ID)))
                .convertFrom(WaveRepository::audience);
        List<SelectField<?>> fields = new ArrayList<>(FIELDS);
        fields.add(audience);
        return from(sql.select(fields))
                .where(WAVE.ID.eq(wave))
                .fetchOptional(row -> new WithAudience(wave(row), row.get(audience)));
    }

    private static Audience audience(Result<Record3<String, RegionId, TeamId>> rows) {
        Set<Role> roles = new HashSet<>();
        Set<RegionId> regions = new HashSet<>();
        Set<TeamId> teams = new HashSet<>();
        rows.forEach(row -> {
            Optional.ofNullable(row.value1()).map(Role::valueOf).ifPresent(roles::add);
            Optional.ofNullable(row.value2()).ifPresent(regions::add);
            Optional.ofNullable(row.value3()).ifPresent(teams::add);
        });
        return new Audience(roles, regions, teams);
    }

    /** Everyone who fits today, each in the team of which they were a member longest. */
    List<Invitee> fitting(Audience audience, LocalDate today) {
        Condition role = audience.roles().isEmpty()
                ? trueCondition()
                : exists(selectOne()
                        .from(ROLE_GRANT)
                        .where(ROLE_GRANT.PERSON_ID.eq(PERSON.ID))
                        .and(ROLE_GRANT.ROLE_NAME.in(
                                audience.roles().stream().map(Role::name).toList()))
                        .and(holds(ROLE_GRANT.FROM_DATE, ROLE_GRANT.UNTIL_DATE, today)));
        boolean anywhere = audience.regions().isEmpty() && audience.teams().isEmpty();
        Condition place = anywhere
                ? trueCondition()
                : exists(selectOne()
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                        .and(holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today))
                        .and(MEMBERSHIP
                                .TEAM_ID
                                .in(audience.teams())
                                .or(MEMBERSHIP.TEAM_ID.in(
                                        select(TEAM.ID).from(TEAM).where(TEAM.REGION_ID.in(audience.regions()))))));
        Map<PersonId, Invitee> each = new java.util.LinkedHashMap<>();
        sql.select(PERSON.ID, TEAM.REGION_ID, TEAM.ID)
                .from(PERSON)
                .leftJoin(MEMBERSHIP)
                .on(MEMBERSHIP.PERSON_ID.eq(PERSON.ID).and(holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today)))
                .leftJoin(TEAM)
                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                .where(PERSON.DEACTIVATED_AT.isNull())
                .and(role)
                .and(place)
                .orderBy(PERSON.ID, MEMBERSHIP.FROM_DATE, MEMBERSHIP.ID)
                // Confidential: counted in two teams, somebody would be what the teams count more than the whole.
                .forEach(row -> each.putIfAbsent(row.value1(), new Invitee(row.value1(), row.value2(), row.value3())));
        return List.copyOf(each.values());
    }

    /** Opens a wave; its first day is the day on which it does. */
    void open(Wave wave, byte @Nullable [] publicKey, LocalDate today, List<Invitee> invited) {
        sql.update(WAVE).set(WAVE.FROM_DATE, today).where(WAVE.ID.eq(wave.id())).execute();
        sql.insertInto(OPENING)
                .set(OPENING.WAVE_ID, wave.id())
                .set(OPENING.MODE, wave.mode().name())
                .set(OPENING.PUBLIC_KEY, publicKey)
                .set(OPENING.OPENED_ON, today)
                .set(OPENING.INVITED_COUNT, invited.size())
                .execute();
        if (!invited.isEmpty()) {
            sql.batch(invited.stream()
                            .map(each -> sql.insertInto(INVITED)
                                    .set(INVITED.WAVE_ID, wave.id())
                                    .set(INVITED.PERSON_ID, each.person())
                                    .set(INVITED.MODE, wave.mode().name())
                                    .set(INVITED.REGION_ID, each.region())
                                    .set(INVITED.TEAM_ID, each.team())
                                    .set(INVITED.ANSWERED, false))
                            .toList())
                    .execute();
        }
    }

    /** When a wave was asked last: the day on which it closed, or will. */
    record Earlier(WaveId wave, String name, LocalDate until) {}

    /** Other waves in which this questionnaire was asked since that day. */
    List<Earlier> askedSince(String questionnaire, WaveId besides, LocalDate since) {
        return sql
                .select(WAVE.ID, WAVE.NAME, WAVE.UNTIL_DATE, CLOSING.CLOSED_ON)
                .from(WAVE)
                .join(OPENING)
                .on(OPENING.WAVE_ID.eq(WAVE.ID))
                .leftJoin(CLOSING)
                .on(CLOSING.WAVE_ID.eq(WAVE.ID))
                .where(WAVE.QUESTIONNAIRE_CODE.eq(questionnaire))
                .and(WAVE.ID.ne(besides))
                .orderBy(WAVE.UNTIL_DATE.desc(), WAVE.ID)
                .fetch(row ->
                        new Earlier(row.value1(), row.value2(), row.value4() == null ? row.value3() : row.value4()))
                .stream()
                .filter(earlier -> !earlier.until().isBefore(since))
                .toList();
    }

    /** Open waves whose last day is over, or that somebody asked to close. */
    List<WaveId> toClose(LocalDate today) {
        return sql.select(WAVE.ID)
                .from(WAVE)
                .join(OPENING)
                .on(OPENING.WAVE_ID.eq(WAVE.ID))
                .leftJoin(CLOSING)
                .on(CLOSING.WAVE_ID.eq(WAVE.ID))
                .where(CLOSING.WAVE_ID.isNull())
                .and(WAVE.UNTIL_DATE.lt(today).or(OPENING.CLOSING_ASKED.isTrue()))
                .orderBy(WAVE.ID)
                .fetch(WAVE.ID);
    }

    void askToClose(WaveId wave) {
        sql.update(OPENING)
                .set(OPENING.CLOSING_ASKED, true)
                .where(OPENING.WAVE_ID.eq(wave))
                .execute();
    }

    /** Marks this wave as reminded today; false when a reminder went out on or after that day. */
    boolean remind(WaveId wave, LocalDate since, LocalDate today) {
        return sql.update(OPENING)
                        .set(OPENING.REMINDED_ON, today)
                        .where(OPENING.WAVE_ID.eq(wave))
                        .and(OPENING.REMINDED_ON.isNull().or(OPENING.REMINDED_ON.lt(since)))
                        .and(OPENING.OPENED_ON.lt(since))
                        .execute()
                == 1;
    }

    /** Who has not answered; for reminders only, nobody reads it. */
    List<PersonId> stillAsked(WaveId wave) {
        return sql.select(INVITED.PERSON_ID)
                .from(INVITED)
                .where(INVITED.WAVE_ID.eq(wave))
                .and(INVITED.ANSWERED.isFalse())
                .orderBy(INVITED.PERSON_ID)
                .fetch(INVITED.PERSON_ID);
    }

    /** How many have answered so far. */
    int answered(WaveId wave) {
        return sql.fetchCount(INVITED, INVITED.WAVE_ID.eq(wave).and(INVITED.ANSWERED.isTrue()));
    }

    static Condition holds(TableField<?, LocalDate> from, TableField<?, LocalDate> until, LocalDate today) {
        return from.le(today).and(until.isNull().or(until.gt(today)));
    }
}
