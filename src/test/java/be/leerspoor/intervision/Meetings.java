package be.leerspoor.intervision;

import static leerspoor.db.intervision.Tables.BROUGHT_CASE;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.METHOD;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.intervision.Tables.PROMISE;
import static leerspoor.db.intervision.Tables.PROMISED;
import static leerspoor.db.intervision.Tables.STEP;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.TestWorld;
import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;

/** Groups and meetings for tests: a group of which the first member facilitates, and a method with every kind of step. */
@TestComponent
public class Meetings implements TestWorld.Restored {

    /** The steps of the method "try-out", by name. */
    public static final int LOOK_BACK = 1;

    public static final int CASES = 2;
    public static final int CHOOSE = 3;
    public static final int WRITE_QUESTIONS = 4;
    public static final int RATE_QUESTIONS = 5;
    public static final int ASK_IN_TURN = 6;
    public static final int ADVISE = 7;
    public static final int GOSSIP = 8;
    public static final int TAKE_POSITION = 9;
    public static final int READ_POSITIONS = 10;
    public static final int SCALE = 11;
    public static final int AGREE = 12;
    public static final int EVALUATE = 13;

    private static final String TRY_OUT = "try-out";

    private final DSLContext sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Facilitation facilitation;
    private final Presenting presenting;
    private final Room room;

    Meetings(
            DSLContext sql,
            Clock clock,
            ApplicationEventPublisher events,
            Facilitation facilitation,
            Presenting presenting,
            Room room) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
        this.facilitation = facilitation;
        this.presenting = presenting;
        this.room = room;
    }

    @Override
    public void restore() {
        // Only when there is something to take away: a world in which nothing was written is not made anew.
        if (sql.fetchExists(METHOD, METHOD.CODE.eq(TRY_OUT))) {
            sql.deleteFrom(STEP).where(STEP.METHOD_CODE.eq(TRY_OUT)).execute();
            sql.deleteFrom(METHOD).where(METHOD.CODE.eq(TRY_OUT)).execute();
        }
    }

    /** A group in the care of bert, whose members all promised; the first of them facilitates. */
    public GroupId group(String... userNames) {
        GroupId group = GroupId.random();
        sql.insertInto(PEER_GROUP)
                .set(PEER_GROUP.ID, group)
                .set(PEER_GROUP.NAME, "Noord")
                .set(PEER_GROUP.PURPOSE, "Samen kijken naar casussen.")
                .set(PEER_GROUP.TRAINER_ID, person("bert"))
                .set(PEER_GROUP.PLACE, "")
                .set(PEER_GROUP.LINK, "")
                .set(PEER_GROUP.USUAL_MINUTES, 120)
                .set(PEER_GROUP.CREATED_AT, clock.instant())
                .execute();
        sql.insertInto(PROMISE)
                .set(PROMISE.GROUP_ID, group)
                .set(PROMISE.PROMISE_VERSION, 1)
                .set(PROMISE.BODY, "Wat we bespreken, blijft hier.")
                .set(PROMISE.BY_ID, person("bert"))
                .set(PROMISE.SINCE, clock.instant())
                .execute();
        for (String userName : userNames) {
            member(group, userName, userName.equals(userNames[0]));
            promise(group, userName);
        }
        return group;
    }

    /** Somebody in the group for a year. */
    public void member(GroupId group, String userName, boolean facilitator) {
        member(group, userName, facilitator, today().minusYears(1));
    }

    /** Somebody in the group from a day on. */
    public void member(GroupId group, String userName, boolean facilitator, LocalDate from) {
        sql.insertInto(GROUP_MEMBER)
                .set(GROUP_MEMBER.ID, UUID.randomUUID())
                .set(GROUP_MEMBER.GROUP_ID, group)
                .set(GROUP_MEMBER.PERSON_ID, person(userName))
                .set(GROUP_MEMBER.FACILITATOR, facilitator)
                .set(GROUP_MEMBER.FROM_DATE, from)
                .execute();
        events.publishEvent(new AccessChanged(person(userName)));
    }

    /** Lets a meeting have been on another day. */
    public void wasOn(MeetingId meeting, LocalDate day) {
        sql.update(MEETING)
                .set(MEETING.HELD_ON, day)
                .set(MEETING.STARTS_AT, day.atTime(14, 0).atZone(Formats.ZONE).toInstant())
                .where(MEETING.ID.eq(meeting))
                .execute();
    }

    public void promise(GroupId group, String userName) {
        sql.insertInto(PROMISED)
                .set(PROMISED.GROUP_ID, group)
                .set(PROMISED.PROMISE_VERSION, 1)
                .set(PROMISED.PERSON_ID, person(userName))
                .set(PROMISED.PROMISED_AT, clock.instant())
                .execute();
    }

    /** Ends a membership at once. */
    public void leave(GroupId group, String userName) {
        sql.update(GROUP_MEMBER)
                .set(GROUP_MEMBER.UNTIL_DATE, today())
                .where(GROUP_MEMBER.GROUP_ID.eq(group))
                .and(GROUP_MEMBER.PERSON_ID.eq(person(userName)))
                .execute();
        events.publishEvent(new AccessChanged(person(userName)));
    }

    /** A meeting that begins in ten minutes, with this method. */
    public MeetingId meeting(GroupId group, @Nullable String method) {
        return meeting(group, method, Way.LIVE);
    }

    /** The same, held in this way. */
    public MeetingId meeting(GroupId group, @Nullable String method, Way way) {
        MeetingId meeting = MeetingId.random();
        sql.insertInto(MEETING)
                .set(MEETING.ID, meeting)
                .set(MEETING.GROUP_ID, group)
                .set(MEETING.STARTS_AT, clock.instant().plusSeconds(600))
                .set(MEETING.HELD_ON, today())
                .set(MEETING.MINUTES, 120)
                .set(MEETING.PLACE, "")
                .set(MEETING.LINK, "")
                .set(MEETING.WAY, way.name())
                .set(MEETING.STATE, MeetingState.PLANNED.name())
                .set(MEETING.METHOD_CODE, method)
                .execute();
        return meeting;
    }

    /** A meeting of these people with the method that has every kind of step, begun; the first of them facilitates. */
    public MeetingId begun(String... userNames) {
        tryOut();
        GroupId group = group(userNames);
        MeetingId meeting = meeting(group, TRY_OUT);
        for (String userName : userNames) {
            come(meeting, userName);
        }
        As.person(userNames[0], () -> facilitation.begin(meeting));
        return meeting;
    }

    public EnterResult come(MeetingId meeting, String userName) {
        return As.person(userName, () -> room.enter(meeting));
    }

    /** Lets this person present, and goes on to a step. */
    public void goTo(MeetingId meeting, String facilitator, String presenter, int place) {
        As.person(facilitator, () -> {
            int at = room.screen(meeting).orElseThrow().place();
            while (at < place) {
                if (at == CHOOSE) {
                    presenting.letPresent(meeting, person(presenter));
                }
                facilitation.next(meeting, at);
                at++;
            }
        });
    }

    public CaseId bring(GroupId group, String userName, String question) {
        CaseId brought = CaseId.random();
        sql.insertInto(BROUGHT_CASE)
                .set(BROUGHT_CASE.ID, brought)
                .set(BROUGHT_CASE.GROUP_ID, group)
                .set(BROUGHT_CASE.AUTHOR_ID, person(userName))
                .set(BROUGHT_CASE.QUESTION, question)
                .set(BROUGHT_CASE.URGENCY, 2)
                .set(BROUGHT_CASE.STATE, "BROUGHT")
                .set(BROUGHT_CASE.BROUGHT_AT, clock.instant())
                .execute();
        return brought;
    }

    /** Offers the method with every kind of step. */
    public void tryOut() {
        if (sql.fetchExists(METHOD, METHOD.CODE.eq(TRY_OUT))) {
            return;
        }
        sql.insertInto(METHOD)
                .set(METHOD.CODE, TRY_OUT)
                .set(METHOD.METHOD_VERSION, 1)
                .set(METHOD.STATE, MethodState.OFFERED.name())
                .set(METHOD.PLACE, 99)
                .set(METHOD.NAME_NL, "Proefmethode")
                .set(METHOD.NAME_EN, "Trial method")
                .set(METHOD.PURPOSE_NL, "Elke soort stap.")
                .set(METHOD.PURPOSE_EN, "Every kind of step.")
                .set(METHOD.MIN_MEMBERS, 3)
                .set(METHOD.MAX_MEMBERS, 10)
                .set(METHOD.BEFOREHAND, true)
                .set(METHOD.OVER_DAYS, true)
                .execute();
        step(LOOK_BACK, Block.LOOK_BACK, Who.EVERYONE, Who.NOBODY);
        step(CASES, Block.CASES, Who.EVERYONE, Who.NOBODY);
        step(CHOOSE, Block.CHOOSE, Who.EVERYONE, Who.NOBODY);
        step(WRITE_QUESTIONS, Block.WRITE, Who.NOBODY, Who.GROUP, true, PresenterPart.TAKES_PART, null, null, false);
        step(
                RATE_QUESTIONS,
                Block.RATE,
                Who.PRESENTER,
                Who.PRESENTER,
                false,
                PresenterPart.TAKES_PART,
                WRITE_QUESTIONS,
                RatingScale.WARMTH,
                false);
        step(ASK_IN_TURN, Block.TURNS, Who.GROUP, Who.GROUP);
        step(ADVISE, Block.TALK, Who.GROUP, Who.GROUP, false, PresenterPart.LISTENS, null, null, true);
        step(GOSSIP, Block.TALK, Who.GROUP, Who.GROUP, false, PresenterPart.AWAY, null, null, false);
        step(TAKE_POSITION, Block.WRITE, Who.NOBODY, Who.EVERYONE, true, PresenterPart.TAKES_PART, null, null, false);
        step(
                READ_POSITIONS,
                Block.READ,
                Who.EVERYONE,
                Who.NOBODY,
                false,
                PresenterPart.TAKES_PART,
                TAKE_POSITION,
                null,
                true);
        step(SCALE, Block.SCALE, Who.EVERYONE, Who.NOBODY);
        step(AGREE, Block.AGREEMENTS, Who.PRESENTER, Who.PRESENTER);
        step(EVALUATE, Block.EVALUATION, Who.EVERYONE, Who.NOBODY);
    }

    private void step(int place, Block block, Who speaks, Who writes) {
        step(place, block, speaks, writes, false, PresenterPart.TAKES_PART, null, null, false);
    }

    private void step(
            int place,
            Block block,
            Who speaks,
            Who writes,
            boolean hidden,
            PresenterPart presenter,
            @Nullable Integer source,
            @Nullable RatingScale scale,
            boolean advice) {
        sql.insertInto(STEP)
                .set(STEP.METHOD_CODE, TRY_OUT)
                .set(STEP.METHOD_VERSION, 1)
                .set(STEP.PLACE, place)
                .set(STEP.BLOCK, block.name())
                .set(STEP.NAME_NL, "Stap " + place)
                .set(STEP.NAME_EN, "Step " + place)
                .set(STEP.PURPOSE_NL, "Doe wat bij deze stap hoort.")
                .set(STEP.PURPOSE_EN, "Do what belongs to this step.")
                .set(STEP.MINUTES, 10)
                .set(STEP.SPEAKS, speaks.name())
                .set(STEP.WRITES, writes.name())
                .set(STEP.HIDDEN, hidden)
                .set(STEP.PRESENTER, presenter.name())
                .set(STEP.SOURCE_PLACE, source)
                .set(STEP.SCALE, scale == null ? null : scale.name())
                .set(STEP.ADVICE, advice)
                .execute();
    }

    public static PersonId person(String userName) {
        return Cast.person(userName).id();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
