package be.leerspoor.stories;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.stories.Tables.READING;
import static leerspoor.db.stories.Tables.STORY;
import static org.jooq.impl.DSL.row;

import be.leerspoor.people.Actor;
import be.leerspoor.privacy.GuardedText;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Writes what practice leaders decide. */
@Repository
class DecisionRepository {

    /** The version and words that wait for a decision. */
    record Waiting(int version, StoryText text) {}

    /** A decision that was taken, with the name of who took it. */
    record Decided(String by, ReadingOutcome outcome) {}

    private final DSLContext sql;

    DecisionRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Waiting> waitingFor(Actor reader, StoryId story) {
        return sql.select(
                        STORY.VERSION,
                        row(STORY.TITLE, STORY.SUMMARY, STORY.BODY).mapping(StoryText::new))
                .from(STORY)
                .where(STORY.ID.eq(story))
                .and(StoryRepository.awaits(reader))
                .fetchOptional(Records.mapping(Waiting::new));
    }

    /** What was decided on this version, told only to who might have decided it. */
    Optional<Decided> decisionOn(StoryId story, int version, Actor reader) {
        return sql.select(
                        PERSON.FIRST_NAME.concat(" ").concat(PERSON.LAST_NAME),
                        READING.OUTCOME.convertFrom(ReadingOutcome::valueOf))
                .from(READING)
                .join(STORY)
                .on(STORY.ID.eq(READING.STORY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(READING.READER_ID))
                .where(READING.STORY_ID.eq(story))
                .and(READING.STORY_VERSION.eq(version))
                .and(StoryRepository.isToDecideBy(reader))
                .fetchOptional(Records.mapping(Decided::new));
    }

    /** Whether this person could have decided on the story, had it (still) been waiting. */
    boolean couldBeReadBy(Actor reader, StoryId story) {
        return sql.fetchExists(STORY, STORY.ID.eq(story).and(StoryRepository.isToDecideBy(reader)));
    }

    /** Of two decisions on one version the database lets one through; false for the other. */
    boolean publish(StoryId story, int version, Actor reader, Instant now) {
        boolean published = sql.update(STORY)
                        .set(STORY.STATE, StoryState.PUBLISHED.name())
                        .set(STORY.PUBLISHED_AT, now)
                        .set(STORY.VERSION, STORY.VERSION.plus(1))
                        .set(STORY.CHANGED_AT, now)
                        .where(STORY.ID.eq(story))
                        .and(STORY.VERSION.eq(version))
                        .and(StoryRepository.awaits(reader))
                        .execute()
                == 1;
        if (published) {
            record(story, version, reader, ReadingOutcome.PUBLISHED, GuardedText.EMPTY, now);
        }
        return published;
    }

    boolean sendBack(StoryId story, int version, Actor reader, GuardedText remark, Instant now) {
        boolean returned = sql.update(STORY)
                        .set(STORY.STATE, StoryState.DRAFT.name())
                        .set(STORY.VERSION, STORY.VERSION.plus(1))
                        .set(STORY.CHANGED_AT, now)
                        .where(STORY.ID.eq(story))
                        .and(STORY.VERSION.eq(version))
                        .and(StoryRepository.awaits(reader))
                        .execute()
                == 1;
        if (returned) {
            record(story, version, reader, ReadingOutcome.RETURNED, remark, now);
        }
        return returned;
    }

    /** Takes a published story of somebody else off the shelf; false when it is not there (any more). */
    boolean withdraw(StoryId story, Actor reader, GuardedText remark, Instant now) {
        Optional<Integer> version = sql.select(STORY.VERSION)
                .from(STORY)
                .where(STORY.ID.eq(story))
                .and(StoryRepository.withdrawable(reader))
                .forUpdate()
                .fetchOptional(STORY.VERSION);
        version.ifPresent(current -> {
            sql.update(STORY)
                    .set(STORY.STATE, StoryState.WITHDRAWN.name())
                    .set(STORY.VERSION, current + 1)
                    .set(STORY.CHANGED_AT, now)
                    .where(STORY.ID.eq(story))
                    .execute();
            record(story, current, reader, ReadingOutcome.WITHDRAWN, remark, now);
        });
        return version.isPresent();
    }

    private void record(
            StoryId story, int version, Actor reader, ReadingOutcome outcome, GuardedText remark, Instant now) {
        sql.insertInto(READING)
                .set(READING.ID, UUID.randomUUID())
                .set(READING.STORY_ID, story)
                .set(READING.READER_ID, reader.id())
                .set(READING.STORY_VERSION, version)
                .set(READING.OUTCOME, outcome.name())
                .set(READING.REMARK, remark.value())
                .set(READING.DECIDED_AT, now)
                .execute();
    }
}
