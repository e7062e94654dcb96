package be.leerspoor.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of regions, so that nobody in a small one is found. */
class RegionCountTest {

    private static final RegionInfo ANTWERP = new RegionInfo(RegionId.random(), "Antwerpen");
    private static final RegionInfo LIMBURG = new RegionInfo(RegionId.random(), "Limburg");
    private static final RegionInfo WEST = new RegionInfo(RegionId.random(), "West-Vlaanderen");

    @Test
    void ofARegionInWhichFivePeopleHadAPartNothingIsTold() {
        assertThat(told(of(ANTWERP, 5), of(LIMBURG, 6), of(WEST, 7)))
                .as("of five, taking away would tell as well")
                .containsExactly("West-Vlaanderen");
        assertThat(told(of(ANTWERP, 0), of(LIMBURG, 6), of(WEST, 7))).containsExactly("Limburg", "West-Vlaanderen");
    }

    @Test
    void whatIsLeftUntoldIsOfManyOrOfNobody() {
        assertThat(told(of(ANTWERP, 3), of(LIMBURG, 3), of(WEST, 7))).containsExactly("West-Vlaanderen");
        assertThat(told(of(ANTWERP, 2), of(WEST, 7))).isEmpty();
        assertThat(told(new RegionCount.Of(null, people(1), 4, 0), of(WEST, 7))).isEmpty();
    }

    @Test
    void whoHasAPartInTwoRegionsIsOnePersonOfWhatIsLeftUntold() {
        Set<PersonId> three = people(3);

        assertThat(told(
                        new RegionCount.Of(ANTWERP, three, 2, 0),
                        new RegionCount.Of(LIMBURG, three, 2, 0),
                        of(WEST, 7)))
                .isEmpty();
    }

    @Test
    void regionsStandByNameAndNeverByNumber() {
        assertThat(told(of(WEST, 30), of(ANTWERP, 6), of(LIMBURG, 20)))
                .containsExactly("Antwerpen", "Limburg", "West-Vlaanderen");
    }

    @Test
    void theWholeCountsEverybodyAlsoWhoIsInNoTeam() {
        List<MonthCount.OfPerson> counted = IntStream.range(0, 7)
                .mapToObj(_ -> new MonthCount.OfPerson(PersonId.random(), 2, 3))
                .toList();

        MonthCount month = MonthCount.of(counted, Map.of());

        assertThat(month).isEqualTo(new MonthCount(14, 21, List.of()));
        assertThat(MonthCount.ofMany(counted.subList(0, 5), Map.of())).isEmpty();
        assertThat(MonthCount.ofMany(counted.subList(0, 6), Map.of())).isPresent();
    }

    private static RegionCount.Of of(RegionInfo region, int people) {
        return new RegionCount.Of(region, people(people), people * 2L, 0);
    }

    private static Set<PersonId> people(int many) {
        return Stream.generate(PersonId::random).limit(many).collect(Collectors.toSet());
    }

    private static List<String> told(RegionCount.Of... all) {
        return RegionCount.told(List.of(all)).stream().map(RegionCount::name).toList();
    }
}
