package be.leerspoor.training;

import static leerspoor.db.training.Tables.PATH;
import static leerspoor.db.training.Tables.READING_FILE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.OutgoingFile;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** What there is to read in a step, where it is a file. */
@Repository
class ReadingFileRepository {

    private final DSLContext sql;

    ReadingFileRepository(DSLContext sql) {
        this.sql = sql;
    }

    private static Condition is(PathVersion path) {
        return PathRepository.is(path, READING_FILE.PATH_CODE, READING_FILE.PATH_VERSION);
    }

    // Confidential: what is still being drawn up is for who draws it up.
    Optional<OutgoingFile> of(PathVersion path, String step, boolean readsDrafts) {
        return sql.select(READING_FILE.FILE_NAME, READING_FILE.FILE_TYPE, READING_FILE.CONTENT)
                .from(READING_FILE)
                .join(PATH)
                .on(PATH.CODE.eq(READING_FILE.PATH_CODE))
                .and(PATH.PATH_VERSION.eq(READING_FILE.PATH_VERSION))
                .where(is(path))
                .and(READING_FILE.STEP_CODE.eq(step))
                .and(readsDrafts ? noCondition() : PATH.STATE.ne(PathState.DRAFT.name()))
                .fetchOptional(Records.mapping(OutgoingFile::new));
    }

    /** Puts a file with a step, in place of the one that was there. */
    void put(PathVersion path, String step, OutgoingFile file, PersonId by, Instant now) {
        remove(path, step);
        sql.insertInto(READING_FILE)
                .set(READING_FILE.PATH_CODE, path.code())
                .set(READING_FILE.PATH_VERSION, path.version())
                .set(READING_FILE.STEP_CODE, step)
                .set(READING_FILE.FILE_NAME, file.name())
                .set(READING_FILE.FILE_TYPE, file.type())
                .set(READING_FILE.CONTENT, file.content())
                .set(READING_FILE.BY_ID, by)
                .set(READING_FILE.ADDED_AT, now)
                .execute();
    }

    void remove(PathVersion path, String step) {
        sql.deleteFrom(READING_FILE)
                .where(is(path))
                .and(READING_FILE.STEP_CODE.eq(step))
                .execute();
    }

    /** Leaves only the files of these steps. */
    void keepOnly(PathVersion path, Collection<String> steps) {
        sql.deleteFrom(READING_FILE)
                .where(is(path))
                .and(READING_FILE.STEP_CODE.notIn(steps))
                .execute();
    }

    /** Takes the files of one version over into the next one. */
    void copy(PathVersion from, PathVersion to) {
        sql.insertInto(
                        READING_FILE,
                        READING_FILE.PATH_CODE,
                        READING_FILE.PATH_VERSION,
                        READING_FILE.STEP_CODE,
                        READING_FILE.FILE_NAME,
                        READING_FILE.FILE_TYPE,
                        READING_FILE.CONTENT,
                        READING_FILE.BY_ID,
                        READING_FILE.ADDED_AT)
                .select(select(
                                READING_FILE.PATH_CODE,
                                inline(to.version()),
                                READING_FILE.STEP_CODE,
                                READING_FILE.FILE_NAME,
                                READING_FILE.FILE_TYPE,
                                READING_FILE.CONTENT,
                                READING_FILE.BY_ID,
                                READING_FILE.ADDED_AT)
                        .from(READING_FILE)
                        .where(is(from)))
                .execute();
    }
}
