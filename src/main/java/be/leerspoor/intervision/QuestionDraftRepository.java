package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.QUESTION_DRAFT;

import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Questions that are being worded, each found by its author and by nobody else. */
@Repository
class QuestionDraftRepository {

    private final DSLContext sql;

    QuestionDraftRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Kept> find(PersonId author, UUID about) {
        return sql.select(QUESTION_DRAFT.BODY, QUESTION_DRAFT.VERSION)
                .from(QUESTION_DRAFT)
                .where(QUESTION_DRAFT.AUTHOR_ID.eq(author))
                .and(QUESTION_DRAFT.ABOUT_ID.eq(about))
                .fetchOptional(Records.mapping(Kept::new));
    }

    boolean keep(PersonId author, UUID about, GuardedText text, int basedOn, Instant now) {
        if (basedOn == 0) {
            return sql.insertInto(QUESTION_DRAFT)
                            .set(QUESTION_DRAFT.AUTHOR_ID, author)
                            .set(QUESTION_DRAFT.ABOUT_ID, about)
                            .set(QUESTION_DRAFT.BODY, text.value())
                            .set(QUESTION_DRAFT.VERSION, 1)
                            .set(QUESTION_DRAFT.CHANGED_AT, now)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return sql.update(QUESTION_DRAFT)
                        .set(QUESTION_DRAFT.BODY, text.value())
                        .set(QUESTION_DRAFT.VERSION, basedOn + 1)
                        .set(QUESTION_DRAFT.CHANGED_AT, now)
                        .where(QUESTION_DRAFT.AUTHOR_ID.eq(author))
                        .and(QUESTION_DRAFT.ABOUT_ID.eq(about))
                        .and(QUESTION_DRAFT.VERSION.eq(basedOn))
                        .execute()
                == 1;
    }

    void drop(PersonId author, UUID about) {
        sql.deleteFrom(QUESTION_DRAFT)
                .where(QUESTION_DRAFT.AUTHOR_ID.eq(author))
                .and(QUESTION_DRAFT.ABOUT_ID.eq(about))
                .execute();
    }
}
