package be.leerspoor.plan;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.plan.Tables.HAND_FIGURE;
import static leerspoor.db.plan.Tables.INDICATOR;
import static leerspoor.db.plan.Tables.INDICATOR_REVISION;
import static leerspoor.db.plan.Tables.INDICATOR_TARGET;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import leerspoor.db.plan.tables.records.IndicatorRevisionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Indicators, every earlier version of them, and what people entered. */
@Repository
class IndicatorRepository {

    /** An indicator with what was entered for it, the earliest first. */
    record Kept(Indicator indicator, List<HandFigure> entered) {}

    /** The same with the frame of the plan, if it has begun. */
    record InPlan(Kept kept, Optional<PlanFrame> frame) {}

    private record YearTarget(
            int year, BigDecimal value, @Nullable BigDecimal upTo) {}

    private final DSLContext sql;

    IndicatorRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Those that were there at a moment as they were known then, in the order in which they were begun. */
    List<Kept> knownAt(Instant moment) {
        return kept(trueCondition(), moment);
    }

    Optional<Kept> find(IndicatorId indicator, Instant moment) {
        return kept(INDICATOR.ID.eq(indicator), moment).stream().findFirst();
    }

    /** One of them with the plan it stands in, in one statement. */
    Optional<InPlan> findInPlan(IndicatorId indicator, Instant moment) {
        Field<Optional<PlanFrame>> frame = PlanFrameRepository.beside(moment);
        return read(INDICATOR.ID.eq(indicator), moment, (kept, row) -> new InPlan(kept, row.get(frame)), frame).stream()
                .findFirst();
    }

    private List<Kept> kept(Condition which, Instant moment) {
        return read(which, moment, (kept, _) -> kept);
    }

    private <T> List<T> read(
            Condition which, Instant moment, BiFunction<Kept, Record, T> made, SelectField<?>... beside) {
        var other = INDICATOR_REVISION.as("other");
        Field<List<YearTarget>> targets = multiset(
                        select(INDICATOR_TARGET.YEAR_NO, INDICATOR_TARGET.AMOUNT, INDICATOR_TARGET.UP_TO)
                                .from(INDICATOR_TARGET)
                                .where(INDICATOR_TARGET.INDICATOR_ID.eq(INDICATOR_REVISION.INDICATOR_ID))
                                .and(INDICATOR_TARGET.NUMBER.eq(INDICATOR_REVISION.NUMBER)))
                .convertFrom(rows -> rows.map(Records.mapping(YearTarget::new)));
        Field<List<HandFigure>> entered = multiset(select(
                                HAND_FIGURE.MEASURED_ON,
                                HAND_FIGURE.NUMBER,
                                HAND_FIGURE.AMOUNT,
                                HAND_FIGURE.SOURCE,
                                HAND_FIGURE.REASON,
                                concat(PERSON.FIRST_NAME, inline(" "), PERSON.LAST_NAME),
                                HAND_FIGURE.KNOWN_AT)
                        .from(HAND_FIGURE)
                        .join(PERSON)
                        .on(PERSON.ID.eq(HAND_FIGURE.BY_ID))
                        .where(HAND_FIGURE.INDICATOR_ID.eq(INDICATOR_REVISION.INDICATOR_ID))
                        .and(HAND_FIGURE.KNOWN_AT.le(moment))
                        .orderBy(HAND_FIGURE.MEASURED_ON, HAND_FIGURE.NUMBER))
                .convertFrom(rows -> rows.map(Records.mapping(HandFigure::new)));
        return sql.select(INDICATOR_REVISION.fields())
                .select(targets, entered)
                .select(beside)
                .from(INDICATOR_REVISION)
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(INDICATOR_REVISION.INDICATOR_ID))
                .where(which)
                .and(INDICATOR_REVISION.NUMBER.eq(select(max(other.NUMBER))
                        .from(other)
                        .where(other.INDICATOR_ID.eq(INDICATOR_REVISION.INDICATOR_ID))
                        .and(other.KNOWN_AT.le(moment))))
                .and(not(INDICATOR_REVISION.TAKEN_AWAY))
                .orderBy(INDICATOR.BEGUN_AT, INDICATOR.ID)
                .fetch(row -> made.apply(
                        new Kept(indicator(row.into(INDICATOR_REVISION), row.get(targets)), row.get(entered)), row));
    }

    private static Indicator indicator(IndicatorRevisionRecord row, List<YearTarget> targets) {
        return new Indicator(
                row.getIndicatorId(),
                row.getNumber(),
                Element.valueOf(row.getElement()),
                IndicatorRole.valueOf(row.getRole()),
                new TwoLanguages(row.getNameNl(), row.getNameEn()),
                IndicatorUnit.valueOf(row.getUnit()),
                IndicatorDirection.valueOf(row.getDirection()),
                new TwoLanguages(row.getShareOfNl(), row.getShareOfEn()),
                source(row.getMeasure()),
                Optional.ofNullable(row.getBaselineValue())
                        .map(value -> new IndicatorBaseline(value, row.getBaselineOn(), row.getBaselineSource())),
                targets.stream()
                        .collect(Collectors.toMap(
                                target -> new PlanYear(target.year()),
                                target -> new IndicatorTarget(target.value(), target.upTo()))));
    }

    private static IndicatorSource source(@Nullable String code) {
        if (code == null) {
            return new IndicatorSource.ByHand();
        }
        return Measure.ofCode(code)
                .<IndicatorSource>map(IndicatorSource.Live::new)
                .orElseGet(() -> new IndicatorSource.Gone(code));
    }

    /** What the indicators of today are counted from. */
    List<String> measures() {
        var other = INDICATOR_REVISION.as("other");
        return sql.selectDistinct(INDICATOR_REVISION.MEASURE)
                .from(INDICATOR_REVISION)
                .where(INDICATOR_REVISION.MEASURE.isNotNull())
                .and(not(INDICATOR_REVISION.TAKEN_AWAY))
                .and(INDICATOR_REVISION.NUMBER.eq(select(max(other.NUMBER))
                        .from(other)
                        .where(other.INDICATOR_ID.eq(INDICATOR_REVISION.INDICATOR_ID))))
                .fetch(INDICATOR_REVISION.MEASURE);
    }

    /** Begins one; false when there is one with this id. */
    boolean begin(IndicatorId indicator, Instant at) {
        try {
            return sql.insertInto(INDICATOR)
                            .set(INDICATOR.ID, indicator)
                            .set(INDICATOR.BEGUN_AT, at)
                            .onConflict(INDICATOR.ID)
                            .doNothing()
                            .execute()
                    == 1;
        } catch (DuplicateKeyException justBegun) {
            // One of the two databases says so when another transaction began it at the same moment.
            return false;
        }
    }

    /** Adds a version; false when there is one of that number already. */
    boolean add(Indicator indicator, boolean takenAway, Instant at, PersonId by) {
        Optional<IndicatorBaseline> baseline = indicator.baseline();
        try {
            int added = sql.insertInto(INDICATOR_REVISION)
                    .set(INDICATOR_REVISION.INDICATOR_ID, indicator.id())
                    .set(INDICATOR_REVISION.NUMBER, indicator.number())
                    .set(INDICATOR_REVISION.KNOWN_AT, at)
                    .set(INDICATOR_REVISION.BY_ID, by)
                    .set(INDICATOR_REVISION.TAKEN_AWAY, takenAway)
                    .set(INDICATOR_REVISION.ELEMENT, indicator.element().name())
                    .set(INDICATOR_REVISION.ROLE, indicator.role().name())
                    .set(INDICATOR_REVISION.NAME_NL, indicator.name().nl())
                    .set(INDICATOR_REVISION.NAME_EN, indicator.name().en())
                    .set(INDICATOR_REVISION.UNIT, indicator.unit().name())
                    .set(INDICATOR_REVISION.DIRECTION, indicator.direction().name())
                    .set(INDICATOR_REVISION.SHARE_OF_NL, indicator.shareOf().nl())
                    .set(INDICATOR_REVISION.SHARE_OF_EN, indicator.shareOf().en())
                    .set(
                            INDICATOR_REVISION.MEASURE,
                            indicator.source().storedCode().orElse(null))
                    .set(
                            INDICATOR_REVISION.BASELINE_VALUE,
                            baseline.map(IndicatorBaseline::value).orElse(null))
                    .set(
                            INDICATOR_REVISION.BASELINE_ON,
                            baseline.map(IndicatorBaseline::on).orElse(null))
                    .set(
                            INDICATOR_REVISION.BASELINE_SOURCE,
                            baseline.map(IndicatorBaseline::source).orElse(""))
                    .onConflict(INDICATOR_REVISION.INDICATOR_ID, INDICATOR_REVISION.NUMBER)
                    .doNothing()
                    .execute();
            if (added == 0) {
                return false;
            }
        } catch (DuplicateKeyException justAdded) {
            // One of the two databases says so when another transaction added it at the same moment.
            return false;
        }
        addTargets(indicator.id(), indicator.number(), indicator.targets());
        return true;
    }

    private void addTargets(IndicatorId indicator, int number, Map<PlanYear, IndicatorTarget> targets) {
        targets.forEach((year, target) -> sql.insertInto(INDICATOR_TARGET)
                .set(INDICATOR_TARGET.INDICATOR_ID, indicator)
                .set(INDICATOR_TARGET.NUMBER, number)
                .set(INDICATOR_TARGET.YEAR_NO, year.number())
                .set(INDICATOR_TARGET.AMOUNT, target.value())
                .set(INDICATOR_TARGET.UP_TO, target.upTo())
                .execute());
    }

    /** Adds what was entered of a day; false when there is one of that number already. */
    boolean enter(IndicatorId indicator, LocalDate on, int number, EnteredFigure entered, Instant at, PersonId by) {
        try {
            return sql.insertInto(HAND_FIGURE)
                            .set(HAND_FIGURE.INDICATOR_ID, indicator)
                            .set(HAND_FIGURE.MEASURED_ON, on)
                            .set(HAND_FIGURE.NUMBER, number)
                            .set(HAND_FIGURE.AMOUNT, entered.value())
                            .set(HAND_FIGURE.SOURCE, entered.source().value())
                            .set(HAND_FIGURE.REASON, entered.reason().value())
                            .set(HAND_FIGURE.BY_ID, by)
                            .set(HAND_FIGURE.KNOWN_AT, at)
                            .onConflict(HAND_FIGURE.INDICATOR_ID, HAND_FIGURE.MEASURED_ON, HAND_FIGURE.NUMBER)
                            .doNothing()
                            .execute()
                    == 1;
        } catch (DuplicateKeyException justAdded) {
            return false;
        }
    }

    /** What somebody entered, with words that passed the gate. */
    record EnteredFigure(BigDecimal value, GuardedText source, GuardedText reason) {}
}
