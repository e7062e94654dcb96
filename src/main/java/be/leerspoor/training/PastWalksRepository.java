package be.leerspoor.training;

import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.training.Tables.ASSIGNMENT;
import static leerspoor.db.training.Tables.AWAY;
import static leerspoor.db.training.Tables.PATH_EVENT;
import static leerspoor.db.training.Tables.STANDING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/**
 * Counts who walked a path, finished it and should have, at the end of periods that are over. It asks what was written down of
 * paths by then and not what holds today: whoever finished later, moved to another team or left since, changes nothing in it.
 * Two things are read from the rows of today: the day by which a path was asked, and the day on which it lapses for as long as
 * nothing was written down of its lapse. A path that is asked later, or by another day, counts so in the past as well.
 */
@Repository
class PastWalksRepository {

    /**
     * One path of one team at the end of one period.
     *
     * @param period which of the periods that were asked
     * @param path the newest version that was walked by then
     * @param within how many of those who finished did the last of it in the period
     */
    record Counted(
            int period,
            String region,
            String team,
            PathVersion path,
            int walking,
            int finished,
            int due,
            int finishedDue,
            int within) {}

    private static final DataType<Instant> MOMENT = PATH_EVENT.HAPPENED_AT.getDataType();

    private static final Field<Integer> PERIOD = field(name("whole_period", "turn"), SQLDataType.INTEGER);
    private static final Field<Instant> FROM = field(name("whole_period", "from_at"), MOMENT);
    private static final Field<Instant> UNTIL = field(name("whole_period", "until_at"), MOMENT);
    private static final Field<LocalDate> LAST_DAY = field(name("whole_period", "last_day"), SQLDataType.LOCALDATE);

    private static final Field<Integer> OF_PERIOD = field(name("walk", "turn"), SQLDataType.INTEGER);
    private static final Field<Instant> BEGAN = field(name("walk", "from_at"), MOMENT);
    private static final Field<Instant> OVER = field(name("walk", "until_at"), MOMENT);
    private static final Field<LocalDate> ON = field(name("walk", "last_day"), SQLDataType.LOCALDATE);
    private static final Field<PersonId> WHO = field(name("walk", "person_id"), PERSON.ID.getDataType());
    private static final Field<String> PATH_CODE = field(name("walk", "path_code"), SQLDataType.VARCHAR);
    private static final Field<Integer> VERSION = field(name("walk", "version"), SQLDataType.INTEGER);
    private static final Field<Instant> GIVEN = field(name("walk", "given_at"), MOMENT);
    private static final Field<Instant> ENDED = field(name("walk", "ended_at"), MOMENT);
    private static final Field<Instant> DONE = field(name("walk", "done_at"), MOMENT);
    private static final Field<Instant> OPEN = field(name("walk", "open_at"), MOMENT);

    private static final Field<LocalDate> DUE_ON = field(name("asked", "due_on"), SQLDataType.LOCALDATE);
    private static final Field<LocalDate> LAPSES_ON = field(name("lapse", "until_date"), SQLDataType.LOCALDATE);

    private final DSLContext sql;

    PastWalksRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Team by team of all regions; who is in no team is not counted. */
    List<Counted> everywhere(List<? extends TrainingPeriod> periods) {
        return counted(periods, trueCondition(), trueCondition());
    }

    /** Team by team of this region. */
    List<Counted> ofRegion(List<? extends TrainingPeriod> periods, RegionId region) {
        Condition everThere = PATH_EVENT.PERSON_ID.in(select(MEMBERSHIP.PERSON_ID)
                .from(MEMBERSHIP)
                .join(TEAM)
                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                .where(TEAM.REGION_ID.eq(region)));
        return counted(periods, everThere, REGION.ID.eq(region));
    }

    private List<Counted> counted(List<? extends TrainingPeriod> periods, Condition who, Condition where) {
        if (periods.isEmpty()) {
            return List.of();
        }
        Condition finished = DONE.isNotNull()
                .and(OPEN.isNull().or(DONE.ge(OPEN)))
                // Lapsing changes no row, and who renews too late has it written down.
                .and(LAPSES_ON.isNull().or(LAPSES_ON.gt(ON)));
        Condition due = DUE_ON.le(ON);
        Condition away = AWAY.FROM_DATE.le(ON).and(AWAY.UNTIL_DATE.isNull().or(AWAY.UNTIL_DATE.gt(ON)));
        return sql.select(
                        OF_PERIOD,
                        REGION.NAME,
                        TEAM.NAME,
                        PATH_CODE,
                        max(VERSION),
                        count(),
                        one(finished),
                        one(due),
                        one(due.and(finished)),
                        one(finished.and(DONE.ge(BEGAN))))
                .from(inTeam(walks(periods, who)))
                .where(GIVEN.isNotNull())
                .and(ENDED.isNull().or(GIVEN.ge(ENDED)))
                .and(PERSON.DEACTIVATED_AT.isNull().or(PERSON.DEACTIVATED_AT.ge(OVER)))
                .and(notExists(
                        selectOne().from(AWAY).where(AWAY.PERSON_ID.eq(WHO)).and(away)))
                .and(where)
                .groupBy(OF_PERIOD, REGION.NAME, TEAM.NAME, PATH_CODE)
                .orderBy(OF_PERIOD, PATH_CODE)
                .fetch(row -> new Counted(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        new PathVersion(row.value4(), row.value5()),
                        row.value6(),
                        row.value7().intValue(),
                        row.value8().intValue(),
                        row.value9().intValue(),
                        row.value10().intValue()));
    }

    private static Field<BigDecimal> one(Condition counts) {
        return sum(when(counts, inline(1)).otherwise(inline(0)));
    }

    /** What was written down by the end of each period of everybody on each path, with what is asked of them. */
    private static Table<? extends Record> walks(List<? extends TrainingPeriod> periods, Condition who) {
        var walk = select(
                        PERIOD,
                        FROM,
                        UNTIL,
                        LAST_DAY,
                        PATH_EVENT.PERSON_ID,
                        PATH_EVENT.PATH_CODE,
                        max(PATH_EVENT.PATH_VERSION).as(VERSION),
                        last(Change.GIVEN, Change.MOVED).as(GIVEN),
                        last(Change.ENDED).as(ENDED),
                        last(Change.PATH_DONE).as(DONE),
                        last(Change.PATH_REOPENED, Change.GIVEN).as(OPEN))
                .from(PATH_EVENT)
                .join(table(periods))
                .on(PATH_EVENT.HAPPENED_AT.lt(UNTIL))
                .where(PATH_EVENT.STEP_CODE.isNull())
                .and(who)
                .groupBy(PERIOD, FROM, UNTIL, LAST_DAY, PATH_EVENT.PERSON_ID, PATH_EVENT.PATH_CODE)
                .asTable("walk");
        var asked = select(
                        ASSIGNMENT.PERSON_ID,
                        ASSIGNMENT.PATH_CODE,
                        max(ASSIGNMENT.DUE_ON).as(DUE_ON))
                .from(ASSIGNMENT)
                .groupBy(ASSIGNMENT.PERSON_ID, ASSIGNMENT.PATH_CODE)
                .asTable("asked");
        var lapse = select(
                        STANDING.PERSON_ID,
                        STANDING.PATH_CODE,
                        min(STANDING.UNTIL_DATE).as(LAPSES_ON))
                .from(STANDING)
                .where(STANDING.UNTIL_DATE.isNotNull())
                .groupBy(STANDING.PERSON_ID, STANDING.PATH_CODE)
                .asTable("lapse");
        return walk.join(PERSON)
                .on(PERSON.ID.eq(WHO))
                .leftJoin(asked)
                .on(asked.field(ASSIGNMENT.PERSON_ID).eq(WHO))
                .and(asked.field(ASSIGNMENT.PATH_CODE).eq(PATH_CODE))
                .leftJoin(lapse)
                .on(lapse.field(STANDING.PERSON_ID).eq(WHO))
                .and(lapse.field(STANDING.PATH_CODE).eq(PATH_CODE));
    }

    /** With the team somebody was in on the last day. */
    private static Table<? extends Record> inTeam(Table<? extends Record> walks) {
        return walks.join(MEMBERSHIP)
                .on(MEMBERSHIP.PERSON_ID.eq(WHO))
                .and(AudienceRepository.isTheTeamOf(ON))
                .join(TEAM)
                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                .join(REGION)
                .on(REGION.ID.eq(TEAM.REGION_ID));
    }

    private static Field<Instant> last(Change... what) {
        return max(when(PATH_EVENT.WHAT.in(Arrays.stream(what).map(Enum::name).toList()), PATH_EVENT.HAPPENED_AT));
    }

    private static Table<? extends Record> table(List<? extends TrainingPeriod> periods) {
        return IntStream.range(0, periods.size())
                .mapToObj(turn -> row(turn, periods.get(turn)))
                .reduce(Select::unionAll)
                .orElseThrow()
                .asTable("whole_period");
    }

    private static Select<Record> row(int turn, TrainingPeriod period) {
        return select(List.of(
                inline(turn).as(PERIOD),
                inline(period.begins(), MOMENT).as(FROM),
                inline(period.ends(), MOMENT).as(UNTIL),
                inline(period.until().minusDays(1)).as(LAST_DAY)));
    }
}
