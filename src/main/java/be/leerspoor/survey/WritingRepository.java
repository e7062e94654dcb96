package be.leerspoor.survey;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.survey.Tables.TEXT_THEME;
import static leerspoor.db.survey.Tables.THEME;
import static leerspoor.db.survey.Tables.WRITTEN_TEXT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Records;
import org.jooq.SelectOnConditionStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What people wrote, with what was decided about it and the themes it was given. */
@Repository
class WritingRepository {

    /** A text as it is kept. */
    record Kept(
            UUID id,
            String item,
            String body,
            String state,
            @Nullable String by,
            List<Theme> themes,
            int of) {}

    /** What is decided about: where it was written, and what. */
    record Taken(WaveId wave, String item, String body, String state) {}

    private static final Field<Integer> PLACE = field(name("place"), Integer.class);
    private static final Field<Integer> OF = field(name("of_all"), Integer.class);

    private final DSLContext sql;

    WritingRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Of each item and decision in a wave so many, in an order that says nothing. */
    List<Kept> first(WaveId wave, int most) {
        Table<?> shown = beside(WRITTEN_TEXT.WAVE_ID.eq(wave));
        return kept(shown)
                .where(shown.field(PLACE).le(most))
                .orderBy(WRITTEN_TEXT.ID)
                .fetch(Records.mapping(Kept::new));
    }

    /** So many of an item and decision after this text. */
    List<Kept> after(WaveId wave, String item, Writing.State state, UUID text, int most) {
        Table<?> shown = beside(WRITTEN_TEXT
                .WAVE_ID
                .eq(wave)
                .and(WRITTEN_TEXT.ITEM_CODE.eq(item))
                .and(WRITTEN_TEXT.STATE.eq(state.name())));
        return kept(shown)
                .where(WRITTEN_TEXT.ID.gt(text))
                .orderBy(WRITTEN_TEXT.ID)
                .limit(most)
                .fetch(Records.mapping(Kept::new));
    }

    /** These texts, each with its place among those of its item and decision, and how many those are. */
    private static Table<?> beside(Condition which) {
        return select(
                        WRITTEN_TEXT.ID,
                        rowNumber()
                                .over(partitionBy(WRITTEN_TEXT.ITEM_CODE, WRITTEN_TEXT.STATE)
                                        .orderBy(WRITTEN_TEXT.ID))
                                .as(PLACE),
                        count().over(partitionBy(WRITTEN_TEXT.ITEM_CODE, WRITTEN_TEXT.STATE))
                                .as(OF))
                .from(WRITTEN_TEXT)
                .where(which)
                .asTable("shown");
    }

    private SelectOnConditionStep<Record7<UUID, String, String, String, String, List<Theme>, Integer>> kept(
            Table<?> shown) {
        var themes = multiset(select(THEME.ID, THEME.ITEM_CODE, THEME.WORDS)
                        .from(TEXT_THEME)
                        .join(THEME)
                        .on(THEME.ID.eq(TEXT_THEME.THEME_ID))
                        .where(TEXT_THEME.TEXT_ID.eq(WRITTEN_TEXT.ID))
                        .orderBy(THEME.WORDS))
                .convertFrom(rows -> rows.map(Records.mapping(Theme::new)));
        return sql.select(
                        WRITTEN_TEXT.ID,
                        WRITTEN_TEXT.ITEM_CODE,
                        WRITTEN_TEXT.BODY,
                        WRITTEN_TEXT.STATE,
                        PERSON.FIRST_NAME.concat(" ").concat(PERSON.LAST_NAME),
                        themes,
                        shown.field(OF))
                .from(WRITTEN_TEXT)
                .join(shown)
                .on(shown.field(WRITTEN_TEXT.ID).eq(WRITTEN_TEXT.ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(WRITTEN_TEXT.BY_ID));
    }

    /** Waits until whoever else decides about this text is ready. */
    Optional<Taken> take(UUID text) {
        return sql.select(WRITTEN_TEXT.WAVE_ID, WRITTEN_TEXT.ITEM_CODE, WRITTEN_TEXT.BODY, WRITTEN_TEXT.STATE)
                .from(WRITTEN_TEXT)
                .where(WRITTEN_TEXT.ID.eq(text))
                .forUpdate()
                .fetchOptional(Records.mapping(Taken::new));
    }

    void decide(UUID text, Writing.State state, PersonId by) {
        sql.update(WRITTEN_TEXT)
                .set(WRITTEN_TEXT.STATE, state.name())
                .set(WRITTEN_TEXT.BY_ID, by)
                .where(WRITTEN_TEXT.ID.eq(text))
                .execute();
    }

    /** The themes of these items, by their words, each with how many texts of a wave that were let through it was given. */
    List<WritingDesk.GivenTheme> themes(WaveId wave, Collection<String> items) {
        return sql.select(THEME.ID, THEME.ITEM_CODE, THEME.WORDS, count(WRITTEN_TEXT.ID))
                .from(THEME)
                .leftJoin(TEXT_THEME)
                .on(TEXT_THEME.THEME_ID.eq(THEME.ID))
                .leftJoin(WRITTEN_TEXT)
                .on(WRITTEN_TEXT.ID.eq(TEXT_THEME.TEXT_ID))
                .and(WRITTEN_TEXT.WAVE_ID.eq(wave))
                .and(WRITTEN_TEXT.STATE.eq(Writing.State.RELEASED.name()))
                .where(THEME.ITEM_CODE.in(items))
                .groupBy(THEME.ID, THEME.ITEM_CODE, THEME.WORDS)
                .orderBy(THEME.WORDS, THEME.ID)
                .fetch(row ->
                        new WritingDesk.GivenTheme(new Theme(row.value1(), row.value2(), row.value3()), row.value4()));
    }

    /** The theme of an item with these words, made if it is not there. */
    UUID theme(String item, String words) {
        sql.insertInto(THEME)
                .set(THEME.ID, UUID.randomUUID())
                .set(THEME.ITEM_CODE, item)
                .set(THEME.WORDS, words)
                .onConflict(THEME.ITEM_CODE, THEME.WORDS)
                .doNothing()
                .execute();
        return sql.select(THEME.ID)
                .from(THEME)
                .where(THEME.ITEM_CODE.eq(item))
                .and(THEME.WORDS.eq(words))
                .fetchSingle(THEME.ID);
    }

    /** Gives a text exactly these of the themes of its item. */
    void setThemes(UUID text, String item, Collection<UUID> themes) {
        sql.deleteFrom(TEXT_THEME).where(TEXT_THEME.TEXT_ID.eq(text)).execute();
        sql.insertInto(TEXT_THEME, TEXT_THEME.TEXT_ID, TEXT_THEME.THEME_ID)
                .select(select(org.jooq.impl.DSL.val(text, TEXT_THEME.TEXT_ID), THEME.ID)
                        .from(THEME)
                        .where(THEME.ID.in(themes))
                        .and(THEME.ITEM_CODE.eq(item)))
                .execute();
    }
}
