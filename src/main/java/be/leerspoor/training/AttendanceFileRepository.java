package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.ATTENDANCE_CHANGE;
import static leerspoor.db.training.Tables.ATTENDANCE_FILE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Files of attendance and what they changed. */
@Repository
class AttendanceFileRepository {

    /** Somebody with a place, as a file may name them. */
    record Participant(PersonId person, String name, String userName, String mail) {

        boolean isNamed(String typed) {
            String small = typed.toLowerCase(Locale.ROOT);
            return userName.toLowerCase(Locale.ROOT).equals(small)
                    || mail.toLowerCase(Locale.ROOT).equals(small);
        }
    }

    /** A fact as the file left it. */
    record Changed(AttendanceRepository.Change change, String name, Instant startsAt) {}

    private final DSLContext sql;

    AttendanceFileRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Participant> participants(EditionId edition) {
        return sql.select(PERSON.ID, EditionRepository.name(PERSON), PERSON.USER_NAME, PERSON.MAIL)
                .from(ENROLMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(ENROLMENT.PERSON_ID))
                .where(ENROLMENT.EDITION_ID.eq(edition))
                .and(ENROLMENT.STATE.eq(EnrolmentState.PLACED.name()))
                .fetch(row -> new Participant(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    void add(UUID file, EditionId edition, PersonId by, Instant now) {
        sql.insertInto(ATTENDANCE_FILE)
                .set(ATTENDANCE_FILE.ID, file)
                .set(ATTENDANCE_FILE.EDITION_ID, edition)
                .set(ATTENDANCE_FILE.BY_ID, by)
                .set(ATTENDANCE_FILE.READ_AT, now)
                .execute();
    }

    /** The files of an edition that this person may take back: their own, and every one of who made the edition. */
    List<AttendanceFile> files(EditionId edition, PersonId reader) {
        var changed =
                field(select(count()).from(ATTENDANCE_CHANGE).where(ATTENDANCE_CHANGE.FILE_ID.eq(ATTENDANCE_FILE.ID)));
        return sql.select(
                        ATTENDANCE_FILE.ID,
                        EditionRepository.name(PERSON),
                        ATTENDANCE_FILE.READ_AT,
                        changed,
                        ATTENDANCE_FILE.UNDONE_AT)
                .from(ATTENDANCE_FILE)
                .join(EDITION)
                .on(EDITION.ID.eq(ATTENDANCE_FILE.EDITION_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(ATTENDANCE_FILE.BY_ID))
                .where(ATTENDANCE_FILE.EDITION_ID.eq(edition))
                .and(ATTENDANCE_FILE.BY_ID.eq(reader).or(EDITION.BY_ID.eq(reader)))
                .and(AttendanceRepository.isGivenBy(reader))
                .orderBy(ATTENDANCE_FILE.READ_AT.desc())
                .fetch(row -> new AttendanceFile(
                        row.value1(), row.value2(), row.value3(), row.value4(), Optional.ofNullable(row.value5())));
    }

    /** The edition of a file that this person may take back. */
    Optional<EditionId> edition(UUID file, PersonId by) {
        return sql.select(ATTENDANCE_FILE.EDITION_ID)
                .from(ATTENDANCE_FILE)
                .join(EDITION)
                .on(EDITION.ID.eq(ATTENDANCE_FILE.EDITION_ID))
                .where(ATTENDANCE_FILE.ID.eq(file))
                .and(ATTENDANCE_FILE.BY_ID.eq(by).or(EDITION.BY_ID.eq(by)))
                .and(AttendanceRepository.isGivenBy(by))
                .fetchOptional(ATTENDANCE_FILE.EDITION_ID);
    }

    /** Marks it as taken back; false when it was before. */
    boolean undo(UUID file, Instant now) {
        return sql.update(ATTENDANCE_FILE)
                        .set(ATTENDANCE_FILE.UNDONE_AT, now)
                        .where(ATTENDANCE_FILE.ID.eq(file))
                        .and(ATTENDANCE_FILE.UNDONE_AT.isNull())
                        .execute()
                == 1;
    }

    List<Changed> changes(UUID file) {
        return sql.select(
                        ATTENDANCE_CHANGE.SESSION_ID,
                        ATTENDANCE_CHANGE.PERSON_ID,
                        ATTENDANCE_CHANGE.WAS_FACT,
                        ATTENDANCE_CHANGE.WAS_MINUTES,
                        ATTENDANCE_CHANGE.FACT,
                        ATTENDANCE_CHANGE.MINUTES,
                        EditionRepository.name(PERSON),
                        COURSE_SESSION.STARTS_AT)
                .from(ATTENDANCE_CHANGE)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(ATTENDANCE_CHANGE.SESSION_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(ATTENDANCE_CHANGE.PERSON_ID))
                .where(ATTENDANCE_CHANGE.FILE_ID.eq(file))
                .orderBy(COURSE_SESSION.STARTS_AT, PERSON.LAST_NAME, PERSON.FIRST_NAME)
                .fetch(row -> new Changed(
                        new AttendanceRepository.Change(
                                row.value1(),
                                row.value2(),
                                Presence.of(row.value3(), row.value4()),
                                Presence.of(row.value5(), row.value6())),
                        row.value7(),
                        row.value8()));
    }
}
