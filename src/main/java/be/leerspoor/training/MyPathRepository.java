package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.CERTIFICATE;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.EXEMPTION;
import static leerspoor.db.training.Tables.EXEMPTION_REQUEST;
import static leerspoor.db.training.Tables.PATH_EVENT;
import static leerspoor.db.training.Tables.STEP_CONFIRMATION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Repository;

/** What stands around the steps on the page of a path: in one statement. */
@Repository
class MyPathRepository {

    /**
     * What became of the path, the latest first; what the person asked and is not answered; and what they need not do, what
     * lasts longest last; and where they asked that.
     */
    record Around(
            List<MyPathPage.Entry> history,
            List<MyAsking> asked,
            List<MyExemption> exemptions,
            List<MyExemptionRequest> requests,
            List<MyPlace> places) {}

    private static final int MOST_HISTORY = 200;
    private static final int MOST_LEFT = 50;

    private final DSLContext sql;

    MyPathRepository(DSLContext sql) {
        this.sql = sql;
    }

    Around around(PersonId person, String path, Instant now) {
        var history = multiset(entries()
                        .where(PATH_EVENT.PERSON_ID.eq(person))
                        .and(PATH_EVENT.PATH_CODE.eq(path))
                        .orderBy(PATH_EVENT.HAPPENED_AT.desc(), PATH_EVENT.TURN.desc())
                        .limit(MOST_HISTORY))
                .convertFrom(rows -> rows.map(MyPathRepository::entry));
        var asked = multiset(select(STEP_CONFIRMATION.ID, STEP_CONFIRMATION.STEP_CODE, STEP_CONFIRMATION.ASKED_AT)
                        .from(STEP_CONFIRMATION)
                        .where(STEP_CONFIRMATION.PERSON_ID.eq(person))
                        .and(STEP_CONFIRMATION.PATH_CODE.eq(path))
                        .and(STEP_CONFIRMATION.STATE.eq(AskedState.ASKED.name())))
                .convertFrom(rows -> rows.map(Records.mapping(MyAsking::new)));
        var exemptions = multiset(select(
                                EXEMPTION.ID,
                                EXEMPTION.STEP_CODE,
                                EditionRepository.name(PERSON),
                                EXEMPTION.REASON,
                                EXEMPTION.FROM_DATE,
                                EXEMPTION.UNTIL_DATE,
                                field(EXEMPTION.FILE_NAME.isNotNull()))
                        .from(EXEMPTION)
                        .join(PERSON)
                        .on(PERSON.ID.eq(EXEMPTION.BY_ID))
                        .where(EXEMPTION.PERSON_ID.eq(person))
                        .and(EXEMPTION.PATH_CODE.eq(path))
                        .and(EXEMPTION.ENDED_ON.isNull())
                        .orderBy(EXEMPTION.UNTIL_DATE.asc().nullsLast(), EXEMPTION.ID))
                .convertFrom(rows -> rows.map(Records.mapping(MyExemption::new)));
        var requests = multiset(select(
                                EXEMPTION_REQUEST.ID,
                                EXEMPTION_REQUEST.STEP_CODE,
                                EXEMPTION_REQUEST.ASKED_AT,
                                EditionRepository.name(PERSON),
                                EXEMPTION_REQUEST.ANSWER)
                        .from(EXEMPTION_REQUEST)
                        .leftJoin(PERSON)
                        .on(PERSON.ID.eq(EXEMPTION_REQUEST.BY_ID))
                        .where(EXEMPTION_REQUEST.PERSON_ID.eq(person))
                        .and(EXEMPTION_REQUEST.PATH_CODE.eq(path))
                        .and(EXEMPTION_REQUEST.STATE.in(AskedState.ASKED.name(), AskedState.DECLINED.name()))
                        .orderBy(EXEMPTION_REQUEST.ASKED_AT, EXEMPTION_REQUEST.ID))
                .convertFrom(rows -> rows.map(Records.mapping(MyExemptionRequest::new)));
        return sql.select(history, asked, exemptions, requests, PlaceRepository.of(person, now, trueCondition()))
                .fetchSingle(Records.mapping(Around::new));
    }

    /** Why a step is open again that rested on this evidence. */
    ReopenedBy reopenedBy(UUID evidence) {
        return sql.select(reopenedBy(noCondition()))
                .from(EVIDENCE)
                .where(EVIDENCE.ID.eq(evidence))
                .fetchOptional(Record1::value1)
                .orElse(ReopenedBy.OTHER);
    }

    private static Field<ReopenedBy> reopenedBy(Condition by) {
        Condition revoked = exists(selectOne()
                .from(CERTIFICATE)
                .where(CERTIFICATE.EDITION_ID.coerce(EVIDENCE.SOURCE_ID).eq(EVIDENCE.SOURCE_ID))
                .and(CERTIFICATE.PERSON_ID.eq(EVIDENCE.PERSON_ID))
                .and(CERTIFICATE.BY_ID.isNotNull())
                .and(by));
        // What was followed before and was read from a file has no edition.
        Condition attended = EVIDENCE.KIND
                .eq(EvidenceKind.INTERVISION.name())
                .or(exists(selectOne()
                        .from(EDITION)
                        .where(EDITION.ID.coerce(EVIDENCE.SOURCE_ID).eq(EVIDENCE.SOURCE_ID))));
        return when(revoked, ReopenedBy.REVOKED.name())
                .when(attended, ReopenedBy.ATTENDANCE.name())
                .otherwise(ReopenedBy.OTHER.name())
                .convertFrom(ReopenedBy::valueOf);
    }

    private static SelectOnConditionStep<Record6<String, String, String, LocalDate, Instant, ReopenedBy>> entries() {
        return select(
                        PATH_EVENT.WHAT,
                        PATH_EVENT.STEP_CODE,
                        EVIDENCE.KIND,
                        EVIDENCE.HAPPENED_ON,
                        PATH_EVENT.HAPPENED_AT,
                        reopenedBy(CERTIFICATE.REVOKED_AT.le(PATH_EVENT.HAPPENED_AT)))
                .from(PATH_EVENT)
                .leftJoin(EVIDENCE)
                .on(EVIDENCE.ID.eq(PATH_EVENT.EVIDENCE_ID));
    }

    private static MyPathPage.Entry entry(Record6<String, String, String, LocalDate, Instant, ReopenedBy> row) {
        return new MyPathPage.Entry(
                Change.valueOf(row.value1()),
                row.value2(),
                row.value3() == null ? null : EvidenceKind.valueOf(row.value3()),
                row.value4(),
                row.value6(),
                row.value5());
    }

    /** The last version this person walked of a path they are on no more, and what became of it. */
    record Left(PathVersion path, LocalDate endedOn, List<MyPathPage.Entry> history) {}

    /** What this person left last, the latest first. */
    List<Left> left(PersonId person) {
        var other = ASSIGNMENT.as("other");
        var history = multiset(entries()
                        .where(PATH_EVENT.PERSON_ID.eq(person))
                        .and(PATH_EVENT.PATH_CODE.eq(ASSIGNMENT.PATH_CODE))
                        .orderBy(PATH_EVENT.HAPPENED_AT.desc(), PATH_EVENT.TURN.desc()))
                // One of the two databases limits nothing that depends on a row around it.
                .convertFrom(rows -> rows.stream()
                        .limit(MOST_HISTORY)
                        .map(MyPathRepository::entry)
                        .toList());
        return sql.select(ASSIGNMENT.PATH_CODE, ASSIGNMENT.PATH_VERSION, ASSIGNMENT.ENDED_ON, history)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.PERSON_ID.eq(person))
                .and(ASSIGNMENT.ENDED_ON.isNotNull())
                // Of a path one left it is the last version; one that is walked on in a newer one was not left.
                .and(notExists(selectOne()
                        .from(other)
                        .where(other.PERSON_ID.eq(person))
                        .and(other.PATH_CODE.eq(ASSIGNMENT.PATH_CODE))
                        .and(other.ENDED_ON.isNull().or(other.PATH_VERSION.gt(ASSIGNMENT.PATH_VERSION)))))
                .orderBy(ASSIGNMENT.ENDED_ON.desc(), ASSIGNMENT.PATH_CODE)
                .limit(MOST_LEFT)
                .fetch(row -> new Left(new PathVersion(row.value1(), row.value2()), row.value3(), row.value4()));
    }
}
