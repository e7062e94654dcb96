package be.leerspoor.casereview;

import static leerspoor.db.casereview.Tables.REVIEW;
import static org.jooq.impl.DSL.count;

import be.leerspoor.people.MonthCount;
import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Counts what was done with reviews. */
@Repository
class ReviewMeasuresRepository {

    private final DSLContext sql;

    ReviewMeasuresRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** How many reviews who opened for the first time from one day until another. */
    List<MonthCount.OfPerson> opened(LocalDate from, LocalDate until) {
        return sql.select(REVIEW.AUTHOR_ID, count())
                .from(REVIEW)
                .where(REVIEW.FIRST_SHARED_AT.ge(begins(from)))
                .and(REVIEW.FIRST_SHARED_AT.lt(begins(until)))
                .groupBy(REVIEW.AUTHOR_ID)
                .fetch(row -> new MonthCount.OfPerson(row.value1(), row.value2(), 0));
    }

    boolean wasOpenedBefore(LocalDate until) {
        return sql.fetchExists(REVIEW, REVIEW.FIRST_SHARED_AT.lt(begins(until)));
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toInstant();
    }
}
