package be.leerspoor.intervision;

import static be.leerspoor.intervision.MembershipRepository.came;
import static be.leerspoor.intervision.MembershipRepository.wasThere;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.MEETING_THEME;
import static leerspoor.db.intervision.Tables.THEME;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import leerspoor.db.intervision.tables.records.MeetingThemeRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** What meetings were about. */
@Repository
class ThemeRepository {

    private final DSLContext sql;

    ThemeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The themes as this person may see and choose them; none when they were not there. */
    MeetingThemes of(MeetingId meeting, PersonId reader, LocalDate today) {
        Field<Boolean> chosen = field(exists(selectOne()
                .from(MEETING_THEME)
                .where(MEETING_THEME.MEETING_ID.eq(MEETING.ID))
                .and(MEETING_THEME.THEME_CODE.eq(THEME.CODE))));
        Field<Boolean> mayChoose = field(coalesce(MEETING.NOTE_TAKER_ID, MEETING.FACILITATOR_ID)
                .eq(reader)
                .or(coalesce(MEETING.PRESENTER_ID, MEETING.FACILITATOR_ID).eq(reader)));
        var rows = sql.select(THEME.CODE, THEME.NAME_NL, THEME.NAME_EN, chosen, mayChoose)
                .from(MEETING)
                .crossJoin(THEME)
                .where(MEETING.ID.eq(meeting))
                .and(MEETING.STATE.in(MeetingState.RUNNING.name(), MeetingState.CLOSED.name()))
                // Confidential: what was spoken of is theirs who were there.
                .and(wasThere(reader, today))
                .and(came(reader))
                .orderBy(THEME.PLACE)
                .fetch();
        return rows.isEmpty()
                ? MeetingThemes.NONE
                : new MeetingThemes(
                        rows.map(ThemeRepository::theme),
                        rows.stream()
                                .filter(row -> row.get(chosen))
                                .map(ThemeRepository::theme)
                                .toList(),
                        rows.getFirst().get(mayChoose));
    }

    private static Theme theme(Record row) {
        return new Theme(row.get(THEME.CODE), row.get(THEME.NAME_NL), row.get(THEME.NAME_EN));
    }

    void choose(MeetingId meeting, Collection<String> codes) {
        sql.deleteFrom(MEETING_THEME)
                .where(MEETING_THEME.MEETING_ID.eq(meeting))
                .execute();
        sql.batchInsert(codes.stream()
                        .map(code -> new MeetingThemeRecord(meeting, code))
                        .toList())
                .execute();
    }
}
