package be.leerspoor.training;

import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static leerspoor.db.training.Tables.EVALUATION_COUNT;
import static leerspoor.db.training.Tables.EVALUATION_GIVEN;
import static leerspoor.db.training.Tables.EVALUATION_WORDS;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Evaluations as counters and words. Confidential: who gave one stands in a table of its own, without a moment, and nothing
 * leads from there to what was answered.
 */
@Repository
class EvaluationRepository {

    /** An edition as evaluating needs it; without an end where no session is planned. */
    record Asked(
            EditionId edition,
            String courseNl,
            String courseEn,
            Optional<Instant> end,
            @Nullable Instant askedAt,
            @Nullable Instant closedAt,
            boolean given) {}

    /** What was given together. */
    record Given(int answers, Map<EvaluationQuestion, Double> means, List<String> words) {}

    /** What is asked of an edition once. */
    enum Round {
        EVALUATION,
        LATER
    }

    private final DSLContext sql;

    EvaluationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether somebody was at a session of the edition, for as little as it was. */
    static Condition wasThere(PersonId person) {
        return exists(selectOne()
                .from(SESSION_ATTENDANCE)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                .and(SESSION_ATTENDANCE.PERSON_ID.eq(person))
                .and(isThere()));
    }

    static Condition isThere() {
        return SESSION_ATTENDANCE.FACT.in(AttendanceFact.PRESENT.name(), AttendanceFact.PARTLY.name());
    }

    Optional<Asked> forParticipant(EditionId edition, PersonId person) {
        return asked(edition, person, wasThere(person));
    }

    Optional<Asked> forTrainer(EditionId edition, PersonId trainer) {
        return asked(edition, trainer, AttendanceRepository.isGivenBy(trainer));
    }

    private Optional<Asked> asked(EditionId edition, PersonId reader, Condition seen) {
        Field<Optional<Instant>> end = multiset(select(COURSE_SESSION.STARTS_AT, COURSE_SESSION.MINUTES)
                        .from(COURSE_SESSION)
                        .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID)))
                .convertFrom(rows -> rows.stream()
                        .map(row -> row.value1().plus(Duration.ofMinutes(row.value2())))
                        .max(Instant::compareTo));
        Field<Boolean> given = field(exists(selectOne()
                .from(EVALUATION_GIVEN)
                .where(EVALUATION_GIVEN.EDITION_ID.eq(EDITION.ID))
                .and(EVALUATION_GIVEN.PERSON_ID.eq(reader))));
        return sql.select(
                        EDITION.ID,
                        COURSE.NAME_NL,
                        COURSE.NAME_EN,
                        end,
                        EDITION.EVALUATION_ASKED_AT,
                        EDITION.EVALUATION_CLOSED_AT,
                        given)
                .from(EDITION)
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .where(EDITION.ID.eq(edition))
                .and(seen)
                .fetchOptional(row -> new Asked(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /** Writes that this person gave one; false when they did before. */
    boolean give(EditionId edition, PersonId person) {
        return sql.insertInto(EVALUATION_GIVEN)
                        .set(EVALUATION_GIVEN.EDITION_ID, edition)
                        .set(EVALUATION_GIVEN.PERSON_ID, person)
                        .onConflict(EVALUATION_GIVEN.EDITION_ID, EVALUATION_GIVEN.PERSON_ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    void countAnswer(EditionId edition, EvaluationQuestion question, int answer) {
        int counted = sql.update(EVALUATION_COUNT)
                .set(EVALUATION_COUNT.GIVEN, EVALUATION_COUNT.GIVEN.plus(1))
                .where(EVALUATION_COUNT.EDITION_ID.eq(edition))
                .and(EVALUATION_COUNT.QUESTION.eq(question.name()))
                .and(EVALUATION_COUNT.ANSWER.eq(answer))
                .execute();
        if (counted == 0) {
            sql.insertInto(EVALUATION_COUNT)
                    .set(EVALUATION_COUNT.EDITION_ID, edition)
                    .set(EVALUATION_COUNT.QUESTION, question.name())
                    .set(EVALUATION_COUNT.ANSWER, answer)
                    .set(EVALUATION_COUNT.GIVEN, 1)
                    .execute();
        }
    }

    // Confidential: all words are laid down anew in another order, so that the order of rows does not tell who came
    // last.
    void addWords(EditionId edition, String words) {
        List<String> all = new ArrayList<>(sql.select(EVALUATION_WORDS.BODY)
                .from(EVALUATION_WORDS)
                .where(EVALUATION_WORDS.EDITION_ID.eq(edition))
                .fetch(EVALUATION_WORDS.BODY));
        if (!words.isEmpty()) {
            all.add(words);
        }
        Collections.shuffle(all);
        sql.deleteFrom(EVALUATION_WORDS)
                .where(EVALUATION_WORDS.EDITION_ID.eq(edition))
                .execute();
        if (!all.isEmpty()) {
            sql.batch(all.stream()
                            .map(body -> sql.insertInto(EVALUATION_WORDS)
                                    .set(EVALUATION_WORDS.ID, UUID.randomUUID())
                                    .set(EVALUATION_WORDS.EDITION_ID, edition)
                                    .set(EVALUATION_WORDS.BODY, body))
                            .toList())
                    .execute();
        }
    }

    /** Whether everybody who was there gave one, and of everybody with a place it is noted whether they were there. */
    boolean allGave(EditionId edition) {
        var session = COURSE_SESSION;
        boolean somebodyOpen = sql.fetchExists(selectOne()
                .from(SESSION_ATTENDANCE)
                .join(session)
                .on(session.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .where(session.EDITION_ID.eq(edition))
                .and(isThere())
                .and(notExists(selectOne()
                        .from(EVALUATION_GIVEN)
                        .where(EVALUATION_GIVEN.EDITION_ID.eq(edition))
                        .and(EVALUATION_GIVEN.PERSON_ID.eq(SESSION_ATTENDANCE.PERSON_ID)))));
        return !somebodyOpen
                && !sql.fetchExists(selectOne()
                        .from(ENROLMENT)
                        .join(session)
                        .on(session.EDITION_ID.eq(ENROLMENT.EDITION_ID))
                        .where(ENROLMENT.EDITION_ID.eq(edition))
                        .and(ENROLMENT.STATE.eq(AttendanceRepository.PLACED))
                        .and(notExists(selectOne()
                                .from(SESSION_ATTENDANCE)
                                .where(SESSION_ATTENDANCE.SESSION_ID.eq(session.ID))
                                .and(SESSION_ATTENDANCE.PERSON_ID.eq(ENROLMENT.PERSON_ID)))));
    }

    /** From now on nothing is added. */
    void close(EditionId edition, Instant now) {
        sql.update(EDITION)
                .set(EDITION.EVALUATION_CLOSED_AT, now)
                .where(EDITION.ID.eq(edition))
                .and(EDITION.EVALUATION_CLOSED_AT.isNull())
                .execute();
    }

    Given given(EditionId edition) {
        int answers = sql.fetchCount(EVALUATION_GIVEN, EVALUATION_GIVEN.EDITION_ID.eq(edition));
        Map<EvaluationQuestion, long[]> sums = new EnumMap<>(EvaluationQuestion.class);
        sql.select(EVALUATION_COUNT.QUESTION, EVALUATION_COUNT.ANSWER, EVALUATION_COUNT.GIVEN)
                .from(EVALUATION_COUNT)
                .where(EVALUATION_COUNT.EDITION_ID.eq(edition))
                .forEach(row -> {
                    long[] sum =
                            sums.computeIfAbsent(EvaluationQuestion.valueOf(row.value1()), question -> new long[2]);
                    sum[0] += (long) row.value2() * row.value3();
                    sum[1] += row.value3();
                });
        Map<EvaluationQuestion, Double> means = new EnumMap<>(EvaluationQuestion.class);
        sums.forEach((question, sum) -> means.put(question, (double) sum[0] / sum[1]));
        List<String> words = new ArrayList<>(sql.select(EVALUATION_WORDS.BODY)
                .from(EVALUATION_WORDS)
                .where(EVALUATION_WORDS.EDITION_ID.eq(edition))
                .fetch(EVALUATION_WORDS.BODY));
        Collections.sort(words);
        return new Given(answers, means, words);
    }

    /** The editions whose last session began between these moments, with somebody noted as there; not yet asked. */
    List<EditionId> due(Round round, Instant from, Instant until) {
        Field<Instant> last = field(select(max(COURSE_SESSION.STARTS_AT))
                .from(COURSE_SESSION)
                .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID)));
        Field<Integer> there = field(select(count())
                .from(SESSION_ATTENDANCE)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                .and(isThere()));
        return sql.select(EDITION.ID)
                .from(EDITION)
                .where(askedAt(round).isNull())
                .and(EDITION.STATE.eq("PLANNED"))
                .and(last.gt(from))
                .and(last.le(until))
                .and(there.gt(0))
                .fetch(EDITION.ID);
    }

    /** Marks an edition as asked; of two servers at once only one does. */
    boolean ask(Round round, EditionId edition, Instant now) {
        return sql.update(EDITION)
                        .set(askedAt(round), now)
                        .where(EDITION.ID.eq(edition))
                        .and(askedAt(round).isNull())
                        .execute()
                == 1;
    }

    private static TableField<?, Instant> askedAt(Round round) {
        return switch (round) {
            case EVALUATION -> EDITION.EVALUATION_ASKED_AT;
            case LATER -> EDITION.LATER_ASKED_AT;
        };
    }

    /** Who was at any session of it. */
    List<PersonId> there(EditionId edition) {
        return sql.selectDistinct(SESSION_ATTENDANCE.PERSON_ID)
                .from(SESSION_ATTENDANCE)
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .where(COURSE_SESSION.EDITION_ID.eq(edition))
                .and(isThere())
                .fetch(SESSION_ATTENDANCE.PERSON_ID);
    }

    /** The name of its course in Dutch and in English. */
    Map.Entry<String, String> course(EditionId edition) {
        return sql.select(COURSE.NAME_NL, COURSE.NAME_EN)
                .from(EDITION)
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .where(EDITION.ID.eq(edition))
                .fetchSingle(row -> Map.entry(row.value1(), row.value2()));
    }
}
