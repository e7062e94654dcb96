package be.leerspoor.plan;

import static leerspoor.db.plan.Tables.FRAME;
import static leerspoor.db.plan.Tables.FRAME_ELEMENT;
import static leerspoor.db.plan.Tables.FRAME_YEAR;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.Select;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The frame of the plan and every earlier one. */
@Repository
class PlanFrameRepository {

    private record Year(int number, String nl, String en) {}

    private record Words(String element, String nl, String en) {}

    private final DSLContext sql;

    PlanFrameRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The last one that was known by then, to be read beside something else. */
    static Field<Optional<PlanFrame>> beside(Instant moment) {
        return multiset(last(moment))
                .convertFrom(rows -> rows.stream().findFirst().map(Records.mapping(PlanFrameRepository::frame)::map));
    }

    /** The last one that was known by then. */
    Optional<PlanFrame> knownAt(Instant moment) {
        return sql.fetchOptional(last(moment)).map(Records.mapping(PlanFrameRepository::frame)::map);
    }

    private static Select<Record6<Integer, LocalDate, Integer, Integer, List<Year>, List<Words>>> last(Instant moment) {
        return select(
                        FRAME.NUMBER,
                        FRAME.FIRST_MONTH,
                        FRAME.CALM_QUARTER,
                        FRAME.CALM_OWNER,
                        multiset(select(FRAME_YEAR.YEAR_NO, FRAME_YEAR.NAME_NL, FRAME_YEAR.NAME_EN)
                                        .from(FRAME_YEAR)
                                        .where(FRAME_YEAR.FRAME_NUMBER.eq(FRAME.NUMBER)))
                                .convertFrom(rows -> rows.map(Records.mapping(Year::new))),
                        multiset(select(FRAME_ELEMENT.ELEMENT, FRAME_ELEMENT.WORDS_NL, FRAME_ELEMENT.WORDS_EN)
                                        .from(FRAME_ELEMENT)
                                        .where(FRAME_ELEMENT.FRAME_NUMBER.eq(FRAME.NUMBER)))
                                .convertFrom(rows -> rows.map(Records.mapping(Words::new))))
                .from(FRAME)
                .where(FRAME.KNOWN_AT.le(moment))
                .orderBy(FRAME.NUMBER.desc())
                .limit(1);
    }

    private static PlanFrame frame(
            int number, LocalDate firstMonth, int calmQuarter, int calmOwner, List<Year> years, List<Words> elements) {
        return new PlanFrame(
                number,
                new PlanCalendar(YearMonth.from(firstMonth)),
                calmQuarter,
                calmOwner,
                years.stream()
                        .collect(Collectors.toMap(
                                year -> new PlanYear(year.number()), year -> new TwoLanguages(year.nl(), year.en()))),
                elements.stream()
                        .collect(Collectors.toMap(
                                words -> Element.valueOf(words.element()),
                                words -> new TwoLanguages(words.nl(), words.en()))));
    }

    /** Adds the version of that number; false when there is one already, or the one before it is missing. */
    boolean add(int number, FrameDraft draft, Instant knownAt, PersonId by) {
        if (!sql.fetchExists(FRAME, FRAME.NUMBER.eq(number - 1)) && number != 1) {
            return false;
        }
        try {
            int added = sql.insertInto(FRAME)
                    .set(FRAME.NUMBER, number)
                    .set(FRAME.KNOWN_AT, knownAt)
                    .set(FRAME.BY_ID, by)
                    .set(FRAME.FIRST_MONTH, draft.firstMonth().atDay(1))
                    .set(FRAME.CALM_QUARTER, draft.calmQuarter())
                    .set(FRAME.CALM_OWNER, draft.calmOwner())
                    .onConflict(FRAME.NUMBER)
                    .doNothing()
                    .execute();
            if (added == 0) {
                return false;
            }
        } catch (DuplicateKeyException justAdded) {
            // One of the two databases says so when another transaction added it at the same moment.
            return false;
        }
        addYears(number, draft.years());
        addElements(number, draft.elements());
        return true;
    }

    private void addYears(int number, Map<PlanYear, TwoLanguages> years) {
        years.forEach((year, name) -> sql.insertInto(FRAME_YEAR)
                .set(FRAME_YEAR.FRAME_NUMBER, number)
                .set(FRAME_YEAR.YEAR_NO, year.number())
                .set(FRAME_YEAR.NAME_NL, name.nl())
                .set(FRAME_YEAR.NAME_EN, name.en())
                .execute());
    }

    private void addElements(int number, Map<Element, TwoLanguages> elements) {
        elements.forEach((element, words) -> sql.insertInto(FRAME_ELEMENT)
                .set(FRAME_ELEMENT.FRAME_NUMBER, number)
                .set(FRAME_ELEMENT.ELEMENT, element.name())
                .set(FRAME_ELEMENT.WORDS_NL, words.nl())
                .set(FRAME_ELEMENT.WORDS_EN, words.en())
                .execute());
    }
}
