package be.leerspoor.survey;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.survey.Tables.CHECKED_TRANSLATION;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who read over which translation of a version. */
@Repository
class TranslationRepository {

    private final DSLContext sql;

    TranslationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The languages of a version that somebody read over, with who and when. */
    Map<String, Translation.Checked> checked(QuestionnaireVersion version) {
        return sql
                .select(
                        CHECKED_TRANSLATION.LANGUAGE_CODE,
                        PERSON.FIRST_NAME.concat(" ").concat(PERSON.LAST_NAME),
                        CHECKED_TRANSLATION.CHECKED_AT)
                .from(CHECKED_TRANSLATION)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(CHECKED_TRANSLATION.BY_ID))
                .where(of(version))
                .fetch()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.value1(),
                        row -> new Translation.Checked(row.value2() == null ? "" : row.value2(), row.value3())));
    }

    void check(QuestionnaireVersion version, String language, PersonId by, Instant now) {
        sql.insertInto(CHECKED_TRANSLATION)
                .set(CHECKED_TRANSLATION.QUESTIONNAIRE_CODE, version.code())
                .set(CHECKED_TRANSLATION.VERSION_NO, version.number())
                .set(CHECKED_TRANSLATION.LANGUAGE_CODE, language)
                .set(CHECKED_TRANSLATION.BY_ID, by)
                .set(CHECKED_TRANSLATION.CHECKED_AT, now)
                .onConflict(
                        CHECKED_TRANSLATION.QUESTIONNAIRE_CODE,
                        CHECKED_TRANSLATION.VERSION_NO,
                        CHECKED_TRANSLATION.LANGUAGE_CODE)
                .doUpdate()
                .set(CHECKED_TRANSLATION.BY_ID, by)
                .set(CHECKED_TRANSLATION.CHECKED_AT, now)
                .execute();
    }

    /** Makes these languages of a version drafts again. */
    void forget(QuestionnaireVersion version, Collection<String> languages) {
        sql.deleteFrom(CHECKED_TRANSLATION)
                .where(of(version))
                .and(CHECKED_TRANSLATION.LANGUAGE_CODE.in(languages))
                .execute();
    }

    /** Marks a version as another that has the same words. */
    void copy(QuestionnaireVersion from, QuestionnaireVersion to) {
        sql.selectFrom(CHECKED_TRANSLATION)
                .where(of(from))
                .forEach(row -> sql.insertInto(CHECKED_TRANSLATION)
                        .set(CHECKED_TRANSLATION.QUESTIONNAIRE_CODE, to.code())
                        .set(CHECKED_TRANSLATION.VERSION_NO, to.number())
                        .set(CHECKED_TRANSLATION.LANGUAGE_CODE, row.getLanguageCode())
                        .set(CHECKED_TRANSLATION.BY_ID, row.getById())
                        .set(CHECKED_TRANSLATION.CHECKED_AT, row.getCheckedAt())
                        .execute());
    }

    private static Condition of(QuestionnaireVersion version) {
        return CHECKED_TRANSLATION
                .QUESTIONNAIRE_CODE
                .eq(version.code())
                .and(CHECKED_TRANSLATION.VERSION_NO.eq(version.number()));
    }
}
