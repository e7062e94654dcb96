package be.leerspoor.stories;

import static be.leerspoor.stories.StoryRepository.awaits;
import static be.leerspoor.stories.StoryRepository.flag;
import static be.leerspoor.stories.StoryRepository.isAuthor;
import static be.leerspoor.stories.StoryRepository.isLastReading;
import static be.leerspoor.stories.StoryRepository.summary;
import static be.leerspoor.stories.StoryRepository.visibleTo;
import static leerspoor.db.stories.Tables.READING;
import static leerspoor.db.stories.Tables.STORY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Asks what of the stories waits for a person, and remembers what they saw. */
@Repository
class DeskRepository {

    /** A story on the desk: one's own or not, and the decision on an own one that its author did not see yet. */
    record Lying(StorySummary story, boolean mine, Optional<ReadingOutcome> news) {}

    /** All that lies on a desk, and the own stories that were used. */
    record Whole(List<Lying> lying, List<Desk.NewUses> used) {}

    private final DSLContext sql;
    private final UseRepository uses;

    DeskRepository(DSLContext sql, UseRepository uses) {
        this.sql = sql;
        this.uses = uses;
    }

    /**
     * Own drafts and decisions not yet seen, last changed first, and what this person may decide on, longest waiting
     * first, in turns; of own ones and others at least so many each when there are. And the uses that an author did not see.
     */
    Whole of(Actor actor, int most) {
        return sql.select(lying(actor, most), used(actor, most)).fetchSingle(Records.mapping(Whole::new));
    }

    /** The own stories that were used and whose author did not see it. */
    Field<List<Desk.NewUses>> used(Actor actor, int most) {
        return multiset(uses.unseenBy(actor, most)).convertFrom(rows -> rows.map(Records.mapping(Desk.NewUses::new)));
    }

    /** All but the uses, as in {@link #of}. */
    static Field<List<Lying>> lying(Actor actor, int most) {
        Condition draft = isAuthor(actor).and(STORY.STATE.eq(StoryState.DRAFT.name()));
        Condition decided = isAuthor(actor).and(exists(selectOne().from(READING).where(isNews())));
        Field<Boolean> mine = flag(isAuthor(actor));
        // Confidential: what was decided is between the reader and the author.
        Field<Optional<ReadingOutcome>> news = field(
                        select(READING.OUTCOME).from(READING).where(isNews()).and(isAuthor(actor)))
                .convertFrom(outcome -> Optional.ofNullable(outcome).map(ReadingOutcome::valueOf));
        var lying = select(summary(actor), mine, news)
                .from(STORY)
                .where(draft.or(decided).or(awaits(actor)))
                .and(visibleTo(actor))
                .orderBy(rowNumber()
                        .over(partitionBy(mine)
                                .orderBy(when(isAuthor(actor), STORY.CHANGED_AT).desc(), STORY.CHANGED_AT, STORY.ID)))
                .limit(2 * most);
        return multiset(lying).convertFrom(rows -> rows.map(Records.mapping(Lying::new)));
    }

    /** The last decision on the story, not seen by its author and still as it was decided. */
    private static Condition isNews() {
        return isLastReading()
                .and(READING.SEEN_AT.isNull())
                .and(STORY.STATE.eq(
                        when(READING.OUTCOME.eq(ReadingOutcome.RETURNED.name()), inline(StoryState.DRAFT.name()))
                                .otherwise(READING.OUTCOME)));
    }

    void decisionSeen(StoryId story, Actor author, Instant now) {
        seeingDecision(story, author, now).execute();
    }

    /** The author saw the decision and every use. */
    void opened(StoryId story, Actor author, Instant now) {
        sql.batch(seeingDecision(story, author, now), uses.seeing(story, author, now))
                .execute();
    }

    private Query seeingDecision(StoryId story, Actor author, Instant now) {
        return sql.update(READING)
                .set(READING.SEEN_AT, now)
                .where(READING.STORY_ID.eq(story))
                .and(READING.SEEN_AT.isNull())
                .and(READING.STORY_ID.in(
                        select(STORY.ID).from(STORY).where(STORY.ID.eq(story)).and(isAuthor(author))));
    }
}
