package be.leerspoor.stories;

import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.stories.Tables.AUTHOR_TEAM;
import static leerspoor.db.stories.Tables.READING;
import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.stories.Tables.STORY_TAG;
import static leerspoor.db.stories.Tables.STORY_USE;
import static leerspoor.db.stories.Tables.TAG;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import be.leerspoor.people.Actor;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleHeld;
import be.leerspoor.people.TeamId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
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
     * leader: what awaits a reader from another team within the places the role is for, and, with the role for the whole
     * organisation, what was imported and has nobody to look after it.
     */
    // Confidential: the one rule behind every read of stories.
    static Condition visibleTo(Actor actor) {
        Condition visible = STORY.STATE.eq(StoryState.PUBLISHED.name()).or(isAuthor(actor));
        return actor.has(Role.PRACTICE_LEADER) ? visible.or(awaits(actor)).or(unowned(actor)) : visible;
    }

    /** Handed in, and for this practice leader to decide on. */
    // Confidential: a second reader never wrote the story and shares no team with who did.
    static Condition awaits(Actor actor) {
        return STORY.STATE.eq(StoryState.SUBMITTED.name()).and(isToDecideBy(actor));
    }

    /** Whether this practice leader is the one to decide on the story whenever it is handed in. */
    static Condition isToDecideBy(Actor actor) {
        return STORY.AUTHOR_ID
                .isDistinctFrom(actor.id())
                .and(notExists(selectOne().from(AUTHOR_TEAM).where(isOfTeamIn(actor.teams()))))
                .and(isInReachOf(actor));
    }

    // Confidential: a role that is for one team or region opens no story of another.
    private static Condition isInReachOf(Actor actor) {
        if (leadsEverywhere(actor)) {
            return noCondition();
        }
        Set<TeamId> teams = placesOf(actor, RoleHeld::team);
        Set<RegionId> regions = placesOf(actor, RoleHeld::region);
        return teams.isEmpty() && regions.isEmpty()
                ? falseCondition()
                : exists(selectOne()
                        .from(AUTHOR_TEAM)
                        .join(TEAM)
                        .on(TEAM.ID.eq(AUTHOR_TEAM.TEAM_ID))
                        .where(isOfTeamIn(teams)
                                .or(AUTHOR_TEAM.STORY_ID.eq(STORY.ID).and(TEAM.REGION_ID.in(regions)))));
    }

    private static Condition isOfTeamIn(Set<TeamId> teams) {
        return AUTHOR_TEAM.STORY_ID.eq(STORY.ID).and(AUTHOR_TEAM.TEAM_ID.in(teams));
    }

    private static boolean leadsEverywhere(Actor actor) {
        return actor.roles().contains(new RoleHeld(Role.PRACTICE_LEADER, null, null));
    }

    private static <P> Set<P> placesOf(Actor actor, Function<RoleHeld, @Nullable P> place) {
        return actor.roles().stream()
                .filter(held -> held.role() == Role.PRACTICE_LEADER)
                .flatMap(held -> Stream.ofNullable(place.apply(held)))
                .collect(Collectors.toSet());
    }

    /** Imported without somebody who answers for it, not on the shelf, and for this practice leader to take up. */
    // Confidential: it belongs to no team, so only a role for the whole organisation reaches it.
    static Condition unowned(Actor actor) {
        return leadsEverywhere(actor)
                ? STORY.AUTHOR_ID.isNull().and(STORY.STATE.in(StoryState.DRAFT.name(), StoryState.WITHDRAWN.name()))
                : falseCondition();
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
                        .where(isLastReading())
                        .and(READING.OUTCOME.ne(ReadingOutcome.PUBLISHED.name()))
                        .and(remarkReadableBy(actor)))
                .convertFrom(Optional::ofNullable);
    }

    // Confidential: what a reader remarked is between that reader and the author, whoever reads the story next.
    private static Condition remarkReadableBy(Actor actor) {
        return isAuthor(actor).or(READING.READER_ID.eq(actor.id()));
    }

    static SelectField<StorySummary> summary(Actor actor) {
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
                // The dimensions stand in the order of the screen, which the database does not know.
                .convertFrom(rows -> rows.map(Record1::value1).stream()
                        .sorted(Comparator.comparing((Tag tag) -> tag.key().facet())
                                .thenComparingInt(Tag::place))
                        .toList());
        // Confidential: a use carries no name; only the own one is known as such.
        Field<List<StoryPage.Use>> uses = multiset(
                        select(STORY_USE.BROUGHT, STORY_USE.USED_ON, field(STORY_USE.PERSON_ID.eq(actor.id())))
                                .from(STORY_USE)
                                // Not of STORY.ID: with a limit, H2 sees no column of the statement around it.
                                .where(STORY_USE.STORY_ID.eq(story))
                                .orderBy(STORY_USE.USED_ON.desc(), STORY_USE.USED_AT.desc(), STORY_USE.ID)
                                .limit(USES_SHOWN))
                .convertFrom(rows -> rows.map(Records.mapping(StoryPage.Use::new)));
        Field<List<StoryPage.Reading>> readings = multiset(select(
                                PERSON.FIRST_NAME.concat(" ").concat(PERSON.LAST_NAME),
                                READING.OUTCOME.convertFrom(ReadingOutcome::valueOf),
                                READING.REMARK,
                                READING.DECIDED_AT,
                                flag(isAuthor(actor).and(READING.SEEN_AT.isNull())))
                        .from(READING)
                        .join(PERSON)
                        .on(PERSON.ID.eq(READING.READER_ID))
                        .where(READING.STORY_ID.eq(STORY.ID))
                        .and(remarkReadableBy(actor))
                        .orderBy(READING.DECIDED_AT.desc(), READING.STORY_VERSION.desc()))
                .convertFrom(rows -> rows.map(Records.mapping(StoryPage.Reading::new)));
        return sql.select(
                        STORY.ID,
                        STATE,
                        STORY.VERSION,
                        row(STORY.TITLE, STORY.SUMMARY, STORY.BODY).mapping(StoryText::new),
                        tags,
                        PUBLISHED_AT,
                        flag(isAuthor(actor)),
                        flag(awaits(actor)),
                        flag(unowned(actor)),
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
        return oldestFirst(unowned(actor), actor, most);
    }

    List<StorySummary> newest(Actor actor, int most) {
        return newest(noCondition(), actor, most);
    }

    List<StorySummary> newestWith(TagKey tag, Actor actor, int most) {
        return newest(
                exists(selectOne()
                        .from(STORY_TAG)
                        .where(STORY_TAG.STORY_ID.eq(STORY.ID))
                        .and(STORY_TAG.DIMENSION.eq(tag.facet().name()))
                        .and(STORY_TAG.CODE.eq(tag.code()))),
                actor,
                most);
    }

    private List<StorySummary> newest(Condition which, Actor actor, int most) {
        return sql.select(summary(actor))
                .from(STORY)
                .where(in(List.of(StoryState.PUBLISHED)))
                .and(which)
                .and(visibleTo(actor))
                .orderBy(STORY.PUBLISHED_AT.desc(), STORY.ID)
                .limit(most)
                .fetch(Record1::value1);
    }

    List<StorySummary> titled(String text, Actor actor, int most) {
        Condition titled = Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(word -> lower(STORY.TITLE).contains(word))
                .reduce(noCondition(), Condition::and);
        return newest(titled, actor, most);
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
                .where(published(ids, actor))
                .fetchMap(record -> record.value1(), record -> record.value2());
    }

    /** Of these, those that are published and that this person may read. */
    static Condition published(Collection<StoryId> ids, Actor actor) {
        return STORY.ID.in(ids).and(in(List.of(StoryState.PUBLISHED))).and(visibleTo(actor));
    }

    /** By the id of the story or of the use of it. */
    Map<UUID, StoryId> pages(Collection<UUID> those, Collection<UUID> uses, Actor actor) {
        Map<UUID, StoryId> pages = new HashMap<>();
        sql.select(STORY.ID, STORY_USE.ID)
                .from(STORY)
                .leftJoin(STORY_USE)
                .on(STORY_USE.STORY_ID.eq(STORY.ID))
                .and(STORY_USE.ID.in(uses))
                .where(STORY.ID.in(those.stream().map(StoryId::new).toList()).or(STORY_USE.ID.isNotNull()))
                .and(visibleTo(actor))
                .forEach(row -> {
                    pages.put(row.value1().value(), row.value1());
                    if (row.value2() != null) {
                        pages.put(row.value2(), row.value1());
                    }
                });
        return pages;
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

    static Field<Boolean> flag(Condition condition) {
        return when(condition, true).otherwise(false);
    }

    /** Of the readings of a story the one of its latest version. */
    static Condition isLastReading() {
        var later = READING.as("later");
        return READING.STORY_ID
                .eq(STORY.ID)
                .and(READING.STORY_VERSION.eq(
                        select(max(later.STORY_VERSION)).from(later).where(later.STORY_ID.eq(STORY.ID))));
    }
}
