package be.leerspoor.demo;

import static leerspoor.db.intervision.Tables.AGREEMENT;
import static leerspoor.db.intervision.Tables.AGREEMENT_NEWS;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.MEETING_THEME;

import be.leerspoor.intervision.AgreementChain;
import be.leerspoor.intervision.AgreementId;
import be.leerspoor.intervision.AgreementNews;
import be.leerspoor.intervision.Attended;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.MeetingState;
import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.Way;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/**
 * Writes what no service writes, and what happened too long ago to be lived through again at every first start of the
 * demo. No bean by itself.
 */
class DemoIntervisionRepository {

    /** A meeting of long ago. */
    record Past(
            MeetingId id,
            Instant start,
            Method method,
            PersonId facilitator,
            PersonId presenter,
            String theme,
            Map<PersonId, Attended> attendance) {}

    /** What the presenter of a meeting agreed to, and what was told of it in the next one. */
    record PastAgreement(AgreementId id, Past made, String what, AgreementNews.Kind kind, String news, Past told) {}

    private final DSLContext sql;

    DemoIntervisionRepository(DSLContext sql) {
        this.sql = sql;
    }

    void write(GroupId group, Duration length, String place, List<Past> meetings, List<PastAgreement> agreements) {
        List<TableRecord<?>> rows = new ArrayList<>();
        meetings.forEach(meeting -> rows.add(meeting(group, length, place, meeting)));
        meetings.forEach(
                meeting -> meeting.attendance().forEach((person, fact) -> rows.add(attendance(meeting, person, fact))));
        meetings.forEach(meeting -> rows.add(theme(meeting.id(), meeting.theme())));
        agreements.forEach(agreement -> rows.add(agreement(group, agreement)));
        agreements.forEach(agreement -> rows.add(news(agreement)));
        sql.batchInsert(rows).execute();
    }

    /** Says what a meeting was about. */
    void about(MeetingId meeting, String theme) {
        sql.executeInsert(theme(meeting, theme));
    }

    private TableRecord<?> meeting(GroupId group, Duration length, String place, Past meeting) {
        var row = sql.newRecord(MEETING);
        row.setId(meeting.id());
        row.setGroupId(group);
        row.setStartsAt(meeting.start());
        row.setHeldOn(dayOf(meeting.start()));
        row.setMinutes((int) length.toMinutes());
        row.setPlace(place);
        row.setLink("");
        row.setWay(Way.TABLE.name());
        row.setState(MeetingState.CLOSED.name());
        row.setMethodCode(meeting.method().code());
        row.setMethodVersion(meeting.method().version());
        row.setFacilitatorId(meeting.facilitator());
        row.setPresenterId(meeting.presenter());
        row.setStepPlace(meeting.method().steps().size());
        row.setBeganAt(meeting.start());
        row.setEndedAt(meeting.start().plus(length));
        return row;
    }

    private TableRecord<?> attendance(Past meeting, PersonId person, Attended fact) {
        var row = sql.newRecord(ATTENDANCE);
        row.setMeetingId(meeting.id());
        row.setPersonId(person);
        row.setFact(fact.name());
        row.setNotedAt(meeting.start());
        return row;
    }

    private TableRecord<?> theme(MeetingId meeting, String theme) {
        var row = sql.newRecord(MEETING_THEME);
        row.setMeetingId(meeting);
        row.setThemeCode(theme);
        return row;
    }

    private TableRecord<?> agreement(GroupId group, PastAgreement agreement) {
        var row = sql.newRecord(AGREEMENT);
        row.setId(agreement.id());
        row.setGroupId(group);
        row.setMeetingId(agreement.made().id());
        row.setOwnerId(agreement.made().presenter());
        row.setWhat(agreement.what());
        row.setDueOn(dayOf(agreement.told().start()));
        row.setState(state(agreement.kind()).name());
        row.setMadeAt(agreement.made().start().plus(Duration.ofHours(1)));
        row.setVersion(1);
        return row;
    }

    private static AgreementChain.State state(AgreementNews.Kind kind) {
        return switch (kind) {
            case DONE -> AgreementChain.State.DONE;
            case GOES_ON -> AgreementChain.State.OPEN;
            case LET_GO -> AgreementChain.State.LET_GO;
        };
    }

    private TableRecord<?> news(PastAgreement agreement) {
        var row = sql.newRecord(AGREEMENT_NEWS);
        row.setId(Cast.id("news", agreement.id().toString()));
        row.setAgreementId(agreement.id());
        row.setById(agreement.made().presenter());
        row.setKind(agreement.kind().name());
        row.setBody(agreement.news());
        row.setToldAt(agreement.told().start().plus(Duration.ofMinutes(5)));
        row.setMeetingId(agreement.told().id());
        return row;
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }
}
