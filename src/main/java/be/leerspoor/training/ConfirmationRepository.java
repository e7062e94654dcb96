package be.leerspoor.training;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.REQUIREMENT;
import static leerspoor.db.training.Tables.STEP_CONFIRMATION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleHeld;
import be.leerspoor.people.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Steps that somebody in a role is asked to confirm. */
@Repository
class ConfirmationRepository {

    /** Whose step it is. */
    record Asked(PersonId person, String path, String step) {}

    /** A step of somebody else that was confirmed, on the version they walk now. */
    record Given(UUID id, String colleague, PathVersion path, String step, Instant at) {}

    private final DSLContext sql;

    ConfirmationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Who may decide: whoever holds the role that the path of this person asks for. A team leader for people of the team, a
     * regional manager for those of the region; the others wherever somebody works. Nobody for oneself.
     */
    // Confidential: the one rule of who sees that somebody asks, and who decides.
    static Condition isFor(Actor actor, LocalDate today) {
        Condition role = actor.roles().stream()
                .map(held -> REQUIREMENT.CONFIRMING_ROLE.eq(held.role().name()).and(isWhere(held, today)))
                .reduce(falseCondition(), Condition::or);
        return STEP_CONFIRMATION
                .PERSON_ID
                .ne(actor.id())
                .and(exists(selectOne()
                        .from(ASSIGNMENT)
                        .join(REQUIREMENT)
                        .on(REQUIREMENT.PATH_CODE.eq(ASSIGNMENT.PATH_CODE))
                        .and(REQUIREMENT.PATH_VERSION.eq(ASSIGNMENT.PATH_VERSION))
                        .where(isWalked())
                        .and(REQUIREMENT.STEP_CODE.eq(STEP_CONFIRMATION.STEP_CODE))
                        .and(REQUIREMENT.KIND.eq(RequirementKind.CONFIRMATION.name()))
                        .and(role)));
    }

    /** The version that the person walks today. */
    static Condition isWalked() {
        return ASSIGNMENT
                .PERSON_ID
                .eq(STEP_CONFIRMATION.PERSON_ID)
                .and(ASSIGNMENT.PATH_CODE.eq(STEP_CONFIRMATION.PATH_CODE))
                .and(ASSIGNMENT.ENDED_ON.isNull());
    }

    private static Condition isWhere(RoleHeld held, LocalDate today) {
        TeamId team = held.team();
        RegionId region = held.region();
        boolean bound = held.role() == Role.TEAM_LEADER || held.role() == Role.REGIONAL_MANAGER;
        if (!bound || (team == null && region == null)) {
            return noCondition();
        }
        Condition where = team == null
                ? MEMBERSHIP.TEAM_ID.in(select(TEAM.ID).from(TEAM).where(TEAM.REGION_ID.eq(region)))
                : MEMBERSHIP.TEAM_ID.eq(team);
        return exists(selectOne()
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.PERSON_ID.eq(STEP_CONFIRMATION.PERSON_ID))
                .and(where)
                .and(AudienceRepository.holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE, today)));
    }

    /** What became of this step of this person, the latest first. */
    List<AskedState> states(PersonId person, String path, String step) {
        return sql.select(STEP_CONFIRMATION.STATE.convertFrom(AskedState::valueOf))
                .from(STEP_CONFIRMATION)
                .where(STEP_CONFIRMATION.PERSON_ID.eq(person))
                .and(STEP_CONFIRMATION.PATH_CODE.eq(path))
                .and(STEP_CONFIRMATION.STEP_CODE.eq(step))
                .orderBy(STEP_CONFIRMATION.ASKED_AT.desc())
                .fetch(row -> row.value1());
    }

    void add(UUID id, Asked asked, Instant at) {
        sql.insertInto(STEP_CONFIRMATION)
                .set(STEP_CONFIRMATION.ID, id)
                .set(STEP_CONFIRMATION.PERSON_ID, asked.person())
                .set(STEP_CONFIRMATION.PATH_CODE, asked.path())
                .set(STEP_CONFIRMATION.STEP_CODE, asked.step())
                .set(STEP_CONFIRMATION.STATE, AskedState.ASKED.name())
                .set(STEP_CONFIRMATION.ASKED_AT, at)
                .execute();
    }

    /** Decides what waits for this person; false when it does not, or not any more. */
    boolean decide(UUID id, Actor actor, AskedState decision, LocalDate today, Instant at) {
        return sql.update(STEP_CONFIRMATION)
                        .set(STEP_CONFIRMATION.STATE, decision.name())
                        .set(STEP_CONFIRMATION.BY_ID, actor.id())
                        .set(STEP_CONFIRMATION.DECIDED_AT, at)
                        .where(STEP_CONFIRMATION.ID.eq(id))
                        .and(STEP_CONFIRMATION.STATE.eq(AskedState.ASKED.name()))
                        .and(isFor(actor, today))
                        .execute()
                == 1;
    }

    /** Takes back what this person confirmed; whether they did. */
    boolean takeBack(UUID id, PersonId by, Instant at) {
        return end(id, STEP_CONFIRMATION.BY_ID.eq(by), AskedState.CONFIRMED, at);
    }

    /** Asks it no longer; whether this person asked and nobody answered. */
    boolean withdraw(UUID id, PersonId person, Instant at) {
        return end(id, STEP_CONFIRMATION.PERSON_ID.eq(person), AskedState.ASKED, at);
    }

    private boolean end(UUID id, Condition whose, AskedState from, Instant at) {
        return sql.update(STEP_CONFIRMATION)
                        .set(STEP_CONFIRMATION.STATE, AskedState.TAKEN_BACK.name())
                        .set(STEP_CONFIRMATION.DECIDED_AT, at)
                        .where(STEP_CONFIRMATION.ID.eq(id))
                        .and(whose)
                        .and(STEP_CONFIRMATION.STATE.eq(from.name()))
                        .execute()
                == 1;
    }

    Asked asked(UUID id) {
        return sql.select(STEP_CONFIRMATION.PERSON_ID, STEP_CONFIRMATION.PATH_CODE, STEP_CONFIRMATION.STEP_CODE)
                .from(STEP_CONFIRMATION)
                .where(STEP_CONFIRMATION.ID.eq(id))
                .fetchSingle(Records.mapping(Asked::new));
    }

    /** What this person confirmed and did not take back, the latest first. */
    List<Given> givenBy(PersonId person, int most) {
        return sql.select(
                        STEP_CONFIRMATION.ID,
                        EditionRepository.name(PERSON),
                        ASSIGNMENT.PATH_CODE,
                        ASSIGNMENT.PATH_VERSION,
                        STEP_CONFIRMATION.STEP_CODE,
                        STEP_CONFIRMATION.DECIDED_AT)
                .from(STEP_CONFIRMATION)
                .join(PERSON)
                .on(PERSON.ID.eq(STEP_CONFIRMATION.PERSON_ID))
                .join(ASSIGNMENT)
                .on(isWalked())
                .where(STEP_CONFIRMATION.BY_ID.eq(person))
                .and(STEP_CONFIRMATION.STATE.eq(AskedState.CONFIRMED.name()))
                .orderBy(STEP_CONFIRMATION.DECIDED_AT.desc(), STEP_CONFIRMATION.ID)
                .limit(most)
                .fetch(row -> new Given(
                        row.value1(),
                        row.value2(),
                        new PathVersion(row.value3(), row.value4()),
                        row.value5(),
                        row.value6()));
    }

    /** The step of the version that this person walks, when it asks for a confirmation. */
    Optional<PathVersion> walked(PersonId person, String path) {
        return sql.select(ASSIGNMENT.PATH_CODE, ASSIGNMENT.PATH_VERSION)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.PERSON_ID.eq(person))
                .and(ASSIGNMENT.PATH_CODE.eq(path))
                .and(ASSIGNMENT.ENDED_ON.isNull())
                .fetchOptional(Records.mapping(PathVersion::new));
    }
}
