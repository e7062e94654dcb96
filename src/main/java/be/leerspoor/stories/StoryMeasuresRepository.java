package be.leerspoor.stories;

import static leerspoor.db.stories.Tables.READING;
import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.stories.Tables.STORY_USE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import be.leerspoor.people.MonthCount;
import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Counts what was done with stories. */
@Repository
class StoryMeasuresRepository {

    private static final Condition PUBLISHED =
            READING.OUTCOME.eq(ReadingOutcome.PUBLISHED.name()).and(STORY.AUTHOR_ID.isNotNull());

    private final DSLContext sql;

    StoryMeasuresRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** How many stories of whom were published for the first time from one day until another. */
    List<MonthCount.OfPerson> published(LocalDate from, LocalDate until) {
        var first = select(STORY.AUTHOR_ID, STORY.ID, min(READING.DECIDED_AT).as("first_at"))
                .from(STORY)
                .join(READING)
                .on(READING.STORY_ID.eq(STORY.ID))
                .where(PUBLISHED)
                .groupBy(STORY.AUTHOR_ID, STORY.ID)
                .having(min(READING.DECIDED_AT).ge(begins(from)))
                .and(min(READING.DECIDED_AT).lt(begins(until)))
                .asTable("first");
        var author = first.field(STORY.AUTHOR_ID);
        return sql.select(author, count())
                .from(first)
                .groupBy(author)
                .fetch(row -> new MonthCount.OfPerson(row.value1(), row.value2(), 0));
    }

    boolean wasPublishedBefore(LocalDate until) {
        return sql.fetchExists(select(STORY.ID)
                .from(STORY)
                .join(READING)
                .on(READING.STORY_ID.eq(STORY.ID))
                .where(PUBLISHED)
                .and(READING.DECIDED_AT.lt(begins(until))));
    }

    /** How often who told from one day until another that they used a story. */
    List<MonthCount.OfPerson> used(LocalDate from, LocalDate until) {
        return sql.select(STORY_USE.PERSON_ID, count())
                .from(STORY_USE)
                .where(STORY_USE.USED_ON.ge(from))
                .and(STORY_USE.USED_ON.lt(until))
                .groupBy(STORY_USE.PERSON_ID)
                .fetch(row -> new MonthCount.OfPerson(row.value1(), row.value2(), 0));
    }

    boolean wasUsedBefore(LocalDate until) {
        return sql.fetchExists(STORY_USE, STORY_USE.USED_ON.lt(until));
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toInstant();
    }
}
