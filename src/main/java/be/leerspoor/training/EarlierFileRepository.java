package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.EARLIER_FILE;
import static leerspoor.db.training.Tables.EARLIER_LINE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Files of earlier trainings and which evidence came of them. */
@Repository
class EarlierFileRepository {

    /** Evidence that came of a file. */
    record Line(PersonId person, UUID source) {}

    private static final int MOST = 100;

    private final DSLContext sql;

    EarlierFileRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID file, @Nullable PersonId by, Instant now, Collection<Line> lines) {
        sql.insertInto(EARLIER_FILE)
                .set(EARLIER_FILE.ID, file)
                .set(EARLIER_FILE.BY_ID, by)
                .set(EARLIER_FILE.READ_AT, now)
                .execute();
        sql.batch(lines.stream()
                        .map(line -> sql.insertInto(EARLIER_LINE)
                                .set(EARLIER_LINE.FILE_ID, file)
                                .set(EARLIER_LINE.PERSON_ID, line.person())
                                .set(EARLIER_LINE.SOURCE_ID, line.source()))
                        .toList())
                .execute();
    }

    /** The latest files this person may take back, the latest first. */
    List<EarlierFile> files(PersonId reader, boolean administrator) {
        var trainings = field(select(count()).from(EARLIER_LINE).where(EARLIER_LINE.FILE_ID.eq(EARLIER_FILE.ID)));
        return sql.select(
                        EARLIER_FILE.ID,
                        EditionRepository.name(PERSON),
                        EARLIER_FILE.READ_AT,
                        trainings,
                        EARLIER_FILE.UNDONE_AT)
                .from(EARLIER_FILE)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(EARLIER_FILE.BY_ID))
                .where(isOf(reader, administrator))
                .orderBy(EARLIER_FILE.READ_AT.desc(), EARLIER_FILE.ID)
                .limit(MOST)
                .fetch(row -> new EarlierFile(
                        row.value1(),
                        Optional.ofNullable(row.value2()),
                        row.value3(),
                        row.value4(),
                        Optional.ofNullable(row.value5())));
    }

    boolean mayTakeBack(UUID file, PersonId reader, boolean administrator) {
        return sql.fetchExists(EARLIER_FILE, EARLIER_FILE.ID.eq(file), isOf(reader, administrator));
    }

    // Confidential: of who read it in, and of administrators.
    private static Condition isOf(PersonId reader, boolean administrator) {
        return administrator ? trueCondition() : EARLIER_FILE.BY_ID.eq(reader);
    }

    /** Marks it as taken back; false when it was before. */
    boolean undo(UUID file, Instant now) {
        return sql.update(EARLIER_FILE)
                        .set(EARLIER_FILE.UNDONE_AT, now)
                        .where(EARLIER_FILE.ID.eq(file))
                        .and(EARLIER_FILE.UNDONE_AT.isNull())
                        .execute()
                == 1;
    }

    List<Line> lines(UUID file) {
        return sql.select(EARLIER_LINE.PERSON_ID, EARLIER_LINE.SOURCE_ID)
                .from(EARLIER_LINE)
                .where(EARLIER_LINE.FILE_ID.eq(file))
                .orderBy(EARLIER_LINE.PERSON_ID, EARLIER_LINE.SOURCE_ID)
                .fetch(row -> new Line(row.value1(), row.value2()));
    }
}
