package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.TEXT_THEME;
import static leerspoor.db.survey.Tables.THEME;
import static leerspoor.db.survey.Tables.WAVE;
import static leerspoor.db.survey.Tables.WRITTEN_TEXT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Records;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** What people wrote in own words, once nothing leads back to them. */
@Repository
class TextRepository {

    private final DSLContext sql;

    TextRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What was let through of a wave, in an order that says nothing. */
    List<ToldText> released(WaveId wave) {
        return sql.fetch(texts(WRITTEN_TEXT.WAVE_ID.eq(wave).and(WRITTEN_TEXT.STATE.eq("RELEASED"))))
                .map(Records.mapping(ToldText::new));
    }

    /** The question for what was let through of the items whose codes begin like this, in every wave that asked the whole organisation. */
    static Select<Record4<UUID, String, String, List<String>>> releasedOf(String begin) {
        return texts(WRITTEN_TEXT
                .ITEM_CODE
                .startsWith(begin)
                .and(WRITTEN_TEXT.STATE.eq("RELEASED"))
                .and(WRITTEN_TEXT.WAVE_ID.in(select(WAVE.ID).from(WAVE).where(WaveRepository.ofTheWhole()))));
    }

    private static Select<Record4<UUID, String, String, List<String>>> texts(Condition which) {
        var themes = multiset(select(THEME.WORDS)
                        .from(TEXT_THEME)
                        .join(THEME)
                        .on(THEME.ID.eq(TEXT_THEME.THEME_ID))
                        .where(TEXT_THEME.TEXT_ID.eq(WRITTEN_TEXT.ID))
                        .orderBy(THEME.WORDS))
                .convertFrom(rows -> rows.getValues(THEME.WORDS));
        return select(WRITTEN_TEXT.ID, WRITTEN_TEXT.ITEM_CODE, WRITTEN_TEXT.BODY, themes)
                .from(WRITTEN_TEXT)
                .where(which)
                .orderBy(WRITTEN_TEXT.ID);
    }
}
