package be.leerspoor.training;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.AWAY;
import static leerspoor.db.training.Tables.COURSE_SESSION;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.ENROLMENT;
import static leerspoor.db.training.Tables.STANDING;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RoleHeld;
import be.leerspoor.people.TeamId;
import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leerspoor.db.training.tables.records.AssignmentRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Reads how the people of a team stand. */
@Repository
class TeamLearningRepository {

    /** Somebody in a team. */
    record Member(TeamId team, String teamName, PersonId person, String name, boolean away) {}

    /** A place in a course that is still to come, or the waiting for one. */
    record Place(String course, LocalDate on, boolean placed) {}

    private static final Field<String> NAME = concat(PERSON.FIRST_NAME, inline(" "), PERSON.LAST_NAME);

    private final DSLContext sql;

    TeamLearningRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The active people of the teams that are led. */
    List<Member> members(Collection<RoleHeld> led, LocalDate today) {
        return sql.select(TEAM.ID, TEAM.NAME, PERSON.ID, NAME, field(isAway(today)))
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .join(TEAM)
                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                .where(PERSON.DEACTIVATED_AT.isNull())
                .and(AudienceRepository.holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today))
                .and(isLed(led))
                .fetch(Records.mapping(Member::new));
    }

    /** Whether this person is in a team that is led. */
    boolean isLed(PersonId person, Collection<RoleHeld> led, LocalDate today) {
        return sql.fetchExists(selectOne()
                .from(MEMBERSHIP)
                .join(TEAM)
                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                .where(MEMBERSHIP.PERSON_ID.eq(person))
                .and(AudienceRepository.holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today))
                .and(isLed(led)));
    }

    // Confidential: a role for a place opens that place and nothing beside it.
    private static Condition isLed(Collection<RoleHeld> led) {
        return led.stream().map(TeamLearningRepository::isLed).reduce(falseCondition(), Condition::or);
    }

    private static Condition isLed(RoleHeld held) {
        if (held.team() != null) {
            return TEAM.ID.eq(held.team());
        }
        // A condition that is no condition would be left out of an or.
        return held.region() == null ? trueCondition() : TEAM.REGION_ID.eq(held.region());
    }

    static Condition isAway(LocalDate today) {
        return exists(selectOne()
                .from(AWAY)
                .where(AWAY.PERSON_ID.eq(PERSON.ID))
                .and(AudienceRepository.holds(AWAY.FROM_DATE, AWAY.UNTIL_DATE, today)));
    }

    /** What each of these people walks, and where they stand. */
    Map<PersonId, List<WalkRepository.Glance>> walks(Collection<PersonId> people) {
        Map<AssignmentRecord, List<WalkRepository.Stored>> rows = sql.select(ASSIGNMENT.fields())
                .select(STANDING.fields())
                .from(ASSIGNMENT)
                .join(STANDING)
                .on(STANDING.PERSON_ID.eq(ASSIGNMENT.PERSON_ID))
                .and(STANDING.PATH_CODE.eq(ASSIGNMENT.PATH_CODE))
                .where(ASSIGNMENT.PERSON_ID.in(people))
                .and(ASSIGNMENT.ENDED_ON.isNull())
                .fetchGroups(row -> row.into(ASSIGNMENT), row -> WalkRepository.stored(row.into(STANDING)));
        Map<PersonId, List<WalkRepository.Glance>> walks = new HashMap<>();
        rows.forEach((assigned, steps) -> walks.computeIfAbsent(assigned.getPersonId(), _ -> new ArrayList<>())
                .add(WalkRepository.glance(assigned, steps)));
        return walks;
    }

    /** For which courses to come these people have a place or wait for one. */
    Map<PersonId, List<Place>> places(Collection<PersonId> people, Instant now) {
        Field<Instant> first = min(COURSE_SESSION.STARTS_AT);
        return sql.select(ENROLMENT.PERSON_ID, EDITION.COURSE_CODE, first, ENROLMENT.STATE)
                .from(ENROLMENT)
                .join(EDITION)
                .on(EDITION.ID.eq(ENROLMENT.EDITION_ID))
                .join(COURSE_SESSION)
                .on(COURSE_SESSION.EDITION_ID.eq(EDITION.ID))
                .where(ENROLMENT.PERSON_ID.in(people))
                .and(ENROLMENT.STATE.in(EnrolmentState.PLACED.name(), EnrolmentState.WAITING.name()))
                .and(EDITION.STATE.eq(EditionState.PLANNED.name()))
                .groupBy(ENROLMENT.PERSON_ID, EDITION.ID, EDITION.COURSE_CODE, ENROLMENT.STATE)
                .having(first.gt(now))
                .fetchGroups(
                        ENROLMENT.PERSON_ID,
                        row -> new Place(
                                row.value2(),
                                LocalDate.ofInstant(row.value3(), Formats.ZONE),
                                row.value4().equals(EnrolmentState.PLACED.name())));
    }
}
