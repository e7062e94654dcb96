package be.leerspoor.stories;

import static leerspoor.db.stories.Tables.READING;
import static leerspoor.db.stories.Tables.SAVED_SEARCH;
import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.stories.Tables.STORY_TAG;
import static leerspoor.db.stories.Tables.STORY_USE;
import static leerspoor.db.stories.Tables.TAG;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.Actor;
import be.leerspoor.search.Facet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** All that the start page needs of stories, asked at once. */
@Repository
class StoryStartRepository {

    /** What was asked, part by part. */
    record Whole(
            DeskRepository.Whole desk,
            Set<StoryId> readable,
            List<SavedSearch> searches,
            List<Tag> tools,
            boolean searched,
            boolean read) {}

    private final DSLContext sql;
    private final DeskRepository desks;

    StoryStartRepository(DSLContext sql, DeskRepository desks) {
        this.sql = sql;
        this.desks = desks;
    }

    Whole of(Actor actor, Collection<StoryId> newest, int most) {
        Field<Set<StoryId>> readable = multiset(
                        select(STORY.ID).from(STORY).where(StoryRepository.published(newest, actor)))
                .convertFrom(rows -> Set.copyOf(rows.intoSet(STORY.ID)));
        Field<List<SavedSearch>> searches = multiset(SavedSearchRepository.question(actor.id()))
                .convertFrom(rows -> rows.map(Records.mapping(SavedSearchRepository::search)));
        Field<Boolean> searched =
                StoryRepository.flag(exists(selectOne().from(SAVED_SEARCH).where(SAVED_SEARCH.OWNER_ID.eq(actor.id())))
                        .or(exists(selectOne().from(STORY_USE).where(STORY_USE.PERSON_ID.eq(actor.id())))));
        Field<Boolean> read =
                StoryRepository.flag(exists(selectOne().from(READING).where(READING.READER_ID.eq(actor.id()))));
        var lying = DeskRepository.lying(actor, most);
        var used = desks.used(actor, most);
        return sql.select(lying, used, readable, searches, tools(actor), searched, read)
                .fetchSingle(row -> new Whole(
                        new DeskRepository.Whole(row.value1(), row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /** The tools of the stories that this person wrote or used. */
    private static Field<List<Tag>> tools(Actor actor) {
        return multiset(select(TagRepository.AS_TAG)
                        .from(TAG)
                        .where(TAG.DIMENSION.eq(Facet.TOOL.name()))
                        .and(TAG.CODE.in(select(STORY_TAG.CODE)
                                .from(STORY_TAG)
                                .join(STORY)
                                .on(STORY.ID.eq(STORY_TAG.STORY_ID))
                                .where(STORY_TAG.DIMENSION.eq(Facet.TOOL.name()))
                                .and(STORY.AUTHOR_ID
                                        .eq(actor.id())
                                        .or(STORY.ID.in(select(STORY_USE.STORY_ID)
                                                .from(STORY_USE)
                                                .where(STORY_USE.PERSON_ID.eq(actor.id())))))))
                        .orderBy(TAG.PLACE, TAG.CODE))
                .convertFrom(rows -> rows.map(Record1::value1));
    }
}
