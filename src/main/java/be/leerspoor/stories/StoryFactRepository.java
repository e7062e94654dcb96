package be.leerspoor.stories;

import static leerspoor.db.stories.Tables.READING;
import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.stories.Tables.STORY_USE;
import static org.jooq.impl.DSL.min;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** What was done with stories, without a word of them. */
@Repository
class StoryFactRepository {

    private final DSLContext sql;

    StoryFactRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<StoryFact> published(StoryId story) {
        return stories(STORY.ID.eq(story)).stream().findFirst();
    }

    List<StoryFact> publishedOf(PersonId author) {
        return stories(STORY.AUTHOR_ID.eq(author));
    }

    List<StoryFact> publishedOf(Collection<PersonId> authors) {
        return stories(STORY.AUTHOR_ID.in(authors));
    }

    Set<UUID> known(Collection<UUID> stories) {
        return sql.select(STORY.ID)
                .from(STORY)
                .where(STORY.ID.in(stories.stream().map(StoryId::new).toList()))
                .and(STORY.AUTHOR_ID.isNotNull())
                .fetchSet(row -> row.value1().value());
    }

    /** Whoever takes up an imported story did not publish it yet, so the decision of a second reader counts. */
    private List<StoryFact> stories(Condition which) {
        var first = min(READING.DECIDED_AT);
        return sql.select(STORY.ID, STORY.AUTHOR_ID, first)
                .from(STORY)
                .join(READING)
                .on(READING.STORY_ID.eq(STORY.ID))
                .where(READING.OUTCOME.eq(ReadingOutcome.PUBLISHED.name()))
                .and(STORY.AUTHOR_ID.isNotNull())
                .and(which)
                .groupBy(STORY.ID, STORY.AUTHOR_ID)
                .orderBy(first, STORY.ID)
                .fetch(row ->
                        new StoryFact(row.value1(), row.value2(), LocalDate.ofInstant(row.value3(), Formats.ZONE)));
    }

    Optional<UseFact> used(UUID use) {
        return uses(STORY_USE.ID.eq(use)).stream().findFirst();
    }

    List<UseFact> usedBy(PersonId person) {
        return uses(STORY_USE.PERSON_ID.eq(person));
    }

    List<UseFact> usedBy(Collection<PersonId> people) {
        return uses(STORY_USE.PERSON_ID.in(people));
    }

    private List<UseFact> uses(Condition which) {
        return sql.select(STORY_USE.ID, STORY_USE.PERSON_ID, STORY_USE.USED_ON)
                .from(STORY_USE)
                .where(which)
                .orderBy(STORY_USE.USED_AT, STORY_USE.ID)
                .fetch(Records.mapping(UseFact::new));
    }
}
