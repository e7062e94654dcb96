package be.leerspoor.casereview;

import static be.leerspoor.casereview.ReviewRepository.sharedWith;
import static leerspoor.db.casereview.Tables.RESPONSE;
import static leerspoor.db.casereview.Tables.RESPONSE_DRAFT;
import static leerspoor.db.casereview.Tables.REVIEW;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Responses to reviews, given or still being written. */
@Repository
class ResponseRepository {

    private final DSLContext sql;

    ResponseRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps a response if the review is shared with this person at this very moment. */
    boolean respond(UUID response, ReviewId review, Actor responder, Ask kind, GuardedText body, Instant at) {
        return sql.insertInto(
                                RESPONSE,
                                RESPONSE.ID,
                                RESPONSE.REVIEW_ID,
                                RESPONSE.RESPONDER_ID,
                                RESPONSE.KIND,
                                RESPONSE.BODY,
                                RESPONSE.GIVEN_AT)
                        .select(select(
                                        inline(response),
                                        REVIEW.ID,
                                        val(responder.id(), RESPONSE.RESPONDER_ID),
                                        val(kind.name()),
                                        val(body.value()),
                                        val(at, RESPONSE.GIVEN_AT))
                                .from(REVIEW)
                                .where(REVIEW.ID.eq(review))
                                .and(REVIEW.AUTHOR_ID.ne(responder.id()))
                                .and(sharedWith(responder)))
                        .execute()
                == 1;
    }

    /** Keeps what somebody is writing if the review is shared with them at this very moment; false when it is not. */
    boolean keepDraft(ReviewId review, Actor responder, GuardedText body, Instant at) {
        boolean mayRespond = sql.fetchExists(selectOne()
                .from(REVIEW)
                .where(REVIEW.ID.eq(review))
                .and(REVIEW.AUTHOR_ID.ne(responder.id()))
                .and(sharedWith(responder)));
        if (mayRespond) {
            sql.insertInto(RESPONSE_DRAFT)
                    .set(RESPONSE_DRAFT.REVIEW_ID, review)
                    .set(RESPONSE_DRAFT.RESPONDER_ID, responder.id())
                    .set(RESPONSE_DRAFT.BODY, body.value())
                    .set(RESPONSE_DRAFT.CHANGED_AT, at)
                    .onConflict(RESPONSE_DRAFT.REVIEW_ID, RESPONSE_DRAFT.RESPONDER_ID)
                    .doUpdate()
                    .set(RESPONSE_DRAFT.BODY, body.value())
                    .set(RESPONSE_DRAFT.CHANGED_AT, at)
                    .execute();
        }
        return mayRespond;
    }

    void dropDraft(ReviewId review, PersonId responder) {
        sql.deleteFrom(RESPONSE_DRAFT)
                .where(RESPONSE_DRAFT.REVIEW_ID.eq(review))
                .and(RESPONSE_DRAFT.RESPONDER_ID.eq(responder))
                .execute();
    }

    int markSeen(ReviewId review, PersonId author, Instant at) {
        return sql.update(RESPONSE)
                .set(RESPONSE.SEEN_AT, at)
                .where(RESPONSE.REVIEW_ID.eq(review))
                .and(RESPONSE.SEEN_AT.isNull())
                .and(exists(selectOne()
                        .from(REVIEW)
                        .where(REVIEW.ID.eq(RESPONSE.REVIEW_ID))
                        .and(REVIEW.AUTHOR_ID.eq(author))))
                .execute();
    }
}
