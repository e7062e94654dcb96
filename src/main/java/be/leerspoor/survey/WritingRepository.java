package be.leerspoor.survey;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.survey.Tables.TEXT_THEME;
import static leerspoor.db.survey.Tables.THEME;
import static leerspoor.db.survey.Tables.WRITTEN_TEXT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
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
            List<Theme> themes) {}

    /** What is decided about: where it was written, and what. */
    record Taken(WaveId wave, String item, String body, String state) {}

    private final DSLContext sql;

    WritingRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** All of a wave, in an order that says nothing. */
    List<Kept> all(WaveId wave) {
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
                        themes)
                .from(WRITTEN_TEXT)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(WRITTEN_TEXT.BY_ID))
                .where(WRITTEN_TEXT.WAVE_ID.eq(wave))
                .orderBy(WRITTEN_TEXT.ID)
                .fetch(Records.mapping(Kept::new));
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

    /** The themes of these items, by their words. */
    List<Theme> themes(Collection<String> items) {
        return sql.select(THEME.ID, THEME.ITEM_CODE, THEME.WORDS)
                .from(THEME)
                .where(THEME.ITEM_CODE.in(items))
                .orderBy(THEME.WORDS, THEME.ID)
                .fetch(Records.mapping(Theme::new));
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
