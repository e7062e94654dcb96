package be.leerspoor.survey;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.survey.Tables.TEAM_SCALING;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleHeld;
import be.leerspoor.people.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Scalings of teams; what is read is read by who may, in the statement itself. */
@Repository
class ScalingRepository {

    private static final int MOST = 100;

    private final DSLContext sql;

    ScalingRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The teams whose scale this person reads and writes. */
    List<OwnTeam> teams(Actor actor) {
        return sql.select(TEAM.ID, TEAM.NAME, field(TEAM.ID.in(actor.teams())))
                .from(TEAM)
                .where(opensTo(actor))
                .fetch(Records.mapping(OwnTeam::new));
    }

    /** What this team said, the latest first; nothing for whom its scale does not open. */
    List<Scaling> of(TeamId team, Actor actor) {
        return scalings(TEAM.ID.eq(team).and(opensTo(actor)));
    }

    /** The step that every team whose scale opens to this person wrote down last. */
    List<AgreedStep> lastSteps(Actor actor) {
        var later = TEAM_SCALING.as("later");
        return sql.select(TEAM.NAME, TEAM_SCALING.STEP_HIGHER)
                .from(TEAM_SCALING)
                .join(TEAM)
                .on(TEAM.ID.eq(TEAM_SCALING.TEAM_ID))
                .where(opensTo(actor))
                .and(TEAM_SCALING.SCALED_ON.eq(
                        select(max(later.SCALED_ON)).from(later).where(later.TEAM_ID.eq(TEAM_SCALING.TEAM_ID))))
                .fetch(Records.mapping(AgreedStep::new));
    }

    Optional<Scaling> find(UUID scaling, Actor actor) {
        return scalings(TEAM_SCALING.ID.eq(scaling).and(opensTo(actor))).stream()
                .findFirst();
    }

    Optional<Scaling> onDay(TeamId team, LocalDate day, Actor actor) {
        return scalings(TEAM.ID.eq(team).and(TEAM_SCALING.SCALED_ON.eq(day)).and(opensTo(actor))).stream()
                .findFirst();
    }

    private List<Scaling> scalings(Condition which) {
        return sql.select(
                        TEAM_SCALING.ID,
                        TEAM_SCALING.TEAM_ID,
                        TEAM_SCALING.SCALED_ON,
                        TEAM_SCALING.NUMBER,
                        TEAM_SCALING.WORST,
                        TEAM_SCALING.BEST,
                        TEAM_SCALING.WHY_NOT_LOWER,
                        TEAM_SCALING.STEP_HIGHER,
                        concat(PERSON.FIRST_NAME, inline(" "), PERSON.LAST_NAME),
                        TEAM_SCALING.VERSION)
                .from(TEAM_SCALING)
                .join(TEAM)
                .on(TEAM.ID.eq(TEAM_SCALING.TEAM_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(TEAM_SCALING.BY_ID))
                .where(which)
                .orderBy(TEAM_SCALING.SCALED_ON.desc(), TEAM_SCALING.ID)
                .limit(MOST)
                .fetch(Records.mapping(Scaling::new));
    }

    // Confidential: who is in the team today, and who leads it; a role for another place opens nothing here.
    private static Condition opensTo(Actor actor) {
        List<RoleHeld> led = actor.roles().stream()
                .filter(held -> held.role() == Role.TEAM_LEADER)
                .toList();
        Set<TeamId> teams =
                led.stream().map(RoleHeld::team).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<RegionId> regions =
                led.stream().map(RoleHeld::region).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean everywhere = led.stream().anyMatch(held -> held.team() == null && held.region() == null);
        return TEAM.ID
                .in(actor.teams())
                .or(TEAM.ID.in(teams))
                .or(TEAM.REGION_ID.in(regions))
                .or(everywhere ? trueCondition() : falseCondition());
    }

    /** Writes one down; false when the team has one of that day. */
    boolean add(UUID id, TeamId team, LocalDate day, ScalingText text, PersonId by) {
        try {
            return sql.insertInto(TEAM_SCALING)
                            .set(TEAM_SCALING.ID, id)
                            .set(TEAM_SCALING.TEAM_ID, team)
                            .set(TEAM_SCALING.SCALED_ON, day)
                            .set(TEAM_SCALING.NUMBER, text.number())
                            .set(TEAM_SCALING.WORST, text.worst().value())
                            .set(TEAM_SCALING.BEST, text.best().value())
                            .set(TEAM_SCALING.WHY_NOT_LOWER, text.whyNotLower().value())
                            .set(TEAM_SCALING.STEP_HIGHER, text.stepHigher().value())
                            .set(TEAM_SCALING.BY_ID, by)
                            .onConflict(TEAM_SCALING.TEAM_ID, TEAM_SCALING.SCALED_ON)
                            .doNothing()
                            .execute()
                    == 1;
        } catch (DuplicateKeyException justAdded) {
            // One of the two databases says so when another transaction added one at the same moment.
            return false;
        }
    }

    /** Corrects the one of that version; false when it has another by now. */
    boolean correct(UUID scaling, int version, ScalingText text, PersonId by) {
        return sql.update(TEAM_SCALING)
                        .set(TEAM_SCALING.NUMBER, text.number())
                        .set(TEAM_SCALING.WORST, text.worst().value())
                        .set(TEAM_SCALING.BEST, text.best().value())
                        .set(TEAM_SCALING.WHY_NOT_LOWER, text.whyNotLower().value())
                        .set(TEAM_SCALING.STEP_HIGHER, text.stepHigher().value())
                        .set(TEAM_SCALING.BY_ID, by)
                        .set(TEAM_SCALING.VERSION, version + 1)
                        .where(TEAM_SCALING.ID.eq(scaling))
                        .and(TEAM_SCALING.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Every number a team ever said, without a word of it. */
    List<ToldScalings.Said> everything() {
        return sql.select(TEAM_SCALING.TEAM_ID, TEAM_SCALING.SCALED_ON, TEAM_SCALING.NUMBER)
                .from(TEAM_SCALING)
                .fetch(Records.mapping(ToldScalings.Said::new));
    }
}
