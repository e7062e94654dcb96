package be.leerspoor.stories;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.stories.Tables.STORY_TAG;
import static leerspoor.db.stories.Tables.TAG;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.search.Facet;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import leerspoor.db.stories.tables.records.StoryRecord;
import leerspoor.db.stories.tables.records.StoryTagRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Writes what an import brings. */
@Repository
class ImportRepository {

    /** A story that was imported before. */
    record Known(
            StoryId id,
            String externalId,
            boolean owned,
            StoryState state,
            int version,
            StoryText text,
            Set<TagKey> tags,
            Optional<Instant> publishedAt) {}

    /** A story as it is to be written; published when it has a moment of publication, else a draft. */
    record Written(
            StoryId id,
            String externalId,
            Optional<Known> before,
            GuardedText title,
            GuardedText summary,
            GuardedText body,
            Set<TagKey> tags,
            Optional<Instant> publishedAt) {

        boolean wasPublished() {
            return before.filter(known -> known.state() == StoryState.PUBLISHED).isPresent();
        }

        StoryState state() {
            return publishedAt.isPresent() ? StoryState.PUBLISHED : StoryState.DRAFT;
        }
    }

    private final DSLContext sql;

    ImportRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<PersonId> activePerson(String userName) {
        return sql.select(PERSON.ID)
                .from(PERSON)
                .where(lower(PERSON.USER_NAME).eq(userName.toLowerCase(Locale.ROOT)))
                .and(PERSON.DEACTIVATED_AT.isNull())
                .fetchOptional(PERSON.ID);
    }

    /** The stories with these names, held until the transaction ends. */
    Map<String, Known> known(Collection<String> externalIds) {
        Field<Set<TagKey>> tags = multiset(select(STORY_TAG.DIMENSION, STORY_TAG.CODE)
                        .from(STORY_TAG)
                        .where(STORY_TAG.STORY_ID.eq(STORY.ID)))
                .convertFrom(rows ->
                        Set.copyOf(rows.map(tag -> new TagKey(Facet.valueOf(tag.value1()), tag.value2()))));
        return sql.select(
                        STORY.ID,
                        STORY.EXTERNAL_ID,
                        STORY.AUTHOR_ID.convertFrom(author -> author != null),
                        STORY.STATE.convertFrom(StoryState::valueOf),
                        STORY.VERSION,
                        row(STORY.TITLE, STORY.SUMMARY, STORY.BODY).mapping(StoryText::new),
                        tags,
                        STORY.PUBLISHED_AT.convertFrom(Optional::ofNullable))
                .from(STORY)
                .where(STORY.EXTERNAL_ID.in(externalIds))
                .forUpdate()
                .fetchMap(STORY.EXTERNAL_ID, Records.mapping(Known::new));
    }

    /** Adds tags that are not in the lists yet, at the end. */
    void addTags(Collection<Tag> tags) {
        for (Tag tag : tags) {
            sql.insertInto(TAG)
                    .set(TAG.DIMENSION, tag.key().facet().name())
                    .set(TAG.CODE, tag.key().code())
                    .set(TAG.LABEL_NL, tag.labelNl())
                    .set(TAG.LABEL_EN, tag.labelEn())
                    .set(TAG.PLACE, tag.place())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** Writes these stories. Values are bound, never written into the SQL, so that no error message quotes a story. */
    void write(List<Written> stories, Instant now) {
        sql.batchInsert(rows(stories, story -> story.before().isEmpty(), now)).execute();
        sql.batchUpdate(rows(stories, story -> story.before().isPresent(), now)).execute();
        sql.batchDelete(tagRows(stories, ImportRepository::gone)).execute();
        sql.batchInsert(tagRows(stories, ImportRepository::added)).execute();
    }

    private List<StoryRecord> rows(List<Written> stories, Predicate<Written> which, Instant now) {
        return stories.stream().filter(which).map(story -> storyRow(story, now)).toList();
    }

    private StoryRecord storyRow(Written story, Instant now) {
        StoryRecord row = sql.newRecord(STORY);
        row.setId(story.id());
        row.setExternalId(story.externalId());
        row.setTitle(story.title().value());
        row.setSummary(story.summary().value());
        row.setBody(story.body().value());
        row.setState(story.state().name());
        row.setPublishedAt(story.publishedAt().orElse(null));
        row.setChangedAt(now);
        story.before().ifPresentOrElse(before -> row.setVersion(before.version() + 1), () -> row.setCreatedAt(now));
        return row;
    }

    private List<StoryTagRecord> tagRows(List<Written> stories, Function<Written, Set<TagKey>> which) {
        return stories.stream()
                .flatMap(story -> which.apply(story).stream().map(tag -> tagRow(story, tag)))
                .toList();
    }

    private StoryTagRecord tagRow(Written story, TagKey tag) {
        StoryTagRecord row = sql.newRecord(STORY_TAG);
        row.setStoryId(story.id());
        row.setDimension(tag.facet().name());
        row.setCode(tag.code());
        return row;
    }

    private static Set<TagKey> gone(Written story) {
        Set<TagKey> gone = new HashSet<>();
        story.before().ifPresent(before -> gone.addAll(before.tags()));
        gone.removeAll(story.tags());
        return gone;
    }

    private static Set<TagKey> added(Written story) {
        Set<TagKey> added = new HashSet<>(story.tags());
        story.before().ifPresent(before -> added.removeAll(before.tags()));
        return added;
    }
}
