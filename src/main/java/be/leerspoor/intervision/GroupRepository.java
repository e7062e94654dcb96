package be.leerspoor.intervision;

import static be.leerspoor.intervision.MembershipRepository.came;
import static be.leerspoor.intervision.MembershipRepository.isFacilitator;
import static be.leerspoor.intervision.MembershipRepository.isMember;
import static be.leerspoor.intervision.MembershipRepository.memberCount;
import static be.leerspoor.intervision.MembershipRepository.name;
import static be.leerspoor.intervision.MembershipRepository.wasThere;
import static be.leerspoor.intervision.PromiseRepository.hasPromised;
import static leerspoor.db.intervision.Tables.AGREEMENT;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.MEETING_THEME;
import static leerspoor.db.intervision.Tables.METHOD;
import static leerspoor.db.intervision.Tables.MINUTES;
import static leerspoor.db.intervision.Tables.MINUTES_AGREED;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.intervision.Tables.PROMISE;
import static leerspoor.db.intervision.Tables.THEME;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads of groups, each for who may have it and in one statement. */
@Repository
class GroupRepository {

    private static final String CLOSED = MeetingState.CLOSED.name();
    private static final String PLANNED = MeetingState.PLANNED.name();
    private static final String RUNNING = MeetingState.RUNNING.name();

    private static final Field<String> NAME = name(PERSON);

    private static final Field<List<PromiseText>> PROMISES = multiset(select(PROMISE.PROMISE_VERSION, PROMISE.BODY)
                    .from(PROMISE)
                    .where(PROMISE.GROUP_ID.eq(PEER_GROUP.ID))
                    .orderBy(PROMISE.PROMISE_VERSION.desc()))
            .convertFrom(rows -> rows.map(Records.mapping(PromiseText::new)));

    private final DSLContext sql;

    GroupRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<MyGroup> of(PersonId person, LocalDate today) {
        Field<Boolean> facilitator = field(isFacilitator(PEER_GROUP.ID, person, today));
        Field<Boolean> promised = field(hasPromised(PEER_GROUP.ID, person));
        Field<Integer> people = memberCount(today);
        Field<List<ComingMeeting>> next = meetings(isComing(today), person);
        Field<List<GroupAgreement>> mine = agreements(AGREEMENT.OWNER_ID.eq(person), person, today);
        Field<List<MyGroup.OfferedMinutes>> minutes = minutes(person, today);
        return Alphabet.sorted(
                sql.select(
                                PEER_GROUP.ID,
                                PEER_GROUP.NAME,
                                PEER_GROUP.PURPOSE,
                                PEER_GROUP.CLOSED_AT,
                                facilitator,
                                promised,
                                people,
                                next,
                                mine,
                                minutes)
                        .from(PEER_GROUP)
                        // Confidential: who left finds no trace of the group here.
                        .where(isMember(PEER_GROUP.ID, person, today))
                        .and(not(PEER_GROUP.PRACTICE))
                        .fetch(row -> new MyGroup(
                                row.get(PEER_GROUP.ID),
                                row.get(PEER_GROUP.NAME),
                                row.get(PEER_GROUP.PURPOSE),
                                row.get(PEER_GROUP.CLOSED_AT) != null,
                                row.get(facilitator),
                                row.get(promised),
                                row.get(people),
                                row.get(next).stream().findFirst(),
                                row.get(mine),
                                row.get(minutes))),
                MyGroup::name);
    }

    Optional<GroupPage> page(GroupId group, PersonId reader, LocalDate today) {
        Field<Boolean> facilitator = field(isFacilitator(PEER_GROUP.ID, reader, today));
        Field<Boolean> promised = field(hasPromised(PEER_GROUP.ID, reader));
        Field<Integer> people = memberCount(today);
        Field<List<GroupMember>> members = members(today);
        Condition cancelled = MEETING.STATE.eq(MeetingState.CANCELLED.name()).and(MEETING.HELD_ON.ge(today));
        Field<List<ComingMeeting>> coming = meetings(isComing(today).or(cancelled), reader);
        Field<List<PastMeeting>> past = past(reader, today);
        Field<List<GroupAgreement>> agreements = agreements(noCondition(), reader, today);
        return sql.select(
                        PEER_GROUP.ID,
                        PEER_GROUP.NAME,
                        PEER_GROUP.PURPOSE,
                        PEER_GROUP.CLOSED_AT,
                        PEER_GROUP.EVERY_WEEKS,
                        PEER_GROUP.RHYTHM_FROM,
                        PEER_GROUP.RHYTHM_AT,
                        facilitator,
                        promised,
                        PROMISES,
                        people,
                        members,
                        coming,
                        past,
                        agreements)
                .from(PEER_GROUP)
                .where(PEER_GROUP.ID.eq(group))
                // Confidential: the page of a group is for its members of today.
                .and(isMember(PEER_GROUP.ID, reader, today))
                .fetchOptional(row -> new GroupPage(
                        row.get(PEER_GROUP.ID),
                        row.get(PEER_GROUP.NAME),
                        row.get(PEER_GROUP.PURPOSE),
                        row.get(PEER_GROUP.CLOSED_AT) != null,
                        row.get(facilitator),
                        row.get(promised),
                        promise(row),
                        rhythm(row),
                        row.get(people),
                        row.get(members),
                        row.get(coming),
                        row.get(past),
                        row.get(agreements)));
    }

    Optional<GroupSettings> settings(GroupId group, Actor actor, LocalDate today) {
        Field<Boolean> mine = field(CareRepository.isTrainerOf(actor));
        Field<Boolean> member = field(isMember(PEER_GROUP.ID, actor.id(), today));
        Field<List<GroupMember>> members = members(today);
        Field<List<ComingMeeting>> dates = meetings(MEETING.STATE.in(PLANNED, RUNNING), actor.id());
        Field<List<HeldMeeting>> held = held(today);
        return sql.select(
                        PEER_GROUP.ID,
                        PEER_GROUP.VERSION,
                        PEER_GROUP.NAME,
                        PEER_GROUP.PURPOSE,
                        PEER_GROUP.REGION_ID,
                        REGION.NAME,
                        PEER_GROUP.PLACE,
                        PEER_GROUP.LINK,
                        PEER_GROUP.USUAL_MINUTES,
                        PEER_GROUP.CLOSED_AT,
                        PEER_GROUP.TRAINER_ID,
                        NAME,
                        PEER_GROUP.EVERY_WEEKS,
                        PEER_GROUP.RHYTHM_FROM,
                        PEER_GROUP.RHYTHM_AT,
                        mine,
                        member,
                        PROMISES,
                        members,
                        dates,
                        held)
                .from(PEER_GROUP)
                .join(PERSON)
                .on(PERSON.ID.eq(PEER_GROUP.TRAINER_ID))
                .leftJoin(REGION)
                .on(REGION.ID.eq(PEER_GROUP.REGION_ID))
                .where(PEER_GROUP.ID.eq(group))
                .and(CareRepository.inCareOfOrWas(actor, today))
                .fetchOptional(row -> new GroupSettings(
                        row.get(PEER_GROUP.ID),
                        row.get(PEER_GROUP.VERSION),
                        new GroupDraft(
                                row.get(PEER_GROUP.NAME),
                                row.get(PEER_GROUP.PURPOSE),
                                row.get(PEER_GROUP.REGION_ID),
                                row.get(PEER_GROUP.PLACE),
                                row.get(PEER_GROUP.LINK),
                                row.get(PEER_GROUP.USUAL_MINUTES)),
                        row.get(REGION.NAME),
                        row.get(PEER_GROUP.CLOSED_AT) != null,
                        row.get(PEER_GROUP.TRAINER_ID),
                        row.get(NAME),
                        row.get(mine),
                        row.get(member),
                        promise(row),
                        rhythm(row),
                        row.get(members),
                        row.get(dates),
                        row.get(held)));
    }

    Optional<Rhythm> rhythmInCare(GroupId group, Condition inCare) {
        return sql.select(PEER_GROUP.EVERY_WEEKS, PEER_GROUP.RHYTHM_FROM, PEER_GROUP.RHYTHM_AT)
                .from(PEER_GROUP)
                .where(PEER_GROUP.ID.eq(group))
                .and(inCare)
                .fetchOptional()
                .map(GroupRepository::rhythm);
    }

    static Condition isComing(LocalDate today) {
        return MEETING.STATE.eq(RUNNING).or(MEETING.STATE.eq(PLANNED).and(MEETING.HELD_ON.ge(today)));
    }

    /** Of what is over only the days, for as long as its attendance can be corrected, the latest first. */
    private static Field<List<HeldMeeting>> held(LocalDate today) {
        return multiset(select(MEETING.ID, MEETING.HELD_ON)
                        .from(MEETING)
                        .where(MEETING.GROUP_ID.eq(PEER_GROUP.ID))
                        .and(CorrectionRepository.wasHeld())
                        .and(MEETING.HELD_ON.ge(today.minusYears(AttendanceCorrection.YEARS)))
                        .orderBy(MEETING.STARTS_AT.desc(), MEETING.ID))
                .convertFrom(rows -> rows.map(Records.mapping(HeldMeeting::new)));
    }

    private static Field<List<GroupMember>> members(LocalDate today) {
        return multiset(select(
                                GROUP_MEMBER.PERSON_ID,
                                NAME,
                                GROUP_MEMBER.FACILITATOR,
                                GROUP_MEMBER.FROM_DATE,
                                GROUP_MEMBER.UNTIL_DATE,
                                field(hasPromised(GROUP_MEMBER.GROUP_ID, GROUP_MEMBER.PERSON_ID)))
                        .from(GROUP_MEMBER)
                        .join(PERSON)
                        .on(PERSON.ID.eq(GROUP_MEMBER.PERSON_ID))
                        .where(GROUP_MEMBER.GROUP_ID.eq(PEER_GROUP.ID))
                        .and(PERSON.DEACTIVATED_AT.isNull())
                        .and(GROUP_MEMBER.UNTIL_DATE.isNull().or(GROUP_MEMBER.UNTIL_DATE.gt(today))))
                .convertFrom(rows -> Alphabet.sorted(rows.map(Records.mapping(GroupMember::new)), GroupMember::name));
    }

    private static Field<List<ComingMeeting>> meetings(Condition which, PersonId reader) {
        var missing = multiset(select(NAME)
                        .from(ATTENDANCE)
                        .join(PERSON)
                        .on(PERSON.ID.eq(ATTENDANCE.PERSON_ID))
                        .where(ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                        .and(ATTENDANCE.FACT.eq(Attended.EXCUSED.name())))
                .convertFrom(rows -> Alphabet.sorted(rows.map(row -> row.value1())));
        Condition withoutMe = exists(selectOne()
                .from(ATTENDANCE)
                .where(ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                .and(ATTENDANCE.PERSON_ID.eq(reader))
                .and(ATTENDANCE.FACT.eq(Attended.EXCUSED.name())));
        return multiset(select(
                                MEETING.ID,
                                MEETING.STATE.convertFrom(MeetingState::valueOf),
                                MEETING.STARTS_AT,
                                MEETING.MINUTES,
                                MEETING.WAY.convertFrom(Way::valueOf),
                                MEETING.PLACE,
                                MEETING.LINK,
                                MEETING.CANCEL_REASON,
                                ofMethod(METHOD.NAME_NL),
                                ofMethod(METHOD.NAME_EN),
                                coalesce(ofMethod(METHOD.BEFOREHAND), inline(true)),
                                missing,
                                field(withoutMe))
                        .from(MEETING)
                        .where(MEETING.GROUP_ID.eq(PEER_GROUP.ID))
                        .and(which)
                        .orderBy(MEETING.STARTS_AT, MEETING.ID))
                .convertFrom(rows -> rows.map(Records.mapping(ComingMeeting::new)));
    }

    /** Of the newest version that is offered of the method that a meeting thinks of using. */
    private static <T> Field<T> ofMethod(TableField<?, T> column) {
        return field(select(column)
                .from(METHOD)
                .where(METHOD.CODE.eq(MEETING.METHOD_CODE))
                .and(METHOD.STATE.eq(MethodState.OFFERED.name()))
                .orderBy(METHOD.METHOD_VERSION.desc())
                .limit(1));
    }

    private static Field<List<PastMeeting>> past(PersonId reader, LocalDate today) {
        var themes = multiset(select(THEME.CODE, THEME.NAME_NL, THEME.NAME_EN)
                        .from(MEETING_THEME)
                        .join(THEME)
                        .on(THEME.CODE.eq(MEETING_THEME.THEME_CODE))
                        .where(MEETING_THEME.MEETING_ID.eq(MEETING.ID))
                        .orderBy(THEME.PLACE))
                .convertFrom(rows -> rows.map(Records.mapping(Theme::new)));
        Field<String> presenter = field(select(NAME).from(PERSON).where(PERSON.ID.eq(MEETING.PRESENTER_ID)));
        Condition mayCorrect = CorrectionRepository.wasHeld()
                .and(MEETING.HELD_ON.ge(today.minusYears(AttendanceCorrection.YEARS)))
                .and(CorrectionRepository.facilitatesOrDid(reader, today));
        return multiset(select(
                                MEETING.ID,
                                MEETING.HELD_ON,
                                presenter,
                                field(came(reader)),
                                themes,
                                field(mayCorrect),
                                CorrectionRepository.of(MEETING.ID, val(reader, GROUP_MEMBER.PERSON_ID)))
                        .from(MEETING)
                        .where(MEETING.GROUP_ID.eq(PEER_GROUP.ID))
                        .and(MEETING.STATE.eq(CLOSED))
                        .and(wasThere(reader, today))
                        // Confidential: what was spoken of is for who promised to keep it here.
                        .and(hasPromised(MEETING.GROUP_ID, reader))
                        .orderBy(MEETING.STARTS_AT.desc(), MEETING.ID))
                .convertFrom(rows -> rows.map(Records.mapping(PastMeeting::new)));
    }

    private static Field<List<GroupAgreement>> agreements(Condition which, PersonId reader, LocalDate today) {
        return multiset(select(AGREEMENT.ID, AGREEMENT.WHAT, NAME, AGREEMENT.DUE_ON)
                        .from(AGREEMENT)
                        .join(MEETING)
                        .on(MEETING.ID.eq(AGREEMENT.MEETING_ID))
                        .join(PERSON)
                        .on(PERSON.ID.eq(AGREEMENT.OWNER_ID))
                        .where(AGREEMENT.GROUP_ID.eq(PEER_GROUP.ID))
                        .and(AGREEMENT.STATE.eq(AgreementChain.State.OPEN.name()))
                        .and(which)
                        .and(AgreementRepository.isReadableBy(reader, today))
                        .orderBy(AGREEMENT.DUE_ON, AGREEMENT.ID))
                .convertFrom(rows -> rows.map(Records.mapping(GroupAgreement::new)));
    }

    private static Field<List<MyGroup.OfferedMinutes>> minutes(PersonId person, LocalDate today) {
        return multiset(select(MEETING.ID, MEETING.HELD_ON)
                        .from(MINUTES)
                        .join(MEETING)
                        .on(MEETING.ID.eq(MINUTES.MEETING_ID))
                        .where(MEETING.GROUP_ID.eq(PEER_GROUP.ID))
                        .and(MINUTES.OFFERED_AT.isNotNull())
                        .and(wasThere(person, today))
                        .and(came(person))
                        .and(notExists(selectOne()
                                .from(MINUTES_AGREED)
                                .where(MINUTES_AGREED.MEETING_ID.eq(MINUTES.MEETING_ID))
                                .and(MINUTES_AGREED.PERSON_ID.eq(person))))
                        .orderBy(MEETING.HELD_ON, MEETING.ID))
                .convertFrom(rows -> rows.map(Records.mapping(MyGroup.OfferedMinutes::new)));
    }

    private static PromiseText promise(Record row) {
        return row.get(PROMISES).stream().findFirst().orElse(new PromiseText(0, ""));
    }

    private static @Nullable Rhythm rhythm(Record row) {
        Integer weeks = row.get(PEER_GROUP.EVERY_WEEKS);
        return weeks == null ? null : new Rhythm(weeks, row.get(PEER_GROUP.RHYTHM_FROM), row.get(PEER_GROUP.RHYTHM_AT));
    }
}
