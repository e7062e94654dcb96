package be.leerspoor.stories;

import static leerspoor.db.stories.Tables.SEARCH_MONTH;

import java.time.YearMonth;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Counts of searches by month; no words, no people. */
@Repository
class SearchMonthRepository {

    private final DSLContext sql;

    SearchMonthRepository(DSLContext sql) {
        this.sql = sql;
    }

    SearchFigures of(YearMonth month) {
        return sql.select(SEARCH_MONTH.SEARCHES, SEARCH_MONTH.WITHOUT_RESULT)
                .from(SEARCH_MONTH)
                .where(SEARCH_MONTH.MONTH_FROM.eq(month.atDay(1)))
                .fetchOptional(row -> new SearchFigures(month, row.value1(), row.value2()))
                .orElseGet(() -> new SearchFigures(month, 0, 0));
    }

    void add(SearchFigures more) {
        sql.insertInto(SEARCH_MONTH)
                .set(SEARCH_MONTH.MONTH_FROM, more.month().atDay(1))
                .set(SEARCH_MONTH.SEARCHES, 0)
                .set(SEARCH_MONTH.WITHOUT_RESULT, 0)
                .onConflictDoNothing()
                .execute();
        sql.update(SEARCH_MONTH)
                .set(SEARCH_MONTH.SEARCHES, SEARCH_MONTH.SEARCHES.plus(more.searches()))
                .set(SEARCH_MONTH.WITHOUT_RESULT, SEARCH_MONTH.WITHOUT_RESULT.plus(more.withoutResult()))
                .where(SEARCH_MONTH.MONTH_FROM.eq(more.month().atDay(1)))
                .execute();
    }
}
