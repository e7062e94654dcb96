package be.leerspoor.stories;

import static leerspoor.db.stories.Tables.AUTHOR_TEAM;
import static leerspoor.db.stories.Tables.CONFIRMATION;
import static leerspoor.db.stories.Tables.HARVEST_SOURCE;
import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.stories.Tables.STORY_TAG;
import static leerspoor.db.stories.Tables.TAG;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.TeamId;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.search.Facet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import leerspoor.db.stories.tables.records.ConfirmationRecord;
import leerspoor.db.stories.tables.records.StoryRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Writes what an author does with an own story. */
@Repository
class DraftRepository {

    /** A draft as it stands in the database. */
    record Row(
            StoryId id,
            int version,
            StoryText text,
            Map<StoryField, Integer> versions,
            Set<TagKey> tags,
            Optional<String> remark,
            Optional<ReviewId> source) {

        int version(StoryField field) {
            return versions.getOrDefault(field, 0);
        }
    }

    private final DSLContext sql;

    DraftRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(StoryId story, PersonId author, Instant now) {
        sql.insertInto(STORY)
                .set(STORY.ID, story)
                .set(STORY.AUTHOR_ID, author)
                .set(STORY.TITLE, "")
                .set(STORY.SUMMARY, "")
                .set(STORY.BODY, "")
                .set(STORY.STATE, StoryState.DRAFT.name())
                .set(STORY.CREATED_AT, now)
                .set(STORY.CHANGED_AT, now)
                .execute();
    }

    /** The draft, when it is one of this author. */
    Optional<Row> find(StoryId story, Actor author) {
        Field<Set<TagKey>> tags = multiset(select(STORY_TAG.DIMENSION, STORY_TAG.CODE)
                        .from(STORY_TAG)
                        .where(STORY_TAG.STORY_ID.eq(STORY.ID)))
                .convertFrom(rows ->
                        Set.copyOf(rows.map(tag -> new TagKey(Facet.valueOf(tag.value1()), tag.value2()))));
        return sql.select(
                        STORY.ID,
                        STORY.VERSION,
                        row(STORY.TITLE, STORY.SUMMARY, STORY.BODY).mapping(StoryText::new),
                        row(STORY.TITLE_VERSION, STORY.SUMMARY_VERSION, STORY.BODY_VERSION)
                                .mapping((title, summary, body) -> Map.of(
                                        StoryField.TITLE, title,
                                        StoryField.SUMMARY, summary,
                                        StoryField.BODY, body)),
                        tags,
                        StoryRepository.lastRemark(author),
                        HARVEST_SOURCE.REVIEW_ID.convertFrom(Optional::ofNullable))
                .from(STORY)
                .leftJoin(HARVEST_SOURCE)
                .on(HARVEST_SOURCE.STORY_ID.eq(STORY.ID))
                .where(isDraftOf(story, author))
                .fetchOptional(Records.mapping(Row::new));
    }

    /** Keeps one text when nobody changed it since; false otherwise. */
    boolean save(StoryId story, Actor author, StoryField field, GuardedText text, int basedOn, Instant now) {
        return sql.update(STORY)
                        .set(textOf(field), text.value())
                        .set(versionOf(field), versionOf(field).plus(1))
                        .set(STORY.VERSION, STORY.VERSION.plus(1))
                        .set(STORY.CHANGED_AT, now)
                        .where(isDraftOf(story, author))
                        .and(versionOf(field).eq(basedOn))
                        .execute()
                == 1;
    }

    /** Marks the draft as changed; false when it is no draft of this author any more. */
    boolean touch(StoryId story, Actor author, Instant now) {
        return sql.update(STORY)
                        .set(STORY.VERSION, STORY.VERSION.plus(1))
                        .set(STORY.CHANGED_AT, now)
                        .where(isDraftOf(story, author))
                        .execute()
                == 1;
    }

    /** Adds a tag that is on offer; false when it is not, and when the story carries it already. */
    boolean addTag(StoryId story, TagKey tag) {
        return sql.insertInto(STORY_TAG, STORY_TAG.STORY_ID, STORY_TAG.DIMENSION, STORY_TAG.CODE)
                        .select(select(inline(story, STORY_TAG.STORY_ID), TAG.DIMENSION, TAG.CODE)
                                .from(TAG)
                                .where(TAG.DIMENSION.eq(tag.facet().name()))
                                .and(TAG.CODE.eq(tag.code()))
                                .and(TAG.RETIRED.isFalse()))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void removeTag(StoryId story, TagKey tag) {
        sql.deleteFrom(STORY_TAG)
                .where(STORY_TAG.STORY_ID.eq(story))
                .and(STORY_TAG.DIMENSION.eq(tag.facet().name()))
                .and(STORY_TAG.CODE.eq(tag.code()))
                .execute();
    }

    /** Hands in exactly this version; false when it changed meanwhile. */
    boolean submit(StoryId story, Actor author, int version, Instant now) {
        boolean submitted = sql.update(STORY)
                        .set(STORY.STATE, StoryState.SUBMITTED.name())
                        .set(STORY.VERSION, STORY.VERSION.plus(1))
                        .set(STORY.CHANGED_AT, now)
                        .where(isDraftOf(story, author))
                        .and(STORY.VERSION.eq(version))
                        .execute()
                == 1;
        if (submitted) {
            forgetSource(story);
            recordTeams(story, author.teams());
        }
        return submitted;
    }

    /** Moves an own story on; false when it was not in one of these states. */
    boolean move(StoryId story, Actor author, Collection<StoryState> from, StoryState to, Instant now) {
        boolean moved = sql.update(STORY)
                        .set(STORY.STATE, to.name())
                        .set(STORY.VERSION, STORY.VERSION.plus(1))
                        .set(STORY.CHANGED_AT, now)
                        .where(STORY.ID.eq(story))
                        .and(STORY.AUTHOR_ID.eq(author.id()))
                        .and(STORY.STATE.in(from.stream().map(StoryState::name).toList()))
                        .execute()
                == 1;
        if (moved) {
            forgetSource(story);
        }
        return moved;
    }

    /** Makes an imported story that nobody looks after a draft of this person; false when somebody was first. */
    boolean takeUp(StoryId story, Actor by, Instant now) {
        return sql.update(STORY)
                        .set(STORY.AUTHOR_ID, by.id())
                        .set(STORY.STATE, StoryState.DRAFT.name())
                        .set(STORY.VERSION, STORY.VERSION.plus(1))
                        .set(STORY.CHANGED_AT, now)
                        .where(STORY.ID.eq(story))
                        .and(StoryRepository.unowned(by))
                        .execute()
                == 1;
    }

    void confirm(StoryId story, PersonId by, int marks, Instant now) {
        confirm(Map.of(story, marks), by, now);
    }

    /** Keeps that this person vouched for so many marks in each of these stories. */
    void confirm(Map<StoryId, Integer> marks, PersonId by, Instant now) {
        List<ConfirmationRecord> rows = new ArrayList<>();
        marks.forEach((story, count) -> {
            ConfirmationRecord row = sql.newRecord(CONFIRMATION);
            row.setId(UUID.randomUUID());
            row.setStoryId(story);
            row.setById(by);
            row.setMarks(count);
            row.setConfirmedAt(now);
            rows.add(row);
        });
        sql.batchInsert(rows).execute();
    }

    /** Remembers the review beside the draft; false when another draft from that review is there. */
    boolean linkSource(StoryId story, ReviewId review) {
        return sql.insertInto(HARVEST_SOURCE)
                        .set(HARVEST_SOURCE.STORY_ID, story)
                        .set(HARVEST_SOURCE.REVIEW_ID, review)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The draft this author is harvesting from the review, if any. */
    Optional<StoryId> draftFrom(ReviewId review, Actor author) {
        return sql.select(STORY.ID)
                .from(HARVEST_SOURCE)
                .join(STORY)
                .on(STORY.ID.eq(HARVEST_SOURCE.STORY_ID))
                .where(HARVEST_SOURCE.REVIEW_ID.eq(review))
                .and(STORY.AUTHOR_ID.eq(author.id()))
                .fetchOptional(STORY.ID);
    }

    /** Takes away a draft in which nothing was written yet. */
    void delete(StoryId story) {
        sql.deleteFrom(STORY).where(STORY.ID.eq(story)).execute();
    }

    // Confidential: from here on nothing in the database leads from the story to the review or its people.
    private void forgetSource(StoryId story) {
        sql.deleteFrom(HARVEST_SOURCE).where(HARVEST_SOURCE.STORY_ID.eq(story)).execute();
    }

    private void recordTeams(StoryId story, Set<TeamId> teams) {
        sql.deleteFrom(AUTHOR_TEAM)
                .where(AUTHOR_TEAM.STORY_ID.eq(story))
                .and(AUTHOR_TEAM.TEAM_ID.notIn(teams))
                .execute();
        for (TeamId team : teams) {
            sql.insertInto(AUTHOR_TEAM)
                    .set(AUTHOR_TEAM.STORY_ID, story)
                    .set(AUTHOR_TEAM.TEAM_ID, team)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private static Condition isDraftOf(StoryId story, Actor author) {
        return STORY.ID.eq(story).and(STORY.AUTHOR_ID.eq(author.id())).and(STORY.STATE.eq(StoryState.DRAFT.name()));
    }

    private static TableField<StoryRecord, String> textOf(StoryField field) {
        return switch (field) {
            case TITLE -> STORY.TITLE;
            case SUMMARY -> STORY.SUMMARY;
            case BODY -> STORY.BODY;
        };
    }

    private static TableField<StoryRecord, Integer> versionOf(StoryField field) {
        return switch (field) {
            case TITLE -> STORY.TITLE_VERSION;
            case SUMMARY -> STORY.SUMMARY_VERSION;
            case BODY -> STORY.BODY_VERSION;
        };
    }
}
