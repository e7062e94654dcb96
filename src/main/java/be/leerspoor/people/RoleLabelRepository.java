package be.leerspoor.people;

import static leerspoor.db.people.Tables.ROLE_LABEL;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class RoleLabelRepository {

    private final DSLContext sql;

    RoleLabelRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<Role, String> of(Locale language) {
        return sql
                .select(ROLE_LABEL.ROLE_NAME, ROLE_LABEL.LABEL)
                .from(ROLE_LABEL)
                .where(ROLE_LABEL.LANGUAGE.eq(language.getLanguage()))
                .fetch()
                .stream()
                .collect(HashMap::new, (map, row) -> map.put(Role.valueOf(row.value1()), row.value2()), Map::putAll);
    }

    void set(Role role, Locale language, String label) {
        reset(role, language);
        sql.insertInto(ROLE_LABEL)
                .set(ROLE_LABEL.ROLE_NAME, role.name())
                .set(ROLE_LABEL.LANGUAGE, language.getLanguage())
                .set(ROLE_LABEL.LABEL, label)
                .execute();
    }

    void reset(Role role, Locale language) {
        sql.deleteFrom(ROLE_LABEL)
                .where(ROLE_LABEL.ROLE_NAME.eq(role.name()))
                .and(ROLE_LABEL.LANGUAGE.eq(language.getLanguage()))
                .execute();
    }
}
