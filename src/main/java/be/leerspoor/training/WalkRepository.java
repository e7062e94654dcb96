package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.EXEMPTION;
import static leerspoor.db.training.Tables.LEARNER;
import static leerspoor.db.training.Tables.PATH;
import static leerspoor.db.training.Tables.PATH_EVENT;
import static leerspoor.db.training.Tables.STANDING;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import leerspoor.db.training.tables.records.AssignmentRecord;
import leerspoor.db.training.tables.records.StandingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Result;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Who walks which path, where they stand, and what became of it. */
@Repository
class WalkRepository {

    /**
     * That somebody walks or walked a version of a path.
     *
     * @param chosen whether they had chosen it before it was asked of them
     */
    record Assigned(
            PathVersion path,
            LocalDate since,
            @Nullable LocalDate dueOn,
            @Nullable PersonId by,
            boolean chosen,
            @Nullable LocalDate endedOn,
            List<Walk.Exempt> exemptions) {}

    /** A stored standing; the evidence behind it is not stored with it. */
    record Stored(String path, String step, PathVersion version, StepStanding standing) {}

    /** A path somebody is on, and where they stand. */
    record Glance(
            PathVersion path,
            LocalDate since,
            @Nullable LocalDate dueOn,
            @Nullable PersonId by,
            List<Stored> steps) {}

    private static final Field<List<Walk.Exempt>> EXEMPTIONS = multiset(
                    select(EXEMPTION.STEP_CODE, EXEMPTION.FROM_DATE, EXEMPTION.UNTIL_DATE)
                            .from(EXEMPTION)
                            .where(EXEMPTION.PERSON_ID.eq(ASSIGNMENT.PERSON_ID))
                            .and(EXEMPTION.PATH_CODE.eq(ASSIGNMENT.PATH_CODE))
                            .and(EXEMPTION.ENDED_ON.isNull()))
            .as("exemptions")
            .convertFrom(rows -> rows.map(Records.mapping(Walk.Exempt::new)));

    private final DSLContext sql;

    WalkRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Waits until nobody else works out the paths of this person. */
    void takeTurn(PersonId person) {
        if (!waitFor(person)) {
            try {
                sql.insertInto(LEARNER)
                        .set(LEARNER.PERSON_ID, person)
                        .onConflict(LEARNER.PERSON_ID)
                        .doNothing()
                        .execute();
            } catch (DuplicateKeyException justAdded) {
                // One of the two databases says so when another transaction added it at the same moment; the turn is
                // waited for.
            }
            waitFor(person);
        }
    }

    private boolean waitFor(PersonId person) {
        return !sql.select(LEARNER.PERSON_ID)
                .from(LEARNER)
                .where(LEARNER.PERSON_ID.eq(person))
                .forUpdate()
                .fetch()
                .isEmpty();
    }

    /** What this person walks and walked, with what they need not do. */
    List<Assigned> assigned(PersonId person) {
        return assigned(List.of(person)).getOrDefault(person, List.of());
    }

    /** What each of these people walks and walked, with what they need not do. */
    Map<PersonId, List<Assigned>> assigned(Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : sql.select(ASSIGNMENT.PERSON_ID)
                        .select(assignedFields())
                        .from(ASSIGNMENT)
                        .where(ASSIGNMENT.PERSON_ID.in(people))
                        .orderBy(ASSIGNMENT.PATH_CODE, ASSIGNMENT.PATH_VERSION)
                        .fetchGroups(ASSIGNMENT.PERSON_ID, WalkRepository::assigned);
    }

    /** What {@link #assigned(Record)} is read from. */
    private static List<Field<?>> assignedFields() {
        return List.of(
                ASSIGNMENT.PATH_CODE,
                ASSIGNMENT.PATH_VERSION,
                ASSIGNMENT.SINCE,
                ASSIGNMENT.DUE_ON,
                ASSIGNMENT.BY_ID,
                ASSIGNMENT.CHOSEN,
                ASSIGNMENT.ENDED_ON,
                EXEMPTIONS);
    }

    private static Assigned assigned(Record row) {
        return new Assigned(
                new PathVersion(row.get(ASSIGNMENT.PATH_CODE), row.get(ASSIGNMENT.PATH_VERSION)),
                row.get(ASSIGNMENT.SINCE),
                row.get(ASSIGNMENT.DUE_ON),
                row.get(ASSIGNMENT.BY_ID),
                row.get(ASSIGNMENT.CHOSEN),
                row.get(ASSIGNMENT.ENDED_ON),
                row.get(EXEMPTIONS));
    }

    /** Lets nobody else put people on this version or offer another until the end; false when it is offered no longer. */
    boolean takeOffered(PathVersion path) {
        return take(path, noCondition());
    }

    /** The same of a version that is given by itself on this day. */
    boolean takeGiven(PathVersion path, LocalDate today) {
        return take(path, PATH.GIVEN_FROM.le(today));
    }

    private boolean take(PathVersion path, Condition as) {
        return sql.select(PATH.CODE)
                .from(PATH)
                .where(PathRepository.is(path, PATH.CODE, PATH.PATH_VERSION))
                .and(PATH.STATE.eq(PathState.OFFERED.name()))
                .and(as)
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Whether somebody is on this path, whatever version of it. */
    boolean isOn(PersonId person, String path) {
        return sql.fetchExists(
                ASSIGNMENT,
                ASSIGNMENT
                        .PERSON_ID
                        .eq(person)
                        .and(ASSIGNMENT.PATH_CODE.eq(path))
                        .and(ASSIGNMENT.ENDED_ON.isNull()));
    }

    /** Puts somebody on a path; false when they walk this version or did. */
    boolean assign(
            PersonId person, PathVersion path, LocalDate since, @Nullable LocalDate dueOn, @Nullable PersonId by) {
        return sql.insertInto(ASSIGNMENT)
                        .set(ASSIGNMENT.PERSON_ID, person)
                        .set(ASSIGNMENT.PATH_CODE, path.code())
                        .set(ASSIGNMENT.PATH_VERSION, path.version())
                        .set(ASSIGNMENT.SINCE, since)
                        .set(ASSIGNMENT.DUE_ON, dueOn)
                        .set(ASSIGNMENT.BY_ID, by)
                        .onConflict(ASSIGNMENT.PERSON_ID, ASSIGNMENT.PATH_CODE, ASSIGNMENT.PATH_VERSION)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** Lets somebody who left this version walk it again; false when they never did, or still do. */
    boolean resume(
            PersonId person, PathVersion path, LocalDate since, @Nullable LocalDate dueOn, @Nullable PersonId by) {
        return sql.update(ASSIGNMENT)
                        .setNull(ASSIGNMENT.ENDED_ON)
                        .set(ASSIGNMENT.SINCE, since)
                        .set(ASSIGNMENT.DUE_ON, dueOn)
                        .set(ASSIGNMENT.BY_ID, by)
                        .set(ASSIGNMENT.CHOSEN, false)
                        .where(ASSIGNMENT.PERSON_ID.eq(person))
                        .and(PathRepository.is(path, ASSIGNMENT.PATH_CODE, ASSIGNMENT.PATH_VERSION))
                        .and(ASSIGNMENT.ENDED_ON.isNotNull())
                        .execute()
                == 1;
    }

    /** Lets what somebody walks by choice be asked of them by somebody else; false when it is not so. */
    boolean ask(PersonId person, String path, @Nullable LocalDate dueOn, PersonId by) {
        return sql.update(ASSIGNMENT)
                        .set(ASSIGNMENT.DUE_ON, dueOn)
                        .set(ASSIGNMENT.BY_ID, by)
                        .set(ASSIGNMENT.CHOSEN, true)
                        .where(ASSIGNMENT.PERSON_ID.eq(person))
                        .and(ASSIGNMENT.PATH_CODE.eq(path))
                        .and(ASSIGNMENT.ENDED_ON.isNull())
                        .and(ASSIGNMENT.BY_ID.eq(person))
                        .execute()
                == 1;
    }

    /** Brings back the own choice of whom it was asked after they chose it; false when it is not so. */
    boolean askNoLonger(PersonId person, PathVersion path) {
        return sql.update(ASSIGNMENT)
                        .setNull(ASSIGNMENT.DUE_ON)
                        .set(ASSIGNMENT.BY_ID, person)
                        .set(ASSIGNMENT.CHOSEN, false)
                        .where(ASSIGNMENT.PERSON_ID.eq(person))
                        .and(PathRepository.is(path, ASSIGNMENT.PATH_CODE, ASSIGNMENT.PATH_VERSION))
                        .and(ASSIGNMENT.ENDED_ON.isNull())
                        .and(ASSIGNMENT.CHOSEN)
                        .execute()
                == 1;
    }

    /** Ends the walk of this version; whether it was walked until now. */
    boolean end(PersonId person, PathVersion path, LocalDate today) {
        return sql.update(ASSIGNMENT)
                        .set(ASSIGNMENT.ENDED_ON, today)
                        .where(ASSIGNMENT.PERSON_ID.eq(person))
                        .and(PathRepository.is(path, ASSIGNMENT.PATH_CODE, ASSIGNMENT.PATH_VERSION))
                        .and(ASSIGNMENT.ENDED_ON.isNull())
                        .execute()
                == 1;
    }

    List<Stored> standings(PersonId person) {
        return sql.selectFrom(STANDING).where(STANDING.PERSON_ID.eq(person)).fetch(WalkRepository::stored);
    }

    /** What this person walks now, and where they stand in each step. */
    List<Glance> glance(PersonId person) {
        return glances(sql.fetch(glanceOf(person)));
    }

    /** The question for what this person walks now, with where they stand. */
    static Select<Record> glanceOf(PersonId person) {
        return select(ASSIGNMENT.fields())
                .select(STANDING.fields())
                .from(ASSIGNMENT)
                .join(STANDING)
                .on(STANDING.PERSON_ID.eq(ASSIGNMENT.PERSON_ID))
                .and(STANDING.PATH_CODE.eq(ASSIGNMENT.PATH_CODE))
                .where(ASSIGNMENT.PERSON_ID.eq(person))
                .and(ASSIGNMENT.ENDED_ON.isNull())
                .orderBy(ASSIGNMENT.PATH_CODE);
    }

    static List<Glance> glances(Result<Record> rows) {
        return rows.intoGroups(row -> row.into(ASSIGNMENT), row -> stored(row.into(STANDING))).entrySet().stream()
                .map(path -> glance(path.getKey(), path.getValue()))
                .toList();
    }

    static Glance glance(AssignmentRecord assigned, List<Stored> steps) {
        return new Glance(
                new PathVersion(assigned.getPathCode(), assigned.getPathVersion()),
                assigned.getSince(),
                assigned.getDueOn(),
                assigned.getById(),
                steps);
    }

    static Stored stored(StandingRecord row) {
        return new Stored(
                row.getPathCode(),
                row.getStepCode(),
                new PathVersion(row.getPathCode(), row.getPathVersion()),
                new StepStanding(
                        row.getHad(),
                        row.getNeeded(),
                        row.getDoneOn(),
                        row.getUntilDate(),
                        row.getRenewFrom(),
                        row.getExempt(),
                        List.of()));
    }

    /** Where each of these people stands by what is kept: by {@code path/step}. */
    Map<PersonId, Map<String, StepStanding>> standingsOf(Collection<PersonId> people) {
        Map<PersonId, Map<String, StepStanding>> all = new HashMap<>();
        sql.selectFrom(STANDING)
                .where(STANDING.PERSON_ID.in(people))
                .forEach(row -> all.computeIfAbsent(row.getPersonId(), _ -> new HashMap<>())
                        .put(
                                row.getPathCode() + "/" + row.getStepCode(),
                                stored(row).standing()));
        return all;
    }

    /** Those who are on a path, in turn. */
    List<PersonId> walking() {
        return sql.selectDistinct(ASSIGNMENT.PERSON_ID)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.ENDED_ON.isNull())
                .orderBy(ASSIGNMENT.PERSON_ID)
                .fetch(ASSIGNMENT.PERSON_ID);
    }

    /** That a step of somebody counts until a day. */
    record Lapse(PersonId person, PathVersion path, String step, LocalDate until) {}

    /** The steps that can be renewed by now and still count, of people who work here and are on the path; each once. */
    List<Lapse> takeLapsing(LocalDate today) {
        Condition untold = STANDING.TOLD_OF.isNull().or(STANDING.TOLD_OF.ne(STANDING.UNTIL_DATE));
        List<Lapse> lapsing = sql.select(
                        STANDING.PERSON_ID,
                        STANDING.PATH_CODE,
                        STANDING.PATH_VERSION,
                        STANDING.STEP_CODE,
                        STANDING.UNTIL_DATE)
                .from(STANDING)
                .join(PERSON)
                .on(PERSON.ID.eq(STANDING.PERSON_ID))
                .where(STANDING.RENEW_FROM.le(today))
                .and(STANDING.UNTIL_DATE.gt(today))
                .and(untold)
                .and(PERSON.DEACTIVATED_AT.isNull())
                .orderBy(STANDING.PERSON_ID, STANDING.PATH_CODE, STANDING.STEP_CODE)
                .fetch(row -> new Lapse(
                        row.value1(), new PathVersion(row.value2(), row.value3()), row.value4(), row.value5()));
        // Of two servers only one tells.
        return lapsing.stream()
                .filter(each -> sql.update(STANDING)
                                .set(STANDING.TOLD_OF, each.until())
                                .where(STANDING.PERSON_ID.eq(each.person()))
                                .and(STANDING.PATH_CODE.eq(each.path().code()))
                                .and(STANDING.STEP_CODE.eq(each.step()))
                                .and(untold)
                                .execute()
                        == 1)
                .toList();
    }

    void put(PersonId person, PathVersion version, String step, StepStanding standing) {
        sql.insertInto(STANDING)
                .set(STANDING.PERSON_ID, person)
                .set(STANDING.PATH_CODE, version.code())
                .set(STANDING.STEP_CODE, step)
                .set(STANDING.PATH_VERSION, version.version())
                .set(STANDING.HAD, standing.had())
                .set(STANDING.NEEDED, standing.needed())
                .set(STANDING.DONE_ON, standing.doneOn())
                .set(STANDING.UNTIL_DATE, standing.until())
                .set(STANDING.RENEW_FROM, standing.renewFrom())
                .set(STANDING.EXEMPT, standing.exempt())
                .onConflict(STANDING.PERSON_ID, STANDING.PATH_CODE, STANDING.STEP_CODE)
                .doUpdate()
                .set(STANDING.PATH_VERSION, version.version())
                .set(STANDING.HAD, standing.had())
                .set(STANDING.NEEDED, standing.needed())
                .set(STANDING.DONE_ON, standing.doneOn())
                .set(STANDING.UNTIL_DATE, standing.until())
                .set(STANDING.RENEW_FROM, standing.renewFrom())
                .set(STANDING.EXEMPT, standing.exempt())
                .execute();
    }

    void drop(PersonId person, String path, String step) {
        sql.deleteFrom(STANDING)
                .where(STANDING.PERSON_ID.eq(person))
                .and(STANDING.PATH_CODE.eq(path))
                .and(STANDING.STEP_CODE.eq(step))
                .execute();
    }

    /** What became of the paths of this person before anything else that happens at this moment. */
    void tellFirst(PersonId person, PathNews news, Instant at) {
        tell(person, List.of(news), at, -1);
    }

    void tell(PersonId person, List<PathNews> news, Instant at) {
        tell(person, news, at, 0);
    }

    /** Writes down, once, that a path that was done was done no longer from this moment on. */
    void noteLapse(PersonId person, PathVersion path, Instant at) {
        var reopened = PATH_EVENT.as("reopened");
        boolean wasDone = sql.fetchExists(
                PATH_EVENT,
                PATH_EVENT
                        .PERSON_ID
                        .eq(person)
                        .and(PATH_EVENT.PATH_CODE.eq(path.code()))
                        .and(PATH_EVENT.WHAT.eq(Change.PATH_DONE.name()))
                        .and(PATH_EVENT.HAPPENED_AT.lt(at))
                        .and(notExists(selectOne()
                                .from(reopened)
                                .where(reopened.PERSON_ID.eq(person))
                                .and(reopened.PATH_CODE.eq(path.code()))
                                .and(reopened.WHAT.eq(Change.PATH_REOPENED.name()))
                                .and(reopened.HAPPENED_AT.gt(PATH_EVENT.HAPPENED_AT)))));
        if (wasDone) {
            tell(person, List.of(new PathNews(path, null, Change.PATH_REOPENED, null)), at, 0);
        }
    }

    private void tell(PersonId person, List<PathNews> news, Instant at, int first) {
        int turn = first;
        for (PathNews each : news) {
            sql.insertInto(PATH_EVENT)
                    .set(PATH_EVENT.ID, UUID.randomUUID())
                    .set(PATH_EVENT.PERSON_ID, person)
                    .set(PATH_EVENT.PATH_CODE, each.path().code())
                    .set(PATH_EVENT.PATH_VERSION, each.path().version())
                    .set(PATH_EVENT.STEP_CODE, each.step())
                    .set(PATH_EVENT.WHAT, each.what().name())
                    .set(PATH_EVENT.EVIDENCE_ID, each.evidence())
                    .set(PATH_EVENT.HAPPENED_AT, at)
                    .set(PATH_EVENT.TURN, turn++)
                    .execute();
        }
    }
}
