package be.leerspoor.intervision;

import static be.leerspoor.intervision.AttendanceRepository.FACT_THAT_COUNTS;
import static be.leerspoor.intervision.MembershipRepository.isFacilitator;
import static be.leerspoor.intervision.MembershipRepository.isMember;
import static be.leerspoor.intervision.MembershipRepository.name;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.ATTENDANCE_CORRECTION;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.people.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Attendance of closed meetings, put right. What the room noted stays as it is. */
@Repository
class CorrectionRepository {

    private static final Field<Attended> FACT = FACT_THAT_COUNTS.convertFrom(CorrectionRepository::fact);

    /** Of one person: their corrections in the order in which they were made. */
    private static final Field<List<CorrectedAttendance>> OF_PERSON = of(MEETING.ID, PERSON.ID);

    private final DSLContext sql;

    CorrectionRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: who may see and correct the attendance of a whole meeting; none of them reads more by it.
    static Condition mayCorrect(Actor actor, LocalDate today) {
        return CareRepository.isTrainerOf(actor).or(facilitatesOrDid(actor.id(), today));
    }

    /** The facilitators of today, and who facilitated this meeting for as long as they are in the group. */
    static Condition facilitatesOrDid(PersonId person, LocalDate today) {
        return isFacilitator(PEER_GROUP.ID, person, today)
                .or(MEETING.FACILITATOR_ID.isNotDistinctFrom(person).and(isMember(PEER_GROUP.ID, person, today)));
    }

    /** A meeting that can have been attended: over, and of colleagues of flesh and blood. */
    static Condition wasHeld() {
        return MEETING.STATE.eq(MeetingState.CLOSED.name()).and(not(PEER_GROUP.PRACTICE));
    }

    /** The corrections of somebody at a meeting of the statement, the first one first. */
    static Field<List<CorrectedAttendance>> of(Field<MeetingId> meeting, Field<PersonId> person) {
        var by = PERSON.as("corrected_by");
        return multiset(select(
                                name(by),
                                ATTENDANCE_CORRECTION.CORRECTED_AT,
                                ATTENDANCE_CORRECTION.FROM_FACT.convertFrom(CorrectionRepository::fact),
                                ATTENDANCE_CORRECTION.TO_FACT.convertFrom(Attended::valueOf))
                        .from(ATTENDANCE_CORRECTION)
                        .join(by)
                        .on(by.ID.eq(ATTENDANCE_CORRECTION.BY_ID))
                        .where(ATTENDANCE_CORRECTION.MEETING_ID.eq(meeting))
                        .and(ATTENDANCE_CORRECTION.PERSON_ID.eq(person))
                        .orderBy(ATTENDANCE_CORRECTION.PLACE))
                .convertFrom(rows -> rows.map(Records.mapping(CorrectedAttendance::new)));
    }

    Optional<AttendanceSheet> sheet(MeetingId meeting, Actor actor, LocalDate today) {
        Condition mayCorrect = mayCorrect(actor, today);
        // Confidential: whoever may not correct it reads of themselves and of nobody else.
        Condition mayRead = mayCorrect.or(PERSON.ID.eq(actor.id()));
        Field<Boolean> may = field(mayCorrect);
        Field<List<AttendanceLine>> members = members(mayRead);
        Field<List<AttendanceLine>> others = others(mayRead);
        // Confidential: a former member does not learn what the group is called today.
        Condition isMember = isMember(PEER_GROUP.ID, actor.id(), today);
        Field<String> groupName = when(mayCorrect.or(isMember), PEER_GROUP.NAME);
        return sql.select(
                        MEETING.ID, MEETING.GROUP_ID, groupName, MEETING.HELD_ON, field(isMember), may, members, others)
                .from(MEETING)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                .where(MEETING.ID.eq(meeting))
                .and(wasHeld())
                .fetchOptional(row -> new AttendanceSheet(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        together(row.value7(), row.value8())))
                .filter(sheet -> sheet.mayCorrect() || !sheet.lines().isEmpty());
    }

    /** Who was in the group on the day, with what was noted of them. */
    private static Field<List<AttendanceLine>> members(Condition mayRead) {
        return multiset(select(
                                PERSON.ID,
                                name(PERSON),
                                FACT,
                                field(MEETING.PRESENTER_ID.isNotDistinctFrom(PERSON.ID)),
                                field(MEETING.FACILITATOR_ID.isNotDistinctFrom(PERSON.ID)),
                                coalesce(ATTENDANCE.OBSERVER, inline(false)),
                                inline(true),
                                OF_PERSON)
                        .from(GROUP_MEMBER)
                        .join(PERSON)
                        .on(PERSON.ID.eq(GROUP_MEMBER.PERSON_ID))
                        .leftJoin(ATTENDANCE)
                        .on(ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                        .and(ATTENDANCE.PERSON_ID.eq(PERSON.ID))
                        .where(wasMember())
                        .and(mayRead))
                .convertFrom(rows -> rows.map(Records.mapping(AttendanceLine::new)));
    }

    /** Of whom something was noted though they were not in the group on the day; they came while it went on for days. */
    private static Field<List<AttendanceLine>> others(Condition mayRead) {
        return multiset(select(
                                PERSON.ID,
                                name(PERSON),
                                FACT,
                                field(MEETING.PRESENTER_ID.isNotDistinctFrom(PERSON.ID)),
                                field(MEETING.FACILITATOR_ID.isNotDistinctFrom(PERSON.ID)),
                                ATTENDANCE.OBSERVER,
                                inline(false),
                                OF_PERSON)
                        .from(ATTENDANCE)
                        .join(PERSON)
                        .on(PERSON.ID.eq(ATTENDANCE.PERSON_ID))
                        .where(ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                        .and(notExists(selectOne()
                                .from(GROUP_MEMBER)
                                .where(wasMember())
                                .and(GROUP_MEMBER.PERSON_ID.eq(PERSON.ID))))
                        .and(mayRead))
                .convertFrom(rows -> rows.map(Records.mapping(AttendanceLine::new)));
    }

    private static Condition wasMember() {
        return GROUP_MEMBER
                .GROUP_ID
                .eq(MEETING.GROUP_ID)
                .and(GROUP_MEMBER.FROM_DATE.le(MEETING.HELD_ON))
                .and(GROUP_MEMBER.UNTIL_DATE.isNull().or(GROUP_MEMBER.UNTIL_DATE.gt(MEETING.HELD_ON)));
    }

    private static List<AttendanceLine> together(List<AttendanceLine> members, List<AttendanceLine> others) {
        List<AttendanceLine> lines = new ArrayList<>(members);
        lines.addAll(others);
        return Alphabet.sorted(lines, AttendanceLine::name);
    }

    /** Puts a line right and keeps that it was; the room is locked by now. */
    void correct(MeetingId meeting, AttendanceLine line, Attended fact, PersonId by, Instant at) {
        sql.insertInto(ATTENDANCE_CORRECTION)
                .set(ATTENDANCE_CORRECTION.MEETING_ID, meeting)
                .set(ATTENDANCE_CORRECTION.PERSON_ID, line.person())
                .set(ATTENDANCE_CORRECTION.PLACE, line.corrections().size() + 1)
                .set(ATTENDANCE_CORRECTION.BY_ID, by)
                .set(ATTENDANCE_CORRECTION.CORRECTED_AT, at)
                .set(
                        ATTENDANCE_CORRECTION.FROM_FACT,
                        line.fact() == null ? null : line.fact().name())
                .set(ATTENDANCE_CORRECTION.TO_FACT, fact.name())
                .execute();
        sql.insertInto(ATTENDANCE)
                .set(ATTENDANCE.MEETING_ID, meeting)
                .set(ATTENDANCE.PERSON_ID, line.person())
                // Confidential: the room saw nothing of them, and a correction does not make them one who heard.
                .set(ATTENDANCE.FACT, Attended.ABSENT.name())
                .set(ATTENDANCE.CORRECTED, fact.name())
                .set(ATTENDANCE.NOTED_AT, at)
                .onConflict(ATTENDANCE.MEETING_ID, ATTENDANCE.PERSON_ID)
                .doUpdate()
                .set(ATTENDANCE.CORRECTED, fact.name())
                .execute();
    }

    private static @Nullable Attended fact(@Nullable String stored) {
        return stored == null ? null : Attended.valueOf(stored);
    }
}
