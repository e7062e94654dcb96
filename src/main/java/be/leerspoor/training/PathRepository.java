package be.leerspoor.training;

import static leerspoor.db.training.Tables.AUDIENCE;
import static leerspoor.db.training.Tables.PATH;
import static leerspoor.db.training.Tables.PATH_STEP;
import static leerspoor.db.training.Tables.READING_FILE;
import static leerspoor.db.training.Tables.REQUIREMENT;

import be.leerspoor.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leerspoor.db.training.tables.records.AudienceRecord;
import leerspoor.db.training.tables.records.PathRecord;
import leerspoor.db.training.tables.records.PathStepRecord;
import leerspoor.db.training.tables.records.RequirementRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Paths and what their versions ask. */
@Repository
class PathRepository {

    /** The newest version of a path that is offered, and since when it is given. */
    record Head(PathVersion id, @Nullable LocalDate givenFrom) {}

    private final DSLContext sql;

    PathRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The newest version of each path, when that is offered, in order. */
    List<Head> offered() {
        return sql
                .select(PATH.CODE, PATH.PATH_VERSION, PATH.GIVEN_FROM, PATH.STATE)
                .from(PATH)
                .where(PATH.STATE.ne(PathState.DRAFT.name()))
                .orderBy(PATH.PLACE, PATH.CODE, PATH.PATH_VERSION.desc())
                .fetchGroups(PATH.CODE)
                .values()
                .stream()
                .map(versions -> versions.getFirst())
                .filter(newest -> newest.get(PATH.STATE).equals(PathState.OFFERED.name()))
                .map(newest -> new Head(
                        new PathVersion(newest.get(PATH.CODE), newest.get(PATH.PATH_VERSION)),
                        newest.get(PATH.GIVEN_FROM)))
                .toList();
    }

    /** The newest version of this path that is no draft. */
    Optional<PathVersion> everOffered(String code) {
        return sql.select(PATH.PATH_VERSION)
                .from(PATH)
                .where(PATH.CODE.eq(code))
                .and(PATH.STATE.ne(PathState.DRAFT.name()))
                .orderBy(PATH.PATH_VERSION.desc())
                .limit(1)
                .fetchOptional(row -> new PathVersion(code, row.value1()));
    }

    /** A version, whatever its state. */
    Optional<TrainingPath> find(PathVersion id) {
        return sql.selectFrom(PATH)
                .where(PATH.CODE.eq(id.code()))
                .and(PATH.PATH_VERSION.eq(id.version()))
                .fetchOptional()
                .map(this::whole);
    }

    private TrainingPath whole(PathRecord path) {
        PathVersion id = new PathVersion(path.getCode(), path.getPathVersion());
        List<Audience> audience = sql.selectFrom(AUDIENCE)
                .where(is(id, AUDIENCE.PATH_CODE, AUDIENCE.PATH_VERSION))
                .orderBy(AUDIENCE.PLACE)
                .fetch(PathRepository::audience);
        Map<String, List<Requirement>> requirements = sql.select(REQUIREMENT.fields())
                .select(READING_FILE.FILE_NAME)
                .from(REQUIREMENT)
                .leftJoin(READING_FILE)
                .on(isFileOf())
                .where(is(id, REQUIREMENT.PATH_CODE, REQUIREMENT.PATH_VERSION))
                .orderBy(REQUIREMENT.STEP_CODE, REQUIREMENT.PLACE)
                .fetchGroups(REQUIREMENT.STEP_CODE, PathRepository::requirement);
        List<Step> steps = sql.selectFrom(PATH_STEP)
                .where(is(id, PATH_STEP.PATH_CODE, PATH_STEP.PATH_VERSION))
                .orderBy(PATH_STEP.PLACE, PATH_STEP.CODE)
                .fetch(step -> step(step, requirements.getOrDefault(step.getCode(), List.of())));
        return new TrainingPath(
                id,
                path.getPlace(),
                path.getNameNl(),
                path.getNameEn(),
                path.getPurposeNl(),
                path.getPurposeEn(),
                path.getTargetMonths(),
                audience,
                steps);
    }

    private static Audience audience(AudienceRecord row) {
        String role = row.getRoleName();
        return new Audience(role == null ? null : Role.valueOf(role), row.getRegionId(), row.getTeamId());
    }

    private static Step step(PathStepRecord row, List<Requirement> requirements) {
        return new Step(
                row.getCode(),
                row.getPlace(),
                row.getStageNl(),
                row.getStageEn(),
                row.getNameNl(),
                row.getNameEn(),
                row.getPurposeNl(),
                row.getPurposeEn(),
                row.getNeeded(),
                row.getValidMonths(),
                row.getRenewMonths(),
                requirements);
    }

    /** Whether a file is what a requirement asks to read. */
    static Condition isFileOf() {
        return READING_FILE
                .PATH_CODE
                .eq(REQUIREMENT.PATH_CODE)
                .and(READING_FILE.PATH_VERSION.eq(REQUIREMENT.PATH_VERSION))
                .and(READING_FILE.STEP_CODE.eq(REQUIREMENT.STEP_CODE))
                .and(REQUIREMENT.KIND.eq(RequirementKind.READING.name()));
    }

    private static Requirement requirement(Record asked) {
        RequirementRecord row = asked.into(REQUIREMENT);
        String role = row.getConfirmingRole();
        return new Requirement(
                row.getPlace(),
                RequirementKind.valueOf(row.getKind()),
                row.getTimes(),
                row.getPresenting(),
                row.getWithinMonths(),
                row.getCourseCode(),
                row.getTemplateCode(),
                row.getTitle(),
                row.getLink(),
                role == null ? null : Role.valueOf(role),
                asked.get(READING_FILE.FILE_NAME));
    }

    /** Gives a path from this day on to whoever fits, or to nobody by itself any more; whether it is offered. */
    boolean give(PathVersion id, @Nullable LocalDate from) {
        return sql.update(PATH)
                        .set(PATH.GIVEN_FROM, from)
                        .where(is(id, PATH.CODE, PATH.PATH_VERSION))
                        .and(PATH.STATE.eq(PathState.OFFERED.name()))
                        .execute()
                == 1;
    }

    static Condition is(PathVersion id, Field<String> code, Field<Integer> version) {
        return code.eq(id.code()).and(version.eq(id.version()));
    }
}
