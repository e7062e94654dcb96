package be.leerspoor.training;

import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.LATER_ANSWER;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class LaterRepository {

    private final DSLContext sql;

    LaterRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: what somebody writes here is read by nobody else.
    /** The page of somebody who was there, once it can be written. */
    Optional<LaterPage> page(EditionId edition, PersonId person, Instant now) {
        var answers = multiset(select(LATER_ANSWER.FIELD, LATER_ANSWER.BODY, LATER_ANSWER.VERSION)
                        .from(LATER_ANSWER)
                        .where(LATER_ANSWER.EDITION_ID.eq(EDITION.ID))
                        .and(LATER_ANSWER.PERSON_ID.eq(person)))
                .convertFrom(rows -> {
                    Map<LaterField, LaterPage.Answer> kept = new EnumMap<>(LaterField.class);
                    rows.forEach(row -> kept.put(
                            LaterField.valueOf(row.value1()), new LaterPage.Answer(row.value2(), row.value3())));
                    return kept;
                });
        var after = AfterCourseRepository.after(person);
        return sql.select(EDITION.ID, COURSE.NAME_NL, COURSE.NAME_EN, answers, after)
                .from(EDITION)
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .where(EDITION.ID.eq(edition))
                .and(AfterCourseRepository.wasThere(person))
                .fetchOptional()
                .filter(row ->
                        row.value5().filter(stands -> stands.canLookBack(now)).isPresent())
                .map(row -> new LaterPage(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Keeps a text that builds on this version; false when another version is there by now. */
    boolean keep(EditionId edition, PersonId person, LaterField field, GuardedText text, int basedOn, Instant now) {
        if (basedOn == 0) {
            return sql.insertInto(LATER_ANSWER)
                            .set(LATER_ANSWER.EDITION_ID, edition)
                            .set(LATER_ANSWER.PERSON_ID, person)
                            .set(LATER_ANSWER.FIELD, field.name())
                            .set(LATER_ANSWER.BODY, text.value())
                            .set(LATER_ANSWER.VERSION, 1)
                            .set(LATER_ANSWER.CHANGED_AT, now)
                            .onConflict(LATER_ANSWER.EDITION_ID, LATER_ANSWER.PERSON_ID, LATER_ANSWER.FIELD)
                            .doNothing()
                            .execute()
                    == 1;
        }
        return sql.update(LATER_ANSWER)
                        .set(LATER_ANSWER.BODY, text.value())
                        .set(LATER_ANSWER.VERSION, LATER_ANSWER.VERSION.plus(1))
                        .set(LATER_ANSWER.CHANGED_AT, now)
                        .where(LATER_ANSWER.EDITION_ID.eq(edition))
                        .and(LATER_ANSWER.PERSON_ID.eq(person))
                        .and(LATER_ANSWER.FIELD.eq(field.name()))
                        .and(LATER_ANSWER.VERSION.eq(basedOn))
                        .execute()
                == 1;
    }
}
