package be.leerspoor.training;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.AWAY;
import static leerspoor.db.training.Tables.COURSE;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.REQUIREMENT;
import static leerspoor.db.training.Tables.STANDING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.Alphabet;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.TeamId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Records;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Counts how far people are, team by team, without a name. */
@Repository
class CoverageRepository {

    private final DSLContext sql;

    CoverageRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<RegionName> regions() {
        return Alphabet.sorted(
                sql.select(REGION.ID, REGION.NAME).from(REGION).fetch(Records.mapping(RegionName::new)),
                RegionName::name);
    }

    /** For every team of the region and every path, how many are on it and how many finished it. */
    List<RegionCoverage.Counted> shares(RegionId region, LocalDate today) {
        var person = members(region, today).asTable("person");
        Field<PersonId> who = person.field(MEMBERSHIP.PERSON_ID);
        // Few steps are open beside those that are done: only those are looked at.
        var open = selectDistinct(STANDING.PERSON_ID, STANDING.PATH_CODE)
                .from(STANDING)
                .where(STANDING.DONE_ON.isNull().or(STANDING.UNTIL_DATE.le(today)))
                .and(STANDING.PERSON_ID.in(select(MEMBERSHIP.PERSON_ID)
                        .from(MEMBERSHIP)
                        .join(TEAM)
                        .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                        .where(TEAM.REGION_ID.eq(region))))
                .asTable("open");
        Field<PersonId> unfinished = open.field(STANDING.PERSON_ID);
        Condition isDue = ASSIGNMENT.DUE_ON.le(today);
        return sql.select(
                        TEAM.ID,
                        TEAM.NAME,
                        ASSIGNMENT.PATH_CODE,
                        ASSIGNMENT.PATH_VERSION,
                        count(),
                        one(unfinished.isNull()),
                        one(isDue),
                        one(isDue.and(unfinished.isNull())))
                .from(person)
                .join(TEAM)
                .on(TEAM.ID.eq(person.field(MEMBERSHIP.TEAM_ID)))
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.PERSON_ID.eq(who))
                .and(ASSIGNMENT.ENDED_ON.isNull())
                .leftJoin(open)
                .on(unfinished.eq(who))
                .and(open.field(STANDING.PATH_CODE).eq(ASSIGNMENT.PATH_CODE))
                .where(who.in(active()))
                .and(who.notIn(away(today)))
                .groupBy(TEAM.ID, TEAM.NAME, ASSIGNMENT.PATH_CODE, ASSIGNMENT.PATH_VERSION)
                .fetch(row -> new RegionCoverage.Counted(
                        row.value1(),
                        row.value2(),
                        new PathVersion(row.value3(), row.value4()),
                        row.value5(),
                        number(row.value6()),
                        number(row.value7()),
                        number(row.value8())));
    }

    /** Who is in the region, each in one team. */
    private static Select<Record2<PersonId, TeamId>> members(RegionId region, LocalDate today) {
        return select(MEMBERSHIP.PERSON_ID, MEMBERSHIP.TEAM_ID)
                .from(MEMBERSHIP)
                .join(TEAM)
                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                .where(TEAM.REGION_ID.eq(region))
                .and(AudienceRepository.isTheTeamOf(val(today)));
    }

    private static Field<BigDecimal> one(Condition counts) {
        return sum(when(counts, inline(1)).otherwise(inline(0)));
    }

    private static int number(BigDecimal sum) {
        return sum.intValue();
    }

    private static Select<Record1<PersonId>> active() {
        return select(PERSON.ID).from(PERSON).where(PERSON.DEACTIVATED_AT.isNull());
    }

    private static Select<Record1<PersonId>> away(LocalDate today) {
        return select(AWAY.PERSON_ID)
                .from(AWAY)
                .where(AudienceRepository.holds(AWAY.FROM_DATE, AWAY.UNTIL_DATE, today));
    }

    /** For every course, of how many people of the region it is asked by a day and who did not follow it yet. */
    List<PlacesNeeded.Counted> places(RegionId region, LocalDate today, LocalDate by, Instant now) {
        var asked = selectDistinct(REQUIREMENT.COURSE_CODE, STANDING.PERSON_ID)
                .from(STANDING)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.PERSON_ID.eq(STANDING.PERSON_ID))
                .and(ASSIGNMENT.PATH_CODE.eq(STANDING.PATH_CODE))
                .and(ASSIGNMENT.ENDED_ON.isNull())
                .join(REQUIREMENT)
                .on(REQUIREMENT.PATH_CODE.eq(ASSIGNMENT.PATH_CODE))
                .and(REQUIREMENT.PATH_VERSION.eq(ASSIGNMENT.PATH_VERSION))
                .and(REQUIREMENT.STEP_CODE.eq(STANDING.STEP_CODE))
                .where(REQUIREMENT.COURSE_CODE.isNotNull())
                .and(STANDING.DONE_ON.isNull().or(STANDING.UNTIL_DATE.le(by)))
                .and(ASSIGNMENT.DUE_ON.le(by).or(STANDING.UNTIL_DATE.le(by)))
                .and(STANDING.PERSON_ID.in(active()))
                .and(STANDING.PERSON_ID.notIn(away(today)))
                // Who followed it needs no place, whatever else the step still asks.
                .and(notExists(selectOne()
                        .from(EVIDENCE)
                        .where(EVIDENCE.PERSON_ID.eq(STANDING.PERSON_ID))
                        .and(EVIDENCE.KIND.eq(EvidenceKind.COURSE.name()))
                        .and(EVIDENCE.ABOUT.eq(REQUIREMENT.COURSE_CODE))
                        .and(EVIDENCE.HOLDS)
                        .and(EVIDENCE.VALID_UNTIL.isNull().or(EVIDENCE.VALID_UNTIL.gt(by)))
                        .and(STANDING.UNTIL_DATE.isNull().or(STANDING.UNTIL_DATE.gt(by)))))
                .and(exists(selectOne()
                        .from(MEMBERSHIP)
                        .join(TEAM)
                        .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                        .where(MEMBERSHIP.PERSON_ID.eq(STANDING.PERSON_ID))
                        .and(AudienceRepository.isTheTeamOf(val(today)))
                        .and(TEAM.REGION_ID.eq(region))))
                .asTable("asked");
        Field<String> course = asked.field(REQUIREMENT.COURSE_CODE);
        Field<PersonId> person = asked.field(STANDING.PERSON_ID);
        var enrolled = selectDistinct(EDITION.COURSE_CODE, ENROLMENT.PERSON_ID, ENROLMENT.STATE)
                .from(ENROLMENT)
                .join(EDITION)
                .on(EDITION.ID.eq(ENROLMENT.EDITION_ID))
                .where(EDITION.STATE.eq(EditionState.PLANNED.name()))
                .and(ENROLMENT.STATE.in(EnrolmentState.PLACED.name(), EnrolmentState.WAITING.name()))
                .and(exists(selectOne()
                        .from(COURSE_SESSION)
                        .where(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                        .and(COURSE_SESSION.STARTS_AT.gt(now))))
                .asTable("enrolled");
        Field<String> state = enrolled.field(ENROLMENT.STATE);
        return sql.select(
                        COURSE.CODE,
                        COURSE.NAME_NL,
                        COURSE.NAME_EN,
                        countDistinct(person),
                        countDistinct(when(state.eq(EnrolmentState.PLACED.name()), person)),
                        countDistinct(when(state.eq(EnrolmentState.WAITING.name()), person)))
                .from(asked)
                .join(COURSE)
                .on(COURSE.CODE.eq(course))
                .leftJoin(enrolled)
                .on(enrolled.field(EDITION.COURSE_CODE).eq(course))
                .and(enrolled.field(ENROLMENT.PERSON_ID).eq(person))
                .groupBy(COURSE.CODE, COURSE.NAME_NL, COURSE.NAME_EN, COURSE.PLACE)
                .orderBy(COURSE.PLACE, COURSE.CODE)
                .fetch(Records.mapping(PlacesNeeded.Counted::new));
    }
}
