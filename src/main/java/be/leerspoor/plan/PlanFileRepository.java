package be.leerspoor.plan;

import static leerspoor.db.people.Tables.PERSON;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import be.leerspoor.people.PersonId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who a file with a plan means. */
@Repository
class PlanFileRepository {

    private final DSLContext sql;

    PlanFileRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Who works here by name, by user name and by mail address, in small letters; two people can have one name. */
    Map<String, Set<PersonId>> people() {
        Map<String, Set<PersonId>> people = new HashMap<>();
        sql.select(PERSON.ID, concat(PERSON.FIRST_NAME, inline(" "), PERSON.LAST_NAME), PERSON.USER_NAME, PERSON.MAIL)
                .from(PERSON)
                .where(PERSON.DEACTIVATED_AT.isNull())
                .forEach(row -> {
                    for (String name : new String[] {row.value2(), row.value3(), row.value4()}) {
                        people.computeIfAbsent(PlanTitles.same(name), _ -> new HashSet<>())
                                .add(row.value1());
                    }
                });
        return people;
    }

    /** The user names of people, for who goes by a name that is not theirs alone. */
    Map<PersonId, String> userNames() {
        return sql.select(PERSON.ID, PERSON.USER_NAME)
                .from(PERSON)
                .fetchMap(row -> row.value1(), row -> row.value2().toLowerCase(Locale.ROOT));
    }
}
