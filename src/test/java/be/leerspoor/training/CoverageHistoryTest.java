package be.leerspoor.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.people.Alphabet;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody finds who takes numbers of teams and years from one another. */
@LeerspoorTestOnce
class CoverageHistoryTest {

    private static final int YEARS = 5;
    private static final List<TrainingPeriod> PERIODS = IntStream.range(2023, 2023 + YEARS)
            .<TrainingPeriod>mapToObj(year -> new TrainingPeriod.Year(Year.of(year)))
            .toList();

    @Autowired
    private KnownPaths paths;

    @Test
    void noDifferenceOfAnyTwoNumbersOrSumsIsAboutFewerThanSixPeople() {
        Random random = new Random(20270309);
        for (int round = 0; round < 300; round++) {
            List<CoverageHistory.OnPath> told =
                    CoverageHistory.of(PERIODS, drawn(random), paths).paths();
            for (CoverageHistory.OnPath path : told) {
                List<Integer> numbers = new ArrayList<>();
                for (int year = 0; year < YEARS; year++) {
                    int at = year;
                    List<CoverageHistory.Share> parts = path.groups().stream()
                            .map(line -> line.shares().get(at))
                            .toList();
                    CoverageHistory.Share whole = path.whole().shares().get(at);
                    parts.forEach(part -> numbers.addAll(all(part)));
                    numbers.addAll(all(whole));
                    numbers.add(whole.walking()
                            - parts.stream()
                                    .mapToInt(CoverageHistory.Share::walking)
                                    .sum());
                    numbers.add(whole.finished()
                            - parts.stream()
                                    .mapToInt(CoverageHistory.Share::finished)
                                    .sum());
                }
                for (int one : numbers) {
                    for (int other : numbers) {
                        int left = Math.abs(one - other);
                        assertThat(left == 0 || left > Coverage.PEOPLE)
                                .as("%d - %d", one, other)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void aTeamOfFiveIsNeverToldByNameAndOneThatIsToldStandsByName() {
        Random random = new Random(20280309);
        for (int round = 0; round < 300; round++) {
            List<PastWalksRepository.Counted> counted = drawn(random);
            CoverageHistory.of(PERIODS, counted, paths).paths().forEach(path -> {
                assertThat(path.groups().stream()
                                .map(CoverageHistory.Line::group)
                                .filter(Objects::nonNull))
                        .isSortedAccordingTo(Alphabet.ORDER);
                counted.stream()
                        .filter(row -> row.walking() <= Coverage.PEOPLE)
                        .forEach(row -> path.groups().stream()
                                .filter(line -> row.group().equals(line.group()))
                                .forEach(line -> assertThat(
                                                line.shares().get(row.period()).isTold())
                                        .isFalse()));
            });
        }
    }

    @Test
    void smallTeamsStandTogetherOnceTheyAreSix() {
        List<PastWalksRepository.Counted> three = List.of(row(0, "Aalst", 3, 1), row(1, "Aalst", 3, 2));
        assertThat(CoverageHistory.of(PERIODS, three, paths).paths()).isEmpty();

        List<PastWalksRepository.Counted> six =
                List.of(row(0, "Aalst", 3, 1), row(1, "Aalst", 3, 2), row(1, "Gent-Zuid", 4, 4));
        CoverageHistory.OnPath path =
                CoverageHistory.of(PERIODS, six, paths).paths().getFirst();

        assertThat(path.groups()).singleElement().satisfies(line -> {
            assertThat(line.group()).isNull();
            assertThat(line.shares().getFirst().isTold()).isFalse();
            assertThat(line.shares().get(1)).isEqualTo(new CoverageHistory.Share(6, 6, 0, 0));
        });
        assertThat(path.whole().shares()).isEqualTo(path.groups().getFirst().shares());
    }

    @Test
    void aNumberThatIsToldStandsForAtLeastThreeThatMayBeMeant() {
        for (int told = 6; told <= 60; told += 6) {
            int number = told;
            assertThat(IntStream.range(0, 100).filter(people -> Headcount.sixes(people) == number))
                    .hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(IntStream.range(0, 6).map(Headcount::sixes)).containsOnly(0);
        assertThat(IntStream.range(1, 6).mapToObj(Headcount::of)).containsOnly(Headcount.FEW);
        assertThat(Headcount.of(0)).isEqualTo(Headcount.NOBODY);
        assertThatThrownBy(() -> new Headcount(7)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> all(CoverageHistory.Share share) {
        return List.of(share.walking(), share.finished(), share.due(), share.finishedDue());
    }

    private static List<PastWalksRepository.Counted> drawn(Random random) {
        List<PastWalksRepository.Counted> counted = new ArrayList<>();
        int teams = 1 + random.nextInt(6);
        for (int team = 0; team < teams; team++) {
            for (int year = 0; year < YEARS; year++) {
                int walking = random.nextInt(16);
                if (walking > 0) {
                    counted.add(row(year, "Team " + team, walking, random.nextInt(walking + 1)));
                }
            }
        }
        return counted;
    }

    private static PastWalksRepository.Counted row(int period, String team, int walking, int finished) {
        return new PastWalksRepository.Counted(
                period, team, new PathVersion("basisopleiding", 1), walking, finished, walking / 2, finished / 2, 0);
    }
}
