package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.OWN_STATEMENT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import leerspoor.db.survey.tables.records.OwnStatementRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Statements that the organisation added to the grid of effects. */
@Repository
class StatementRepository {

    private static final String OFFERED = "OFFERED";
    private static final String PUT_AWAY = "PUT_AWAY";
    private static final String TAKEN_AWAY = "TAKEN_AWAY";

    private final DSLContext sql;

    StatementRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Those whose words are kept, offered or not, in their order within each cell: a column of another question. */
    static Field<List<ImpactStatement>> kept() {
        return multiset(select(
                                OWN_STATEMENT.LEVEL_CODE,
                                OWN_STATEMENT.TERM_CODE,
                                OWN_STATEMENT.STATEMENT_NO,
                                OWN_STATEMENT.DIRECTION,
                                OWN_STATEMENT.WORDS_NL,
                                OWN_STATEMENT.WORDS_EN,
                                OWN_STATEMENT.STATE)
                        .from(OWN_STATEMENT)
                        .where(OWN_STATEMENT.STATE.ne(TAKEN_AWAY))
                        .orderBy(OWN_STATEMENT.STATEMENT_NO))
                .convertFrom(rows -> rows.map(Records.mapping(StatementRepository::statement)));
    }

    /** Every one that is offered. */
    List<OwnStatement> offered() {
        return sql.selectFrom(OWN_STATEMENT)
                .where(OWN_STATEMENT.STATE.eq(OFFERED))
                .fetch(StatementRepository::own);
    }

    /** Those that are offered in this cell. */
    List<OwnStatement> offered(ImpactLevel level, ImpactTerm term) {
        return sql.selectFrom(OWN_STATEMENT)
                .where(isIn(level, term))
                .and(OWN_STATEMENT.STATE.eq(OFFERED))
                .fetch(StatementRepository::own);
    }

    /** One that is offered; until the end nobody else changes it. */
    Optional<OwnStatement> hold(ImpactSpot spot) {
        return sql.selectFrom(OWN_STATEMENT)
                .where(isAt(spot))
                .and(OWN_STATEMENT.STATE.eq(OFFERED))
                .forUpdate()
                .fetchOptional(StatementRepository::own);
    }

    /** The last number that was given in this cell, also to what was taken away since; 50 when none was. */
    int lastNumber(ImpactLevel level, ImpactTerm term) {
        Field<Integer> last = max(OWN_STATEMENT.STATEMENT_NO);
        return sql.select(last)
                .from(OWN_STATEMENT)
                .where(isIn(level, term))
                .fetchOptional(last)
                .orElse(ImpactSpot.FIRST_OWN - 1);
    }

    /** Adds one; false when its number was given already. */
    boolean add(ImpactSpot spot, ImpactDirection direction, Words words) {
        try {
            return sql.insertInto(OWN_STATEMENT)
                            .set(OWN_STATEMENT.LEVEL_CODE, spot.level().name())
                            .set(OWN_STATEMENT.TERM_CODE, spot.term().name())
                            .set(OWN_STATEMENT.STATEMENT_NO, spot.number())
                            .set(OWN_STATEMENT.DIRECTION, direction.name())
                            .set(OWN_STATEMENT.WORDS_NL, words.in(Words.FIRST))
                            .set(OWN_STATEMENT.WORDS_EN, english(words))
                            .onConflict(OWN_STATEMENT.LEVEL_CODE, OWN_STATEMENT.TERM_CODE, OWN_STATEMENT.STATEMENT_NO)
                            .doNothing()
                            .execute()
                    == 1;
        } catch (DuplicateKeyException justAdded) {
            // One of the two databases says so when another transaction added one at the same moment.
            return false;
        }
    }

    /** Corrects the one of that version; false when it has another by now, or is not offered. */
    boolean correct(ImpactSpot spot, int version, Words words) {
        return sql.update(OWN_STATEMENT)
                        .set(OWN_STATEMENT.WORDS_NL, words.in(Words.FIRST))
                        .set(OWN_STATEMENT.WORDS_EN, english(words))
                        .set(OWN_STATEMENT.VERSION, version + 1)
                        .where(isAt(spot))
                        .and(OWN_STATEMENT.STATE.eq(OFFERED))
                        .and(OWN_STATEMENT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** No longer offers it, and keeps it for what points at it. */
    void putAway(ImpactSpot spot) {
        sql.update(OWN_STATEMENT)
                .set(OWN_STATEMENT.STATE, PUT_AWAY)
                .where(isAt(spot))
                .execute();
    }

    /** Forgets its words; its number stays given. */
    void takeAway(ImpactSpot spot) {
        sql.update(OWN_STATEMENT)
                .set(OWN_STATEMENT.STATE, TAKEN_AWAY)
                .set(OWN_STATEMENT.WORDS_NL, "")
                .set(OWN_STATEMENT.WORDS_EN, "")
                .where(isAt(spot))
                .execute();
    }

    private static Condition isIn(ImpactLevel level, ImpactTerm term) {
        return OWN_STATEMENT.LEVEL_CODE.eq(level.name()).and(OWN_STATEMENT.TERM_CODE.eq(term.name()));
    }

    private static Condition isAt(ImpactSpot spot) {
        return isIn(spot.level(), spot.term()).and(OWN_STATEMENT.STATEMENT_NO.eq(spot.number()));
    }

    private static OwnStatement own(OwnStatementRecord row) {
        return new OwnStatement(
                statement(
                        row.getLevelCode(),
                        row.getTermCode(),
                        row.getStatementNo(),
                        row.getDirection(),
                        row.getWordsNl(),
                        row.getWordsEn(),
                        row.getState()),
                row.getVersion());
    }

    private static ImpactStatement statement(
            String level, String term, int number, String direction, String dutch, String english, String state) {
        return new ImpactStatement(
                new ImpactSpot(ImpactLevel.valueOf(level), ImpactTerm.valueOf(term), number),
                ImpactDirection.valueOf(direction),
                english.isEmpty() ? Words.same(dutch) : Words.of(dutch, english),
                state.equals(OFFERED));
    }

    private static String english(Words words) {
        return words.byLanguage().getOrDefault(Words.SECOND, "");
    }
}
