package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.METHOD;
import static leerspoor.db.intervision.Tables.STEP;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import leerspoor.db.intervision.tables.records.StepRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

@Repository
class MethodDraftRepository {

    /** A draft as it stands, and the version a change must build on. */
    record Row(Method method, int version) {}

    private final DSLContext sql;
    private final MethodRepository methods;

    MethodDraftRepository(DSLContext sql, MethodRepository methods) {
        this.sql = sql;
        this.methods = methods;
    }

    Optional<Row> find(String code, PersonId author) {
        // Before the rest: a change in between makes the next change fail, and never the other way round.
        Integer version = sql.select(METHOD.VERSION)
                .from(METHOD)
                .where(draft(code, author))
                .fetchOne(METHOD.VERSION);
        return version == null
                ? Optional.empty()
                : methods.methods(draft(code, author)).stream().findFirst().map(method -> new Row(method, version));
    }

    List<Method> ofAuthor(PersonId author) {
        return methods.methods(METHOD.AUTHOR_ID.eq(author));
    }

    boolean isAuthor(String code, PersonId author) {
        return sql.fetchExists(METHOD, METHOD.CODE.eq(code).and(METHOD.AUTHOR_ID.eq(author)));
    }

    /** Takes a draft to change it; false when it is no own draft of this version any more. */
    boolean take(String code, PersonId author, int basedOn) {
        return sql.update(METHOD)
                        .set(METHOD.VERSION, METHOD.VERSION.plus(1))
                        .where(draft(code, author))
                        .and(METHOD.VERSION.eq(basedOn))
                        .execute()
                == 1;
    }

    /** Adds a draft with its steps, a new one at the end of the list; false when there is such a version already. */
    boolean insert(Method method, PersonId author, Instant now) {
        Integer place = sql.select(METHOD.PLACE)
                .from(METHOD)
                .where(METHOD.CODE.eq(method.code()))
                .limit(1)
                .fetchOne(METHOD.PLACE);
        boolean added = sql.insertInto(METHOD)
                        .set(METHOD.CODE, method.code())
                        .set(METHOD.METHOD_VERSION, method.version())
                        .set(METHOD.STATE, MethodState.DRAFT.name())
                        .set(METHOD.PLACE, place == null ? last() + 1 : place)
                        .set(METHOD.NAME_NL, method.nameNl())
                        .set(METHOD.NAME_EN, method.nameEn())
                        .set(METHOD.PURPOSE_NL, method.purposeNl())
                        .set(METHOD.PURPOSE_EN, method.purposeEn())
                        .set(METHOD.MIN_MEMBERS, method.minMembers())
                        .set(METHOD.MAX_MEMBERS, method.maxMembers())
                        .set(METHOD.BEFOREHAND, method.beforehand())
                        .set(METHOD.OVER_DAYS, method.overDays())
                        .set(METHOD.AUTHOR_ID, author)
                        .set(METHOD.MADE_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
        if (added) {
            sql.batchInsert(method.steps().stream()
                            .map(step -> row(method, step))
                            .toList())
                    .execute();
        }
        return added;
    }

    private int last() {
        return sql.select(coalesce(max(METHOD.PLACE), 0))
                .from(METHOD)
                .fetchSingle()
                .value1();
    }

    void write(Method method, int place, MethodField field, String text) {
        if (place == 0) {
            sql.update(METHOD)
                    .set(columnOfMethod(field), text)
                    .where(METHOD.CODE.eq(method.code()))
                    .and(METHOD.METHOD_VERSION.eq(method.version()))
                    .execute();
        } else {
            sql.update(STEP)
                    .set(columnOfStep(field), text)
                    .where(stepsOf(method))
                    .and(STEP.PLACE.eq(place))
                    .execute();
        }
    }

    void frame(Method method, MethodFrame frame) {
        sql.update(METHOD)
                .set(METHOD.MIN_MEMBERS, frame.minMembers())
                .set(METHOD.MAX_MEMBERS, frame.maxMembers())
                .set(METHOD.BEFOREHAND, frame.beforehand())
                .set(METHOD.OVER_DAYS, frame.overDays())
                .where(METHOD.CODE.eq(method.code()))
                .and(METHOD.METHOD_VERSION.eq(method.version()))
                .execute();
    }

    /** Writes those steps that became others; what stays as it was is not touched. */
    void steps(Method method, List<Step> after) {
        List<Step> before = method.steps();
        sql.deleteFrom(STEP)
                .where(stepsOf(method))
                .and(STEP.PLACE.gt(after.size()))
                .execute();
        sql.batchUpdate(after.stream()
                        .filter(step -> step.place() <= before.size())
                        .filter(step -> !step.equals(before.get(step.place() - 1)))
                        .map(step -> row(method, step))
                        .toList())
                .execute();
        sql.batchInsert(after.stream()
                        .filter(step -> step.place() > before.size())
                        .map(step -> row(method, step))
                        .toList())
                .execute();
    }

    /** Moves an own version from one state to another; false when it was not in the first. */
    boolean turn(Method method, PersonId author, MethodState from, MethodState to) {
        return sql.update(METHOD)
                        .set(METHOD.STATE, to.name())
                        .where(METHOD.CODE.eq(method.code()))
                        .and(METHOD.METHOD_VERSION.eq(method.version()))
                        .and(METHOD.AUTHOR_ID.eq(author))
                        .and(METHOD.STATE.eq(from.name()))
                        .execute()
                == 1;
    }

    void delete(Method method) {
        sql.deleteFrom(STEP).where(stepsOf(method)).execute();
        sql.deleteFrom(METHOD)
                .where(METHOD.CODE.eq(method.code()))
                .and(METHOD.METHOD_VERSION.eq(method.version()))
                .execute();
    }

    private static Condition draft(String code, PersonId author) {
        return METHOD.CODE.eq(code).and(METHOD.AUTHOR_ID.eq(author)).and(METHOD.STATE.eq(MethodState.DRAFT.name()));
    }

    private static Condition stepsOf(Method method) {
        return STEP.METHOD_CODE.eq(method.code()).and(STEP.METHOD_VERSION.eq(method.version()));
    }

    private static StepRecord row(Method method, Step step) {
        StepRecord row = new StepRecord();
        row.setMethodCode(method.code());
        row.setMethodVersion(method.version());
        row.setPlace(step.place());
        row.setBlock(step.block().name());
        row.setNameNl(step.nameNl());
        row.setNameEn(step.nameEn());
        row.setPurposeNl(step.purposeNl());
        row.setPurposeEn(step.purposeEn());
        row.setMinutes(step.minutes());
        row.setSpeaks(step.speaks().name());
        row.setWrites(step.writes().name());
        row.setHidden(step.hidden());
        row.setPresenter(step.presenter().name());
        row.setSourcePlace(step.sourcePlace());
        RatingScale scale = step.scale();
        row.setScale(scale == null ? null : scale.name());
        row.setAdvice(step.advice());
        return row;
    }

    private static Field<String> columnOfMethod(MethodField field) {
        return switch (field) {
            case NAME_NL -> METHOD.NAME_NL;
            case NAME_EN -> METHOD.NAME_EN;
            case PURPOSE_NL -> METHOD.PURPOSE_NL;
            case PURPOSE_EN -> METHOD.PURPOSE_EN;
        };
    }

    private static Field<String> columnOfStep(MethodField field) {
        return switch (field) {
            case NAME_NL -> STEP.NAME_NL;
            case NAME_EN -> STEP.NAME_EN;
            case PURPOSE_NL -> STEP.PURPOSE_NL;
            case PURPOSE_EN -> STEP.PURPOSE_EN;
        };
    }
}
