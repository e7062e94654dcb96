package be.leerspoor.casereview;

import static be.leerspoor.casereview.ReviewRepository.CLOSED;
import static leerspoor.db.casereview.Tables.ANSWER;
import static leerspoor.db.casereview.Tables.AUDIENCE;
import static leerspoor.db.casereview.Tables.CONFIRMATION;
import static leerspoor.db.casereview.Tables.NOTICED;
import static leerspoor.db.casereview.Tables.RESPONSE;
import static leerspoor.db.casereview.Tables.RESPONSE_DRAFT;
import static leerspoor.db.casereview.Tables.REVIEW;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reviews that their authors put away. */
@Repository
class DiscardRepository {

    private final DSLContext sql;

    DiscardRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Puts a review of this author away that nobody else reads. */
    boolean discard(ReviewId review, PersonId author, Instant at) {
        return sql.update(REVIEW)
                        .set(REVIEW.STATE, ReviewState.DISCARDED.name())
                        .set(REVIEW.DISCARDED_AT, at)
                        .set(REVIEW.VERSION, REVIEW.VERSION.plus(1))
                        .where(REVIEW.ID.eq(review))
                        .and(REVIEW.AUTHOR_ID.eq(author))
                        .and(REVIEW.STATE.in(CLOSED))
                        .execute()
                == 1;
    }

    /** Brings a review of this author back that was put away after {@code since}; it is as it was before. */
    boolean bringBack(ReviewId review, PersonId author, Instant since) {
        return sql.update(REVIEW)
                        .set(
                                REVIEW.STATE,
                                when(REVIEW.SHARED_AT.isNull(), inline(ReviewState.DRAFT.name()))
                                        .otherwise(inline(ReviewState.WITHDRAWN.name())))
                        .setNull(REVIEW.DISCARDED_AT)
                        .set(REVIEW.VERSION, REVIEW.VERSION.plus(1))
                        .where(REVIEW.ID.eq(review))
                        .and(REVIEW.AUTHOR_ID.eq(author))
                        .and(REVIEW.DISCARDED_AT.gt(since))
                        .execute()
                == 1;
    }

    /** Deletes a review of this author that was put away; false when there is none such. */
    boolean delete(ReviewId review, PersonId author) {
        return !delete(REVIEW.ID.eq(review).and(REVIEW.AUTHOR_ID.eq(author))).isEmpty();
    }

    /** Deletes every review that was put away before then; which those were. */
    List<ReviewId> deleteDiscarded(Instant before) {
        return delete(REVIEW.DISCARDED_AT.le(before));
    }

    private List<ReviewId> delete(Condition which) {
        // Locked first, so that nobody brings back what is half gone.
        List<ReviewId> gone = sql.select(REVIEW.ID)
                .from(REVIEW)
                .where(REVIEW.STATE.eq(ReviewState.DISCARDED.name()))
                .and(which)
                .forUpdate()
                .fetch(REVIEW.ID);
        sql.deleteFrom(ANSWER).where(ANSWER.REVIEW_ID.in(gone)).execute();
        sql.deleteFrom(AUDIENCE).where(AUDIENCE.REVIEW_ID.in(gone)).execute();
        sql.deleteFrom(RESPONSE).where(RESPONSE.REVIEW_ID.in(gone)).execute();
        sql.deleteFrom(RESPONSE_DRAFT).where(RESPONSE_DRAFT.REVIEW_ID.in(gone)).execute();
        sql.deleteFrom(NOTICED).where(NOTICED.REVIEW_ID.in(gone)).execute();
        sql.deleteFrom(CONFIRMATION).where(CONFIRMATION.REVIEW_ID.in(gone)).execute();
        sql.deleteFrom(REVIEW).where(REVIEW.ID.in(gone)).execute();
        return gone;
    }
}
