package be.leerspoor.training;

import static leerspoor.db.training.Tables.CERTIFICATE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.SESSION_TRAINER;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.TestWorld;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;

/** Courses that are given, laid down as rows: made by chaima, with sessions given by whom the test says. */
@TestComponent
public class GivenCourses implements TestWorld.Restored {

    /** An edition with its sessions, the first first. */
    public record Given(EditionId edition, List<SessionId> sessions) {

        /** The only, or the first, session. */
        public SessionId session() {
            return sessions.getFirst();
        }
    }

    /** What stands written of somebody's having followed an edition. */
    public record Proof(boolean holds, Integer minutes, LocalDate on, LocalDate until) {}

    private final DSLContext sql;
    private final Clock clock;
    private final SessionAttendance attendance;
    private final Certificates certificates;
    private final CoursesOver over;

    GivenCourses(
            DSLContext sql, Clock clock, SessionAttendance attendance, Certificates certificates, CoursesOver over) {
        this.over = over;
        this.sql = sql;
        this.clock = clock;
        this.attendance = attendance;
        this.certificates = certificates;
    }

    @Override
    public void restore() {
        attendance.forgetTries();
        certificates.forgetTries();
    }

    /** Somebody of the cast. */
    public static PersonId person(String userName) {
        return Cast.person(userName).id();
    }

    /** An edition of a course made by chaima, 80 % required, with sessions of three hours given by this trainer. */
    public Given edition(String course, String trainer, LocalDateTime... starts) {
        EditionId edition = EditionId.random();
        sql.insertInto(EDITION)
                .set(EDITION.ID, edition)
                .set(EDITION.COURSE_CODE, course)
                .set(EDITION.PLACES, 20)
                .set(EDITION.ENROLLING, "OPEN")
                .set(EDITION.CANCEL_UNTIL, starts[0].toLocalDate())
                .set(EDITION.REQUIRED_SHARE, 80)
                .set(EDITION.STATE, "PLANNED")
                .set(EDITION.BY_ID, person("chaima"))
                .set(EDITION.MADE_AT, clock.instant())
                .execute();
        List<SessionId> sessions = new ArrayList<>();
        for (LocalDateTime start : starts) {
            SessionId session = SessionId.random();
            sql.insertInto(COURSE_SESSION)
                    .set(COURSE_SESSION.ID, session)
                    .set(COURSE_SESSION.EDITION_ID, edition)
                    .set(COURSE_SESSION.STARTS_AT, start.atZone(Formats.ZONE).toInstant())
                    .set(COURSE_SESSION.MINUTES, 180)
                    .set(COURSE_SESSION.PLACE, "Gent, zaal 2")
                    .set(COURSE_SESSION.LINK, "")
                    .execute();
            sql.insertInto(SESSION_TRAINER)
                    .set(SESSION_TRAINER.SESSION_ID, session)
                    .set(SESSION_TRAINER.TRAINER_ID, person(trainer))
                    .execute();
            sessions.add(session);
        }
        return new Given(edition, sessions);
    }

    /** An edition that began today at 13:30 and is given by chaima, with a place for these people. */
    public Given today(String course, String... people) {
        Given given = edition(course, "chaima", LocalDateTime.of(2027, 3, 9, 13, 30));
        place(given, people);
        return given;
    }

    /** An edition that was today from 9:30 to 12:30, given by chaima, with a place for these people. */
    public Given thisMorning(String course, String... people) {
        Given given = edition(course, "chaima", LocalDateTime.of(2027, 3, 9, 9, 30));
        place(given, people);
        return given;
    }

    /** Lets what was noted beforehand count, as the job of every minute does. */
    public void settleWhatIsOver() {
        over.settle();
    }

    /** Gives these people a place. */
    public void place(Given given, String... people) {
        for (String person : people) {
            enrol(given, person, "PLACED");
        }
    }

    /** Lets somebody stand in some other way in an edition. */
    public void enrol(Given given, String person, String state) {
        sql.insertInto(ENROLMENT)
                .set(ENROLMENT.EDITION_ID, given.edition())
                .set(ENROLMENT.PERSON_ID, person(person))
                .set(ENROLMENT.STATE, state)
                .set(ENROLMENT.BY_ID, person(person))
                .set(ENROLMENT.SINCE, clock.instant())
                .set(ENROLMENT.TURN, 1)
                .set(ENROLMENT.CHANGED_AT, clock.instant())
                .execute();
    }

    /** Lets an edition have been made by somebody else. */
    public void handOver(Given given, String maker) {
        sql.update(EDITION)
                .set(EDITION.BY_ID, person(maker))
                .where(EDITION.ID.eq(given.edition()))
                .execute();
    }

    /** Cancels an edition. */
    public void cancel(Given given) {
        sql.update(EDITION)
                .set(EDITION.STATE, "CANCELLED")
                .set(EDITION.CANCEL_REASON, "De zaal is dicht.")
                .where(EDITION.ID.eq(given.edition()))
                .execute();
    }

    /** What stands written of somebody's having followed an edition; empty when it was never written. */
    public Optional<Proof> proof(Given given, String person) {
        return sql.select(EVIDENCE.HOLDS, EVIDENCE.MINUTES, EVIDENCE.HAPPENED_ON, EVIDENCE.VALID_UNTIL)
                .from(EVIDENCE)
                .where(EVIDENCE.PERSON_ID.eq(person(person)))
                .and(EVIDENCE.KIND.eq(EvidenceKind.COURSE.name()))
                .and(EVIDENCE.SOURCE_ID.eq(given.edition().value()))
                .fetchOptional(row -> new Proof(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Every certificate that was ever given for an edition, by its code. */
    public List<String> codes(Given given) {
        return sql.select(CERTIFICATE.CODE)
                .from(CERTIFICATE)
                .where(CERTIFICATE.EDITION_ID.eq(given.edition()))
                .fetch(CERTIFICATE.CODE);
    }
}
