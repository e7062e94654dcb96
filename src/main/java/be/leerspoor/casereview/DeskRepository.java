package be.leerspoor.casereview;

import static be.leerspoor.casereview.NoticedRepository.isNewsTo;
import static be.leerspoor.casereview.ReviewRepository.AUTHOR_NAME;
import static be.leerspoor.casereview.ReviewRepository.SUMMARY;
import static be.leerspoor.casereview.ReviewRepository.TITLE;
import static be.leerspoor.casereview.ReviewRepository.sharedWith;
import static leerspoor.db.casereview.Tables.AUDIENCE;
import static leerspoor.db.casereview.Tables.RESPONSE;
import static leerspoor.db.casereview.Tables.REVIEW;
import static leerspoor.db.people.Tables.PERSON;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.Actor;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** Asks what of the reviews waits for a person, in one statement. */
@Repository
class DeskRepository {

    private final DSLContext sql;

    DeskRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** So many own reviews that wait, and so many of those that were shared since then and are news. */
    ReviewDesk of(Actor actor, Instant since, int mostMine, int mostShared) {
        Condition mine = REVIEW.AUTHOR_ID.eq(actor.id());
        Condition unseen = exists(selectOne()
                .from(RESPONSE)
                .where(RESPONSE.REVIEW_ID.eq(REVIEW.ID))
                .and(RESPONSE.SEEN_AT.isNull()));
        Condition waits = mine.and(REVIEW.STATE
                .eq(ReviewState.DRAFT.name())
                .or(unseen.and(REVIEW.STATE.ne(ReviewState.DISCARDED.name()))));
        // Confidential: told only to who may read it now.
        Condition news = REVIEW.AUTHOR_ID
                .ne(actor.id())
                .and(sharedWith(actor))
                .and(REVIEW.SHARED_AT.ge(since))
                .and(isNewsTo(actor));
        Field<Boolean> isMine = when(mine, true).otherwise(false);
        var lying = select(isMine, SUMMARY, shared(actor))
                .from(REVIEW)
                .join(PERSON)
                .on(PERSON.ID.eq(REVIEW.AUTHOR_ID))
                .where(waits.or(news))
                .orderBy(rowNumber()
                        .over(partitionBy(isMine)
                                .orderBy(
                                        when(mine.and(unseen), inline(0)).otherwise(inline(1)),
                                        when(mine, REVIEW.CHANGED_AT)
                                                .otherwise(REVIEW.SHARED_AT)
                                                .desc(),
                                        REVIEW.ID)))
                .limit(2 * Math.max(mostMine, mostShared));
        Field<Boolean> wrote =
                when(exists(selectOne().from(REVIEW).where(mine)), true).otherwise(false);
        return sql.select(multiset(lying), wrote)
                .fetchSingle(row -> desk(row.value1(), row.value2(), mostMine, mostShared));
    }

    private static ReviewDesk desk(
            List<Record3<Boolean, ReviewSummary, ReviewDesk.Shared>> rows,
            boolean wrote,
            int mostMine,
            int mostShared) {
        return new ReviewDesk(
                rows.stream()
                        .filter(Record3::value1)
                        .map(Record3::value2)
                        .limit(mostMine)
                        .toList(),
                rows.stream()
                        .filter(row -> !row.value1())
                        .map(Record3::value3)
                        .limit(mostShared)
                        .toList(),
                wrote);
    }

    private static SelectField<ReviewDesk.Shared> shared(Actor actor) {
        Condition byName = exists(selectOne()
                .from(AUDIENCE)
                .where(AUDIENCE.REVIEW_ID.eq(REVIEW.ID))
                .and(AUDIENCE.TERM.eq(AccessTerm.of(actor.id()).value())));
        return row(REVIEW.ID, TITLE, AUTHOR_NAME, when(byName, true).otherwise(false), REVIEW.SHARED_AT)
                .mapping(ReviewDesk.Shared::new);
    }
}
