package be.leerspoor.plan;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.plan.Tables.FIGURE_CORRECTION;
import static leerspoor.db.plan.Tables.MEASURED_MONTH;
import static leerspoor.db.plan.Tables.MONTH_FIGURE;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import be.leerspoor.people.MonthCount;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.RegionInfo;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** What was counted, month by month, and what was said of it since. */
@Repository
class MonthFigureRepository {

    private static final String ALL = "all";

    /** A month of a measure. */
    record Key(String measure, YearMonth month) {}

    /** What was told of the regions of a measure. */
    record Told(Map<String, List<MonthFigure>> months, List<RegionMonth> regions) {

        List<MonthFigure> of(String measure) {
            return months.getOrDefault(measure, List.of());
        }
    }

    /** What is kept of a month: the whole, and each region by its id. */
    record Stored(boolean frozen, Map<String, Counted> places) {}

    private final DSLContext sql;

    MonthFigureRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Months of the whole organisation as they are, and what was said of them. */
    Told now(Collection<String> measures) {
        return told(measures, MONTH_FIGURE.PLACE.eq(ALL), trueCondition(), null);
    }

    /** The same with the regions of frozen months. */
    Told withRegions(String measure) {
        // Confidential: a region is told once its month changes no more, or it would tell what one person did on a day.
        Condition places = MONTH_FIGURE.PLACE.eq(ALL).or(MEASURED_MONTH.FROZEN_AT.isNotNull());
        return told(List.of(measure), places, trueCondition(), null);
    }

    /** Months that were frozen by a moment, as they were known then. */
    Told knownAt(Collection<String> measures, Instant moment) {
        return told(measures, MONTH_FIGURE.PLACE.eq(ALL), MEASURED_MONTH.FROZEN_AT.le(moment), moment);
    }

    private Told told(Collection<String> measures, Condition places, Condition which, @Nullable Instant moment) {
        Map<String, Map<YearMonth, MonthFigure>> months = new HashMap<>();
        List<RegionMonth> regions = new ArrayList<>();
        if (measures.isEmpty()) {
            return new Told(Map.of(), List.of());
        }
        sql.select(
                        MEASURED_MONTH.MEASURE,
                        MEASURED_MONTH.MONTH_ON,
                        MEASURED_MONTH.FROZEN_AT,
                        MONTH_FIGURE.REGION_ID,
                        MONTH_FIGURE.REGION_NAME,
                        REGION.NAME,
                        MONTH_FIGURE.COUNTED,
                        MONTH_FIGURE.OUT_OF,
                        corrections(moment))
                .from(MEASURED_MONTH)
                .leftJoin(MONTH_FIGURE)
                .on(MONTH_FIGURE.MEASURE.eq(MEASURED_MONTH.MEASURE))
                .and(MONTH_FIGURE.MONTH_ON.eq(MEASURED_MONTH.MONTH_ON))
                .and(places)
                .leftJoin(REGION)
                .on(REGION.ID.eq(MONTH_FIGURE.REGION_ID))
                .where(MEASURED_MONTH.MEASURE.in(measures))
                .and(which)
                .orderBy(MEASURED_MONTH.MEASURE, MEASURED_MONTH.MONTH_ON)
                .forEach(row -> {
                    YearMonth month = YearMonth.from(row.value2());
                    RegionId region = row.value4();
                    if (region != null) {
                        regions.add(new RegionMonth(
                                new RegionInfo(region, row.value6()),
                                row.value5(),
                                month,
                                new Counted(row.value7(), row.value8())));
                        return;
                    }
                    Optional<Counted> counted =
                            Optional.ofNullable(row.value7()).map(known -> new Counted(known, row.value8()));
                    months.computeIfAbsent(row.value1(), _ -> new LinkedHashMap<>())
                            .put(
                                    month,
                                    new MonthFigure(month, counted, Optional.ofNullable(row.value3()), row.value9()));
                });
        Map<String, List<MonthFigure>> ordered = new HashMap<>();
        months.forEach((measure, figures) -> ordered.put(measure, List.copyOf(figures.values())));
        return new Told(ordered, regions);
    }

    private static Field<List<FigureCorrection>> corrections(@Nullable Instant moment) {
        return multiset(select(
                                FIGURE_CORRECTION.COUNTED,
                                FIGURE_CORRECTION.OUT_OF,
                                FIGURE_CORRECTION.REASON,
                                concat(PERSON.FIRST_NAME, inline(" "), PERSON.LAST_NAME),
                                FIGURE_CORRECTION.KNOWN_AT)
                        .from(FIGURE_CORRECTION)
                        .join(PERSON)
                        .on(PERSON.ID.eq(FIGURE_CORRECTION.BY_ID))
                        .where(FIGURE_CORRECTION.MEASURE.eq(MEASURED_MONTH.MEASURE))
                        .and(FIGURE_CORRECTION.MONTH_ON.eq(MEASURED_MONTH.MONTH_ON))
                        .and(moment == null ? trueCondition() : FIGURE_CORRECTION.KNOWN_AT.le(moment))
                        .orderBy(FIGURE_CORRECTION.NUMBER))
                .convertFrom(rows -> rows.map(row -> new FigureCorrection(
                        new Counted(row.value1(), row.value2()), row.value3(), row.value4(), row.value5())));
    }

    /** What is kept of each month of these measures. */
    Map<Key, Stored> stored(Collection<String> measures) {
        return stored(MEASURED_MONTH.MEASURE.in(measures));
    }

    /** What is kept of each month of every measure there ever was. */
    Map<Key, Stored> stored() {
        return stored(trueCondition());
    }

    private Map<Key, Stored> stored(Condition which) {
        Map<Key, Stored> stored = new LinkedHashMap<>();
        sql.select(
                        MEASURED_MONTH.MEASURE,
                        MEASURED_MONTH.MONTH_ON,
                        MEASURED_MONTH.FROZEN_AT,
                        MONTH_FIGURE.PLACE,
                        MONTH_FIGURE.COUNTED,
                        MONTH_FIGURE.OUT_OF)
                .from(MEASURED_MONTH)
                .leftJoin(MONTH_FIGURE)
                .on(MONTH_FIGURE.MEASURE.eq(MEASURED_MONTH.MEASURE))
                .and(MONTH_FIGURE.MONTH_ON.eq(MEASURED_MONTH.MONTH_ON))
                .where(which)
                .orderBy(MEASURED_MONTH.MEASURE, MEASURED_MONTH.MONTH_ON, MONTH_FIGURE.PLACE)
                .forEach(row -> {
                    Stored month = stored.computeIfAbsent(
                            new Key(row.value1(), YearMonth.from(row.value2())),
                            _ -> new Stored(row.value3() != null, new HashMap<>()));
                    if (row.value4() != null) {
                        month.places().put(row.value4(), new Counted(row.value5(), row.value6()));
                    }
                });
        return stored;
    }

    /** As {@link #stored()} has it. */
    static Map<String, Counted> places(Optional<MonthCount> count) {
        Map<String, Counted> places = new HashMap<>();
        count.ifPresent(found -> {
            places.put(ALL, Counted.of(found));
            found.regions().forEach(region -> {
                RegionInfo info = region.region();
                if (info != null) {
                    places.put(info.id().toString(), new Counted(region.counted(), region.of()));
                }
            });
        });
        return places;
    }

    /** Makes the month known to be counted; harmless when it is. */
    void begin(Key key) {
        try {
            sql.insertInto(MEASURED_MONTH)
                    .set(MEASURED_MONTH.MEASURE, key.measure())
                    .set(MEASURED_MONTH.MONTH_ON, key.month().atDay(1))
                    .onConflict(MEASURED_MONTH.MEASURE, MEASURED_MONTH.MONTH_ON)
                    .doNothing()
                    .execute();
        } catch (DuplicateKeyException justAdded) {
            // One of the two databases says so when another server added it at the same moment.
        }
    }

    /** Holds the month until the end of the transaction; false when it is frozen. */
    boolean hold(Key key) {
        return sql.select(MEASURED_MONTH.MEASURE)
                .from(MEASURED_MONTH)
                .where(is(key))
                .and(MEASURED_MONTH.FROZEN_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Puts this in the place of what was counted. */
    void replace(Key key, Optional<MonthCount> count) {
        sql.deleteFrom(MONTH_FIGURE)
                .where(MONTH_FIGURE.MEASURE.eq(key.measure()))
                .and(MONTH_FIGURE.MONTH_ON.eq(key.month().atDay(1)))
                .execute();
        count.ifPresent(found -> {
            insert(key, null, found.counted(), found.of());
            found.regions().forEach(region -> {
                if (region.region() != null) {
                    insert(key, region.region(), region.counted(), region.of());
                }
            });
        });
    }

    private void insert(Key key, @Nullable RegionInfo region, long counted, long of) {
        sql.insertInto(MONTH_FIGURE)
                .set(MONTH_FIGURE.MEASURE, key.measure())
                .set(MONTH_FIGURE.MONTH_ON, key.month().atDay(1))
                .set(MONTH_FIGURE.PLACE, region == null ? ALL : region.id().toString())
                .set(MONTH_FIGURE.REGION_ID, region == null ? null : region.id())
                .set(MONTH_FIGURE.REGION_NAME, region == null ? "" : region.name())
                .set(MONTH_FIGURE.COUNTED, counted)
                .set(MONTH_FIGURE.OUT_OF, of)
                .execute();
    }

    void freeze(Key key, Instant at) {
        sql.update(MEASURED_MONTH)
                .set(MEASURED_MONTH.FROZEN_AT, at)
                .where(is(key))
                .and(MEASURED_MONTH.FROZEN_AT.isNull())
                .execute();
    }

    /** Adds what a month should have been; false when there is a correction of that number already. */
    boolean correct(Key key, int number, Counted counted, GuardedText reason, Instant at, PersonId by) {
        LocalDate month = key.month().atDay(1);
        try {
            return sql.insertInto(FIGURE_CORRECTION)
                            .set(FIGURE_CORRECTION.MEASURE, key.measure())
                            .set(FIGURE_CORRECTION.MONTH_ON, month)
                            .set(FIGURE_CORRECTION.NUMBER, number)
                            .set(FIGURE_CORRECTION.COUNTED, counted.counted())
                            .set(FIGURE_CORRECTION.OUT_OF, counted.of())
                            .set(FIGURE_CORRECTION.REASON, reason.value())
                            .set(FIGURE_CORRECTION.BY_ID, by)
                            .set(FIGURE_CORRECTION.KNOWN_AT, at)
                            .onConflict(FIGURE_CORRECTION.MEASURE, FIGURE_CORRECTION.MONTH_ON, FIGURE_CORRECTION.NUMBER)
                            .doNothing()
                            .execute()
                    == 1;
        } catch (DuplicateKeyException justAdded) {
            return false;
        }
    }

    private static Condition is(Key key) {
        return MEASURED_MONTH
                .MEASURE
                .eq(key.measure())
                .and(MEASURED_MONTH.MONTH_ON.eq(key.month().atDay(1)));
    }
}
