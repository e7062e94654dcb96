package be.leerspoor.casereview;

import static be.leerspoor.casereview.ReviewRepository.sharedWith;
import static leerspoor.db.casereview.Tables.NOTICED;
import static leerspoor.db.casereview.Tables.REVIEW;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import be.leerspoor.people.Actor;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which shared reviews a reader opened, or put the news of away. */
@Repository
class NoticedRepository {

    private final DSLContext sql;

    NoticedRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The reader did not open it yet since it was shared, nor put the news of it away. */
    static Condition isNewsTo(Actor reader) {
        return notExists(selectOne()
                .from(NOTICED)
                .where(NOTICED.REVIEW_ID.eq(REVIEW.ID))
                .and(NOTICED.PERSON_ID.eq(reader.id())));
    }

    /** Does nothing when the review is not shared with this person, or is no news to them. */
    void notice(ReviewId review, Actor reader, Instant at) {
        sql.insertInto(NOTICED, NOTICED.REVIEW_ID, NOTICED.PERSON_ID, NOTICED.NOTICED_AT)
                .select(select(REVIEW.ID, val(reader.id(), NOTICED.PERSON_ID), val(at, NOTICED.NOTICED_AT))
                        .from(REVIEW)
                        .where(REVIEW.ID.eq(review))
                        .and(REVIEW.AUTHOR_ID.ne(reader.id()))
                        .and(sharedWith(reader))
                        .and(isNewsTo(reader)))
                .onConflictDoNothing()
                .execute();
    }
}
