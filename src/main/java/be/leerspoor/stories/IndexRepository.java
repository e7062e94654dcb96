package be.leerspoor.stories;

import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.stories.Tables.STORY_TAG;
import static leerspoor.db.stories.Tables.TAG;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import be.leerspoor.search.Facet;
import be.leerspoor.search.OpenDocument;
import be.leerspoor.search.TagValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads published stories as the open shelf needs them: without a signed-in person, and nothing but what is published. */
@Repository
class IndexRepository {

    private final DSLContext sql;

    IndexRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<String, Long> publishedVersions() {
        return sql.select(STORY.ID, STORY.VERSION)
                .from(STORY)
                .where(STORY.STATE.eq(StoryState.PUBLISHED.name()))
                .fetchMap(
                        story -> story.value1().toString(),
                        story -> story.value2().longValue());
    }

    Map<StoryId, Long> versions(Collection<StoryId> stories) {
        return sql.select(STORY.ID, STORY.VERSION)
                .from(STORY)
                .where(STORY.ID.in(stories))
                .fetchMap(story -> story.value1(), story -> story.value2().longValue());
    }

    List<OpenDocument> published(Collection<StoryId> stories) {
        Field<Map<Facet, Set<TagValue>>> tags = multiset(select(TAG.DIMENSION, TAG.CODE, TAG.LABEL_NL)
                        .from(STORY_TAG)
                        .join(TAG)
                        .on(TAG.DIMENSION.eq(STORY_TAG.DIMENSION))
                        .and(TAG.CODE.eq(STORY_TAG.CODE))
                        .where(STORY_TAG.STORY_ID.eq(STORY.ID)))
                .convertFrom(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                tag -> Facet.valueOf(tag.value1()),
                                Collectors.mapping(
                                        tag -> new TagValue(tag.value2(), tag.value3()), Collectors.toSet()))));
        return sql.select(STORY.ID, STORY.VERSION, STORY.TITLE, STORY.SUMMARY, STORY.BODY, tags, STORY.PUBLISHED_AT)
                .from(STORY)
                .where(STORY.ID.in(stories))
                // Confidential: nothing but what all staff may read goes to the open shelf.
                .and(STORY.STATE.eq(StoryState.PUBLISHED.name()))
                .fetch(story -> new OpenDocument(
                        story.value1().toString(),
                        story.value2(),
                        story.value3(),
                        story.value4(),
                        story.value5(),
                        story.value6(),
                        story.value7()));
    }
}
