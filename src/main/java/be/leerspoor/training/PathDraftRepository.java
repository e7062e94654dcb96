package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.ROLE_GRANT;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.AUDIENCE;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.PATH;
import static leerspoor.db.training.Tables.PATH_STEP;
import static leerspoor.db.training.Tables.READING_FILE;
import static leerspoor.db.training.Tables.REQUIREMENT;
import static leerspoor.db.training.Tables.STANDING;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.TeamId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import leerspoor.db.training.tables.records.AudienceRecord;
import leerspoor.db.training.tables.records.PathStepRecord;
import leerspoor.db.training.tables.records.RequirementRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Records;
import org.jooq.UpdatableRecord;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Paths as trainers draw them up, and how many people walk them. */
@Repository
class PathDraftRepository {

    /** A draft as it stands, and the version a change must build on. */
    record Row(PathVersion id, int place, PathContent content, int version) {}

    /** A version of a path in short. */
    record Head(
            PathVersion id,
            PathState state,
            int place,
            @Nullable LocalDate givenFrom) {}

    /** A version of a path, and how many walk it. */
    record Counted(Head head, String nameNl, String nameEn, int walking, int finished) {}

    private record OfStep(String step, Requirement requirement) {}

    private final DSLContext sql;

    PathDraftRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Every version of every path, in the order of paths, the newest first, and how many who work here walk it. */
    List<Counted> versions(LocalDate today) {
        var open = STANDING.DONE_ON.isNull().or(STANDING.UNTIL_DATE.isNotNull().and(STANDING.UNTIL_DATE.le(today)));
        var ofWalk = STANDING.PERSON_ID.eq(ASSIGNMENT.PERSON_ID).and(STANDING.PATH_CODE.eq(ASSIGNMENT.PATH_CODE));
        Field<Integer> finished = when(
                        exists(selectOne().from(STANDING).where(ofWalk))
                                .and(notExists(
                                        selectOne().from(STANDING).where(ofWalk).and(open))),
                        inline(1))
                .otherwise(inline(0))
                .as("finished");
        var walks = select(
                        ASSIGNMENT.PATH_CODE.as("code"),
                        ASSIGNMENT.PATH_VERSION.as("number"),
                        inline(1).as("walking"),
                        finished)
                .from(ASSIGNMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(ASSIGNMENT.PERSON_ID))
                .where(ASSIGNMENT.ENDED_ON.isNull())
                .and(PERSON.DEACTIVATED_AT.isNull())
                .asTable("walks");
        Field<BigDecimal> walking =
                coalesce(sum(field(name("walks", "walking"), Integer.class)), inline(BigDecimal.ZERO));
        Field<BigDecimal> done =
                coalesce(sum(field(name("walks", "finished"), Integer.class)), inline(BigDecimal.ZERO));
        return sql.select(
                        PATH.CODE,
                        PATH.PATH_VERSION,
                        PATH.STATE,
                        PATH.PLACE,
                        PATH.NAME_NL,
                        PATH.NAME_EN,
                        PATH.GIVEN_FROM,
                        walking,
                        done)
                .from(PATH)
                .leftJoin(walks)
                .on(field(name("walks", "code"), String.class).eq(PATH.CODE))
                .and(field(name("walks", "number"), Integer.class).eq(PATH.PATH_VERSION))
                .groupBy(
                        PATH.CODE,
                        PATH.PATH_VERSION,
                        PATH.STATE,
                        PATH.PLACE,
                        PATH.NAME_NL,
                        PATH.NAME_EN,
                        PATH.GIVEN_FROM)
                .orderBy(PATH.PLACE, PATH.CODE, PATH.PATH_VERSION.desc())
                .fetch(row -> new Counted(
                        new Head(
                                new PathVersion(row.value1(), row.value2()),
                                PathState.valueOf(row.value3()),
                                row.value4(),
                                row.value7()),
                        row.value5(),
                        row.value6(),
                        row.value8().intValue(),
                        row.value9().intValue()));
    }

    /** The newest version that is or was offered. */
    Optional<Head> newest(String code) {
        return sql.select(PATH.PATH_VERSION, PATH.STATE, PATH.PLACE, PATH.GIVEN_FROM)
                .from(PATH)
                .where(PATH.CODE.eq(code))
                .and(PATH.STATE.ne(PathState.DRAFT.name()))
                .orderBy(PATH.PATH_VERSION.desc())
                .limit(1)
                .fetchOptional(row -> head(code, row));
    }

    private static Head head(String code, Record4<Integer, String, Integer, LocalDate> row) {
        return new Head(
                new PathVersion(code, row.value1()), PathState.valueOf(row.value2()), row.value3(), row.value4());
    }

    /** The draft of this path. */
    Optional<Row> draft(String code) {
        var audience = multiset(select(AUDIENCE.ROLE_NAME, AUDIENCE.REGION_ID, AUDIENCE.TEAM_ID)
                        .from(AUDIENCE)
                        .where(AUDIENCE.PATH_CODE.eq(PATH.CODE))
                        .and(AUDIENCE.PATH_VERSION.eq(PATH.PATH_VERSION))
                        .orderBy(AUDIENCE.PLACE))
                .convertFrom(rows -> rows.map(Records.mapping(
                        (role, region, team) -> new Audience(role == null ? null : Role.valueOf(role), region, team))));
        var steps = multiset(select(
                                PATH_STEP.CODE,
                                PATH_STEP.PLACE,
                                PATH_STEP.STAGE_NL,
                                PATH_STEP.STAGE_EN,
                                PATH_STEP.NAME_NL,
                                PATH_STEP.NAME_EN,
                                PATH_STEP.PURPOSE_NL,
                                PATH_STEP.PURPOSE_EN,
                                PATH_STEP.NEEDED,
                                PATH_STEP.VALID_MONTHS,
                                PATH_STEP.RENEW_MONTHS)
                        .from(PATH_STEP)
                        .where(PATH_STEP.PATH_CODE.eq(PATH.CODE))
                        .and(PATH_STEP.PATH_VERSION.eq(PATH.PATH_VERSION))
                        .orderBy(PATH_STEP.PLACE, PATH_STEP.CODE))
                .convertFrom(rows -> rows.map(row -> new Step(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11(),
                        List.of())));
        var requirements = multiset(select(
                                REQUIREMENT.STEP_CODE,
                                REQUIREMENT.PLACE,
                                REQUIREMENT.KIND.convertFrom(RequirementKind::valueOf),
                                REQUIREMENT.TIMES,
                                REQUIREMENT.PRESENTING,
                                REQUIREMENT.WITHIN_MONTHS,
                                REQUIREMENT.COURSE_CODE,
                                REQUIREMENT.TEMPLATE_CODE,
                                REQUIREMENT.TITLE,
                                REQUIREMENT.LINK,
                                REQUIREMENT.CONFIRMING_ROLE,
                                READING_FILE.FILE_NAME)
                        .from(REQUIREMENT)
                        .leftJoin(READING_FILE)
                        .on(PathRepository.isFileOf())
                        .where(REQUIREMENT.PATH_CODE.eq(PATH.CODE))
                        .and(REQUIREMENT.PATH_VERSION.eq(PATH.PATH_VERSION))
                        .orderBy(REQUIREMENT.STEP_CODE, REQUIREMENT.PLACE))
                .convertFrom(rows -> rows.map(row -> new OfStep(
                        row.value1(),
                        new Requirement(
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                row.value9(),
                                row.value10(),
                                row.value11() == null ? null : Role.valueOf(row.value11()),
                                row.value12()))));
        return sql.select(
                        PATH.CODE,
                        PATH.PATH_VERSION,
                        PATH.PLACE,
                        PATH.NAME_NL,
                        PATH.NAME_EN,
                        PATH.PURPOSE_NL,
                        PATH.PURPOSE_EN,
                        PATH.TARGET_MONTHS,
                        PATH.ROW_VERSION,
                        audience,
                        steps,
                        requirements)
                .from(PATH)
                .where(PATH.CODE.eq(code))
                .and(PATH.STATE.eq(PathState.DRAFT.name()))
                .fetchOptional(row -> new Row(
                        new PathVersion(row.value1(), row.value2()),
                        row.value3(),
                        new PathContent(
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                row.value10(),
                                row.value11().stream()
                                        .map(step -> step.asking(row.value12().stream()
                                                .filter(each -> each.step().equals(step.code()))
                                                .map(OfStep::requirement)
                                                .toList()))
                                        .toList()),
                        row.value9()));
    }

    /** The newest version that is or was offered, locked until the end of the transaction. */
    Optional<Head> takeNewest(String code) {
        // All of its versions, so that whoever comes second sees the one that was offered meanwhile.
        return sql
                .select(PATH.PATH_VERSION, PATH.STATE, PATH.PLACE, PATH.GIVEN_FROM)
                .from(PATH)
                .where(PATH.CODE.eq(code))
                .and(PATH.STATE.ne(PathState.DRAFT.name()))
                .orderBy(PATH.PATH_VERSION)
                .forUpdate()
                .fetch(row -> head(code, row))
                .stream()
                .reduce((older, newer) -> newer);
    }

    /** Takes a draft to change it; false when it is no draft of this version any more. */
    boolean take(String code, int basedOn) {
        return sql.update(PATH)
                        .set(PATH.ROW_VERSION, PATH.ROW_VERSION.plus(1))
                        .where(PATH.CODE.eq(code))
                        .and(PATH.STATE.eq(PathState.DRAFT.name()))
                        .and(PATH.ROW_VERSION.eq(basedOn))
                        .execute()
                == 1;
    }

    /** Adds a draft, a new path at the end of the list; false when there is such a version already. */
    boolean insert(PathVersion id, @Nullable Integer place, PathContent content, PersonId author, Instant now) {
        boolean added = sql.insertInto(PATH)
                        .set(PATH.CODE, id.code())
                        .set(PATH.PATH_VERSION, id.version())
                        .set(PATH.STATE, PathState.DRAFT.name())
                        .set(PATH.PLACE, place == null ? last() + 1 : place)
                        .set(PATH.NAME_NL, content.nameNl())
                        .set(PATH.NAME_EN, content.nameEn())
                        .set(PATH.PURPOSE_NL, content.purposeNl())
                        .set(PATH.PURPOSE_EN, content.purposeEn())
                        .set(PATH.TARGET_MONTHS, content.targetMonths())
                        .set(PATH.AUTHOR_ID, author)
                        .set(PATH.MADE_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
        if (added) {
            rewrite(id, PathContent.EMPTY, content);
        }
        return added;
    }

    private int last() {
        return sql.select(coalesce(max(PATH.PLACE), inline(0)))
                .from(PATH)
                .fetchSingle()
                .value1();
    }

    /** Writes what became another; what stays as it was is not touched. */
    void change(Row before, PathContent after) {
        sql.update(PATH)
                .set(PATH.NAME_NL, after.nameNl())
                .set(PATH.NAME_EN, after.nameEn())
                .set(PATH.PURPOSE_NL, after.purposeNl())
                .set(PATH.PURPOSE_EN, after.purposeEn())
                .set(PATH.TARGET_MONTHS, after.targetMonths())
                .where(PathRepository.is(before.id(), PATH.CODE, PATH.PATH_VERSION))
                .execute();
        rewrite(before.id(), before.content(), after);
    }

    private void rewrite(PathVersion id, PathContent before, PathContent after) {
        rewrite(audience(id, before), audience(id, after));
        // Steps come before what they ask, and go after it.
        Map<List<Object>, RequirementRecord> asked = requirements(id, before);
        Map<List<Object>, RequirementRecord> toAsk = requirements(id, after);
        delete(asked, toAsk);
        rewrite(steps(id, before), steps(id, after));
        write(asked, toAsk);
    }

    private <R extends UpdatableRecord<R>> void rewrite(Map<List<Object>, R> before, Map<List<Object>, R> after) {
        delete(before, after);
        write(before, after);
    }

    private <R extends UpdatableRecord<R>> void delete(Map<List<Object>, R> before, Map<List<Object>, R> after) {
        sql.batchDelete(before.entrySet().stream()
                        .filter(row -> !after.containsKey(row.getKey()))
                        .map(Map.Entry::getValue)
                        .toList())
                .execute();
    }

    private <R extends UpdatableRecord<R>> void write(Map<List<Object>, R> before, Map<List<Object>, R> after) {
        sql.batchUpdate(after.entrySet().stream()
                        .filter(row -> before.containsKey(row.getKey()))
                        .filter(row -> !row.getValue().equals(before.get(row.getKey())))
                        .map(Map.Entry::getValue)
                        .toList())
                .execute();
        sql.batchInsert(after.entrySet().stream()
                        .filter(row -> !before.containsKey(row.getKey()))
                        .map(Map.Entry::getValue)
                        .toList())
                .execute();
    }

    private static Map<List<Object>, AudienceRecord> audience(PathVersion id, PathContent content) {
        return IntStream.range(0, content.audience().size())
                .mapToObj(at -> {
                    Audience audience = content.audience().get(at);
                    AudienceRecord row = new AudienceRecord();
                    row.setPathCode(id.code());
                    row.setPathVersion(id.version());
                    row.setPlace(at + 1);
                    row.setRoleName(
                            audience.role() == null ? null : audience.role().name());
                    row.setRegionId(audience.region());
                    row.setTeamId(audience.team());
                    return row;
                })
                .collect(Collectors.toMap(row -> List.of(row.getPlace()), Function.identity()));
    }

    private static Map<List<Object>, PathStepRecord> steps(PathVersion id, PathContent content) {
        return content.steps().stream()
                .map(step -> {
                    PathStepRecord row = new PathStepRecord();
                    row.setPathCode(id.code());
                    row.setPathVersion(id.version());
                    row.setCode(step.code());
                    row.setPlace(step.place());
                    row.setStageNl(step.stageNl());
                    row.setStageEn(step.stageEn());
                    row.setNameNl(step.nameNl());
                    row.setNameEn(step.nameEn());
                    row.setPurposeNl(step.purposeNl());
                    row.setPurposeEn(step.purposeEn());
                    row.setNeeded(step.needed());
                    row.setValidMonths(step.validMonths());
                    row.setRenewMonths(step.renewMonths());
                    return row;
                })
                .collect(Collectors.toMap(row -> List.of(row.getCode()), Function.identity()));
    }

    private static Map<List<Object>, RequirementRecord> requirements(PathVersion id, PathContent content) {
        Map<List<Object>, RequirementRecord> rows = new HashMap<>();
        content.steps()
                .forEach(step -> step.requirements()
                        .forEach(asked ->
                                rows.put(List.of(step.code(), asked.place()), requirement(id, step.code(), asked))));
        return rows;
    }

    private static RequirementRecord requirement(PathVersion id, String step, Requirement asked) {
        RequirementKind kind = asked.kind();
        Role confirmer = asked.confirmedBy();
        RequirementRecord row = new RequirementRecord();
        row.setPathCode(id.code());
        row.setPathVersion(id.version());
        row.setStepCode(step);
        row.setPlace(asked.place());
        row.setKind(kind.name());
        row.setTimes(asked.times());
        row.setPresenting(asked.presenting());
        row.setWithinMonths(asked.withinMonths());
        row.setCourseCode(kind == RequirementKind.COURSE ? asked.course() : null);
        row.setTemplateCode(kind == RequirementKind.REVIEW ? asked.template() : null);
        row.setTitle(kind == RequirementKind.READING ? said(asked.title()) : null);
        row.setLink(kind == RequirementKind.READING ? said(asked.link()) : null);
        row.setConfirmingRole(kind == RequirementKind.CONFIRMATION && confirmer != null ? confirmer.name() : null);
        return row;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Moves a version from one state to another; false when it was not in the first. */
    boolean turn(PathVersion id, PathState from, PathState to) {
        return sql.update(PATH)
                        .set(PATH.STATE, to.name())
                        .where(PathRepository.is(id, PATH.CODE, PATH.PATH_VERSION))
                        .and(PATH.STATE.eq(from.name()))
                        .execute()
                == 1;
    }

    /** Gives a version from this day on to whoever fits, as the one before it. */
    void giveFrom(PathVersion id, @Nullable LocalDate from) {
        sql.update(PATH)
                .set(PATH.GIVEN_FROM, from)
                .where(PathRepository.is(id, PATH.CODE, PATH.PATH_VERSION))
                .execute();
    }

    void delete(Row draft) {
        rewrite(draft.id(), draft.content(), PathContent.EMPTY);
        sql.deleteFrom(PATH)
                .where(PathRepository.is(draft.id(), PATH.CODE, PATH.PATH_VERSION))
                .execute();
    }

    /** What there is to choose from beside templates and methods; in one statement. */
    PathChoices choices(List<PathChoices.Named> templates, boolean groupSupervision, LocalDate today) {
        List<PathChoices.Named> courses = new ArrayList<>();
        Map<RegionId, String> regions = new HashMap<>();
        Map<TeamId, String> teams = new HashMap<>();
        Set<Role> held = new HashSet<>();
        sql.select(
                        inline("COURSE"),
                        COURSE.CODE,
                        COURSE.NAME_NL,
                        COURSE.NAME_EN,
                        when(COURSE.RETIRED_AT.isNull(), inline(0)).otherwise(inline(1)),
                        COURSE.PLACE)
                .from(COURSE)
                .unionAll(select(
                                inline("REGION"),
                                cast(REGION.ID, SQLDataType.VARCHAR),
                                REGION.NAME,
                                REGION.NAME,
                                inline(0),
                                inline(0))
                        .from(REGION))
                .unionAll(select(
                                inline("TEAM"),
                                cast(TEAM.ID, SQLDataType.VARCHAR),
                                TEAM.NAME,
                                TEAM.NAME,
                                inline(0),
                                inline(0))
                        .from(TEAM))
                .unionAll(select(
                                inline("ROLE"),
                                ROLE_GRANT.ROLE_NAME,
                                ROLE_GRANT.ROLE_NAME,
                                ROLE_GRANT.ROLE_NAME,
                                inline(0),
                                inline(0))
                        .from(ROLE_GRANT)
                        .join(PERSON)
                        .on(PERSON.ID.eq(ROLE_GRANT.PERSON_ID))
                        .where(PERSON.DEACTIVATED_AT.isNull())
                        .and(AudienceRepository.holds(ROLE_GRANT.FROM_DATE, ROLE_GRANT.UNTIL_DATE, today))
                        .groupBy(ROLE_GRANT.ROLE_NAME))
                .orderBy(6, 2)
                .forEach(row -> {
                    switch (row.value1()) {
                        case "COURSE" ->
                            courses.add(
                                    new PathChoices.Named(row.value2(), row.value3(), row.value4(), row.value5() == 1));
                        case "REGION" -> regions.put(RegionId.of(row.value2()), row.value3());
                        case "TEAM" -> teams.put(TeamId.of(row.value2()), row.value3());
                        default -> held.add(Role.valueOf(row.value2()));
                    }
                });
        return new PathChoices(courses, templates, regions, teams, held, groupSupervision);
    }

    /** Whom somebody put on this path by name, and who did so. */
    List<GivenByName> givenByName(String code) {
        var giver = PERSON.as("giver");
        return sql.select(
                        ASSIGNMENT.PERSON_ID,
                        EditionRepository.name(PERSON),
                        EditionRepository.name(giver),
                        ASSIGNMENT.SINCE,
                        ASSIGNMENT.DUE_ON)
                .from(ASSIGNMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(ASSIGNMENT.PERSON_ID))
                .join(giver)
                .on(giver.ID.eq(ASSIGNMENT.BY_ID))
                .where(ASSIGNMENT.PATH_CODE.eq(code))
                .and(ASSIGNMENT.ENDED_ON.isNull())
                .and(ASSIGNMENT.BY_ID.ne(ASSIGNMENT.PERSON_ID))
                .and(PERSON.DEACTIVATED_AT.isNull())
                .fetch(Records.mapping(GivenByName::new));
    }
}
