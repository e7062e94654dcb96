package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.ITEM;
import static leerspoor.db.survey.Tables.QUESTIONNAIRE;
import static leerspoor.db.survey.Tables.QUESTIONNAIRE_VERSION;
import static leerspoor.db.survey.Tables.WAVE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Questionnaires and their versions. */
@Repository
class QuestionnaireRepository {

    /** A version as it is kept. */
    record Kept(Questionnaire questionnaire, int number, boolean settled, boolean ours, int lockVersion) {}

    private final DSLContext sql;

    QuestionnaireRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Every version of every questionnaire, the latest of each first. */
    List<Kept> all() {
        return sql.select(
                        QUESTIONNAIRE_VERSION.CONTENT,
                        QUESTIONNAIRE_VERSION.VERSION_NO,
                        field(QUESTIONNAIRE_VERSION.SETTLED_AT.isNotNull()),
                        field(QUESTIONNAIRE.AUTHOR_ID.isNull()),
                        QUESTIONNAIRE_VERSION.VERSION)
                .from(QUESTIONNAIRE_VERSION)
                .join(QUESTIONNAIRE)
                .on(QUESTIONNAIRE.CODE.eq(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_CODE))
                .orderBy(QUESTIONNAIRE.PLACE, QUESTIONNAIRE.CODE, QUESTIONNAIRE_VERSION.VERSION_NO.desc())
                .fetch(row -> new Kept(
                        QuestionnaireText.read(row.value1()), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    Optional<Kept> find(QuestionnaireVersion version) {
        return sql.select(
                        QUESTIONNAIRE_VERSION.CONTENT,
                        QUESTIONNAIRE_VERSION.VERSION_NO,
                        field(QUESTIONNAIRE_VERSION.SETTLED_AT.isNotNull()),
                        field(QUESTIONNAIRE.AUTHOR_ID.isNull()),
                        QUESTIONNAIRE_VERSION.VERSION)
                .from(QUESTIONNAIRE_VERSION)
                .join(QUESTIONNAIRE)
                .on(QUESTIONNAIRE.CODE.eq(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_CODE))
                .where(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_CODE.eq(version.code()))
                .and(QUESTIONNAIRE_VERSION.VERSION_NO.eq(version.number()))
                .fetchOptional(row -> new Kept(
                        QuestionnaireText.read(row.value1()), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    int latest(String code) {
        return Optional.ofNullable(sql.select(max(QUESTIONNAIRE_VERSION.VERSION_NO))
                        .from(QUESTIONNAIRE_VERSION)
                        .where(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_CODE.eq(code))
                        .fetchOne()
                        .value1())
                .orElse(0);
    }

    /** The newest such version that is nobody's draft any more. */
    Optional<Questionnaire> newest(String code, Predicate<Questionnaire> such) {
        return sql
                .select(QUESTIONNAIRE_VERSION.CONTENT)
                .from(QUESTIONNAIRE_VERSION)
                .where(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_CODE.eq(code))
                .and(QUESTIONNAIRE_VERSION.SETTLED_AT.isNotNull().or(QUESTIONNAIRE_VERSION.BY_ID.isNull()))
                .orderBy(QUESTIONNAIRE_VERSION.VERSION_NO.desc())
                .fetch(QUESTIONNAIRE_VERSION.CONTENT)
                .stream()
                .map(QuestionnaireText::read)
                .filter(such)
                .findFirst();
    }

    /** Adds a questionnaire; false when there is one of that name. */
    boolean add(Questionnaire questionnaire, @Nullable PersonId author) {
        return sql.insertInto(QUESTIONNAIRE)
                        .set(QUESTIONNAIRE.CODE, questionnaire.code())
                        .set(QUESTIONNAIRE.KIND, questionnaire.kind().name())
                        .set(QUESTIONNAIRE.AUTHOR_ID, author)
                        .set(QUESTIONNAIRE.PLACE, questionnaire.place())
                        .onConflict(QUESTIONNAIRE.CODE)
                        .doNothing()
                        .execute()
                == 1;
    }

    void addVersion(Questionnaire questionnaire, int number, @Nullable PersonId by) {
        sql.insertInto(QUESTIONNAIRE_VERSION)
                .set(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_CODE, questionnaire.code())
                .set(QUESTIONNAIRE_VERSION.VERSION_NO, number)
                .set(QUESTIONNAIRE_VERSION.CONTENT, QuestionnaireText.of(questionnaire))
                .set(QUESTIONNAIRE_VERSION.BY_ID, by)
                .execute();
    }

    /** Changes a version that no wave asked yet; false when one did, or somebody changed it meanwhile. */
    boolean change(Questionnaire questionnaire, int number, int lockVersion, PersonId by) {
        return sql.update(QUESTIONNAIRE_VERSION)
                        .set(QUESTIONNAIRE_VERSION.CONTENT, QuestionnaireText.of(questionnaire))
                        .set(QUESTIONNAIRE_VERSION.BY_ID, by)
                        .set(QUESTIONNAIRE_VERSION.VERSION, lockVersion + 1)
                        .where(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_CODE.eq(questionnaire.code()))
                        .and(QUESTIONNAIRE_VERSION.VERSION_NO.eq(number))
                        .and(QUESTIONNAIRE_VERSION.VERSION.eq(lockVersion))
                        .and(QUESTIONNAIRE_VERSION.SETTLED_AT.isNull())
                        .execute()
                == 1;
    }

    /** From here on the version stays as it is, and its items are known. */
    void settle(Questionnaire questionnaire, int number, Instant now) {
        sql.update(QUESTIONNAIRE_VERSION)
                .set(QUESTIONNAIRE_VERSION.SETTLED_AT, now)
                .where(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_CODE.eq(questionnaire.code()))
                .and(QUESTIONNAIRE_VERSION.VERSION_NO.eq(number))
                .and(QUESTIONNAIRE_VERSION.SETTLED_AT.isNull())
                .execute();
        addItems(questionnaire);
    }

    /** Keeps whose these items are, and on which scale. */
    void addItems(Questionnaire questionnaire) {
        sql.batch(questionnaire.items().stream()
                        .map(item -> sql.insertInto(ITEM)
                                .set(ITEM.CODE, item.code())
                                .set(ITEM.QUESTIONNAIRE_CODE, questionnaire.code())
                                .set(ITEM.SCALE, item.print())
                                .onConflict(ITEM.CODE)
                                .doNothing())
                        .toList())
                .execute();
    }

    /** Every item that was ever asked. */
    Map<String, QuestionnaireCheck.Known> items() {
        return sql.select(ITEM.CODE, ITEM.QUESTIONNAIRE_CODE, ITEM.SCALE).from(ITEM).fetch().stream()
                .collect(Collectors.toMap(
                        row -> row.value1(), row -> new QuestionnaireCheck.Known(row.value2(), row.value3())));
    }

    /** Takes away a version that no wave refers to; false when one does, or it is settled. */
    boolean remove(QuestionnaireVersion version) {
        boolean gone = sql.deleteFrom(QUESTIONNAIRE_VERSION)
                        .where(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_CODE.eq(version.code()))
                        .and(QUESTIONNAIRE_VERSION.VERSION_NO.eq(version.number()))
                        .and(QUESTIONNAIRE_VERSION.SETTLED_AT.isNull())
                        .andNotExists(selectOne()
                                .from(WAVE)
                                .where(WAVE.QUESTIONNAIRE_CODE.eq(version.code()))
                                .and(WAVE.VERSION_NO.eq(version.number())))
                        .execute()
                == 1;
        if (gone) {
            sql.deleteFrom(QUESTIONNAIRE)
                    .where(QUESTIONNAIRE.CODE.eq(version.code()))
                    .and(QUESTIONNAIRE.AUTHOR_ID.isNotNull())
                    .andNot(exists(selectOne()
                            .from(QUESTIONNAIRE_VERSION)
                            .where(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_CODE.eq(version.code()))))
                    .execute();
        }
        return gone;
    }
}
