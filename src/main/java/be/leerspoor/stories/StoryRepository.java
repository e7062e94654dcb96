package be.leerspoor.stories;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.stories.Tables.AUTHOR_TEAM;
import static leerspoor.db.stories.Tables.READING;
import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.stories.Tables.STORY_TAG;
import static leerspoor.db.stories.Tables.STORY_USE;
import static leerspoor.db.stories.Tables.TAG;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** Reads stories. Every read but that of the index goes through {@link #visibleTo(Actor)}. */
@Repository
class StoryRepository {

    /** What a search result needs to know of a story besides what the index tells. */
    record Facts(Optional<String> externalId, int uses) {}

    private static final int USES_SHOWN = 50;
    private static final Field<StoryState> STATE = STORY.STATE.convertFrom(StoryState::valueOf);
    private static final Field<Optional<Instant>> PUBLISHED_AT = STORY.PUBLISHED_AT.convertFrom(Optional::ofNullable);
    private static final Field<Integer> USES =
            field(select(count()).from(STORY_USE).where(STORY_USE.STORY_ID.eq(STORY.ID)));

    private final DSLContext sql;

    StoryRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What this person may read. Every member of staff: what is published. An author: the own stories. A practice
     * leader: what awaits a reader from another team, and what was imported and has nobody to look after it.
     */
    // Confidential: the one rule behind every read of stories.
    static Condition visibleTo(Actor actor) {
        Condition visible = STORY.STATE.eq(StoryState.PUBLISHED.name()).or(isAuthor(actor));
        return actor.has(Role.PRACTICE_LEADER) ? visible.or(awaits(actor)).or(unowned()) : visible;
    }

    /** Handed in, and for this practice leader to decide on. */
    // Confidential: a second reader never wrote the story and shares no team with who did.
    static Condition awaits(Actor actor) {
        return actor.has(Role.PRACTICE_LEADER)
                ? STORY.STATE.eq(StoryState.SUBMITTED.name()).and(isFromElsewhereFor(actor))
                : falseCondition();
    }

    static Condition isFromElsewhereFor(Actor actor) {
        return STORY.AUTHOR_ID
                .isDistinctFrom(actor.id())
                .and(notExists(selectOne()
                        .from(AUTHOR_TEAM)
                        .where(AUTHOR_TEAM.STORY_ID.eq(STORY.ID))
                        .and(AUTHOR_TEAM.TEAM_ID.in(actor.teams()))));
    }

    /** Imported without somebody who answers for it, and not on the shelf. */
    static Condition unowned() {
        return STORY.AUTHOR_ID.isNull().and(STORY.STATE.in(StoryState.DRAFT.name(), StoryState.WITHDRAWN.name()));
    }

    /** On the shelf, of somebody else, and for this practice leader to take off it. */
    static Condition withdrawable(Actor actor) {
        return actor.has(Role.PRACTICE_LEADER)
                ? STORY.STATE.eq(StoryState.PUBLISHED.name()).and(STORY.AUTHOR_ID.isDistinctFrom(actor.id()))
                : falseCondition();
    }

    static Condition isAuthor(Actor actor) {
        return STORY.AUTHOR_ID.eq(actor.id());
    }

    /** What a practice leader asked of the author, as long as that is the last decision and this person may read it. */
    static Field<Optional<String>> lastRemark(Actor actor) {
        return field(select(READING.REMARK)
                        .from(READING)
                        .where(READING.STORY_ID.eq(STORY.ID))
                        .and(READING.OUTCOME.ne(ReadingOutcome.PUBLISHED.name()))
                        .and(READING.STORY_VERSION.eq(lastReading()))
                        .and(remarkReadableBy(actor)))
                .convertFrom(Optional::ofNullable);
    }

    // Confidential: what a reader remarked is between that reader and the author, whoever reads the story next.
    private static Condition remarkReadableBy(Actor actor) {
        return isAuthor(actor).or(READING.READER_ID.eq(actor.id()));
    }

    private static SelectField<StorySummary> summary(Actor actor) {
        return row(STORY.ID, STORY.TITLE, STORY.SUMMARY, STATE, STORY.CHANGED_AT, PUBLISHED_AT, USES, lastRemark(actor))
                .mapping(StorySummary::new);
    }

    Optional<StoryPage> page(StoryId story, Actor actor) {
        Field<List<Tag>> tags = multiset(select(TagRepository.AS_TAG)
                        .from(STORY_TAG)
                        .join(TAG)
                        .on(TAG.DIMENSION.eq(STORY_TAG.DIMENSION))
                        .and(TAG.CODE.eq(STORY_TAG.CODE))
                        .where(STORY_TAG.STORY_ID.eq(STORY.ID)))
                .convertFrom(rows -> rows.map(Record1::value1).stream()
                        .sorted(Comparator.comparing((Tag tag) -> tag.key().facet())
                                .thenComparingInt(Tag::place))
                        .toList());
        // Confidential: a use carries no name; only the own one is known as such.
        Field<List<StoryPage.Use>> uses = multiset(
                        select(STORY_USE.BROUGHT, STORY_USE.USED_ON, field(STORY_USE.PERSON_ID.eq(actor.id())))
                                .from(STORY_USE)
                                .where(STORY_USE.STORY_ID.eq(STORY.ID)))
                .convertFrom(rows -> rows.map(Records.mapping(StoryPage.Use::new)).stream()
                        .sorted(Comparator.comparing(StoryPage.Use::usedOn).reversed())
                        .limit(USES_SHOWN)
                        .toList());
        Field<List<StoryPage.Reading>> readings = multiset(select(
                                PERSON.FIRST_NAME.concat(" ").concat(PERSON.LAST_NAME),
                                READING.OUTCOME.convertFrom(ReadingOutcome::valueOf),
                                READING.REMARK,
                                READING.DECIDED_AT)
                        .from(READING)
                        .join(PERSON)
                        .on(PERSON.ID.eq(READING.READER_ID))
                        .where(READING.STORY_ID.eq(STORY.ID))
                        .and(remarkReadableBy(actor)))
                // H2 cannot order inside: sorted here.
                .convertFrom(rows -> rows.map(Records.mapping(StoryPage.Reading::new)).stream()
                        .sorted(Comparator.comparing(StoryPage.Reading::at).reversed())
                        .toList());
        return sql.select(
                        STORY.ID,
                        STATE,
                        STORY.VERSION,
                        row(STORY.TITLE, STORY.SUMMARY, STORY.BODY).mapping(StoryText::new),
                        tags,
                        PUBLISHED_AT,
                        flag(isAuthor(actor)),
                        flag(awaits(actor)),
                        flag(unowned()),
                        flag(withdrawable(actor)),
                        uses,
                        USES,
                        readings)
                .from(STORY)
                .where(STORY.ID.eq(story))
                .and(visibleTo(actor))
                .fetchOptional(Records.mapping(StoryPage::new));
    }

    /** Own stories in these states, last changed first. */
    List<StorySummary> ofAuthor(Actor actor, Collection<StoryState> states) {
        return summaries(isAuthor(actor).and(in(states)), actor);
    }

    /** What this practice leader may decide on, longest waiting first. */
    List<StorySummary> awaiting(Actor actor, int most) {
        return oldestFirst(awaits(actor), actor, most);
    }

    /** What was imported and has nobody to look after it, oldest first. */
    List<StorySummary> unowned(Actor actor, int most) {
        return oldestFirst(unowned(), actor, most);
    }

    /** Own drafts and what this person may decide on, last changed first, each with whether it is one's own. */
    Map<StorySummary, Boolean> onTheDeskOf(Actor actor, int most) {
        Condition draft = isAuthor(actor).and(in(List.of(StoryState.DRAFT)));
        return sql
                .select(summary(actor), flag(isAuthor(actor)))
                .from(STORY)
                .where(draft.or(awaits(actor)))
                .and(visibleTo(actor))
                .orderBy(STORY.CHANGED_AT.desc(), STORY.ID)
                .limit(most)
                .fetch()
                .stream()
                .collect(Collectors.toMap(
                        desk -> desk.value1(), desk -> desk.value2(), (one, other) -> one, LinkedHashMap::new));
    }

    List<StorySummary> newest(Actor actor, int most) {
        return sql.select(summary(actor))
                .from(STORY)
                .where(in(List.of(StoryState.PUBLISHED)))
                .and(visibleTo(actor))
                .orderBy(STORY.PUBLISHED_AT.desc(), STORY.ID)
                .limit(most)
                .fetch(Record1::value1);
    }

    /** Of these, the published ones in the order of the ids. */
    List<StorySummary> published(List<StoryId> ids, Actor actor) {
        return summaries(STORY.ID.in(ids).and(in(List.of(StoryState.PUBLISHED))), actor).stream()
                .sorted(Comparator.comparingInt(story -> ids.indexOf(story.id())))
                .toList();
    }

    /** Of these, the facts of those that are published. */
    // Confidential: the index may run behind, so a hit is shown only when the database says it may be read.
    Map<StoryId, Facts> publishedFacts(Collection<StoryId> ids, Actor actor) {
        return sql.select(
                        STORY.ID,
                        row(STORY.EXTERNAL_ID.convertFrom(Optional::ofNullable), USES)
                                .mapping(Facts::new))
                .from(STORY)
                .where(STORY.ID.in(ids))
                .and(in(List.of(StoryState.PUBLISHED)))
                .and(visibleTo(actor))
                .fetchMap(record -> record.value1(), record -> record.value2());
    }

    private List<StorySummary> summaries(Condition which, Actor actor) {
        return sql.select(summary(actor))
                .from(STORY)
                .where(which)
                .and(visibleTo(actor))
                .orderBy(STORY.CHANGED_AT.desc(), STORY.ID)
                .fetch(Record1::value1);
    }

    private List<StorySummary> oldestFirst(Condition which, Actor actor, int most) {
        return sql.select(summary(actor))
                .from(STORY)
                .where(which)
                .and(visibleTo(actor))
                .orderBy(STORY.CHANGED_AT, STORY.ID)
                .limit(most)
                .fetch(Record1::value1);
    }

    private static Condition in(Collection<StoryState> states) {
        return STORY.STATE.in(states.stream().map(StoryState::name).toList());
    }

    private static Field<Boolean> flag(Condition condition) {
        return when(condition, true).otherwise(false);
    }

    private static Select<Record1<Integer>> lastReading() {
        var later = READING.as("later");
        return select(max(later.STORY_VERSION)).from(later).where(later.STORY_ID.eq(STORY.ID));
    }
}
