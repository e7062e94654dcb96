package be.leerspoor.intervision;

import static be.leerspoor.intervision.MembershipRepository.name;
import static leerspoor.db.intervision.Tables.AGREEMENT;
import static leerspoor.db.intervision.Tables.AGREEMENT_NEWS;
import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.BROUGHT_CASE;
import static leerspoor.db.intervision.Tables.CHECKED_OUT;
import static leerspoor.db.intervision.Tables.CHECK_OUT;
import static leerspoor.db.intervision.Tables.ENTRY;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.intervision.Tables.READY;
import static leerspoor.db.intervision.Tables.TURN;
import static leerspoor.db.intervision.Tables.VISITED_STEP;
import static leerspoor.db.intervision.Tables.VOTE;
import static leerspoor.db.people.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import leerspoor.db.intervision.tables.Meeting;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads rooms: what everyone in one may know, and what is somebody's own. */
@Repository
class RoomRepository {

    /** How somebody stands to a meeting today. */
    record Standing(
            GroupId group,
            MeetingState state,
            Instant startsAt,
            boolean member,
            boolean facilitates,
            boolean promised,
            boolean came) {}

    private final DSLContext sql;

    private final TakeawayRepository takeaways;

    RoomRepository(DSLContext sql, TakeawayRepository takeaways) {
        this.sql = sql;
        this.takeaways = takeaways;
    }

    /** Nothing when there is no such meeting; whether the person may know of it stands in the answer. */
    Optional<Standing> standing(MeetingId meeting, PersonId person, LocalDate today) {
        return sql.select(
                        MEETING.GROUP_ID,
                        MEETING.STATE.convertFrom(MeetingState::valueOf),
                        MEETING.STARTS_AT,
                        field(MembershipRepository.wasThere(person, today)),
                        field(MembershipRepository.isFacilitator(MEETING.GROUP_ID, person, today)),
                        field(PromiseRepository.hasPromised(MEETING.GROUP_ID, person)),
                        field(MembershipRepository.came(person)))
                .from(MEETING)
                .where(MEETING.ID.eq(meeting))
                .fetchOptional(Records.mapping(Standing::new));
    }

    /** All that everyone in the room may know; nothing that is not shown yet. */
    Optional<RoomState> state(MeetingId meeting, LocalDate today) {
        var people = multiset(select(PERSON.ID, name(PERSON), ATTENDANCE.OBSERVER)
                        .from(ATTENDANCE)
                        .join(PERSON)
                        .on(PERSON.ID.eq(ATTENDANCE.PERSON_ID))
                        .where(ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                        .and(ATTENDANCE.FACT.eq(Attended.PRESENT.name()))
                        // Confidential: who left the group or the organisation since is not in the room any more.
                        .and(PERSON.DEACTIVATED_AT.isNull())
                        .and(MembershipRepository.isMember(MEETING.GROUP_ID, PERSON.ID, today))
                        .orderBy(PERSON.FIRST_NAME, PERSON.LAST_NAME, PERSON.ID))
                .convertFrom(rows -> rows.map(Records.mapping(RoomState.Person::new)));
        var turns = multiset(select(TURN.SEAT, TURN.PERSON_ID, field(TURN.PASSED_AT.isNotNull()))
                        .from(TURN)
                        .where(TURN.MEETING_ID.eq(MEETING.ID))
                        .and(TURN.PLACE.eq(MEETING.STEP_PLACE))
                        .orderBy(TURN.SEAT))
                .convertFrom(rows -> rows.map(Records.mapping(RoomScreen.Turn::new)));
        var done = multiset(select(READY.PERSON_ID)
                        .from(READY)
                        .where(READY.MEETING_ID.eq(MEETING.ID))
                        .and(READY.PLACE.eq(MEETING.STEP_PLACE)))
                .convertFrom(rows -> Set.copyOf(rows.intoSet(READY.PERSON_ID)));
        var voted = multiset(select(VOTE.PERSON_ID, VOTE.SCORE)
                        .from(VOTE)
                        .where(VOTE.MEETING_ID.eq(MEETING.ID))
                        .and(VOTE.PLACE.eq(MEETING.STEP_PLACE)))
                .convertFrom(rows -> rows.intoGroups(VOTE.PERSON_ID, VOTE.SCORE).entrySet().stream()
                        .map(given -> new RoomState.Voted(
                                given.getKey(),
                                given.getValue().size(),
                                given.getValue().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()))
                        .toList());
        // Confidential: of what was written only that which was shown.
        var texts = multiset(select(ENTRY.ID, ENTRY.PLACE, ENTRY.AUTHOR_ID, name(PERSON), ENTRY.BODY, ENTRY.SHOWN_AT)
                        .from(ENTRY)
                        .join(PERSON)
                        .on(PERSON.ID.eq(ENTRY.AUTHOR_ID))
                        .where(ENTRY.MEETING_ID.eq(MEETING.ID))
                        .and(ENTRY.SHOWN_AT.isNotNull())
                        .orderBy(ENTRY.SHOWN_AT, ENTRY.AUTHOR_ID, ENTRY.SEAT))
                .convertFrom(rows -> rows.map(Records.mapping(RoomScreen.Shown::new)));
        // Confidential: of points only those of steps in which they were shown.
        var votes = multiset(select(VOTE.PLACE, VOTE.PERSON_ID, VOTE.SUBJECT_ID, VOTE.SCORE)
                        .from(VOTE)
                        .join(VISITED_STEP)
                        .on(VISITED_STEP.MEETING_ID.eq(VOTE.MEETING_ID), VISITED_STEP.PLACE.eq(VOTE.PLACE))
                        .where(VOTE.MEETING_ID.eq(MEETING.ID))
                        .and(VISITED_STEP.VOTES_SHOWN_AT.isNotNull())
                        .orderBy(VOTE.PLACE, VOTE.SUBJECT_ID, VOTE.PERSON_ID))
                .convertFrom(rows -> rows.map(Records.mapping(RoomScreen.Vote::new)));
        var checkedOut = multiset(
                        select(CHECKED_OUT.PERSON_ID).from(CHECKED_OUT).where(CHECKED_OUT.MEETING_ID.eq(MEETING.ID)))
                .convertFrom(rows -> Set.copyOf(rows.intoSet(CHECKED_OUT.PERSON_ID)));
        // Confidential: told once, when nobody can add to it any more, so that no answer shows as a difference.
        var checkOut = multiset(select(CHECK_OUT.SAFETY, CHECK_OUT.USEFULNESS)
                        .from(CHECK_OUT)
                        .where(CHECK_OUT.MEETING_ID.eq(MEETING.ID))
                        .and(MEETING.STATE.eq(MeetingState.CLOSED.name())))
                .convertFrom(rows ->
                        CheckOutAsAWhole.of(rows.getValues(CHECK_OUT.SAFETY), rows.getValues(CHECK_OUT.USEFULNESS)));
        return sql.select(
                        row(
                                        MEETING.ID,
                                        MEETING.GROUP_ID,
                                        PEER_GROUP.NAME,
                                        PEER_GROUP.PRACTICE,
                                        MEETING.STARTS_AT,
                                        MEETING.STATE.convertFrom(MeetingState::valueOf),
                                        MEETING.WAY.convertFrom(Way::valueOf),
                                        MEETING.METHOD_CODE,
                                        MEETING.METHOD_VERSION,
                                        MEETING.FACILITATOR_ID,
                                        MEETING.PRESENTER_ID,
                                        MEETING.TIMEKEEPER_ID,
                                        MEETING.NOTE_TAKER_ID,
                                        MEETING.CASE_ID,
                                        MEETING.STEP_PLACE,
                                        MEETING.STEP_ENDS_AT,
                                        MEETING.SECONDS_LEFT,
                                        coalesce(
                                                field(select(max(VISITED_STEP.PLACE))
                                                        .from(VISITED_STEP)
                                                        .where(VISITED_STEP.MEETING_ID.eq(MEETING.ID))),
                                                inline(0)),
                                        field(exists(selectOne()
                                                .from(VISITED_STEP)
                                                .where(VISITED_STEP.MEETING_ID.eq(MEETING.ID))
                                                .and(VISITED_STEP.PLACE.eq(MEETING.STEP_PLACE))
                                                .and(VISITED_STEP.VOTES_SHOWN_AT.isNotNull()))))
                                .mapping(RoomState.Head::new),
                        people,
                        turns,
                        done,
                        voted,
                        texts,
                        votes,
                        cases(today),
                        agreements(today),
                        told(),
                        checkedOut,
                        checkOut)
                .from(MEETING)
                .join(PEER_GROUP)
                .on(PEER_GROUP.ID.eq(MEETING.GROUP_ID))
                .where(MEETING.ID.eq(meeting))
                .fetchOptional(Records.mapping(RoomState::new));
    }

    /** The members since the day of the meeting who promised, whether they came or not, by name. */
    List<RoomState.Person> circle(MeetingId meeting, LocalDate today) {
        return sql.select(PERSON.ID, name(PERSON), inline(false))
                .from(MEETING)
                .join(GROUP_MEMBER)
                .on(GROUP_MEMBER.GROUP_ID.eq(MEETING.GROUP_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(GROUP_MEMBER.PERSON_ID))
                .where(MEETING.ID.eq(meeting))
                .and(MembershipRepository.holds(today))
                .and(GROUP_MEMBER.FROM_DATE.le(MEETING.HELD_ON))
                .and(PERSON.DEACTIVATED_AT.isNull())
                .and(PromiseRepository.hasPromised(MEETING.GROUP_ID, PERSON.ID))
                .orderBy(PERSON.FIRST_NAME, PERSON.LAST_NAME, PERSON.ID)
                .fetch(Records.mapping(RoomState.Person::new));
    }

    /** What the members bring to this meeting: what waits, and what this meeting took up. */
    private static Field<List<RoomScreen.Brought>> cases(LocalDate today) {
        var earlier = MEETING.as("earlier");
        return multiset(select(
                                BROUGHT_CASE.ID,
                                BROUGHT_CASE.AUTHOR_ID,
                                name(PERSON),
                                BROUGHT_CASE.QUESTION,
                                BROUGHT_CASE.URGENCY.convertFrom(Urgency::of),
                                BROUGHT_CASE.REVIEW_ID,
                                field(select(max(earlier.STARTS_AT))
                                        .from(earlier)
                                        .where(earlier.GROUP_ID.eq(BROUGHT_CASE.GROUP_ID))
                                        .and(earlier.PRESENTER_ID.eq(BROUGHT_CASE.AUTHOR_ID))
                                        .and(earlier.STATE.eq(MeetingState.CLOSED.name()))))
                        .from(BROUGHT_CASE)
                        .join(PERSON)
                        .on(PERSON.ID.eq(BROUGHT_CASE.AUTHOR_ID))
                        .where(BROUGHT_CASE.GROUP_ID.eq(MEETING.GROUP_ID))
                        // Confidential: who left the group took their questions along.
                        .and(BROUGHT_CASE
                                .STATE
                                .eq(CaseRepository.BROUGHT)
                                .and(MembershipRepository.isMember(
                                        BROUGHT_CASE.GROUP_ID, BROUGHT_CASE.AUTHOR_ID, today))
                                .or(BROUGHT_CASE.ID.eq(MEETING.CASE_ID)))
                        .orderBy(BROUGHT_CASE.URGENCY.desc(), BROUGHT_CASE.BROUGHT_AT, BROUGHT_CASE.ID))
                .convertFrom(rows -> rows.map(Records.mapping(RoomScreen.Brought::new)));
    }

    /** What is open of people who are in the group today, with those who were in it when it was agreed. */
    private static Field<List<RoomState.Agreed>> agreements(LocalDate today) {
        var owner = PERSON.as("owner");
        var with = PERSON.as("with_whom");
        Meeting made = MEETING.as("made_in");
        return multiset(select(
                                row(
                                                AGREEMENT.ID,
                                                AGREEMENT.MEETING_ID,
                                                AGREEMENT.OWNER_ID,
                                                name(owner),
                                                field(select(name(with))
                                                        .from(with)
                                                        .where(with.ID.eq(AGREEMENT.WITH_ID))),
                                                AGREEMENT.WHAT,
                                                AGREEMENT.DUE_ON,
                                                AGREEMENT.VERSION)
                                        .mapping(OpenAgreement::new),
                                readers(made))
                        .from(AGREEMENT)
                        .join(owner)
                        .on(owner.ID.eq(AGREEMENT.OWNER_ID))
                        .join(made)
                        .on(made.ID.eq(AGREEMENT.MEETING_ID))
                        .where(AGREEMENT.GROUP_ID.eq(MEETING.GROUP_ID))
                        .and(AGREEMENT.STATE.eq(AgreementChain.State.OPEN.name()))
                        // Nobody else could tell what became of it.
                        .and(MembershipRepository.isMember(AGREEMENT.GROUP_ID, AGREEMENT.OWNER_ID, today))
                        .orderBy(AGREEMENT.DUE_ON, AGREEMENT.MADE_AT, AGREEMENT.ID))
                .convertFrom(rows -> rows.map(row -> new RoomState.Agreed(row.value1(), people(row.value2()))));
    }

    /** What was told in the meeting of agreements. */
    private static Field<List<RoomState.ToldTo>> told() {
        var owner = PERSON.as("owner");
        Meeting made = MEETING.as("made_in");
        return multiset(select(
                                row(
                                                AGREEMENT.ID,
                                                name(owner),
                                                AGREEMENT.WHAT,
                                                AGREEMENT_NEWS.KIND.convertFrom(AgreementNews.Kind::valueOf),
                                                AGREEMENT_NEWS.BODY)
                                        .mapping(RoomScreen.Told::new),
                                readers(made))
                        .from(AGREEMENT_NEWS)
                        .join(AGREEMENT)
                        .on(AGREEMENT.ID.eq(AGREEMENT_NEWS.AGREEMENT_ID))
                        .join(owner)
                        .on(owner.ID.eq(AGREEMENT.OWNER_ID))
                        .join(made)
                        .on(made.ID.eq(AGREEMENT.MEETING_ID))
                        .where(AGREEMENT_NEWS.MEETING_ID.eq(MEETING.ID))
                        .orderBy(AGREEMENT_NEWS.TOLD_AT, AGREEMENT_NEWS.ID))
                .convertFrom(rows -> rows.map(row -> new RoomState.ToldTo(row.value1(), people(row.value2()))));
    }

    /** Who was in the group on the day of the meeting in which an agreement was made. */
    private static Field<String> readers(Meeting made) {
        var then = GROUP_MEMBER.as("member_then");
        return field(select(listAgg(then.PERSON_ID.cast(String.class), ",").withinGroupOrderBy(then.PERSON_ID))
                .from(then)
                .where(then.GROUP_ID.eq(made.GROUP_ID))
                .and(then.FROM_DATE.le(made.HELD_ON))
                .and(then.UNTIL_DATE.isNull().or(then.UNTIL_DATE.gt(made.HELD_ON))));
    }

    private static Set<PersonId> people(@Nullable String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(","))
                        .map(UUID::fromString)
                        .map(PersonId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What somebody wrote and gave in a room themselves, shown or not. */
    OwnWork own(MeetingId meeting, PersonId person) {
        return own(meeting, Set.of(person)).getOrDefault(person, OwnWork.NONE);
    }

    /** For each of these people what they wrote and gave in a room themselves, shown or not. */
    Map<PersonId, OwnWork> own(MeetingId meeting, Set<PersonId> people) {
        Map<PersonId, List<OwnWork.Text>> texts = textsBy(meeting, people);
        Map<PersonId, List<RoomScreen.Vote>> votes = votesBy(meeting, people);
        Map<PersonId, Kept> kept = takeaways.of(meeting, people);
        // Confidential: each of the three is looked up by the person it is of, and by nothing else.
        return people.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        person -> new OwnWork(
                                texts.getOrDefault(person, List.of()),
                                votes.getOrDefault(person, List.of()),
                                kept.getOrDefault(person, Kept.NONE))));
    }

    private Map<PersonId, List<OwnWork.Text>> textsBy(MeetingId meeting, Set<PersonId> people) {
        return sql.select(
                        ENTRY.AUTHOR_ID,
                        row(
                                        ENTRY.PLACE,
                                        ENTRY.SEAT,
                                        ENTRY.BODY,
                                        ENTRY.VERSION,
                                        ENTRY.LEFT_IN,
                                        field(ENTRY.SHOWN_AT.isNotNull()))
                                .mapping(OwnWork.Text::new))
                .from(ENTRY)
                .where(ENTRY.MEETING_ID.eq(meeting))
                .and(ENTRY.AUTHOR_ID.in(people))
                .orderBy(ENTRY.PLACE, ENTRY.SEAT)
                .fetchGroups(Record2::value1, Record2::value2);
    }

    private Map<PersonId, List<RoomScreen.Vote>> votesBy(MeetingId meeting, Set<PersonId> people) {
        return sql.select(VOTE.PLACE, VOTE.PERSON_ID, VOTE.SUBJECT_ID, VOTE.SCORE)
                .from(VOTE)
                .where(VOTE.MEETING_ID.eq(meeting))
                .and(VOTE.PERSON_ID.in(people))
                .fetchGroups(VOTE.PERSON_ID, Records.mapping(RoomScreen.Vote::new));
    }
}
