package be.leerspoor.plan;

import static be.leerspoor.plan.SlipRepository.EARLIER;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.plan.Tables.HELPER;
import static leerspoor.db.plan.Tables.ITEM;
import static leerspoor.db.plan.Tables.LINK;
import static leerspoor.db.plan.Tables.REVISION;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import be.leerspoor.people.Actor;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleHeld;
import be.leerspoor.people.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Result;
import org.springframework.stereotype.Repository;

/** Reads the items of the plan at any of their revisions; who may see them stands in the statement itself. */
@Repository
class PlanItemRepository {

    private static final leerspoor.db.people.tables.Person OWNER = PERSON.as("owner");
    private static final leerspoor.db.plan.tables.Revision LATER = REVISION.as("later");
    private static final leerspoor.db.plan.tables.Revision FIRST = REVISION.as("first_one");
    private static final leerspoor.db.plan.tables.Revision LAST = REVISION.as("last_one");

    private static final Field<String> BY_NAME = concat(PERSON.FIRST_NAME, inline(" "), PERSON.LAST_NAME);
    private static final Field<String> OWNER_NAME = concat(OWNER.FIRST_NAME, inline(" "), OWNER.LAST_NAME);

    private static final Field<List<PlanPerson>> HELPERS = multiset(select(PERSON.ID, BY_NAME)
                    .from(HELPER)
                    .join(PERSON)
                    .on(PERSON.ID.eq(HELPER.PERSON_ID))
                    .where(HELPER.ITEM_ID.eq(REVISION.ITEM_ID))
                    .and(HELPER.NUMBER.eq(REVISION.NUMBER)))
            .convertFrom(rows -> rows.map(Records.mapping(PlanPerson::new)));

    private static final Field<Set<PlanLink>> LINKS = multiset(select(LINK.KIND, LINK.TARGET)
                    .from(LINK)
                    .where(LINK.ITEM_ID.eq(REVISION.ITEM_ID))
                    .and(LINK.NUMBER.eq(REVISION.NUMBER)))
            .convertFrom(rows ->
                    new HashSet<>(rows.map(row -> new PlanLink(LinkKind.valueOf(row.value1()), row.value2()))));

    private static final Field<Instant> FIRST_KNOWN_AT =
            field(select(min(FIRST.KNOWN_AT)).from(FIRST).where(FIRST.ITEM_ID.eq(REVISION.ITEM_ID)));

    private final DSLContext sql;

    PlanItemRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What stood in the plan at this moment, with the names that go with it. */
    Found knownAt(Instant moment, Actor reader) {
        return knownBy(
                isLatestKnownAt(moment).and(REVISION.TAKEN_AWAY.isFalse()).and(opensTo(reader)),
                EARLIER.KNOWN_AT.le(moment).and(pastIsOf(reader, EARLIER.REGION_ID)));
    }

    /** What of that everybody reads: what is of no region, and how it stood while it was of none. */
    Found commonAt(Instant moment) {
        return knownBy(
                isLatestKnownAt(moment)
                        .and(REVISION.TAKEN_AWAY.isFalse())
                        .and(ITEM.REGION_ID.isNull())
                        .and(REVISION.REGION_ID.isNull()),
                EARLIER.KNOWN_AT.le(moment).and(EARLIER.REGION_ID.isNull()));
    }

    /** What stood in the plan at one of two moments, or had been taken out of it; an item that changed between them twice. */
    Found knownAtEither(Instant then, Instant now, Actor reader) {
        return knownBy(
                isLatestKnownAt(then).or(isLatestKnownAt(now)).and(opensTo(reader)),
                EARLIER.KNOWN_AT.le(now).and(pastIsOf(reader, EARLIER.REGION_ID)));
    }

    /** The plan as it is and, in the same statement, every revision of one of its items, also when it was taken away. */
    Opened opened(ItemId item, Instant now, Actor reader) {
        Field<List<Slip>> moved =
                SlipRepository.slips(EARLIER.KNOWN_AT.le(now).and(pastIsOf(reader, EARLIER.REGION_ID)));
        Condition stands = isLatestKnownAt(now).and(REVISION.TAKEN_AWAY.isFalse());
        Field<Boolean> inPlan = field(stands).as("in_plan");
        Result<Record> rows = read(stands.or(REVISION.ITEM_ID.eq(item)).and(opensTo(reader)), moved, inPlan);
        return new Opened(
                found(rows.stream().filter(row -> row.get(inPlan)).toList(), moved),
                found(
                        rows.stream()
                                .filter(row -> row.get(REVISION.ITEM_ID).equals(item))
                                .toList(),
                        Map.of()));
    }

    /** The plan as it is, and what became of one of its items. */
    record Opened(Found plan, Found past) {}

    private Found knownBy(Condition which, Condition past) {
        Field<List<Slip>> moved = SlipRepository.slips(past);
        return found(read(which, moved), moved);
    }

    private static Found found(List<Record> rows, Field<List<Slip>> moved) {
        Map<ItemId, List<Slip>> slips = new HashMap<>();
        rows.forEach(row -> slips.put(row.get(REVISION.ITEM_ID), row.get(moved)));
        slips.values().removeIf(List::isEmpty);
        return found(rows, slips);
    }

    /** Every revision of an item, the first one first; nothing of one that is not theirs to see. */
    Found history(ItemId item, Actor reader) {
        return found(read(REVISION.ITEM_ID.eq(item).and(opensTo(reader))), Map.of());
    }

    /** An item as it stands, also when it was taken away. */
    Optional<PlanItem<?>> latest(ItemId item, Actor reader) {
        return read(REVISION.ITEM_ID.eq(item).and(isLatest(REVISION)).and(opensTo(reader))).stream()
                .<PlanItem<?>>map(PlanItemRepository::item)
                .findFirst();
    }

    /** Whether anything that is for this objective stands in the plan, whoever may see it. */
    boolean hasParts(ItemId objective) {
        return sql.fetchExists(selectOne()
                .from(REVISION)
                .where(REVISION.OBJECTIVE_ID.eq(objective))
                .and(REVISION.TAKEN_AWAY.isFalse())
                .and(isLatest(REVISION)));
    }

    private Result<Record> read(Condition which, Field<?>... beside) {
        return sql.select(REVISION.fields())
                .select(BY_NAME, OWNER_NAME, REGION.NAME, HELPERS, LINKS, FIRST_KNOWN_AT)
                .select(beside)
                .from(REVISION)
                .join(ITEM)
                .on(ITEM.ID.eq(REVISION.ITEM_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(REVISION.BY_ID))
                .leftJoin(OWNER)
                .on(OWNER.ID.eq(REVISION.OWNER_ID))
                .leftJoin(REGION)
                .on(REGION.ID.eq(REVISION.REGION_ID))
                .where(which)
                .orderBy(REVISION.NUMBER, REVISION.UNTIL_ON, REVISION.TITLE, REVISION.ITEM_ID)
                .fetch();
    }

    // Confidential: what a region has of its own is read by its people, by who carries the whole plan, and by who has a
    // part in it today; who had one before reads none of it any more. What was written while it was of a region stays
    // so when it is of everybody later.
    static Condition opensTo(Actor reader) {
        return isOf(reader, ITEM.REGION_ID)
                .and(pastIsOf(reader, REVISION.REGION_ID))
                .or(REVISION.ITEM_ID.in(select(LAST.ITEM_ID)
                        .from(LAST)
                        .where(isLatest(LAST))
                        .and(LAST.OWNER_ID
                                .eq(reader.id())
                                .or(exists(selectOne()
                                        .from(HELPER)
                                        .where(HELPER.ITEM_ID.eq(LAST.ITEM_ID))
                                        .and(HELPER.NUMBER.eq(LAST.NUMBER))
                                        .and(HELPER.PERSON_ID.eq(reader.id())))))));
    }

    private static Condition pastIsOf(Actor reader, Field<RegionId> then) {
        return ITEM.REGION_ID.isNotNull().or(isOf(reader, then));
    }

    /** Whether what is of this region, or of everybody, is of this person too. */
    private static Condition isOf(Actor reader, Field<RegionId> region) {
        boolean everyRegion = reader.has(Role.STEERING_GROUP)
                || reader.roles().stream()
                        .anyMatch(held ->
                                held.role() == Role.REGIONAL_MANAGER && held.region() == null && held.team() == null);
        if (everyRegion) {
            return trueCondition();
        }
        Set<RegionId> regions = reader.roles().stream()
                .map(RoleHeld::region)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<TeamId> teams = Stream.concat(
                        reader.teams().stream(),
                        reader.roles().stream().map(RoleHeld::team).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        return region.isNull()
                .or(region.in(regions))
                .or(region.in(select(TEAM.REGION_ID).from(TEAM).where(TEAM.ID.in(teams))));
    }

    private static Condition isLatest(leerspoor.db.plan.tables.Revision revision) {
        return revision.NUMBER.eq(select(max(LATER.NUMBER)).from(LATER).where(LATER.ITEM_ID.eq(revision.ITEM_ID)));
    }

    private static Condition isLatestKnownAt(Instant moment) {
        return REVISION.NUMBER.eq(select(max(LATER.NUMBER))
                .from(LATER)
                .where(LATER.ITEM_ID.eq(REVISION.ITEM_ID))
                .and(LATER.KNOWN_AT.le(moment)));
    }

    /** Items with the names of the people and regions in them, and how milestones were moved. */
    record Found(
            List<PlanItem<?>> items,
            Map<PersonId, String> names,
            Map<RegionId, String> regions,
            Map<ItemId, List<Slip>> slips) {}

    private static Found found(List<Record> rows, Map<ItemId, List<Slip>> slips) {
        Map<PersonId, String> names = new HashMap<>();
        Map<RegionId, String> regions = new HashMap<>();
        for (Record row : rows) {
            row.get(HELPERS).forEach(helper -> names.put(helper.id(), helper.name()));
            if (row.get(REVISION.OWNER_ID) != null) {
                names.put(row.get(REVISION.OWNER_ID), row.get(OWNER_NAME));
            }
            if (row.get(REVISION.REGION_ID) != null) {
                regions.put(row.get(REVISION.REGION_ID), row.get(REGION.NAME));
            }
        }
        return new Found(items(rows), names, regions, slips);
    }

    private static List<PlanItem<?>> items(List<Record> rows) {
        return rows.stream().<PlanItem<?>>map(PlanItemRepository::item).toList();
    }

    private static PlanItem<?> item(Record row) {
        return new PlanItem<>(
                row.get(REVISION.ITEM_ID),
                row.get(REVISION.NUMBER),
                row.get(REVISION.KNOWN_AT),
                row.get(FIRST_KNOWN_AT),
                new PlanPerson(row.get(REVISION.BY_ID), row.get(BY_NAME)),
                row.get(REVISION.REASON),
                row.get(REVISION.TAKEN_AWAY),
                row.get(LINKS),
                content(row));
    }

    private static PlanContent content(Record row) {
        String title = row.get(REVISION.TITLE);
        String words = row.get(REVISION.WORDS);
        String beside = row.get(REVISION.BESIDE);
        LocalDate until = row.get(REVISION.UNTIL_ON);
        Optional<RegionId> region = Optional.ofNullable(row.get(REVISION.REGION_ID));
        return switch (ItemKind.valueOf(row.get(REVISION.KIND))) {
            case OBJECTIVE -> new Objective(element(row), year(row), title, words);
            case ACTION ->
                new Action(
                        row.get(REVISION.OBJECTIVE_ID),
                        region,
                        title,
                        words,
                        row.get(REVISION.OWNER_ID),
                        new HashSet<>(
                                row.get(HELPERS).stream().map(PlanPerson::id).toList()),
                        row.get(REVISION.FROM_ON),
                        until,
                        ActionState.valueOf(row.get(REVISION.STATE)));
            case MILESTONE ->
                new Milestone(
                        row.get(REVISION.OBJECTIVE_ID),
                        region,
                        title,
                        words,
                        until,
                        Optional.ofNullable(row.get(REVISION.REACHED_ON)));
            case RISK -> new Risk(element(row), year(row), title, words, beside);
            case DECISION ->
                new Decision(
                        Optional.ofNullable(row.get(REVISION.ELEMENT)).map(Element::valueOf),
                        until,
                        ActionState.DONE.name().equals(row.get(REVISION.STATE)),
                        title,
                        words,
                        beside);
        };
    }

    private static Element element(Record row) {
        return Element.valueOf(row.get(REVISION.ELEMENT));
    }

    private static PlanYear year(Record row) {
        return new PlanYear(row.get(REVISION.YEAR_NO));
    }
}
