package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.IMPACT_OF_REVIEW;
import static leerspoor.db.survey.Tables.IMPACT_OF_STORY;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.people.PersonId;
import be.leerspoor.stories.StoryId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** Keeps which effects stories and reviews tell of. */
@Repository
class ImpactRepository {

    /** What somebody said of their own stories and reviews, and the statements of the organisation. */
    record Own(
            Map<StoryId, Set<ImpactSpot>> stories,
            Map<ReviewId, Set<ImpactSpot>> reviews,
            List<ImpactStatement> statements) {}

    private final DSLContext sql;

    ImpactRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What is said of the grid: the stories, whether or not they may still be read, and how many others' reviews; and the
     * statements of the organisation.
     */
    record Grid(
            Map<ImpactSpot, List<StoryId>> stories,
            Map<ImpactSpot, Integer> authors,
            List<ImpactStatement> statements) {}

    /**
     * The stories that tell of something, and of how many others than this person a review tells of something in a cell; of the
     * cells with so many at least.
     */
    // Confidential: the one place where anything of the reviews of others is read; the threshold is part of it.
    Grid grid(PersonId reader, int threshold) {
        Field<Integer> authors = countDistinct(IMPACT_OF_REVIEW.AUTHOR_ID);
        return sql.select(
                        multiset(select(ofStory(), IMPACT_OF_STORY.STORY_ID).from(IMPACT_OF_STORY))
                                .convertFrom(rows -> rows.intoGroups(Record2::value1, Record2::value2)),
                        multiset(select(
                                                spot(
                                                        IMPACT_OF_REVIEW.LEVEL_CODE,
                                                        IMPACT_OF_REVIEW.TERM_CODE,
                                                        inline(0)),
                                                authors)
                                        .from(IMPACT_OF_REVIEW)
                                        .where(IMPACT_OF_REVIEW.AUTHOR_ID.ne(reader))
                                        .and(IMPACT_OF_REVIEW.RESTING.isFalse())
                                        .groupBy(IMPACT_OF_REVIEW.LEVEL_CODE, IMPACT_OF_REVIEW.TERM_CODE)
                                        .having(authors.ge(threshold)))
                                .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2)),
                        StatementRepository.kept())
                .fetchSingle(record -> new Grid(record.value1(), record.value2(), record.value3()));
    }

    /** What was said of these stories, and by this author of their reviews. */
    Own of(Collection<StoryId> stories, PersonId author) {
        return sql.select(
                        multiset(select(IMPACT_OF_STORY.STORY_ID, ofStory())
                                        .from(IMPACT_OF_STORY)
                                        .where(IMPACT_OF_STORY.STORY_ID.in(stories)))
                                .convertFrom(ImpactRepository::spots),
                        multiset(select(IMPACT_OF_REVIEW.REVIEW_ID, ofReview())
                                        .from(IMPACT_OF_REVIEW)
                                        // Confidential: nobody but the author is told of which review.
                                        .where(IMPACT_OF_REVIEW.AUTHOR_ID.eq(author)))
                                .convertFrom(ImpactRepository::spots),
                        StatementRepository.kept())
                .fetchSingle(record -> new Own(record.value1(), record.value2(), record.value3()));
    }

    /** Whether a story or a review points at it, also one that nobody may read (any more). */
    // Confidential: whether the words are still needed hangs on it, and nothing that anybody is told.
    boolean isTagged(ImpactSpot spot) {
        return sql.fetchExists(IMPACT_OF_STORY, isOfStory(spot)) || sql.fetchExists(IMPACT_OF_REVIEW, isOfReview(spot));
    }

    void tag(StoryId story, ImpactSpot spot) {
        sql.insertInto(IMPACT_OF_STORY)
                .set(IMPACT_OF_STORY.STORY_ID, story)
                .set(IMPACT_OF_STORY.LEVEL_CODE, spot.level().name())
                .set(IMPACT_OF_STORY.TERM_CODE, spot.term().name())
                .set(IMPACT_OF_STORY.STATEMENT_NO, spot.number())
                .onConflictDoNothing()
                .execute();
    }

    void untag(StoryId story, ImpactSpot spot) {
        sql.deleteFrom(IMPACT_OF_STORY)
                .where(IMPACT_OF_STORY.STORY_ID.eq(story))
                .and(isOfStory(spot))
                .execute();
    }

    void tag(ReviewId review, ImpactSpot spot, PersonId author) {
        sql.insertInto(IMPACT_OF_REVIEW)
                .set(IMPACT_OF_REVIEW.REVIEW_ID, review)
                .set(IMPACT_OF_REVIEW.LEVEL_CODE, spot.level().name())
                .set(IMPACT_OF_REVIEW.TERM_CODE, spot.term().name())
                .set(IMPACT_OF_REVIEW.STATEMENT_NO, spot.number())
                .set(IMPACT_OF_REVIEW.AUTHOR_ID, author)
                .onConflictDoNothing()
                .execute();
    }

    void untag(ReviewId review, ImpactSpot spot, PersonId author) {
        sql.deleteFrom(IMPACT_OF_REVIEW)
                .where(isOf(review))
                .and(IMPACT_OF_REVIEW.AUTHOR_ID.eq(author))
                .and(isOfReview(spot))
                .execute();
    }

    /** A review that was put away counts for nobody, until it is brought back. */
    void rest(ReviewId review, boolean resting) {
        sql.update(IMPACT_OF_REVIEW)
                .set(IMPACT_OF_REVIEW.RESTING, resting)
                .where(isOf(review))
                .execute();
    }

    /** Forgets what was said of a review. */
    void forget(ReviewId review) {
        sql.deleteFrom(IMPACT_OF_REVIEW).where(isOf(review)).execute();
    }

    private static Condition isOf(ReviewId review) {
        return IMPACT_OF_REVIEW.REVIEW_ID.eq(review);
    }

    private static Condition isOfStory(ImpactSpot spot) {
        return IMPACT_OF_STORY
                .LEVEL_CODE
                .eq(spot.level().name())
                .and(IMPACT_OF_STORY.TERM_CODE.eq(spot.term().name()))
                .and(IMPACT_OF_STORY.STATEMENT_NO.eq(spot.number()));
    }

    private static Condition isOfReview(ImpactSpot spot) {
        return IMPACT_OF_REVIEW
                .LEVEL_CODE
                .eq(spot.level().name())
                .and(IMPACT_OF_REVIEW.TERM_CODE.eq(spot.term().name()))
                .and(IMPACT_OF_REVIEW.STATEMENT_NO.eq(spot.number()));
    }

    private static SelectField<ImpactSpot> ofStory() {
        return spot(IMPACT_OF_STORY.LEVEL_CODE, IMPACT_OF_STORY.TERM_CODE, IMPACT_OF_STORY.STATEMENT_NO);
    }

    private static SelectField<ImpactSpot> ofReview() {
        return spot(IMPACT_OF_REVIEW.LEVEL_CODE, IMPACT_OF_REVIEW.TERM_CODE, IMPACT_OF_REVIEW.STATEMENT_NO);
    }

    private static SelectField<ImpactSpot> spot(Field<String> level, Field<String> term, Field<Integer> number) {
        return row(level, term, number)
                .mapping((in, when, which) -> new ImpactSpot(ImpactLevel.valueOf(in), ImpactTerm.valueOf(when), which));
    }

    private static <I> Map<I, Set<ImpactSpot>> spots(Result<Record2<I, ImpactSpot>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Record2::value1, Collectors.mapping(Record2::value2, Collectors.toSet())));
    }
}
