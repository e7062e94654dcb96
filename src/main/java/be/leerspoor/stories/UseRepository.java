package be.leerspoor.stories;

import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.stories.Tables.STORY_USE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.Actor;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class UseRepository {

    private final DSLContext sql;

    UseRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether this person may use the story: on the shelf, and of somebody else. */
    boolean mayBeUsedBy(Actor actor, StoryId story) {
        return sql.fetchExists(
                STORY,
                STORY.ID
                        .eq(story)
                        .and(STORY.STATE.eq(StoryState.PUBLISHED.name()))
                        .and(STORY.AUTHOR_ID.isDistinctFrom(actor.id()))
                        .and(StoryRepository.visibleTo(actor)));
    }

    /** False when this person used it on that day already. */
    boolean add(UUID use, StoryId story, Actor actor, GuardedText brought, LocalDate day, Instant now) {
        return sql.insertInto(STORY_USE)
                        .set(STORY_USE.ID, use)
                        .set(STORY_USE.STORY_ID, story)
                        .set(STORY_USE.PERSON_ID, actor.id())
                        .set(STORY_USE.BROUGHT, brought.value())
                        .set(STORY_USE.USED_ON, day)
                        .set(STORY_USE.USED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Which use of that day was removed, if there was one; of two at once one removes it. */
    Optional<UUID> remove(StoryId story, Actor actor, LocalDate day) {
        return sql.select(STORY_USE.ID)
                .from(STORY_USE)
                .where(STORY_USE.STORY_ID.eq(story))
                .and(STORY_USE.PERSON_ID.eq(actor.id()))
                .and(STORY_USE.USED_ON.eq(day))
                .fetchOptional(STORY_USE.ID)
                .filter(use ->
                        sql.deleteFrom(STORY_USE).where(STORY_USE.ID.eq(use)).execute() == 1);
    }

    /** The question for own stories that were used since their author last looked. */
    Select<Record3<StoryId, String, Integer>> unseenBy(Actor author, int most) {
        return select(STORY.ID, STORY.TITLE, count())
                .from(STORY_USE)
                .join(STORY)
                .on(STORY.ID.eq(STORY_USE.STORY_ID))
                .where(StoryRepository.isAuthor(author))
                .and(STORY_USE.SEEN_AT.isNull())
                .groupBy(STORY.ID, STORY.TITLE)
                .orderBy(count().desc(), STORY.TITLE)
                .limit(most);
    }

    void markSeen(StoryId story, Actor author, Instant now) {
        seeing(story, author, now).execute();
    }

    Query seeing(StoryId story, Actor author, Instant now) {
        return sql.update(STORY_USE)
                .set(STORY_USE.SEEN_AT, now)
                .where(STORY_USE.STORY_ID.eq(story))
                .and(STORY_USE.SEEN_AT.isNull())
                .and(STORY_USE.STORY_ID.in(
                        select(STORY.ID).from(STORY).where(STORY.ID.eq(story)).and(StoryRepository.isAuthor(author))));
    }
}
