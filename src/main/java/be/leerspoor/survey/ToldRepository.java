package be.leerspoor.survey;

import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.survey.Tables.CLOSING;
import static leerspoor.db.survey.Tables.TOLD_CELL;
import static leerspoor.db.survey.Tables.TOLD_GROUP;
import static leerspoor.db.survey.Tables.WAVE;
import static leerspoor.db.survey.Tables.WRITTEN_TEXT;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import be.leerspoor.people.Actor;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is told of waves, for good. */
@Repository
class ToldRepository {

    private static final int ROWS_AT_ONCE = 2000;

    /** A cell of what is told; {@code options} are codes of answers. */
    record Cell(WaveId wave, int group, String item, List<String> options, int people) {}

    /** What is told of items in several waves, and what people wrote. */
    record OverWaves(Map<Wave, List<Cell>> cells, List<ToldText> texts) {}

    /** A group of which something is told. */
    record Group(int place, ToldGroup.Kind kind, String name) {}

    private final DSLContext sql;

    ToldRepository(DSLContext sql) {
        this.sql = sql;
    }

    void close(WaveId wave, LocalDate today, @Nullable Integer answered) {
        close(wave, today, answered, false);
    }

    /** Closes a wave of which the answers are lost. */
    void giveUp(WaveId wave, LocalDate today) {
        close(wave, today, null, true);
    }

    private void close(WaveId wave, LocalDate today, @Nullable Integer answered, boolean givenUp) {
        sql.insertInto(CLOSING)
                .set(CLOSING.GIVEN_UP, givenUp)
                .set(CLOSING.WAVE_ID, wave)
                .set(CLOSING.CLOSED_ON, today)
                .set(CLOSING.ANSWERED_COUNT, answered)
                .execute();
    }

    /** The names of these regions and teams, as they are called now. */
    Map<String, String> names(Set<String> regions, Set<String> teams) {
        Map<String, String> names = new LinkedHashMap<>();
        sql.select(REGION.ID, REGION.NAME)
                .from(REGION)
                .where(REGION.ID.in(regions.stream().map(RegionId::of).toList()))
                .forEach(row -> names.put(row.value1().toString(), row.value2()));
        sql.select(TEAM.ID, TEAM.NAME)
                .from(TEAM)
                .where(TEAM.ID.in(teams.stream().map(TeamId::of).toList()))
                .forEach(row -> names.put(row.value1().toString(), row.value2()));
        return names;
    }

    /** Keeps what is told: for each item its tables. */
    void tell(WaveId wave, Map<Item, List<ToldTable>> told, Map<String, String> names) {
        List<ToldGroup> groups = told.values().stream()
                .flatMap(List::stream)
                .map(ToldTable::group)
                .distinct()
                .sorted(ToldGroup.ORDER)
                .toList();
        List<Query> rows = new ArrayList<>();
        for (int place = 0; place < groups.size(); place++) {
            ToldGroup group = groups.get(place);
            String named = group.team() == null ? group.region() : group.team();
            rows.add(sql.insertInto(TOLD_GROUP)
                    .set(TOLD_GROUP.WAVE_ID, wave)
                    .set(TOLD_GROUP.PLACE, place)
                    .set(TOLD_GROUP.KIND, group.kind().name())
                    .set(
                            TOLD_GROUP.REGION_ID,
                            id(group.region()).map(RegionId::of).orElse(null))
                    .set(TOLD_GROUP.TEAM_ID, id(group.team()).map(TeamId::of).orElse(null))
                    .set(TOLD_GROUP.GROUP_NAME, named == null ? "" : names.getOrDefault(named, "")));
        }
        told.forEach((item, tables) -> tables.forEach(table -> {
            Scale scale = item.scale().orElseThrow();
            for (int place = 0; place < table.cells().size(); place++) {
                ToldTable.Cell cell = table.cells().get(place);
                rows.add(cell(
                        wave,
                        groups.indexOf(table.group()),
                        item.code(),
                        place,
                        cell.options().stream()
                                .map(option -> scale.options().get(option).code())
                                .toList(),
                        cell.people()));
            }
        }));
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            sql.batch(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)))
                    .execute();
        }
    }

    /** Keeps counts that were taken over, as they are. */
    void takeOver(WaveId wave, Collection<Cell> cells) {
        sql.insertInto(TOLD_GROUP)
                .set(TOLD_GROUP.WAVE_ID, wave)
                .set(TOLD_GROUP.PLACE, 0)
                .set(TOLD_GROUP.KIND, ToldGroup.Kind.EVERYONE.name())
                .set(TOLD_GROUP.GROUP_NAME, "")
                .execute();
        if (cells.isEmpty()) {
            return;
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        sql.batch(cells.stream()
                        .map(cell -> cell(
                                wave,
                                0,
                                cell.item(),
                                places.merge(cell.item(), 1, Integer::sum) - 1,
                                cell.options(),
                                cell.people()))
                        .toList())
                .execute();
    }

    private Query cell(WaveId wave, int group, String item, int place, List<String> options, int people) {
        return sql.insertInto(TOLD_CELL)
                .set(TOLD_CELL.WAVE_ID, wave)
                .set(TOLD_CELL.GROUP_PLACE, group)
                .set(TOLD_CELL.ITEM_CODE, item)
                .set(TOLD_CELL.PLACE, place)
                .set(TOLD_CELL.OPTIONS, String.join(" ", options))
                .set(TOLD_CELL.PEOPLE, people);
    }

    /** Keeps what was written, each under an id that says nothing. */
    void addTexts(WaveId wave, String item, List<String> shuffled) {
        sql.batch(shuffled.stream()
                        .map(text -> sql.insertInto(WRITTEN_TEXT)
                                .set(WRITTEN_TEXT.ID, UUID.randomUUID())
                                .set(WRITTEN_TEXT.WAVE_ID, wave)
                                .set(WRITTEN_TEXT.ITEM_CODE, item)
                                .set(WRITTEN_TEXT.BODY, text)
                                .set(WRITTEN_TEXT.STATE, "WAITING"))
                        .toList())
                .execute();
    }

    /** The groups of a wave that are for this reader, and the cells of everyone and of the chosen one of them. */
    record Seen(List<Group> groups, List<Cell> cells) {}

    /** What of a wave is for this reader. */
    Seen seen(WaveId wave, Actor reader, @Nullable Integer chosen) {
        Map<Integer, Group> groups = new LinkedHashMap<>();
        List<Cell> cells = new ArrayList<>();
        sql.select(
                        TOLD_GROUP.PLACE,
                        TOLD_GROUP.KIND,
                        TOLD_GROUP.GROUP_NAME,
                        TOLD_CELL.ITEM_CODE,
                        TOLD_CELL.OPTIONS,
                        TOLD_CELL.PEOPLE)
                .from(TOLD_GROUP)
                .leftJoin(TOLD_CELL)
                .on(TOLD_CELL.WAVE_ID.eq(TOLD_GROUP.WAVE_ID))
                .and(TOLD_CELL.GROUP_PLACE.eq(TOLD_GROUP.PLACE))
                .and(TOLD_GROUP
                        .KIND
                        .eq(ToldGroup.Kind.EVERYONE.name())
                        .or(TOLD_GROUP.PLACE.eq(chosen == null ? -1 : chosen)))
                .where(TOLD_GROUP.WAVE_ID.eq(wave))
                .and(visibleTo(reader))
                .orderBy(TOLD_GROUP.PLACE, TOLD_CELL.ITEM_CODE, TOLD_CELL.PLACE)
                .forEach(row -> {
                    groups.putIfAbsent(
                            row.value1(), new Group(row.value1(), ToldGroup.Kind.valueOf(row.value2()), row.value3()));
                    if (row.value4() != null) {
                        cells.add(new Cell(wave, row.value1(), row.value4(), split(row.value5()), row.value6()));
                    }
                });
        return new Seen(List.copyOf(groups.values()), cells);
    }

    /**
     * Which groups somebody may look at: everyone, and those of their places. What is left of regions or teams that are too small is
     * for who may look at each of those around it: to anybody else it would tell by subtraction of groups that are not theirs.
     */
    private static Condition visibleTo(Actor reader) {
        ToldPlaces places = ToldPlaces.of(reader);
        Condition everyRegion = places.allRegions() ? trueCondition() : falseCondition();
        Condition everyTeam = places.allTeams() ? trueCondition() : TOLD_GROUP.REGION_ID.in(places.regionsLed());
        return TOLD_GROUP
                .KIND
                .eq(ToldGroup.Kind.EVERYONE.name())
                .or(TOLD_GROUP
                        .KIND
                        .in(ToldGroup.Kind.REGION.name(), ToldGroup.Kind.TEAM.name())
                        .and(holds(places, TOLD_GROUP.REGION_ID, TOLD_GROUP.TEAM_ID)))
                .or(TOLD_GROUP.KIND.eq(ToldGroup.Kind.OTHER_REGIONS.name()).and(everyRegion))
                .or(TOLD_GROUP.KIND.eq(ToldGroup.Kind.OTHER_TEAMS.name()).and(everyTeam));
    }

    /** Whether a region, or where there is one a team, is among these places. */
    static Condition holds(ToldPlaces places, Field<RegionId> region, Field<TeamId> team) {
        Condition ownRegion = places.allRegions()
                ? trueCondition()
                : region.in(places.regionsLed())
                        .or(region.in(select(TEAM.REGION_ID).from(TEAM).where(TEAM.ID.in(places.teams()))));
        Condition ownTeam = places.allTeams()
                ? trueCondition()
                : team.in(places.teams())
                        .or(team.in(select(TEAM.ID).from(TEAM).where(TEAM.REGION_ID.in(places.regionsLed()))));
        return team.isNull().and(ownRegion).or(team.isNotNull().and(ownTeam));
    }

    /** What is told of everyone in all waves of a questionnaire. */
    List<Cell> ofEveryone(String questionnaire) {
        return cells(TOLD_GROUP.KIND.eq(ToldGroup.Kind.EVERYONE.name()).and(WAVE.QUESTIONNAIRE_CODE.eq(questionnaire)));
    }

    /**
     * How everyone answered the item of this code, and those whose codes begin like this, in every wave of which that is told; the
     * earliest wave first.
     */
    Map<Wave, List<Cell>> overWaves(String item, String begin) {
        return byWave(sql.fetch(cellsOver(item, begin)));
    }

    /** The same with what was let through of what people wrote about the latter; one statement. */
    OverWaves overWavesInWords(String item, String begin) {
        var cells = multiset(cellsOver(item, begin));
        var texts = multiset(TextRepository.releasedOf(begin));
        return sql.select(cells, texts)
                .fetchSingle(
                        row -> new OverWaves(byWave(row.value1()), row.value2().map(Records.mapping(ToldText::new))));
    }

    private static Select<Record> cellsOver(String item, String begin) {
        List<SelectField<?>> fields = new ArrayList<>(WaveRepository.FIELDS);
        fields.addAll(List.of(TOLD_CELL.ITEM_CODE, TOLD_CELL.OPTIONS, TOLD_CELL.PEOPLE));
        return WaveRepository.from(select(fields))
                .join(TOLD_GROUP)
                .on(TOLD_GROUP.WAVE_ID.eq(WAVE.ID))
                .and(TOLD_GROUP.KIND.eq(ToldGroup.Kind.EVERYONE.name()))
                .join(TOLD_CELL)
                .on(TOLD_CELL.WAVE_ID.eq(WAVE.ID))
                .and(TOLD_CELL.GROUP_PLACE.eq(TOLD_GROUP.PLACE))
                .where(TOLD_CELL.ITEM_CODE.eq(item).or(TOLD_CELL.ITEM_CODE.startsWith(begin)))
                .and(WaveRepository.ofTheWhole())
                .orderBy(WAVE.FROM_DATE, WAVE.ID, TOLD_CELL.ITEM_CODE, TOLD_CELL.PLACE);
    }

    private static Map<Wave, List<Cell>> byWave(Result<Record> rows) {
        Map<WaveId, Wave> waves = new LinkedHashMap<>();
        Map<WaveId, List<Cell>> cells = new LinkedHashMap<>();
        rows.forEach(row -> {
            Wave wave = waves.computeIfAbsent(row.get(WAVE.ID), _ -> WaveRepository.wave(row));
            cells.computeIfAbsent(wave.id(), _ -> new ArrayList<>())
                    .add(new Cell(
                            wave.id(),
                            0,
                            row.get(TOLD_CELL.ITEM_CODE),
                            split(row.get(TOLD_CELL.OPTIONS)),
                            row.get(TOLD_CELL.PEOPLE)));
        });
        Map<Wave, List<Cell>> byWave = new LinkedHashMap<>();
        waves.forEach((id, wave) -> byWave.put(wave, cells.getOrDefault(id, List.of())));
        return byWave;
    }

    private List<Cell> cells(Condition which) {
        return sql.select(
                        TOLD_CELL.WAVE_ID,
                        TOLD_CELL.GROUP_PLACE,
                        TOLD_CELL.ITEM_CODE,
                        TOLD_CELL.OPTIONS,
                        TOLD_CELL.PEOPLE)
                .from(TOLD_CELL)
                .join(TOLD_GROUP)
                .on(TOLD_GROUP.WAVE_ID.eq(TOLD_CELL.WAVE_ID))
                .and(TOLD_GROUP.PLACE.eq(TOLD_CELL.GROUP_PLACE))
                .join(WAVE)
                .on(WAVE.ID.eq(TOLD_CELL.WAVE_ID))
                .where(which)
                .orderBy(TOLD_CELL.WAVE_ID, TOLD_CELL.GROUP_PLACE, TOLD_CELL.ITEM_CODE, TOLD_CELL.PLACE)
                .fetch(row -> new Cell(row.value1(), row.value2(), row.value3(), split(row.value4()), row.value5()));
    }

    private static List<String> split(String options) {
        return List.of(options.split(" "));
    }

    private static Optional<String> id(@Nullable String code) {
        return Optional.ofNullable(code).filter(each -> !each.equals(Sheet.NONE));
    }
}
