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

/** What is told of teams and regions over the years, and what somebody finds who takes numbers from one another. */
@LeerspoorTestOnce
class CoverageHistoryTest {

    private static final int YEARS = 5;
    private static final List<TrainingPeriod> PERIODS = IntStream.range(2023, 2023 + YEARS)
            .<TrainingPeriod>mapToObj(year -> new TrainingPeriod.Year(Year.of(year)))
            .toList();
    private static final List<PastWalksRepository.Counted> EAST = List.of(
            row(0, "Oost", "Aalst", 8, 3, 6, 2, 1),
            row(0, "Oost", "Gent-Noord", 6, 1, 5, 1, 1),
            row(0, "Oost", "Gent-Zuid", 5, 5, 5, 5, 5),
            row(1, "Oost", "Aalst", 5, 4, 5, 4, 1),
            row(1, "Oost", "Gent-Noord", 7, 7, 7, 7, 6),
            row(1, "Oost", "Gent-Zuid", 1, 0, 0, 0, 0));
    private static final List<PastWalksRepository.Counted> LIMBURG =
            List.of(row(0, "Limburg", "Genk", 3, 1, 3, 1, 0), row(0, "Limburg", "Hasselt", 3, 2, 3, 2, 2));
    private static final List<PastWalksRepository.Counted> WEST = List.of(row(0, "West", "Brugge", 2, 2, 2, 2, 2));

    @Autowired
    private KnownPaths paths;

    @Test
    void aTeamOfSixIsToldAsItIsAndOneOfFiveNotAtAll() {
        CoverageHistory.OnPath told = only(CoverageHistory.ofTeams(PERIODS, EAST, paths));

        assertThat(words(told, 0)).containsExactly("Aalst 8 3 6 2 1", "Gent-Noord 6 1 0 0 1", "whole 14 4 6 2 2");
        assertThat(words(told, 1))
                .as("five of Aalst and one of Gent-Zuid are six together")
                .containsExactly("Gent-Noord 7 7 7 7 6", "small 6 4 0 0 1", "whole 13 11 7 7 7");
        assertThat(words(told, 2)).containsExactly("whole 0 0 0 0 0");
    }

    @Test
    void smallTeamsStandTogetherOnceTheyAreSix() {
        assertThat(words(only(CoverageHistory.ofTeams(PERIODS, LIMBURG, paths)), 0))
                .containsExactly("small 6 3 6 3 2", "whole 6 3 6 3 2");
        assertThat(CoverageHistory.ofTeams(PERIODS, WEST, paths).paths()).isEmpty();
    }

    @Test
    void aRegionCountsExactlyWhatIsToldOfItsTeams() {
        List<PastWalksRepository.Counted> all = new ArrayList<>(EAST);
        all.addAll(LIMBURG);
        assertThat(words(only(CoverageHistory.ofRegions(PERIODS, all, paths)), 0))
                .as("the five of Gent-Zuid are not what is left of Oost")
                .containsExactly("Limburg 6 3 6 3 2", "Oost 14 4 6 2 2", "whole 20 7 12 5 4");

        all.addAll(WEST);
        assertThat(words(only(CoverageHistory.ofRegions(PERIODS, all, paths)), 0))
                .as("with two of Brugge they are seven")
                .containsExactly("Limburg 6 3 6 3 2", "Oost 14 4 6 2 2", "small 7 7 7 7 7", "whole 27 14 19 12 11");
    }

    @Test
    void nothingOfFivePeopleOrFewerIsToldOrLeftOfAWhole() {
        Random random = new Random(20270309);
        for (int round = 0; round < 300; round++) {
            List<PastWalksRepository.Counted> counted = drawn(random);
            CoverageHistory regions = CoverageHistory.ofRegions(PERIODS, counted, paths);
            check(regions);
            for (int region = 0; region < 3; region++) {
                String name = "Regio " + region;
                CoverageHistory teams = CoverageHistory.ofTeams(
                        PERIODS,
                        counted.stream()
                                .filter(row -> row.region().equals(name))
                                .toList(),
                        paths);
                check(teams);
                assertThat(regions.paths().stream()
                                .flatMap(path -> path.groups().stream())
                                .filter(line -> name.equals(line.group()))
                                .map(CoverageHistory.Line::shares))
                        .isEqualTo(teams.paths().stream()
                                .map(path -> path.whole().shares())
                                .toList());
            }
        }
    }

    private static void check(CoverageHistory history) {
        history.paths().forEach(path -> {
            assertThat(path.groups().stream().map(CoverageHistory.Line::group).filter(Objects::nonNull))
                    .isSortedAccordingTo(Alphabet.ORDER);
            for (int period = 0; period < YEARS; period++) {
                int at = period;
                CoverageHistory.Share parts = path.groups().stream()
                        .map(line -> line.shares().get(at))
                        .reduce(CoverageHistory.Share.NONE, CoverageHistory.Share::plus);
                assertThat(path.whole().shares().get(at)).isEqualTo(parts);
                path.groups().stream().map(line -> line.shares().get(at)).forEach(share -> {
                    assertThat(share.walking()).isNotIn(1, 2, 3, 4, 5);
                    assertThat(share.due()).isNotIn(1, 2, 3, 4, 5);
                });
            }
        });
    }

    @Test
    void ofAFewNoNumberIsToldAndOfSixExactlyHowMany() {
        assertThat(Headcount.of(0)).isEqualTo(Headcount.NOBODY);
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(Headcount::of)).containsOnly(Headcount.FEW);
        assertThat(List.of(6, 7, 8, 13).stream().map(Headcount::of).map(Headcount::told))
                .containsExactly(6, 7, 8, 13);
        assertThatThrownBy(() -> new Headcount(5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CoverageHistory.OnPath only(CoverageHistory history) {
        assertThat(history.paths()).hasSize(1);
        return history.paths().getFirst();
    }

    /** On the path, finished, asked by then, of those finished, finished in the period; of every line that is told. */
    private static List<String> words(CoverageHistory.OnPath path, int period) {
        List<String> words = new ArrayList<>();
        path.groups().stream()
                .filter(line -> line.shares().get(period).isTold())
                .forEach(line -> words.add((line.group() == null ? "small" : line.group())
                        + words(line.shares().get(period))));
        words.add("whole" + words(path.whole().shares().get(period)));
        return words;
    }

    private static String words(CoverageHistory.Share share) {
        return " %d %d %d %d %d"
                .formatted(share.walking(), share.finished(), share.due(), share.finishedDue(), share.within());
    }

    private static List<PastWalksRepository.Counted> drawn(Random random) {
        List<PastWalksRepository.Counted> counted = new ArrayList<>();
        int teams = 1 + random.nextInt(8);
        for (int team = 0; team < teams; team++) {
            for (int year = 0; year < YEARS; year++) {
                int walking = random.nextInt(12);
                if (walking > 0) {
                    int due = random.nextInt(walking + 1);
                    counted.add(row(
                            year,
                            "Regio " + team % 3,
                            "Team " + team,
                            walking,
                            random.nextInt(walking + 1),
                            due,
                            0,
                            0));
                }
            }
        }
        return counted;
    }

    private static PastWalksRepository.Counted row(
            int period, String region, String team, int walking, int finished, int due, int finishedDue, int within) {
        return new PastWalksRepository.Counted(
                period,
                region,
                team,
                new PathVersion("basisopleiding", 1),
                walking,
                finished,
                due,
                finishedDue,
                within);
    }
}
