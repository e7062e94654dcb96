package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.AGREEMENT;
import static leerspoor.db.intervision.Tables.AGREEMENT_NEWS;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.MEETING_THEME;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.intervision.Tables.THEME;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectCount;

import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Counts intervision over the whole organisation. */
@Repository
class MeasuresRepository {

    private final DSLContext sql;

    MeasuresRepository(DSLContext sql) {
        this.sql = sql;
    }

    // Confidential: numbers of the whole organisation only, and no theme by which somebody could be found.
    IntervisionFigures between(LocalDate from, LocalDate until) {
        Condition held = MEETING.STATE
                .eq(MeetingState.CLOSED.name())
                .and(MEETING.HELD_ON.ge(from))
                .and(MEETING.HELD_ON.lt(until))
                .and(not(PEER_GROUP.PRACTICE));
        List<IntervisionFigures.ThemeFigure> themes = themes(held);
        return sql.select(
                        field(selectCount()
                                .from(MEETING)
                                .join(PEER_GROUP)
                                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                                .where(held)),
                        attended(held, Attended.PRESENT),
                        attended(held, Attended.EXCUSED),
                        attended(held, Attended.ABSENT),
                        made(from, until),
                        closed(from, until))
                .fetchSingle(row -> new IntervisionFigures(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), themes));
    }

    private List<IntervisionFigures.ThemeFigure> themes(Condition held) {
        return sql.select(THEME.CODE, THEME.NAME_NL, THEME.NAME_EN, count())
                .from(MEETING_THEME)
                .join(THEME)
                .on(THEME.CODE.eq(MEETING_THEME.THEME_CODE))
                .join(MEETING)
                .on(MEETING.ID.eq(MEETING_THEME.MEETING_ID))
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                .where(held)
                .groupBy(THEME.CODE, THEME.NAME_NL, THEME.NAME_EN, THEME.PLACE)
                .having(countDistinct(MEETING.PRESENTER_ID).gt(IntervisionFigures.PEOPLE))
                .orderBy(THEME.PLACE)
                .fetch(row -> new IntervisionFigures.ThemeFigure(
                        new Theme(row.value1(), row.value2(), row.value3()), row.value4()));
    }

    private static Field<Integer> attended(Condition held, Attended fact) {
        return field(selectCount()
                .from(ATTENDANCE)
                .join(MEETING)
                .on(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                .where(held)
                .and(AttendanceRepository.countsAs(fact))
                .and(not(ATTENDANCE.OBSERVER)));
    }

    private static Field<Integer> made(LocalDate from, LocalDate until) {
        return field(selectCount()
                .from(AGREEMENT)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(AGREEMENT.GROUP_ID))
                .where(isWithin(AGREEMENT.MADE_AT, from, until))
                .and(not(PEER_GROUP.PRACTICE)));
    }

    private static Field<Integer> closed(LocalDate from, LocalDate until) {
        return field(selectCount()
                .from(AGREEMENT_NEWS)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(AGREEMENT_NEWS.AGREEMENT_ID))
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(AGREEMENT.GROUP_ID))
                .where(AGREEMENT_NEWS.KIND.in(AgreementNews.Kind.DONE.name(), AgreementNews.Kind.LET_GO.name()))
                .and(isWithin(AGREEMENT_NEWS.TOLD_AT, from, until))
                .and(not(PEER_GROUP.PRACTICE)));
    }

    private static Condition isWithin(Field<Instant> moment, LocalDate from, LocalDate until) {
        return moment.ge(from.atStartOfDay(Formats.ZONE).toInstant())
                .and(moment.lt(until.atStartOfDay(Formats.ZONE).toInstant()));
    }
}
