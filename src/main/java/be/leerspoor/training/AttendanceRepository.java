package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.ATTENDANCE_CHANGE;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static leerspoor.db.training.Tables.EXCUSE;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static leerspoor.db.training.Tables.SESSION_TRAINER;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Attendance as rows: a fact per person and session, and beside it every change. */
@Repository
class AttendanceRepository {

    private static final String PLACED = EnrolmentState.PLACED.name();
    private static final String CANCELLED = EditionState.CANCELLED.name();

    /** A session as noting needs it. */
    record Session(SessionId id, EditionId edition, Instant startsAt, int minutes, boolean cancelled) {

        NotingMoment moment(Instant now) {
            return NotingMoment.at(now, startsAt, cancelled);
        }
    }

    /** A session somebody has a place in, found by the code on its screen. */
    record Entrance(SessionId session, EditionId edition, String courseNl, String courseEn, Instant startsAt) {}

    /** A row as it stood and as it stands after a change. */
    record Change(
            SessionId session,
            PersonId person,
            @Nullable Presence was,
            @Nullable Presence is) {}

    private final DSLContext sql;

    AttendanceRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: whose attendance it is to note: of who gives this session, and of who made the edition.
    static Condition isNotedBy(PersonId person) {
        return EDITION.BY_ID
                .eq(person)
                .or(exists(selectOne()
                        .from(SESSION_TRAINER)
                        .where(SESSION_TRAINER.SESSION_ID.eq(COURSE_SESSION.ID))
                        .and(SESSION_TRAINER.TRAINER_ID.eq(person))));
    }

    // Confidential: whose edition it is: of who made it, and of who gives any session of it.
    static Condition isGivenBy(PersonId person) {
        return isGivenBy(val(person, EDITION.BY_ID));
    }

    /** The same of a person the statement names. */
    static Condition isGivenBy(Field<PersonId> person) {
        var session = COURSE_SESSION.as("given");
        return EDITION.BY_ID
                .eq(person)
                .or(exists(selectOne()
                        .from(session)
                        .join(SESSION_TRAINER)
                        .on(SESSION_TRAINER.SESSION_ID.eq(session.ID))
                        .where(session.EDITION_ID.eq(EDITION.ID))
                        .and(SESSION_TRAINER.TRAINER_ID.eq(person))));
    }

    /** All that was noted and put right of somebody at a session. */
    private static Field<List<AttendanceChange>> changes(Field<SessionId> session, Field<PersonId> person) {
        var by = PERSON.as("changed_by");
        return multiset(select(
                                ATTENDANCE_CHANGE.CHANGED_AT,
                                EditionRepository.name(by),
                                ATTENDANCE_CHANGE.BY_ID,
                                ATTENDANCE_CHANGE.PERSON_ID,
                                ATTENDANCE_CHANGE.WAS_FACT,
                                ATTENDANCE_CHANGE.WAS_MINUTES,
                                ATTENDANCE_CHANGE.FACT,
                                ATTENDANCE_CHANGE.MINUTES)
                        .from(ATTENDANCE_CHANGE)
                        .join(by)
                        .on(by.ID.eq(ATTENDANCE_CHANGE.BY_ID))
                        .where(ATTENDANCE_CHANGE.SESSION_ID.eq(session))
                        .and(ATTENDANCE_CHANGE.PERSON_ID.eq(person))
                        .orderBy(ATTENDANCE_CHANGE.CHANGED_AT, ATTENDANCE_CHANGE.ID))
                .convertFrom(rows -> rows.map(row -> new AttendanceChange(
                        row.value1(),
                        row.value2(),
                        row.value3().equals(row.value4()),
                        Presence.of(row.value5(), row.value6()),
                        Presence.of(row.value7(), row.value8()))));
    }

    /** How one person stands noted at each session of the edition of the statement, in the order of time. */
    static Field<List<MyAttendance>> of(PersonId person) {
        return multiset(select(
                                COURSE_SESSION.ID,
                                SESSION_ATTENDANCE.FACT,
                                SESSION_ATTENDANCE.MINUTES,
                                EXCUSE.SAID_AT,
                                changes(COURSE_SESSION.ID, val(person, ATTENDANCE_CHANGE.PERSON_ID)))
                        .from(COURSE_SESSION)
                        .leftJoin(SESSION_ATTENDANCE)
                        .on(
                                SESSION_ATTENDANCE.SESSION_ID.eq(COURSE_SESSION.ID),
                                SESSION_ATTENDANCE.PERSON_ID.eq(person))
                        .leftJoin(EXCUSE)
                        .on(EXCUSE.SESSION_ID.eq(COURSE_SESSION.ID), EXCUSE.PERSON_ID.eq(person))
                        .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                        .orderBy(COURSE_SESSION.STARTS_AT, COURSE_SESSION.ID))
                .convertFrom(rows -> rows.map(row -> new MyAttendance(
                        row.value1(), Presence.of(row.value2(), row.value3()), row.value4() != null, row.value5())));
    }

    boolean isGiven(EditionId edition, PersonId by) {
        return sql.fetchExists(
                selectOne().from(EDITION).where(EDITION.ID.eq(edition)).and(isGivenBy(by)));
    }

    Optional<AttendanceSheet> sheet(SessionId session, PersonId reader, Instant now) {
        var sibling = COURSE_SESSION.as("sibling");
        Field<Integer> part = field(select(count())
                .from(sibling)
                .where(sibling.EDITION_ID.eq(COURSE_SESSION.EDITION_ID))
                .and(sibling.STARTS_AT.le(COURSE_SESSION.STARTS_AT)));
        Field<Integer> parts =
                field(select(count()).from(sibling).where(sibling.EDITION_ID.eq(COURSE_SESSION.EDITION_ID)));
        var lines = multiset(select(
                                PERSON.ID,
                                EditionRepository.name(PERSON),
                                SESSION_ATTENDANCE.FACT,
                                SESSION_ATTENDANCE.MINUTES,
                                EXCUSE.SAID_AT,
                                changes(val(session, ATTENDANCE_CHANGE.SESSION_ID), PERSON.ID))
                        .from(ENROLMENT)
                        .join(PERSON)
                        .on(PERSON.ID.eq(ENROLMENT.PERSON_ID))
                        .leftJoin(SESSION_ATTENDANCE)
                        .on(
                                SESSION_ATTENDANCE.SESSION_ID.eq(COURSE_SESSION.ID),
                                SESSION_ATTENDANCE.PERSON_ID.eq(ENROLMENT.PERSON_ID))
                        .leftJoin(EXCUSE)
                        .on(EXCUSE.SESSION_ID.eq(COURSE_SESSION.ID), EXCUSE.PERSON_ID.eq(ENROLMENT.PERSON_ID))
                        .where(ENROLMENT.EDITION_ID.eq(COURSE_SESSION.EDITION_ID))
                        .and(ENROLMENT.STATE.eq(PLACED)))
                .convertFrom(rows -> rows.map(row -> new AttendanceSheet.Line(
                        row.value1(),
                        row.value2(),
                        row.value1().equals(reader),
                        Presence.of(row.value3(), row.value4()),
                        row.value5() != null,
                        row.value6())));
        return sql.select(
                        COURSE_SESSION.EDITION_ID,
                        COURSE.NAME_NL,
                        COURSE.NAME_EN,
                        COURSE_SESSION.STARTS_AT,
                        COURSE_SESSION.MINUTES,
                        COURSE_SESSION.PLACE,
                        part,
                        parts,
                        EDITION.STATE,
                        lines,
                        COURSE_SESSION.ENTRY_CODE,
                        COURSE_SESSION.ENTRY_UNTIL,
                        CourseEvidenceRepository.endOf(COURSE_SESSION.EDITION_ID))
                .from(COURSE_SESSION)
                .join(EDITION)
                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .where(COURSE_SESSION.ID.eq(session))
                .and(isNotedBy(reader))
                .fetchOptional(row -> new AttendanceSheet(
                        session,
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        NotingMoment.at(now, row.value4(), row.value9().equals(CANCELLED)),
                        !row.value13().isAfter(now),
                        row.value10(),
                        code(row.value11(), row.value12(), now)));
    }

    private static Optional<EntryCode> code(@Nullable String code, @Nullable Instant until, Instant now) {
        return code == null || until == null || !until.isAfter(now)
                ? Optional.empty()
                : Optional.of(new EntryCode(code, until));
    }

    /** The session, if this person notes its attendance. */
    Optional<Session> find(SessionId session, PersonId notedBy) {
        return sql.select(
                        COURSE_SESSION.ID,
                        COURSE_SESSION.EDITION_ID,
                        COURSE_SESSION.STARTS_AT,
                        COURSE_SESSION.MINUTES,
                        EDITION.STATE.eq(CANCELLED))
                .from(COURSE_SESSION)
                .join(EDITION)
                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                .where(COURSE_SESSION.ID.eq(session))
                .and(isNotedBy(notedBy))
                .fetchOptional(Records.mapping(Session::new));
    }

    /** The sessions of an edition whose attendance this person notes, the first first. */
    List<Session> sessions(EditionId edition, PersonId notedBy) {
        return sql.select(
                        COURSE_SESSION.ID,
                        COURSE_SESSION.EDITION_ID,
                        COURSE_SESSION.STARTS_AT,
                        COURSE_SESSION.MINUTES,
                        EDITION.STATE.eq(CANCELLED))
                .from(COURSE_SESSION)
                .join(EDITION)
                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                .where(COURSE_SESSION.EDITION_ID.eq(edition))
                .and(isNotedBy(notedBy))
                .orderBy(COURSE_SESSION.STARTS_AT)
                .fetch(Records.mapping(Session::new));
    }

    boolean isPlaced(EditionId edition, PersonId person) {
        return sql.fetchExists(selectOne()
                .from(ENROLMENT)
                .where(ENROLMENT.EDITION_ID.eq(edition))
                .and(ENROLMENT.PERSON_ID.eq(person))
                .and(ENROLMENT.STATE.eq(PLACED)));
    }

    /** Who has a place and nothing noted yet at this session, and whether they said beforehand that they miss it. */
    Map<PersonId, Boolean> unnoted(Session session) {
        Field<Boolean> excused = field(exists(selectOne()
                .from(EXCUSE)
                .where(EXCUSE.SESSION_ID.eq(session.id()))
                .and(EXCUSE.PERSON_ID.eq(ENROLMENT.PERSON_ID))));
        return sql.select(ENROLMENT.PERSON_ID, excused)
                .from(ENROLMENT)
                .where(ENROLMENT.EDITION_ID.eq(session.edition()))
                .and(ENROLMENT.STATE.eq(PLACED))
                .and(notExists(selectOne()
                        .from(SESSION_ATTENDANCE)
                        .where(SESSION_ATTENDANCE.SESSION_ID.eq(session.id()))
                        .and(SESSION_ATTENDANCE.PERSON_ID.eq(ENROLMENT.PERSON_ID))))
                .fetchMap(ENROLMENT.PERSON_ID, excused);
    }

    /** What is noted of one person at a session. */
    Optional<Presence> presence(SessionId session, PersonId person) {
        return sql.select(SESSION_ATTENDANCE.FACT, SESSION_ATTENDANCE.MINUTES)
                .from(SESSION_ATTENDANCE)
                .where(SESSION_ATTENDANCE.SESSION_ID.eq(session))
                .and(SESSION_ATTENDANCE.PERSON_ID.eq(person))
                .fetchOptional(row -> Presence.of(row.value1(), row.value2()));
    }

    /** What is noted at these sessions, by session and person. */
    Map<SessionId, Map<PersonId, Presence>> presences(EditionId edition) {
        return sql
                .select(
                        SESSION_ATTENDANCE.SESSION_ID,
                        SESSION_ATTENDANCE.PERSON_ID,
                        SESSION_ATTENDANCE.FACT,
                        SESSION_ATTENDANCE.MINUTES)
                .from(SESSION_ATTENDANCE)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .where(COURSE_SESSION.EDITION_ID.eq(edition))
                .fetchGroups(SESSION_ATTENDANCE.SESSION_ID)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        rows -> rows.getValue().stream()
                                .collect(Collectors.toMap(
                                        row -> row.get(SESSION_ATTENDANCE.PERSON_ID),
                                        row -> new Presence(
                                                AttendanceFact.valueOf(row.get(SESSION_ATTENDANCE.FACT)),
                                                row.get(SESSION_ATTENDANCE.MINUTES))))));
    }

    /** Lets a fact stand, whatever stood there; nothing noted where there is none. */
    void put(SessionId session, PersonId person, @Nullable Presence presence, PersonId by, Instant now) {
        if (presence == null) {
            sql.deleteFrom(SESSION_ATTENDANCE)
                    .where(SESSION_ATTENDANCE.SESSION_ID.eq(session))
                    .and(SESSION_ATTENDANCE.PERSON_ID.eq(person))
                    .execute();
            return;
        }
        int changed = sql.update(SESSION_ATTENDANCE)
                .set(SESSION_ATTENDANCE.FACT, presence.fact().name())
                .set(SESSION_ATTENDANCE.MINUTES, presence.minutes())
                .set(SESSION_ATTENDANCE.NOTED_AT, now)
                .set(SESSION_ATTENDANCE.BY_ID, by)
                .where(SESSION_ATTENDANCE.SESSION_ID.eq(session))
                .and(SESSION_ATTENDANCE.PERSON_ID.eq(person))
                .execute();
        if (changed == 0) {
            sql.insertInto(SESSION_ATTENDANCE)
                    .set(SESSION_ATTENDANCE.SESSION_ID, session)
                    .set(SESSION_ATTENDANCE.PERSON_ID, person)
                    .set(SESSION_ATTENDANCE.FACT, presence.fact().name())
                    .set(SESSION_ATTENDANCE.MINUTES, presence.minutes())
                    .set(SESSION_ATTENDANCE.NOTED_AT, now)
                    .set(SESSION_ATTENDANCE.BY_ID, by)
                    .execute();
        }
    }

    void remember(List<Change> changes, PersonId by, @Nullable UUID file, Instant now) {
        if (changes.isEmpty()) {
            return;
        }
        sql.batch(changes.stream()
                        .map(change -> {
                            Presence was = change.was();
                            Presence is = change.is();
                            return sql.insertInto(ATTENDANCE_CHANGE)
                                    .set(ATTENDANCE_CHANGE.ID, UUID.randomUUID())
                                    .set(ATTENDANCE_CHANGE.SESSION_ID, change.session())
                                    .set(ATTENDANCE_CHANGE.PERSON_ID, change.person())
                                    .set(
                                            ATTENDANCE_CHANGE.WAS_FACT,
                                            was == null ? null : was.fact().name())
                                    .set(ATTENDANCE_CHANGE.WAS_MINUTES, was == null ? null : was.minutes())
                                    .set(
                                            ATTENDANCE_CHANGE.FACT,
                                            is == null ? null : is.fact().name())
                                    .set(ATTENDANCE_CHANGE.MINUTES, is == null ? null : is.minutes())
                                    .set(ATTENDANCE_CHANGE.BY_ID, by)
                                    .set(ATTENDANCE_CHANGE.CHANGED_AT, now)
                                    .set(ATTENDANCE_CHANGE.FILE_ID, file);
                        })
                        .toList())
                .execute();
    }

    void showCode(SessionId session, EntryCode code) {
        sql.update(COURSE_SESSION)
                .set(COURSE_SESSION.ENTRY_CODE, code.code())
                .set(COURSE_SESSION.ENTRY_UNTIL, code.until())
                .where(COURSE_SESSION.ID.eq(session))
                .execute();
    }

    Optional<EntryCode> shownCode(SessionId session, Instant now) {
        return sql.select(COURSE_SESSION.ENTRY_CODE, COURSE_SESSION.ENTRY_UNTIL)
                .from(COURSE_SESSION)
                .where(COURSE_SESSION.ID.eq(session))
                .fetchOptional()
                .flatMap(row -> code(row.value1(), row.value2(), now));
    }

    /** The session that this code is of now, if the person has a place in it. */
    Optional<Entrance> entrance(String code, PersonId person, Instant now) {
        return sql.select(
                        COURSE_SESSION.ID,
                        COURSE_SESSION.EDITION_ID,
                        COURSE.NAME_NL,
                        COURSE.NAME_EN,
                        COURSE_SESSION.STARTS_AT)
                .from(COURSE_SESSION)
                .join(EDITION)
                .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .join(ENROLMENT)
                .on(ENROLMENT.EDITION_ID.eq(EDITION.ID), ENROLMENT.PERSON_ID.eq(person), ENROLMENT.STATE.eq(PLACED))
                .where(COURSE_SESSION.ENTRY_CODE.eq(code))
                .and(COURSE_SESSION.ENTRY_UNTIL.gt(now))
                .and(EDITION.STATE.ne(CANCELLED))
                .limit(1)
                .fetchOptional(Records.mapping(Entrance::new));
    }
}
