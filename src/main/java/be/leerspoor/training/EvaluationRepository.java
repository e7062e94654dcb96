package be.leerspoor.training;

import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static leerspoor.db.training.Tables.EVALUATION_COUNT;
import static leerspoor.db.training.Tables.EVALUATION_GIVEN;
import static leerspoor.db.training.Tables.EVALUATION_WORDS;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.PersonId;
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
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/**
 * Evaluations as counters and words. Confidential: who gave one stands in a table of its own, without a moment, and nothing
 * leads from there to what was answered.
 */
@Repository
class EvaluationRepository {

    /** An edition as evaluating needs it; where it stands is empty where no session is planned. */
    record Asked(EditionId edition, String courseNl, String courseEn, Optional<AfterCourse> after) {}

    /** What was given together. */
    record Given(int answers, Map<EvaluationQuestion, Double> means, List<String> words) {}

    private final DSLContext sql;

    EvaluationRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Asked> forParticipant(EditionId edition, PersonId person) {
        return asked(edition, person, AfterCourseRepository.isAsked(person));
    }

    Optional<Asked> forTrainer(EditionId edition, PersonId trainer) {
        return asked(edition, trainer, AttendanceRepository.isGivenBy(trainer));
    }

    private Optional<Asked> asked(EditionId edition, PersonId reader, Condition seen) {
        return sql.select(EDITION.ID, COURSE.NAME_NL, COURSE.NAME_EN, AfterCourseRepository.after(reader))
                .from(EDITION)
                .join(COURSE)
                .on(COURSE.CODE.eq(EDITION.COURSE_CODE))
                .where(EDITION.ID.eq(edition))
                .and(seen)
                .fetchOptional(Records.mapping(Asked::new));
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

    /** Whether all participants who were there gave one, and of every participant it is noted whether they were there. */
    boolean allGave(EditionId edition) {
        var session = COURSE_SESSION;
        boolean somebodyOpen = sql.fetchExists(selectOne()
                .from(SESSION_ATTENDANCE)
                .join(session)
                .on(session.ID.eq(SESSION_ATTENDANCE.SESSION_ID))
                .join(EDITION)
                .on(EDITION.ID.eq(session.EDITION_ID))
                .where(EDITION.ID.eq(edition))
                .and(CourseEvidenceRepository.WAS_THERE)
                .and(not(AttendanceRepository.isGivenBy(SESSION_ATTENDANCE.PERSON_ID)))
                .and(notExists(selectOne()
                        .from(EVALUATION_GIVEN)
                        .where(EVALUATION_GIVEN.EDITION_ID.eq(edition))
                        .and(EVALUATION_GIVEN.PERSON_ID.eq(SESSION_ATTENDANCE.PERSON_ID)))));
        return !somebodyOpen
                && !sql.fetchExists(selectOne()
                        .from(ENROLMENT)
                        .join(EDITION)
                        .on(EDITION.ID.eq(ENROLMENT.EDITION_ID))
                        .join(session)
                        .on(session.EDITION_ID.eq(EDITION.ID))
                        .where(EDITION.ID.eq(edition))
                        .and(ENROLMENT.STATE.eq(EnrolmentState.PLACED.name()))
                        .and(not(AttendanceRepository.isGivenBy(ENROLMENT.PERSON_ID)))
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
}
