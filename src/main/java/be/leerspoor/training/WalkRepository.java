package be.leerspoor.training;

import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.EXEMPTION;
import static leerspoor.db.training.Tables.LEARNER;
import static leerspoor.db.training.Tables.PATH_EVENT;
import static leerspoor.db.training.Tables.STANDING;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who walks which path, where they stand, and what became of it. */
@Repository
class WalkRepository {

    /** That somebody walks or walked a version of a path. */
    record Assigned(
            PathVersion path,
            LocalDate since,
            @Nullable LocalDate dueOn,
            @Nullable PersonId by,
            @Nullable LocalDate endedOn) {}

    /** That a step of a path need not be done. */
    record Exempted(
            String path,
            String step,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate endedOn) {}

    /** A stored standing; the evidence behind it is not stored with it. */
    record Stored(String path, String step, PathVersion version, StepStanding standing) {}

    private final DSLContext sql;

    WalkRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Waits until nobody else works out the paths of this person. */
    void takeTurn(PersonId person) {
        sql.insertInto(LEARNER)
                .set(LEARNER.PERSON_ID, person)
                .onConflict(LEARNER.PERSON_ID)
                .doNothing()
                .execute();
        sql.select(LEARNER.PERSON_ID)
                .from(LEARNER)
                .where(LEARNER.PERSON_ID.eq(person))
                .forUpdate()
                .fetch();
    }

    List<Assigned> assigned(PersonId person) {
        return sql.select(
                        ASSIGNMENT.PATH_CODE,
                        ASSIGNMENT.PATH_VERSION,
                        ASSIGNMENT.SINCE,
                        ASSIGNMENT.DUE_ON,
                        ASSIGNMENT.BY_ID,
                        ASSIGNMENT.ENDED_ON)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.PERSON_ID.eq(person))
                .orderBy(ASSIGNMENT.PATH_CODE, ASSIGNMENT.PATH_VERSION)
                .fetch(row -> new Assigned(
                        new PathVersion(row.value1(), row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6()));
    }

    List<Exempted> exemptions(PersonId person) {
        return sql.select(
                        EXEMPTION.PATH_CODE,
                        EXEMPTION.STEP_CODE,
                        EXEMPTION.FROM_DATE,
                        EXEMPTION.UNTIL_DATE,
                        EXEMPTION.ENDED_ON)
                .from(EXEMPTION)
                .where(EXEMPTION.PERSON_ID.eq(person))
                .orderBy(EXEMPTION.FROM_DATE, EXEMPTION.ID)
                .fetch(Records.mapping(Exempted::new));
    }

    List<Stored> standings(PersonId person) {
        return sql.selectFrom(STANDING)
                .where(STANDING.PERSON_ID.eq(person))
                .fetch(row -> new Stored(
                        row.getPathCode(),
                        row.getStepCode(),
                        new PathVersion(row.getPathCode(), row.getPathVersion()),
                        new StepStanding(
                                row.getHad(),
                                row.getNeeded(),
                                row.getDoneOn(),
                                row.getUntilDate(),
                                row.getRenewFrom(),
                                row.getExempt(),
                                List.of())));
    }

    void put(PersonId person, PathVersion version, String step, StepStanding standing) {
        sql.insertInto(STANDING)
                .set(STANDING.PERSON_ID, person)
                .set(STANDING.PATH_CODE, version.code())
                .set(STANDING.STEP_CODE, step)
                .set(STANDING.PATH_VERSION, version.version())
                .set(STANDING.HAD, standing.had())
                .set(STANDING.NEEDED, standing.needed())
                .set(STANDING.DONE_ON, standing.doneOn())
                .set(STANDING.UNTIL_DATE, standing.until())
                .set(STANDING.RENEW_FROM, standing.renewFrom())
                .set(STANDING.EXEMPT, standing.exempt())
                .onConflict(STANDING.PERSON_ID, STANDING.PATH_CODE, STANDING.STEP_CODE)
                .doUpdate()
                .set(STANDING.PATH_VERSION, version.version())
                .set(STANDING.HAD, standing.had())
                .set(STANDING.NEEDED, standing.needed())
                .set(STANDING.DONE_ON, standing.doneOn())
                .set(STANDING.UNTIL_DATE, standing.until())
                .set(STANDING.RENEW_FROM, standing.renewFrom())
                .set(STANDING.EXEMPT, standing.exempt())
                .execute();
    }

    void drop(PersonId person, String path, String step) {
        sql.deleteFrom(STANDING)
                .where(STANDING.PERSON_ID.eq(person))
                .and(STANDING.PATH_CODE.eq(path))
                .and(STANDING.STEP_CODE.eq(step))
                .execute();
    }

    void tell(PersonId person, List<PathNews> news, Instant at) {
        int turn = 0;
        for (PathNews each : news) {
            sql.insertInto(PATH_EVENT)
                    .set(PATH_EVENT.ID, UUID.randomUUID())
                    .set(PATH_EVENT.PERSON_ID, person)
                    .set(PATH_EVENT.PATH_CODE, each.path().code())
                    .set(PATH_EVENT.PATH_VERSION, each.path().version())
                    .set(PATH_EVENT.STEP_CODE, each.step())
                    .set(PATH_EVENT.WHAT, each.what().name())
                    .set(PATH_EVENT.EVIDENCE_ID, each.evidence())
                    .set(PATH_EVENT.HAPPENED_AT, at)
                    .set(PATH_EVENT.TURN, turn++)
                    .execute();
        }
    }
}
