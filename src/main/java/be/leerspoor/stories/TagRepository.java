package be.leerspoor.stories;

import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.stories.Tables.STORY_TAG;
import static leerspoor.db.stories.Tables.TAG;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import be.leerspoor.search.Facet;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

@Repository
class TagRepository {

    /** A tag as a value, wherever the table takes part in a query. */
    static final SelectField<Tag> AS_TAG = row(
                    row(TAG.DIMENSION.convertFrom(Facet::valueOf), TAG.CODE).mapping(TagKey::new),
                    TAG.LABEL_NL,
                    TAG.LABEL_EN,
                    TAG.PLACE,
                    TAG.RETIRED,
                    TAG.VERSION)
            .mapping(Tag::new);

    private final DSLContext sql;

    TagRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Tag> all() {
        return sql.select(AS_TAG)
                .from(TAG)
                .orderBy(TAG.DIMENSION, TAG.PLACE, TAG.CODE)
                .fetch(Record1::value1);
    }

    /** Puts a tag at the end of its list; false when the code is taken. */
    boolean add(TagKey key, String labelNl, String labelEn) {
        int last = sql.select(coalesce(max(TAG.PLACE), 0))
                .from(TAG)
                .where(TAG.DIMENSION.eq(key.facet().name()))
                .fetchSingle()
                .value1();
        return sql.insertInto(TAG)
                        .set(TAG.DIMENSION, key.facet().name())
                        .set(TAG.CODE, key.code())
                        .set(TAG.LABEL_NL, labelNl)
                        .set(TAG.LABEL_EN, labelEn)
                        .set(TAG.PLACE, last + 1)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean rename(TagKey key, String labelNl, String labelEn, int basedOn) {
        return sql.update(TAG)
                        .set(TAG.LABEL_NL, labelNl)
                        .set(TAG.LABEL_EN, labelEn)
                        .set(TAG.VERSION, TAG.VERSION.plus(1))
                        .where(is(key))
                        .and(TAG.VERSION.eq(basedOn))
                        .execute()
                == 1;
    }

    boolean retire(TagKey key, boolean retired, int basedOn) {
        return sql.update(TAG)
                        .set(TAG.RETIRED, retired)
                        .set(TAG.VERSION, TAG.VERSION.plus(1))
                        .where(is(key))
                        .and(TAG.VERSION.eq(basedOn))
                        .execute()
                == 1;
    }

    /** Numbers the tags of one dimension in this order. */
    void order(List<TagKey> inOrder) {
        sql.batch(inOrder.stream()
                        .map(key -> sql.update(TAG)
                                .set(TAG.PLACE, inOrder.indexOf(key) + 1)
                                .where(is(key)))
                        .toList())
                .execute();
    }

    /** Published stories with this tag are written to the index anew when their version rises. */
    void touchStoriesWith(TagKey key) {
        sql.update(STORY)
                .set(STORY.VERSION, STORY.VERSION.plus(1))
                .where(STORY.STATE.eq(StoryState.PUBLISHED.name()))
                .and(STORY.ID.in(select(STORY_TAG.STORY_ID)
                        .from(STORY_TAG)
                        .where(STORY_TAG.DIMENSION.eq(key.facet().name()))
                        .and(STORY_TAG.CODE.eq(key.code()))))
                .execute();
    }

    private static Condition is(TagKey key) {
        return TAG.DIMENSION.eq(key.facet().name()).and(TAG.CODE.eq(key.code()));
    }
}
