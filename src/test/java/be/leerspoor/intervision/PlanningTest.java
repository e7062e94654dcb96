package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.METHOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@LeerspoorTest
@RecordApplicationEvents
@WithPerson("elif")
class PlanningTest {

    private static final MeetingDraft DRAFT =
            new MeetingDraft(Way.LIVE, 90, "Gent, zaal 2", "https://meet.example/noord", Optional.empty());

    @Autowired
    private Planning planning;

    @Autowired
    private Groups groups;

    @Autowired
    private PeerGroups made;

    @Autowired
    private Room room;

    @Autowired
    private DSLContext sql;

    @Autowired
    private ApplicationEvents events;

    @AfterEach
    void takeTheMethodAway() {
        sql.deleteFrom(MEETING).execute();
        sql.deleteFrom(METHOD).where(METHOD.CODE.like("test-%")).execute();
    }

    @Test
    void aRhythmProposesTheNextSixDates() {
        GroupId group = made.group("Noord", "elif", "anna");
        assertThat(planning.proposals(group)).isEmpty();

        planning.keepRhythm(group, new Rhythm(3, LocalDate.of(2027, 2, 2), LocalTime.of(14, 0)));

        assertThat(planning.proposals(group))
                .containsExactly(
                        at("2027-03-16T14:00"),
                        at("2027-04-06T14:00"),
                        at("2027-04-27T14:00"),
                        at("2027-05-18T14:00"),
                        at("2027-06-08T14:00"),
                        at("2027-06-29T14:00"));
        planning.dropRhythm(group);
        assertThat(planning.proposals(group)).isEmpty();
    }

    @Test
    void aRhythmThatBeginsLaterProposesItsFirstDay() {
        GroupId group = made.group("Noord", "elif", "anna");

        planning.keepRhythm(group, new Rhythm(2, LocalDate.of(2027, 4, 1), LocalTime.of(9, 30)));

        assertThat(planning.proposals(group)).first().isEqualTo(at("2027-04-01T09:30"));
    }

    @Test
    void theDayItselfIsProposedAsLongAsTheHourIsNotPast() {
        GroupId group = made.group("Noord", "elif", "anna");

        planning.keepRhythm(group, new Rhythm(4, LocalDate.of(2027, 3, 9), LocalTime.of(14, 6)));
        assertThat(planning.proposals(group)).first().isEqualTo(at("2027-03-09T14:06"));

        planning.keepRhythm(group, new Rhythm(4, LocalDate.of(2027, 3, 9), LocalTime.of(14, 5)));
        assertThat(planning.proposals(group)).first().isEqualTo(at("2027-04-06T14:05"));
    }

    @Test
    void aDateCloseToAMeetingThatIsThereIsNotProposed() {
        GroupId group = made.group("Noord", "elif", "anna");
        planning.keepRhythm(group, new Rhythm(1, LocalDate.of(2027, 3, 16), LocalTime.of(14, 0)));
        made.meeting(group, at("2027-03-19T10:00"));
        MeetingId gone = made.meeting(group, at("2027-03-30T10:00"));
        made.meeting(group, at("2027-04-10T10:00"));
        planning.cancel(gone, "De zaal is dicht.");

        assertThat(planning.proposals(group).subList(0, 4))
                .containsExactly(
                        at("2027-03-23T14:00"), at("2027-03-30T14:00"), at("2027-04-06T14:00"), at("2027-04-20T14:00"));
    }

    @Test
    void twoInTheAfternoonStaysTwoInTheAfternoonWhenTheClockChanges() {
        GroupId group = made.group("Noord", "elif", "anna");
        planning.keepRhythm(group, new Rhythm(2, LocalDate.of(2027, 3, 16), LocalTime.of(14, 0)));
        List<LocalDateTime> dates = planning.proposals(group);

        PlanResult.Planned planned = (PlanResult.Planned) planning.plan(group, Set.copyOf(dates.subList(0, 2)), DRAFT);

        assertThat(planned.meetings())
                .extracting(this::startOf)
                .containsExactly(Instant.parse("2027-03-16T13:00:00Z"), Instant.parse("2027-03-30T12:00:00Z"));
    }

    @Test
    void anHourThatTheClockSkipsMovesOn() {
        Rhythm rhythm = new Rhythm(1, LocalDate.of(2027, 3, 28), LocalTime.of(2, 30));

        assertThat(rhythm.after(at("2027-03-20T00:00")).limit(2).toList())
                .containsExactly(at("2027-03-28T03:30"), at("2027-04-04T02:30"));
    }

    @Test
    void aDateIsNotPlannedTwice() {
        GroupId group = made.group("Noord", "elif", "anna");
        made.meeting(group, at("2027-03-16T14:00"));

        var planned = (PlanResult.Planned)
                planning.plan(group, Set.of(at("2027-03-16T14:00"), at("2027-03-30T14:00")), DRAFT);

        assertThat(planned.meetings()).hasSize(1);
        assertThat(groups.group(group).orElseThrow().coming()).hasSize(2);
    }

    @Test
    void whoLookedInBeforeAMeetingWasMovedIsNotThereYet() {
        GroupId group = made.group("Noord", "elif", "anna");
        MeetingId meeting = made.meeting(group, at("2027-03-09T14:30"));
        assertThat(As.person("anna", () -> room.enter(meeting))).isInstanceOf(EnterResult.Entered.class);

        planning.move(meeting, at("2027-03-16T14:00"));

        assertThat(As.person("anna", () -> room.screen(meeting))).isEmpty();
        assertThat(As.person("anna", () -> room.enter(meeting))).isInstanceOf(EnterResult.TooEarly.class);
        assertThat(events.stream(RoomChanged.class))
                .extracting(RoomChanged::meeting)
                .contains(meeting);
    }

    @Test
    void aMeetingLateInTheEveningIsHeldOnThatDay() {
        GroupId group = made.group("Noord", "elif", "anna");

        MeetingId meeting = made.meeting(group, at("2027-06-15T00:30"));

        assertThat(startOf(meeting)).isEqualTo(Instant.parse("2027-06-14T22:30:00Z"));
        assertThat(sql.select(MEETING.HELD_ON).from(MEETING).fetchSingle(MEETING.HELD_ON))
                .isEqualTo(LocalDate.of(2027, 6, 15));
    }

    @Test
    void whatIsPastOrFurtherThanTwoYearsIsNotPlanned() {
        GroupId group = made.group("Noord", "elif", "anna");

        assertThat(planning.plan(group, Set.of(), DRAFT)).isInstanceOf(PlanResult.NoDates.class);
        assertThat(planning.plan(group, Set.of(at("2027-04-01T14:00"), at("2027-03-09T14:05")), DRAFT))
                .isInstanceOf(PlanResult.InThePast.class);
        assertThat(planning.plan(group, Set.of(at("2029-03-09T14:06")), DRAFT))
                .isInstanceOf(PlanResult.TooFarAway.class);
        assertThat(sql.fetchCount(MEETING)).isZero();
        assertThat(planning.plan(group, Set.of(at("2029-03-09T14:05")), DRAFT)).isInstanceOf(PlanResult.Planned.class);
    }

    @Test
    void aMovedMeetingTellsTheCalendarsAndAsksAnewWhoComes(@Autowired Absence absence) {
        GroupId group = made.group("Noord", "elif", "anna");
        MeetingId meeting = made.meeting(group, at("2027-03-16T14:00"));
        As.person("anna", () -> absence.announce(meeting));
        assertThat(planning.move(meeting, at("2027-03-01T14:00"))).isInstanceOf(PlanResult.InThePast.class);

        assertThat(planning.move(meeting, at("2027-03-17T10:00"))).isInstanceOf(PlanResult.Done.class);

        assertThat(startOf(meeting)).isEqualTo(Instant.parse("2027-03-17T09:00:00Z"));
        assertThat(sequenceOf(meeting)).isEqualTo(1);
        assertThat(next(group).missing()).isEmpty();
        assertThat(events.stream(MeetingPlanned.class)).containsExactly(new MeetingPlanned(meeting));
        assertThat(events.stream(MeetingMoved.class)).containsExactly(new MeetingMoved(meeting));
    }

    @Test
    void aCancelledMeetingSaysWhyAndIsCancelledOnce() {
        GroupId group = made.group("Noord", "elif", "anna");
        MeetingId meeting = made.meeting(group, at("2027-03-16T14:00"));

        assertThat(planning.cancel(meeting, " ")).isInstanceOf(PlanResult.ReasonLength.class);
        assertThat(planning.cancel(meeting, "De zaal is dicht.")).isInstanceOf(PlanResult.Done.class);
        assertThat(planning.cancel(meeting, "Nog eens.")).isInstanceOf(PlanResult.NoLongerPlanned.class);
        assertThat(planning.move(meeting, at("2027-03-17T10:00"))).isInstanceOf(PlanResult.NoLongerPlanned.class);

        assertThat(sequenceOf(meeting)).isEqualTo(1);
        assertThat(next(group).cancelReason()).isEqualTo("De zaal is dicht.");
        assertThat(events.stream(MeetingCancelled.class)).containsExactly(new MeetingCancelled(meeting));
    }

    @Test
    void whoDoesNotTakeCareOfTheGroupPlansNothing() {
        GroupId group = made.group("Noord", "elif", "anna");
        MeetingId meeting = made.meeting(group, at("2027-03-16T14:00"));

        for (String other : List.of("anna", "bram", "paulien", "hasan")) {
            As.person(other, () -> {
                assertThatThrownBy(() -> planning.plan(group, Set.of(at("2027-03-17T10:00")), DRAFT))
                        .as(other)
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> planning.move(meeting, at("2027-03-17T10:00")))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> planning.cancel(meeting, "Zomaar.")).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> planning.dropRhythm(group)).isInstanceOf(AccessDeniedException.class);
                assertThat(planning.proposals(group)).isEmpty();
            });
        }
    }

    @Test
    void aMethodIsOneThatIsOfferedAndOverDaysOnlyOneThatCan() {
        GroupId group = made.group("Noord", "elif", "anna");
        method("test-balint", false, false);
        method("test-days", true, true);
        Set<LocalDateTime> date = Set.of(at("2027-03-16T14:00"));

        assertThat(planning.plan(group, date, by("test-none", Way.LIVE))).isInstanceOf(PlanResult.NoSuchMethod.class);
        assertThat(planning.plan(group, date, by("test-balint", Way.DAYS))).isInstanceOf(PlanResult.NoSuchMethod.class);
        assertThat(planning.plan(group, Set.of(at("2027-04-16T14:00")), by("test-days", Way.DAYS)))
                .isInstanceOf(PlanResult.Planned.class);
        assertThat(planning.plan(group, date, by("test-balint", Way.LIVE))).isInstanceOf(PlanResult.Planned.class);

        assertThat(next(group).methodNl()).isEqualTo("Methode test-balint");
        assertThat(next(group).beforehand()).isFalse();
    }

    private static MeetingDraft by(String method, Way way) {
        return new MeetingDraft(way, 90, "", "", Optional.of(method));
    }

    private void method(String code, boolean beforehand, boolean overDays) {
        sql.insertInto(METHOD)
                .set(METHOD.CODE, code)
                .set(METHOD.METHOD_VERSION, 1)
                .set(METHOD.STATE, "OFFERED")
                .set(METHOD.PLACE, 90)
                .set(METHOD.NAME_NL, "Methode " + code)
                .set(METHOD.NAME_EN, "Method " + code)
                .set(METHOD.PURPOSE_NL, "")
                .set(METHOD.PURPOSE_EN, "")
                .set(METHOD.MIN_MEMBERS, 3)
                .set(METHOD.MAX_MEMBERS, 8)
                .set(METHOD.BEFOREHAND, beforehand)
                .set(METHOD.OVER_DAYS, overDays)
                .execute();
    }

    private ComingMeeting next(GroupId group) {
        return groups.group(group).orElseThrow().coming().getFirst();
    }

    private Instant startOf(MeetingId meeting) {
        return sql.select(MEETING.STARTS_AT)
                .from(MEETING)
                .where(MEETING.ID.eq(meeting))
                .fetchSingle(MEETING.STARTS_AT);
    }

    private int sequenceOf(MeetingId meeting) {
        return sql.select(MEETING.CALENDAR_SEQUENCE)
                .from(MEETING)
                .where(MEETING.ID.eq(meeting))
                .fetchSingle(MEETING.CALENDAR_SEQUENCE);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
