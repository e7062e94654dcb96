package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.CERTIFICATE;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.EXEMPTION;
import static leerspoor.db.training.Tables.PATH;
import static leerspoor.db.training.Tables.PATH_EVENT;
import static leerspoor.db.training.Tables.PATH_STEP;
import static leerspoor.db.training.Tables.READING_NOTE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What stands in somebody's learning record: in one statement. */
@Repository
class LearningRecordRepository {

    private static final List<String> TURNS =
            List.of(Change.GIVEN.name(), Change.ENDED.name(), Change.PATH_DONE.name(), Change.PATH_REOPENED.name());

    private record Turn(String path, Change what, Instant at, RecordEntry.Name name) {

        private LocalDate day() {
            return LocalDate.ofInstant(at, Formats.ZONE);
        }
    }

    private final DSLContext sql;

    LearningRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** In no order that matters. */
    List<RecordEntry> of(PersonId person) {
        return sql.select(done(person), certified(person), exempted(person), turns(person))
                .fetchSingle(row -> {
                    List<RecordEntry> all = new ArrayList<>(row.value1());
                    all.addAll(row.value2());
                    all.addAll(row.value3());
                    all.addAll(paths(row.value4()));
                    return all;
                });
    }

    private static Field<List<RecordEntry.Done>> done(PersonId person) {
        return multiset(select(
                                EVIDENCE.KIND,
                                EVIDENCE.HAPPENED_ON,
                                EVIDENCE.PRESENTER,
                                EVIDENCE.FACILITATOR,
                                EVIDENCE.MINUTES,
                                COURSE.NAME_NL,
                                COURSE.NAME_EN,
                                READING_NOTE.TAKEAWAY)
                        .from(EVIDENCE)
                        .leftJoin(COURSE)
                        .on(COURSE.CODE.eq(EVIDENCE.ABOUT))
                        .and(EVIDENCE.KIND.eq(EvidenceKind.COURSE.name()))
                        .leftJoin(READING_NOTE)
                        .on(READING_NOTE.ID.eq(EVIDENCE.SOURCE_ID))
                        // Confidential: what somebody takes along is theirs alone.
                        .and(READING_NOTE.PERSON_ID.eq(person))
                        .where(EVIDENCE.PERSON_ID.eq(person))
                        .and(EVIDENCE.HOLDS)
                        .orderBy(EVIDENCE.HAPPENED_ON, EVIDENCE.ID))
                .convertFrom(rows -> rows.map(row -> new RecordEntry.Done(
                        EvidenceKind.valueOf(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        name(row.value6(), row.value7()),
                        row.value8())));
    }

    private static Field<List<RecordEntry.Certified>> certified(PersonId person) {
        return multiset(select(
                                CERTIFICATE.HELD_ON,
                                CERTIFICATE.COURSE_NL,
                                CERTIFICATE.COURSE_EN,
                                CERTIFICATE.VALID_UNTIL)
                        .from(CERTIFICATE)
                        .where(CERTIFICATE.PERSON_ID.eq(person))
                        .and(CERTIFICATE.REVOKED_AT.isNull())
                        .orderBy(CERTIFICATE.HELD_ON, CERTIFICATE.ID))
                .convertFrom(rows -> rows.map(row -> new RecordEntry.Certified(
                        row.value1(), new RecordEntry.Name(row.value2(), row.value3()), row.value4())));
    }

    private static Field<List<RecordEntry.Exempted>> exempted(PersonId person) {
        return multiset(select(
                                EXEMPTION.FROM_DATE,
                                step(PATH_STEP.NAME_NL),
                                step(PATH_STEP.NAME_EN),
                                EditionRepository.name(PERSON),
                                EXEMPTION.REASON,
                                EXEMPTION.UNTIL_DATE,
                                EXEMPTION.ENDED_ON)
                        .from(EXEMPTION)
                        .join(PERSON)
                        .on(PERSON.ID.eq(EXEMPTION.BY_ID))
                        .where(EXEMPTION.PERSON_ID.eq(person))
                        .orderBy(EXEMPTION.FROM_DATE, EXEMPTION.ID))
                .convertFrom(rows -> rows.map(row -> new RecordEntry.Exempted(
                        row.value1(),
                        name(row.value2(), row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7())));
    }

    /** As the newest version calls it that is or was offered. */
    private static Field<String> step(TableField<?, String> words) {
        var later = PATH_STEP.as("later");
        var offered = PATH.as("offered");
        return field(select(words)
                .from(PATH_STEP)
                .where(PATH_STEP.PATH_CODE.eq(EXEMPTION.PATH_CODE))
                .and(PATH_STEP.CODE.eq(EXEMPTION.STEP_CODE))
                .and(PATH_STEP.PATH_VERSION.eq(select(DSL.max(later.PATH_VERSION))
                        .from(later)
                        .join(offered)
                        .on(offered.CODE.eq(later.PATH_CODE))
                        .and(offered.PATH_VERSION.eq(later.PATH_VERSION))
                        .where(later.PATH_CODE.eq(EXEMPTION.PATH_CODE))
                        .and(later.CODE.eq(EXEMPTION.STEP_CODE))
                        .and(offered.STATE.ne(PathState.DRAFT.name())))));
    }

    private static Field<List<Turn>> turns(PersonId person) {
        return multiset(select(
                                PATH_EVENT.PATH_CODE,
                                PATH_EVENT.WHAT,
                                PATH_EVENT.HAPPENED_AT,
                                PATH.NAME_NL,
                                PATH.NAME_EN)
                        .from(PATH_EVENT)
                        .join(PATH)
                        .on(PATH.CODE.eq(PATH_EVENT.PATH_CODE))
                        .and(PATH.PATH_VERSION.eq(PATH_EVENT.PATH_VERSION))
                        .where(PATH_EVENT.PERSON_ID.eq(person))
                        .and(PATH_EVENT.WHAT.in(TURNS))
                        .orderBy(PATH_EVENT.HAPPENED_AT, PATH_EVENT.TURN))
                .convertFrom(rows -> rows.map(row -> new Turn(
                        row.value1(),
                        Change.valueOf(row.value2()),
                        row.value3(),
                        new RecordEntry.Name(row.value4(), row.value5()))));
    }

    /** What the turns a path took came to in the end. */
    private static List<RecordEntry> paths(List<Turn> turns) {
        Map<String, RecordEntry> finished = new LinkedHashMap<>();
        Map<String, RecordEntry> left = new LinkedHashMap<>();
        turns.forEach(turn -> {
            switch (turn.what()) {
                case PATH_DONE -> finished.put(turn.path(), new RecordEntry.PathFinished(turn.day(), turn.name()));
                case PATH_REOPENED -> finished.remove(turn.path());
                case ENDED -> left.put(turn.path(), new RecordEntry.PathLeft(turn.day(), turn.name()));
                default -> left.remove(turn.path());
            }
        });
        List<RecordEntry> all = new ArrayList<>(finished.values());
        left.forEach((path, entry) -> {
            if (!finished.containsKey(path)) {
                all.add(entry);
            }
        });
        return all;
    }

    private static Optional<RecordEntry.Name> name(@Nullable String nl, @Nullable String en) {
        return nl == null || en == null ? Optional.empty() : Optional.of(new RecordEntry.Name(nl, en));
    }
}
