package be.leerspoor.training;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.EXEMPTION;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** All who walk a path at once; however many they are, it takes as many statements. */
@Repository
class WalkerRepository {

    /** One version that somebody who is on the path walks or walked. */
    record Walked(PersonId person, boolean worksHere, WalkRepository.Assigned assigned) {}

    private record OfPerson(PersonId person, Evidence evidence) {}

    private final DSLContext sql;

    WalkerRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps everybody who is on this path where they are until the end of the transaction. */
    void hold(String path) {
        sql.select(ASSIGNMENT.PERSON_ID)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.PATH_CODE.eq(path))
                .and(ASSIGNMENT.ENDED_ON.isNull())
                .orderBy(ASSIGNMENT.PERSON_ID)
                .forUpdate()
                .fetch();
    }

    /** What everybody who is on this path walks and walked of it. */
    List<Walked> walked(String path) {
        var exemptions = multiset(select(EXEMPTION.STEP_CODE, EXEMPTION.FROM_DATE, EXEMPTION.UNTIL_DATE)
                        .from(EXEMPTION)
                        .where(EXEMPTION.PERSON_ID.eq(ASSIGNMENT.PERSON_ID))
                        .and(EXEMPTION.PATH_CODE.eq(ASSIGNMENT.PATH_CODE))
                        .and(EXEMPTION.ENDED_ON.isNull()))
                .convertFrom(rows -> rows.map(Records.mapping(Walk.Exempt::new)));
        var now = ASSIGNMENT.as("now");
        return sql.select(
                        ASSIGNMENT.PERSON_ID,
                        PERSON.DEACTIVATED_AT,
                        ASSIGNMENT.PATH_VERSION,
                        ASSIGNMENT.SINCE,
                        ASSIGNMENT.DUE_ON,
                        ASSIGNMENT.BY_ID,
                        ASSIGNMENT.CHOSEN,
                        ASSIGNMENT.ENDED_ON,
                        exemptions)
                .from(ASSIGNMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(ASSIGNMENT.PERSON_ID))
                .where(ASSIGNMENT.PATH_CODE.eq(path))
                .and(ASSIGNMENT.PERSON_ID.in(select(now.PERSON_ID)
                        .from(now)
                        .where(now.PATH_CODE.eq(path))
                        .and(now.ENDED_ON.isNull())))
                .orderBy(ASSIGNMENT.PERSON_ID, ASSIGNMENT.PATH_VERSION)
                .fetch(row -> new Walked(
                        row.value1(),
                        row.value2() == null,
                        new WalkRepository.Assigned(
                                new PathVersion(path, row.value3()),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                row.value9())));
    }

    /** The evidence of these kinds of everybody who is on this path, by the day it happened. */
    Map<PersonId, List<Evidence>> evidence(String path, Set<EvidenceKind> kinds) {
        return sql
                .select(
                        EVIDENCE.PERSON_ID,
                        EVIDENCE.ID,
                        EVIDENCE.KIND.convertFrom(EvidenceKind::valueOf),
                        EVIDENCE.SOURCE_ID,
                        EVIDENCE.HAPPENED_ON,
                        EVIDENCE.ABOUT,
                        EVIDENCE.PRESENTER,
                        EVIDENCE.FACILITATOR,
                        EVIDENCE.VALID_UNTIL)
                .from(EVIDENCE)
                .where(EVIDENCE.HOLDS.isTrue())
                .and(EVIDENCE.KIND.in(kinds.stream().map(Enum::name).toList()))
                .and(EVIDENCE.PERSON_ID.in(select(ASSIGNMENT.PERSON_ID)
                        .from(ASSIGNMENT)
                        .where(ASSIGNMENT.PATH_CODE.eq(path))
                        .and(ASSIGNMENT.ENDED_ON.isNull())))
                .orderBy(EVIDENCE.HAPPENED_ON, EVIDENCE.ID)
                .fetch(row -> new OfPerson(
                        row.value1(),
                        new Evidence(
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                row.value9())))
                .stream()
                .collect(Collectors.groupingBy(
                        OfPerson::person, Collectors.mapping(OfPerson::evidence, Collectors.toList())));
    }

    /** Lets these people end the versions of this path they walk and go on with this one; in as many statements. */
    void move(Collection<Walkers.Walker> movers, PathVersion to, LocalDate today) {
        sql.batch(movers.stream()
                        .map(mover -> sql.update(ASSIGNMENT)
                                .set(ASSIGNMENT.ENDED_ON, today)
                                .where(ASSIGNMENT.PERSON_ID.eq(mover.person()))
                                .and(PathRepository.is(
                                        mover.assigned().path(), ASSIGNMENT.PATH_CODE, ASSIGNMENT.PATH_VERSION)))
                        .toList())
                .execute();
        sql.batchInsert(movers.stream()
                        .map(mover -> {
                            var row = sql.newRecord(ASSIGNMENT);
                            row.setPersonId(mover.person());
                            row.setPathCode(to.code());
                            row.setPathVersion(to.version());
                            row.setSince(mover.assigned().since());
                            row.setDueOn(mover.assigned().dueOn());
                            row.setById(mover.assigned().by());
                            row.setChosen(mover.assigned().chosen());
                            return row;
                        })
                        .toList())
                .execute();
    }
}
