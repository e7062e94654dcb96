package be.leerspoor.training;

import static leerspoor.db.training.Tables.READING;
import static leerspoor.db.training.Tables.READING_NOTE;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What people take along from what they read. */
@Repository
class ReadingRepository {

    private final DSLContext sql;

    ReadingRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Something was read for a step. */
    void add(UUID id, PersonId person, String about, LocalDate on) {
        sql.insertInto(READING)
                .set(READING.ID, id)
                .set(READING.PERSON_ID, person)
                .set(READING.ABOUT, about)
                .set(READING.READ_ON, on)
                .execute();
    }

    /** Keeps the sentence, in place of an earlier one on the same step. */
    UUID put(PersonId person, String about, String takeaway, LocalDate today) {
        sql.insertInto(READING_NOTE)
                .set(READING_NOTE.ID, UUID.randomUUID())
                .set(READING_NOTE.PERSON_ID, person)
                .set(READING_NOTE.ABOUT, about)
                .set(READING_NOTE.TAKEAWAY, takeaway)
                .set(READING_NOTE.NOTED_ON, today)
                .onConflict(READING_NOTE.PERSON_ID, READING_NOTE.ABOUT)
                .doUpdate()
                .set(READING_NOTE.TAKEAWAY, takeaway)
                .execute();
        return sql.select(READING_NOTE.ID)
                .from(READING_NOTE)
                .where(READING_NOTE.PERSON_ID.eq(person))
                .and(READING_NOTE.ABOUT.eq(about))
                .fetchSingle(READING_NOTE.ID);
    }
}
