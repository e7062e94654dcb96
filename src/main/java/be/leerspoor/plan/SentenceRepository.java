package be.leerspoor.plan;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.plan.Tables.SENTENCE;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Where each element stands in one sentence, and every earlier sentence. */
@Repository
class SentenceRepository {

    private static final leerspoor.db.plan.tables.Sentence LATER = SENTENCE.as("later");

    private final DSLContext sql;

    SentenceRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The last one of each element that was known at this moment. */
    Map<Element, ElementSentence> knownAt(Instant moment) {
        return sql.select(
                        SENTENCE.ELEMENT,
                        SENTENCE.NUMBER,
                        SENTENCE.WORDS,
                        SENTENCE.KNOWN_AT,
                        concat(PERSON.FIRST_NAME, inline(" "), PERSON.LAST_NAME))
                .from(SENTENCE)
                .join(PERSON)
                .on(PERSON.ID.eq(SENTENCE.BY_ID))
                .where(SENTENCE.NUMBER.eq(select(max(LATER.NUMBER))
                        .from(LATER)
                        .where(LATER.ELEMENT.eq(SENTENCE.ELEMENT))
                        .and(LATER.KNOWN_AT.le(moment))))
                .fetchMap(
                        row -> Element.valueOf(row.value1()),
                        row -> new ElementSentence(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** Adds one of that number; false when there is one already. */
    boolean add(Element element, int number, String words, Instant knownAt, PersonId by) {
        try {
            return sql.insertInto(SENTENCE)
                            .set(SENTENCE.ELEMENT, element.name())
                            .set(SENTENCE.NUMBER, number)
                            .set(SENTENCE.WORDS, words)
                            .set(SENTENCE.KNOWN_AT, knownAt)
                            .set(SENTENCE.BY_ID, by)
                            .onConflict(SENTENCE.ELEMENT, SENTENCE.NUMBER)
                            .doNothing()
                            .execute()
                    == 1;
        } catch (DuplicateKeyException justAdded) {
            // One of the two databases says so when another transaction added it at the same moment.
            return false;
        }
    }
}
