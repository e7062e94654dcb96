package be.leerspoor.training;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.COURSE_STORY;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.MATERIAL;
import static leerspoor.db.training.Tables.SESSION_TRAINER;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.stories.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leerspoor.db.people.tables.Person;
import leerspoor.db.training.tables.Enrolment;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** Reads of editions. The rules of who sees what of an edition are here, and every read goes through them. */
@Repository
class EditionRepository {

    private static final String PLANNED = EditionState.PLANNED.name();
    private static final String PLACED = EnrolmentState.PLACED.name();

    private static final Enrolment MINE = ENROLMENT.as("mine");
    private static final Person PROPOSER = PERSON.as("proposer");

    private static final Field<List<CourseSession>> SESSIONS = multiset(select(
                            COURSE_SESSION.ID,
                            COURSE_SESSION.STARTS_AT,
                            COURSE_SESSION.MINUTES,
                            COURSE_SESSION.PLACE,
                            COURSE_SESSION.LINK,
                            multiset(select(PERSON.ID, name(PERSON))
                                            .from(SESSION_TRAINER)
                                            .join(PERSON)
                                            .on(PERSON.ID.eq(SESSION_TRAINER.TRAINER_ID))
                                            .where(SESSION_TRAINER.SESSION_ID.eq(COURSE_SESSION.ID)))
                                    .convertFrom(rows -> Alphabet.sorted(
                                            rows.map(Records.mapping(SessionTrainer::new)), SessionTrainer::name)))
                    .from(COURSE_SESSION)
                    .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                    .orderBy(COURSE_SESSION.STARTS_AT, COURSE_SESSION.ID))
            .convertFrom(rows -> rows.map(Records.mapping(CourseSession::new)));

    private static final Field<Integer> COUNT_PLACED = countIn(EnrolmentState.PLACED);
    private static final Field<Integer> COUNT_WAITING = countIn(EnrolmentState.WAITING);

    private final DSLContext sql;

    EditionRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether this trainer made the edition of the statement or gives a session of it. */
    static Condition inHandsOf(Actor actor) {
        // Confidential: who is no trainer any more sees no names.
        return actor.has(Role.TRAINER) ? EDITION.BY_ID.eq(actor.id()).or(givenBy(actor.id())) : falseCondition();
    }

    /** Whether this person gives a session of the edition of the statement. */
    static Condition givenBy(PersonId person) {
        return exists(selectOne()
                .from(SESSION_TRAINER)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(SESSION_TRAINER.SESSION_ID))
                .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                .and(SESSION_TRAINER.TRAINER_ID.eq(person)));
    }

    /** Whether this person has a place in the edition of the statement. */
    static Condition isPlaced(PersonId person) {
        return exists(selectOne()
                .from(ENROLMENT)
                .where(ENROLMENT.EDITION_ID.eq(EDITION.ID))
                .and(ENROLMENT.PERSON_ID.eq(person))
                .and(ENROLMENT.STATE.eq(PLACED)));
    }

    /** What somebody is called. */
    static Field<String> name(Person person) {
        return person.FIRST_NAME.concat(inline(" ")).concat(person.LAST_NAME);
    }

    /** Those that go on and have a session that is not over, and the cancelled ones somebody is still in. */
    List<EditionSummary> coming(Actor actor, Instant now) {
        Field<Boolean> hands = field(inHandsOf(actor));
        Condition concernsMe = MINE.STATE
                .isNotNull()
                .and(MINE.STATE.ne(EnrolmentState.CANCELLED.name()))
                .or(hands);
        return sql
                .select(summary(hands))
                .from(joined(actor))
                .where(exists(selectOne()
                        .from(COURSE_SESSION)
                        .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                        .and(COURSE_SESSION.STARTS_AT.gt(now))))
                .and(EDITION.STATE.eq(PLANNED).or(concernsMe))
                .fetch(row -> summary(row, hands))
                .stream()
                .sorted(Comparator.comparing((EditionSummary edition) ->
                                edition.sessions().getFirst().startsAt())
                        .thenComparing(edition -> edition.id().toString()))
                .toList();
    }

    /** What began since a moment and is for this person, who had a place or gives it; the latest first. */
    List<EditionSummary> behind(Actor actor, Instant since, Instant now) {
        Field<Boolean> hands = field(inHandsOf(actor));
        return sql
                .select(summary(hands))
                .from(joined(actor))
                .where(exists(selectOne()
                        .from(COURSE_SESSION)
                        .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                        .and(COURSE_SESSION.STARTS_AT.gt(since))
                        .and(COURSE_SESSION.STARTS_AT.le(now))))
                .and(EDITION.STATE.eq(PLANNED))
                .and(MINE.STATE.eq(PLACED).or(hands))
                .fetch(row -> summary(row, hands))
                .stream()
                .sorted(Comparator.comparing((EditionSummary edition) ->
                                edition.sessions().getFirst().startsAt())
                        .reversed()
                        .thenComparing(edition -> edition.id().toString()))
                .toList();
    }

    /** One of them, whatever became of it. */
    Optional<EditionSummary> summary(EditionId edition, Actor actor) {
        Field<Boolean> hands = field(inHandsOf(actor));
        return sql.select(summary(hands))
                .from(joined(actor))
                .where(EDITION.ID.eq(edition))
                .fetchOptional(row -> summary(row, hands));
    }

    Optional<EditionPage> page(EditionId edition, Actor actor, Instant now, LocalDate today) {
        Field<Boolean> hands = field(inHandsOf(actor));
        Field<Boolean> placed = field(isPlaced(actor.id()));
        Field<Integer> ahead = field(select(count())
                .from(ENROLMENT)
                .where(ENROLMENT.EDITION_ID.eq(EDITION.ID))
                .and(ENROLMENT.STATE.eq(EnrolmentState.WAITING.name()))
                .and(ENROLMENT.TURN.lt(MINE.TURN)));
        Field<List<StoryId>> stories = multiset(select(COURSE_STORY.STORY_ID)
                        .from(COURSE_STORY)
                        .where(COURSE_STORY.COURSE_CODE.eq(EDITION.COURSE_CODE)))
                .convertFrom(rows -> rows.getValues(COURSE_STORY.STORY_ID));
        // Confidential: materials are for who takes part and who gives it.
        Field<List<Material>> materials = multiset(select(
                                MATERIAL.ID,
                                MATERIAL.MOMENT.convertFrom(MaterialMoment::valueOf),
                                MATERIAL.TITLE,
                                MATERIAL.LINK,
                                MATERIAL.FILE_NAME)
                        .from(MATERIAL)
                        .where(MATERIAL.EDITION_ID.eq(EDITION.ID))
                        .and(inHandsOf(actor).or(isPlaced(actor.id())))
                        .orderBy(MATERIAL.ADDED_AT, MATERIAL.ID))
                .convertFrom(rows -> rows.map(Records.mapping(Material::new)));
        Field<List<Participant>> people = people(actor, today);
        Field<List<MyAttendance>> attendance = AttendanceRepository.of(actor.id());
        Field<Boolean> isAsked = field(AfterCourseRepository.isAsked(actor.id()));
        Field<Optional<AfterCourse>> after = AfterCourseRepository.after(actor.id());
        Field<List<Conflict>> sessions = sessionsOf(actor.id(), edition, now.minus(SessionDraft.LONGEST));
        var here = EDITION.as("here");
        Field<List<MyPlace>> others = PlaceRepository.of(
                actor.id(),
                now,
                EDITION.ID
                        .ne(edition)
                        .and(EDITION.COURSE_CODE.eq(
                                select(here.COURSE_CODE).from(here).where(here.ID.eq(edition)))));
        Field<LocalDate> followed = field(select(max(EVIDENCE.HAPPENED_ON))
                .from(EVIDENCE)
                .where(EVIDENCE.PERSON_ID.eq(actor.id()))
                .and(EVIDENCE.KIND.eq(EvidenceKind.COURSE.name()))
                .and(EVIDENCE.ABOUT.eq(EDITION.COURSE_CODE))
                .and(EVIDENCE.HOLDS.isTrue())
                .and(EVIDENCE.VALID_UNTIL.isNull().or(EVIDENCE.VALID_UNTIL.gt(today))));
        List<SelectField<?>> fields = new ArrayList<>(summary(hands));
        fields.addAll(List.of(
                others,
                followed,
                EDITION.VERSION,
                EDITION.REGION_ID,
                EDITION.REQUIRED_SHARE,
                EDITION.CANCEL_REASON,
                COURSE.CERTIFIED,
                COURSE.PURPOSE_NL,
                COURSE.PURPOSE_EN,
                name(PROPOSER),
                MINE.DECLINE_UNTIL,
                placed,
                ahead,
                stories,
                materials,
                people,
                attendance,
                isAsked,
                after,
                sessions));
        return sql.select(fields)
                .from(joined(actor)
                        .leftJoin(PROPOSER)
                        .on(PROPOSER.ID.eq(MINE.BY_ID).and(MINE.STATE.eq(EnrolmentState.ASKED.name()))))
                .where(EDITION.ID.eq(edition))
                .fetchOptional(row -> new EditionPage(
                        summary(row, hands),
                        row.get(EDITION.VERSION),
                        row.get(EDITION.REGION_ID),
                        row.get(EDITION.REQUIRED_SHARE),
                        row.get(COURSE.CERTIFIED),
                        row.get(COURSE.PURPOSE_NL),
                        row.get(COURSE.PURPOSE_EN),
                        row.get(EDITION.CANCEL_REASON),
                        row.get(name(PROPOSER)),
                        row.get(placed) ? row.get(MINE.DECLINE_UNTIL) : null,
                        row.get(ahead),
                        row.get(stories),
                        row.get(materials),
                        row.get(people),
                        row.get(attendance),
                        row.get(isAsked) && EditionState.valueOf(row.get(EDITION.STATE)) == EditionState.PLANNED
                                ? row.get(after).flatMap(stands -> stands.asked(now))
                                : Optional.empty(),
                        row.get(sessions),
                        row.get(others),
                        row.get(followed)));
    }

    /** Sessions of other editions that go on, in which this person has a place or that they give, since a moment. */
    private static Field<List<Conflict>> sessionsOf(PersonId person, EditionId besides, Instant from) {
        Field<Boolean> giving = field(exists(selectOne()
                .from(SESSION_TRAINER)
                .where(SESSION_TRAINER.SESSION_ID.eq(COURSE_SESSION.ID))
                .and(SESSION_TRAINER.TRAINER_ID.eq(person))));
        return multiset(select(
                                COURSE.NAME_NL,
                                COURSE.NAME_EN,
                                COURSE_SESSION.STARTS_AT,
                                COURSE_SESSION.MINUTES.convertFrom(Duration::ofMinutes),
                                giving.convertFrom(gives -> gives ? Conflict.Kind.GIVING : Conflict.Kind.FOLLOWING))
                        .from(COURSE_SESSION)
                        .join(EDITION)
                        .on(EDITION.ID.eq(COURSE_SESSION.EDITION_ID))
                        .join(COURSE)
                        .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                        .where(COURSE_SESSION.STARTS_AT.gt(from))
                        .and(EDITION.ID.ne(besides))
                        .and(EDITION.STATE.eq(PLANNED))
                        .and(isPlaced(person).or(giving))
                        .orderBy(COURSE_SESSION.STARTS_AT, COURSE_SESSION.ID))
                .convertFrom(rows -> rows.map(Records.mapping(Conflict::new)));
    }

    /** What asks an answer of this person, and the sessions of theirs that are not over and begin before {@code until}. */
    static Field<List<CourseWaiting>> waiting(PersonId person, Instant now, Instant until) {
        Condition gives = exists(selectOne()
                .from(SESSION_TRAINER)
                .where(SESSION_TRAINER.SESSION_ID.eq(COURSE_SESSION.ID))
                .and(SESSION_TRAINER.TRAINER_ID.eq(person)));
        Condition asks = MINE.STATE
                .eq(EnrolmentState.ASKED.name())
                .or(MINE.STATE.eq(PLACED).and(MINE.DECLINE_UNTIL.gt(now)));
        return multiset(select(
                                EDITION.ID,
                                COURSE_SESSION.ID,
                                COURSE.NAME_NL,
                                COURSE.NAME_EN,
                                MINE.STATE.convert(Converter.fromNullable(
                                        String.class, EnrolmentState.class, EnrolmentState::valueOf)),
                                MINE.DECLINE_UNTIL,
                                COURSE_SESSION.STARTS_AT,
                                COURSE_SESSION.MINUTES,
                                COURSE_SESSION.PLACE,
                                field(gives))
                        .from(joined(person).join(COURSE_SESSION).on(COURSE_SESSION.EDITION_ID.eq(EDITION.ID)))
                        .where(EDITION.STATE.eq(PLANNED))
                        .and(CourseEvidenceRepository.endsAt(COURSE_SESSION).gt(now))
                        .and(asks.and(COURSE_SESSION.STARTS_AT.gt(now))
                                .or(COURSE_SESSION
                                        .STARTS_AT
                                        .lt(until)
                                        .and(MINE.STATE.eq(PLACED).or(gives))))
                        .orderBy(COURSE_SESSION.STARTS_AT, COURSE_SESSION.ID))
                .convertFrom(rows -> rows.map(Records.mapping(CourseWaiting::new)));
    }

    private static Field<List<Participant>> people(Actor actor, LocalDate today) {
        var teams = multiset(select(TEAM.NAME)
                        .from(MEMBERSHIP)
                        .join(TEAM)
                        .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                        .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                        .and(MEMBERSHIP.FROM_DATE.le(today))
                        .and(MEMBERSHIP.UNTIL_DATE.isNull().or(MEMBERSHIP.UNTIL_DATE.gt(today))))
                .convertFrom(rows -> Alphabet.sorted(rows.getValues(TEAM.NAME)));
        // Confidential: who is in it, and why somebody cancelled, is for its trainers alone.
        return multiset(select(
                                PERSON.ID,
                                name(PERSON),
                                teams,
                                ENROLMENT.STATE.convertFrom(EnrolmentState::valueOf),
                                ENROLMENT.SINCE,
                                ENROLMENT.DECLINE_UNTIL,
                                ENROLMENT.CANCEL_REASON)
                        .from(ENROLMENT)
                        .join(PERSON)
                        .on(PERSON.ID.eq(ENROLMENT.PERSON_ID))
                        .where(ENROLMENT.EDITION_ID.eq(EDITION.ID))
                        .and(inHandsOf(actor))
                        .orderBy(ENROLMENT.TURN))
                .convertFrom(rows -> rows.map(Records.mapping(Participant::new)).stream()
                        // The waiting list keeps its order; of all others the alphabet is the order.
                        .sorted(Comparator.comparing(
                                person -> person.state() == EnrolmentState.WAITING ? "" : person.name(),
                                Alphabet.ORDER))
                        .toList());
    }

    private static Table<? extends Record> joined(Actor actor) {
        return joined(actor.id());
    }

    private static Table<? extends Record> joined(PersonId person) {
        return EDITION.join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .leftJoin(REGION)
                .on(REGION.ID.eq(EDITION.REGION_ID))
                .leftJoin(MINE)
                .on(MINE.EDITION_ID.eq(EDITION.ID).and(MINE.PERSON_ID.eq(person)));
    }

    private static List<SelectField<?>> summary(Field<Boolean> hands) {
        return List.of(
                EDITION.ID,
                EDITION.COURSE_CODE,
                COURSE.NAME_NL,
                COURSE.NAME_EN,
                REGION.NAME,
                EDITION.PLACES,
                COUNT_PLACED,
                COUNT_WAITING,
                EDITION.ENROLLING,
                EDITION.CANCEL_UNTIL,
                EDITION.STATE,
                MINE.STATE,
                hands,
                SESSIONS);
    }

    private static EditionSummary summary(Record row, Field<Boolean> hands) {
        String mine = row.get(MINE.STATE);
        // Confidential: where one takes part on a screen is for who takes part.
        boolean sees = row.get(hands) || PLACED.equals(mine);
        List<CourseSession> sessions = row.get(SESSIONS);
        return new EditionSummary(
                row.get(EDITION.ID),
                row.get(EDITION.COURSE_CODE),
                row.get(COURSE.NAME_NL),
                row.get(COURSE.NAME_EN),
                row.get(REGION.NAME),
                row.get(EDITION.PLACES),
                row.get(COUNT_PLACED),
                row.get(COUNT_WAITING),
                WhoEnrols.valueOf(row.get(EDITION.ENROLLING)),
                row.get(EDITION.CANCEL_UNTIL),
                EditionState.valueOf(row.get(EDITION.STATE)),
                mine == null ? null : EnrolmentState.valueOf(mine),
                row.get(hands),
                sees
                        ? sessions
                        : sessions.stream().map(CourseSession::withoutLink).toList());
    }

    private static Field<Integer> countIn(EnrolmentState state) {
        return field(select(count())
                        .from(ENROLMENT)
                        .where(ENROLMENT.EDITION_ID.eq(EDITION.ID))
                        .and(ENROLMENT.STATE.eq(inline(state.name()))))
                .as("count_" + state.name().toLowerCase(Locale.ROOT));
    }
}
