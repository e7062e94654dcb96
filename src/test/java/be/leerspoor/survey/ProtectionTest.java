package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of answers, and what nobody finds in it. */
class ProtectionTest {

    private static final int THRESHOLD = 5;

    @Test
    void everyAnswerThatEnoughPeopleGaveIsToldExactly() {
        Tally tally = tally(ordered(5));
        give(tally, "noord", "a", 10, 20, 30, 8, 7);

        assertThat(protection().tell(tally))
                .singleElement()
                .satisfies(table -> assertThat(table.cells())
                        .extracting(ToldTable.Cell::people)
                        .containsExactly(10, 20, 30, 8, 7));
    }

    @Test
    void anAnswerOfFewIsToldTogetherWithItsNeighbour() {
        Tally tally = tally(ordered(5));
        give(tally, "noord", "a", 10, 20, 30, 8, 1);

        assertThat(protection().tell(tally).getFirst().cells())
                .containsExactly(cell(10, 0), cell(20, 1), cell(30, 2), cell(9, 3, 4));
    }

    @Test
    void anAnswerOfNobodyLooksThatSameWay() {
        Tally tally = tally(ordered(5));
        give(tally, "noord", "a", 10, 20, 30, 9, 0);

        assertThat(protection().tell(tally).getFirst().cells())
                .containsExactly(cell(10, 0), cell(20, 1), cell(30, 2), cell(9, 3, 4));
    }

    @Test
    void aConditionalScaleTakesWhatIsLeftTogetherHoweverFarApart() {
        Tally tally = tally(conditional(6));
        give(tally, "noord", "a", 4, 21, 20, 51, 2, 0);

        assertThat(protection().tell(tally).getFirst().cells())
                .containsExactly(cell(6, 0, 4, 5), cell(21, 1), cell(20, 2), cell(51, 3));
    }

    @Test
    void oneAnswerOfFewDoesNotStandAlone() {
        Tally tally = tally(conditional(4));
        give(tally, "noord", "a", 3, 30, 12, 20);

        assertThat(protection().tell(tally).getFirst().cells())
                .containsExactly(cell(15, 0, 2), cell(30, 1), cell(20, 3));
    }

    @Test
    void ofFewerPeopleThanTheThresholdNothingIsTold() {
        Tally tally = tally(ordered(2));
        give(tally, "noord", "a", 2, 2);

        assertThat(protection().tell(tally)).isEmpty();
    }

    @Test
    void whereEverybodyGaveOneAnswerThatIsNotTold() {
        Tally tally = tally(ordered(2));
        give(tally, "noord", "a", 0, 40);

        assertThat(protection().tell(tally)).isEmpty();
    }

    @Test
    void regionsTakeTheSameAnswersTogether() {
        Tally tally = tally(ordered(3));
        give(tally, "noord", "a", 20, 10, 2);
        give(tally, "zuid", "b", 20, 10, 30);

        assertThat(protection().tell(tally))
                .extracting(ToldTable::group, ToldTable::cells)
                .containsExactly(
                        tuple(ToldGroup.everyone(), List.of(cell(40, 0), cell(20, 1), cell(32, 2))),
                        tuple(ToldGroup.region("noord"), List.of(cell(20, 0), cell(12, 1, 2))),
                        tuple(ToldGroup.region("zuid"), List.of(cell(20, 0), cell(40, 1, 2))));
    }

    @Test
    void aSmallRegionIsToldWithTheSmallestOther() {
        Tally tally = tally(ordered(2));
        give(tally, "klein", "a", 1, 2);
        give(tally, "midden", "b", 10, 10);
        give(tally, "groot", "c", 30, 30);

        assertThat(protection().tell(tally))
                .extracting(ToldTable::group)
                .containsExactly(ToldGroup.everyone(), ToldGroup.region("groot"), ToldGroup.otherRegions());
    }

    @Test
    void aThresholdThatProtectsNobodyIsRefused() {
        assertThatThrownBy(() -> new Protection(1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Regions and teams of any size, answers given at random, now and then hardly at all. */
    @ParameterizedTest
    @ValueSource(ints = {5, 10})
    void nobodyFindsAnAnswerOfFewByLinearProgramming(int threshold) {
        int found = 0;
        int looked = 0;
        for (long seed = 1; seed <= 12; seed++) {
            Random random = new Random(seed);
            boolean inOrder = random.nextBoolean();
            int options = 2 + random.nextInt(4);
            Map<Tally.Place, int[]> answers = randomAnswers(random, options);
            Tally tally = tally(inOrder ? ordered(options) : conditional(options));
            answers.forEach((place, counts) -> give(tally, place.region(), place.team(), counts));
            LinearAttacker attacker = new LinearAttacker(answers.keySet(), options);
            new Protection(threshold).tell(tally).forEach(table -> learn(attacker, table, answers, tally, threshold));

            for (Predicate<Tally.Place> where : interesting(answers.keySet(), random)) {
                for (int option = 0; option < options; option++) {
                    looked++;
                    if (attacker.finds(where, List.of(option), threshold)) {
                        found++;
                    }
                }
            }
        }

        assertThat(looked).isGreaterThan(500);
        assertThat(found).isZero();
    }

    /** The attacker can do it: tables that only leave small numbers out give nearly all of them away. */
    @Test
    void tablesThatOnlyLeaveSmallNumbersOutAreBroken() {
        Map<Tally.Place, int[]> answers = Map.of(
                new Tally.Place("noord", "a"), new int[] {3, 20, 14, 9},
                new Tally.Place("noord", "b"), new int[] {12, 1, 2, 9},
                new Tally.Place("zuid", "c"), new int[] {7, 11, 30, 4});
        LinearAttacker attacker = new LinearAttacker(answers.keySet(), 4);
        for (Tally.Place place : answers.keySet()) {
            int[] counts = answers.get(place);
            attacker.learn(
                    place::equals, List.of(0, 1, 2, 3), IntStream.of(counts).sum());
            for (int option = 0; option < 4; option++) {
                if (counts[option] >= THRESHOLD) {
                    attacker.learn(place::equals, List.of(option), counts[option]);
                }
            }
        }
        for (int option = 0; option < 4; option++) {
            int which = option;
            attacker.learn(
                    _ -> true,
                    List.of(option),
                    answers.values().stream().mapToInt(counts -> counts[which]).sum());
        }

        long found = answers.keySet().stream()
                .flatMap(place -> IntStream.range(0, 4)
                        .filter(option -> attacker.finds(place::equals, List.of(option), THRESHOLD))
                        .boxed())
                .count();

        assertThat(found).isEqualTo(4);
    }

    private static void learn(
            LinearAttacker attacker, ToldTable table, Map<Tally.Place, int[]> answers, Tally tally, int threshold) {
        // Who is in "the others" of a table can be told from who has a table: those who have none.
        Set<ToldGroup> told = new HashSet<>();
        new Protection(threshold).tell(tally).forEach(each -> told.add(each.group()));
        Predicate<Tally.Place> where = switch (table.group().kind()) {
            case EVERYONE -> _ -> true;
            case REGION -> place -> place.region().equals(table.group().region());
            case OTHER_REGIONS -> place -> !told.contains(ToldGroup.region(place.region()));
            case TEAM -> place -> place.team().equals(table.group().team());
            case OTHER_TEAMS ->
                place -> place.region().equals(table.group().region())
                        && !told.contains(ToldGroup.team(place.region(), place.team()));
        };
        assertThat(table.cells()).allSatisfy(cell -> {
            assertThat(cell.people()).isGreaterThanOrEqualTo(threshold);
            assertThat(cell.people())
                    .isEqualTo(answers.entrySet().stream()
                            .filter(each -> where.test(each.getKey()))
                            .mapToInt(each -> cell.options().stream()
                                    .mapToInt(option -> each.getValue()[option])
                                    .sum())
                            .sum());
        });
        table.cells().forEach(cell -> attacker.learn(where, cell.options(), cell.people()));
    }

    /** Every team, every region, and some teams together. */
    private static List<Predicate<Tally.Place>> interesting(Set<Tally.Place> places, Random random) {
        List<Predicate<Tally.Place>> groups = new ArrayList<>();
        places.forEach(place -> groups.add(place::equals));
        places.stream()
                .map(Tally.Place::region)
                .distinct()
                .forEach(region -> groups.add(place -> place.region().equals(region)));
        for (int some = 0; some < 6; some++) {
            long chosen = random.nextLong();
            groups.add(place -> (chosen >> (place.hashCode() & 63) & 1) == 1);
        }
        return groups;
    }

    private static Map<Tally.Place, int[]> randomAnswers(Random random, int options) {
        Map<Tally.Place, int[]> answers = new HashMap<>();
        int regions = 2 + random.nextInt(3);
        for (int region = 0; region < regions; region++) {
            int teams = 1 + random.nextInt(3);
            for (int team = 0; team < teams; team++) {
                int[] counts = new int[options];
                for (int option = 0; option < options; option++) {
                    counts[option] = random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(40);
                }
                answers.put(new Tally.Place("regio " + region, "team " + region + "." + team), counts);
            }
        }
        return answers;
    }

    private static Protection protection() {
        return new Protection(THRESHOLD);
    }

    private static Tally tally(Scale scale) {
        return new Tally("vraag", scale);
    }

    private static void give(Tally tally, String region, String team, int... counts) {
        for (int option = 0; option < counts.length; option++) {
            for (int person = 0; person < counts[option]; person++) {
                tally.count(new Tally.Place(region, team), "o" + option);
            }
        }
    }

    private static ToldTable.Cell cell(int people, int... options) {
        return new ToldTable.Cell(IntStream.of(options).boxed().toList(), people);
    }

    private static Scale ordered(int options) {
        return scale(options, true);
    }

    private static Scale conditional(int options) {
        return scale(options, false);
    }

    private static Scale scale(int options, boolean inOrder) {
        return new Scale(
                "schaal",
                inOrder,
                IntStream.range(0, options)
                        .mapToObj(option -> new Scale.Option("o" + option, Words.same("antwoord " + option)))
                        .toList());
    }
}
