package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.HOUSE_TEXT;

import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class HouseTextRepository {

    private final DSLContext sql;

    HouseTextRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<HouseText> find(HouseTextKind kind, Locale language) {
        return sql.select(HOUSE_TEXT.BODY, HOUSE_TEXT.VERSION)
                .from(HOUSE_TEXT)
                .where(HOUSE_TEXT.CODE.eq(kind.name()))
                .and(HOUSE_TEXT.LANGUAGE.eq(language.toLanguageTag()))
                .fetchOptional(Records.mapping(HouseText::new));
    }

    boolean change(HouseTextKind kind, Locale language, int version, String body) {
        return sql.update(HOUSE_TEXT)
                        .set(HOUSE_TEXT.BODY, body)
                        .set(HOUSE_TEXT.VERSION, version + 1)
                        .where(HOUSE_TEXT.CODE.eq(kind.name()))
                        .and(HOUSE_TEXT.LANGUAGE.eq(language.toLanguageTag()))
                        .and(HOUSE_TEXT.VERSION.eq(version))
                        .execute()
                == 1;
    }
}
