package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody lays the tables of two waves beside each other and knows of every team how many were asked both times, how many only
 * the first time and how many only the second. With linear programming over both at once they look for an answer that few gave:
 * of a team, of a region, of those who left or came, of those who changed their mind.
 */
class SeveralWavesTest {

    /** That somebody was not asked in a wave. */
    private static final int ABSENT = 3;

    private static final int ANSWERS = 3;
    private static final int PAIRS = (ANSWERS + 1) * (ANSWERS + 1);

    /** The whole organisation twice, a month or a year apart. */
    @ParameterizedTest
    @ValueSource(ints = {5, 10})
    void twoWavesOfTheWholeTellNoMoreThanEachOfThem(int threshold) {
        Found found = new Found();
        for (long seed = 1; seed <= 6; seed++) {
            attack(new Random(seed), threshold, _ -> true, false, found);
        }
        assertThat(found.looked).isGreaterThan(300);
        assertThat(found.found)
                .as("answers of few found of %d looked for, threshold %d", found.looked, threshold)
                .isZero();
    }

    /** The whole organisation, and more than a year later one of its regions. */
    @ParameterizedTest
    @ValueSource(ints = {5, 10})
    void aWaveOfARegionBesideOneOfTheWholeTellsNoMoreThanEachOfThem(int threshold) {
        Found found = new Found();
        for (long seed = 21; seed <= 26; seed++) {
            attack(new Random(seed), threshold, place -> place.region().equals("regio 0"), false, found);
        }
        assertThat(found.looked).isGreaterThan(300);
        assertThat(found.found)
                .as("answers of few found of %d looked for, threshold %d", found.looked, threshold)
                .isZero();
    }

    /** Why nothing is asked of other people within a year: who may suppose that nobody changed their mind finds answers of few. */
    @ParameterizedTest
    @ValueSource(ints = {5, 10})
    void whoKnowsThatNobodyChangedTheirMindFindsAnswersOfFew(int threshold) {
        Found found = new Found();
        for (long seed = 21; seed <= 26; seed++) {
            attack(new Random(seed), threshold, place -> place.region().equals("regio 0"), true, found);
        }
        assertThat(found.found)
                .as("answers of few found of %d looked for, threshold %d", found.looked, threshold)
                .isPositive();
    }

    private static void attack(
            Random random, int threshold, Predicate<Tally.Place> askedAgain, boolean sameMind, Found found) {
        Scale scale = scale(random.nextBoolean());
        Map<Tally.Place, int[]> people = people(random, askedAgain, sameMind);
        LinearAttacker attacker = new LinearAttacker(people.keySet(), PAIRS);
        people.forEach((place, counts) -> {
            attacker.learn(place::equals, both(_ -> true, _ -> true), sum(counts, both(_ -> true, _ -> true)));
            attacker.learn(place::equals, gone(_ -> true), sum(counts, gone(_ -> true)));
            attacker.learn(place::equals, came(_ -> true), sum(counts, came(_ -> true)));
            attacker.learn(place::equals, List.of(pair(ABSENT, ABSENT)), 0);
            if (sameMind) {
                attacker.learn(
                        place::equals,
                        IntStream.range(0, PAIRS)
                                .filter(pair -> first(pair) != ABSENT && second(pair) != ABSENT)
                                .filter(pair -> first(pair) != second(pair))
                                .boxed()
                                .toList(),
                        0);
            }
        });
        learn(attacker, people, scale, threshold, SeveralWavesTest::first);
        learn(attacker, people, scale, threshold, SeveralWavesTest::second);

        List<Predicate<Tally.Place>> groups = new ArrayList<>();
        people.keySet().forEach(place -> groups.add(place::equals));
        people.keySet().stream()
                .map(Tally.Place::region)
                .distinct()
                .forEach(region -> groups.add(place -> place.region().equals(region)));
        for (Predicate<Tally.Place> group : groups) {
            for (int answer = 0; answer < ANSWERS; answer++) {
                int which = answer;
                IntPredicate it = option -> option == which;
                found.look(attacker, group, pairs(SeveralWavesTest::first, it), threshold);
                found.look(attacker, group, pairs(SeveralWavesTest::second, it), threshold);
                found.look(attacker, group, gone(it), threshold);
                found.look(attacker, group, came(it), threshold);
                found.look(attacker, group, both(it, option -> option != which), threshold);
            }
        }
    }

    /** Learns every number of every table of one of the waves. */
    private static void learn(
            LinearAttacker attacker,
            Map<Tally.Place, int[]> people,
            Scale scale,
            int threshold,
            IntUnaryOperator answerOf) {
        Tally tally = new Tally("vraag", scale);
        Set<Tally.Place> asked = new HashSet<>();
        people.forEach((place, counts) -> {
            for (int pair = 0; pair < PAIRS; pair++) {
                int answer = answerOf.applyAsInt(pair);
                for (int person = 0; answer != ABSENT && person < counts[pair]; person++) {
                    tally.count(place, "o" + answer);
                    asked.add(place);
                }
            }
        });
        List<ToldTable> tables = new Protection(threshold).tell(tally);
        Set<ToldGroup> told = new HashSet<>();
        tables.forEach(table -> told.add(table.group()));
        for (ToldTable table : tables) {
            Predicate<Tally.Place> where = switch (table.group().kind()) {
                case EVERYONE -> _ -> true;
                case REGION -> place -> place.region().equals(table.group().region());
                case OTHER_REGIONS -> place -> !told.contains(ToldGroup.region(place.region()));
                case TEAM -> place -> place.team().equals(table.group().team());
                case OTHER_TEAMS ->
                    place -> place.region().equals(table.group().region())
                            && !told.contains(ToldGroup.team(place.region(), place.team()));
            };
            for (ToldTable.Cell cell : table.cells()) {
                List<Integer> pairs = pairs(answerOf, cell.options()::contains);
                assertThat(people.entrySet().stream()
                                .filter(each -> where.test(each.getKey()))
                                .mapToInt(each -> sum(each.getValue(), pairs))
                                .sum())
                        .as("what the attacker learns is true")
                        .isEqualTo(cell.people());
                attacker.learn(where, pairs, cell.people());
            }
        }
    }

    /** Two or three regions of one to three teams; most people are asked twice, some leave, some come. */
    private static Map<Tally.Place, int[]> people(Random random, Predicate<Tally.Place> askedAgain, boolean sameMind) {
        Map<Tally.Place, int[]> people = new TreeMap<>(Comparator.comparing(Tally.Place::team));
        int regions = 2 + random.nextInt(2);
        for (int region = 0; region < regions; region++) {
            int teams = 1 + random.nextInt(3);
            for (int team = 0; team < teams; team++) {
                Tally.Place place = new Tally.Place("regio " + region, "team " + region + "." + team);
                int[] counts = new int[PAIRS];
                for (int person = 6 + random.nextInt(30); person > 0; person--) {
                    int answer = random.nextInt(7) == 0 ? 2 : random.nextInt(2);
                    int later = sameMind || random.nextInt(3) > 0 ? answer : random.nextInt(ANSWERS);
                    boolean left = random.nextInt(8) == 0 || !askedAgain.test(place);
                    counts[pair(answer, left ? ABSENT : later)]++;
                }
                for (int person = random.nextInt(4); person > 0 && askedAgain.test(place); person--) {
                    counts[pair(ABSENT, random.nextInt(ANSWERS))]++;
                }
                people.put(place, counts);
            }
        }
        return people;
    }

    private static int pair(int first, int second) {
        return first * (ANSWERS + 1) + second;
    }

    private static int first(int pair) {
        return pair / (ANSWERS + 1);
    }

    private static int second(int pair) {
        return pair % (ANSWERS + 1);
    }

    /** Of those who were asked in a wave. */
    private static List<Integer> pairs(IntUnaryOperator answerOf, IntPredicate answer) {
        return IntStream.range(0, PAIRS)
                .filter(pair -> answerOf.applyAsInt(pair) != ABSENT && answer.test(answerOf.applyAsInt(pair)))
                .boxed()
                .toList();
    }

    private static List<Integer> both(IntPredicate before, IntPredicate after) {
        return IntStream.range(0, PAIRS)
                .filter(pair -> first(pair) != ABSENT && second(pair) != ABSENT)
                .filter(pair -> before.test(first(pair)) && after.test(second(pair)))
                .boxed()
                .toList();
    }

    private static List<Integer> gone(IntPredicate answer) {
        return IntStream.range(0, ANSWERS)
                .filter(answer)
                .mapToObj(first -> pair(first, ABSENT))
                .toList();
    }

    private static List<Integer> came(IntPredicate answer) {
        return IntStream.range(0, ANSWERS)
                .filter(answer)
                .mapToObj(second -> pair(ABSENT, second))
                .toList();
    }

    private static int sum(int[] counts, List<Integer> pairs) {
        return pairs.stream().mapToInt(pair -> counts[pair]).sum();
    }

    private static Scale scale(boolean inOrder) {
        return new Scale(
                "schaal",
                inOrder,
                IntStream.range(0, ANSWERS)
                        .mapToObj(option -> new Scale.Option("o" + option, Words.same("antwoord " + option)))
                        .toList());
    }

    /** How often somebody looked, and found. */
    private static final class Found {

        private int looked;
        private int found;

        void look(LinearAttacker attacker, Predicate<Tally.Place> where, List<Integer> answers, int threshold) {
            looked++;
            if (attacker.finds(where, answers, threshold)) {
                found++;
            }
        }
    }
}
