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
import be.leerspoor.shell.Formats;
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
 */
@Repository
class PastWalksRepository {

    /**
     * One path of one group at the end of one period.
     *
     * @param period which of the periods that were asked
     * @param group its team or region; empty for the whole organisation
     * @param path the newest version that was walked by then
     * @param within how many of those who finished did the last of it in the period
     */
    record Counted(
            int period,
            String group,
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

    private static final Field<String> NO_GROUP = inline("");

    private final DSLContext sql;

    PastWalksRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The whole organisation. */
    List<Counted> everywhere(List<? extends TrainingPeriod> periods) {
        return counted(periods, NO_GROUP, walks(periods, trueCondition()), trueCondition());
    }

    /** Region by region. */
    List<Counted> byRegion(List<? extends TrainingPeriod> periods) {
        return counted(periods, REGION.NAME, inTeam(walks(periods, trueCondition())), trueCondition());
    }

    /** Team by team of this region. */
    List<Counted> byTeam(List<? extends TrainingPeriod> periods, RegionId region) {
        Condition everThere = PATH_EVENT.PERSON_ID.in(select(MEMBERSHIP.PERSON_ID)
                .from(MEMBERSHIP)
                .join(TEAM)
                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                .where(TEAM.REGION_ID.eq(region)));
        return counted(periods, TEAM.NAME, inTeam(walks(periods, everThere)), REGION.ID.eq(region));
    }

    private List<Counted> counted(
            List<? extends TrainingPeriod> periods,
            Field<String> group,
            Table<? extends Record> walks,
            Condition where) {
        if (periods.isEmpty()) {
            return List.of();
        }
        Condition finished = DONE.isNotNull()
                .and(OPEN.isNull().or(DONE.ge(OPEN)))
                // Lapsing changes no row, and who renews too late has it written down.
                .and(LAPSES_ON.isNull().or(LAPSES_ON.gt(ON)));
        Condition due = DUE_ON.le(ON);
        Condition away = AWAY.FROM_DATE.le(ON).and(AWAY.UNTIL_DATE.isNull().or(AWAY.UNTIL_DATE.gt(ON)));
        // Databases refuse to group by what is the same everywhere.
        List<Field<?>> by =
                group.equals(NO_GROUP) ? List.of(OF_PERIOD, PATH_CODE) : List.of(OF_PERIOD, group, PATH_CODE);
        return sql.select(
                        OF_PERIOD,
                        group,
                        PATH_CODE,
                        max(VERSION),
                        count(),
                        one(finished),
                        one(due),
                        one(due.and(finished)),
                        one(finished.and(DONE.ge(BEGAN))))
                .from(walks)
                .where(GIVEN.isNotNull())
                .and(ENDED.isNull().or(GIVEN.ge(ENDED)))
                .and(PERSON.DEACTIVATED_AT.isNull().or(PERSON.DEACTIVATED_AT.ge(OVER)))
                .and(notExists(
                        selectOne().from(AWAY).where(AWAY.PERSON_ID.eq(WHO)).and(away)))
                .and(where)
                .groupBy(by)
                .orderBy(OF_PERIOD, PATH_CODE)
                .fetch(row -> new Counted(
                        row.value1(),
                        row.value2(),
                        new PathVersion(row.value3(), row.value4()),
                        row.value5(),
                        row.value6().intValue(),
                        row.value7().intValue(),
                        row.value8().intValue(),
                        row.value9().intValue()));
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

    /** The team somebody was in on the last day: the one of which they were a member longest, where there are several. */
    private static Table<? extends Record> inTeam(Table<? extends Record> walks) {
        var sooner = MEMBERSHIP.as("sooner");
        return walks.join(MEMBERSHIP)
                .on(MEMBERSHIP.PERSON_ID.eq(WHO))
                .and(holds(MEMBERSHIP.FROM_DATE, MEMBERSHIP.UNTIL_DATE))
                // Confidential: counted in two teams, somebody would be what the teams count more than the whole.
                .and(notExists(selectOne()
                        .from(sooner)
                        .where(sooner.PERSON_ID.eq(WHO))
                        .and(holds(sooner.FROM_DATE, sooner.UNTIL_DATE))
                        .and(sooner.FROM_DATE
                                .lt(MEMBERSHIP.FROM_DATE)
                                .or(sooner.FROM_DATE.eq(MEMBERSHIP.FROM_DATE).and(sooner.ID.lt(MEMBERSHIP.ID))))))
                .join(TEAM)
                .on(TEAM.ID.eq(MEMBERSHIP.TEAM_ID))
                .join(REGION)
                .on(REGION.ID.eq(TEAM.REGION_ID));
    }

    private static Condition holds(Field<LocalDate> from, Field<LocalDate> until) {
        return from.le(ON).and(until.isNull().or(until.gt(ON)));
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
                inline(midnight(period.from()), MOMENT).as(FROM),
                inline(midnight(period.until()), MOMENT).as(UNTIL),
                inline(period.until().minusDays(1)).as(LAST_DAY)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toInstant();
    }
}
