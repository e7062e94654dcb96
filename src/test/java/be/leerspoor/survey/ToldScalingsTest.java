package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.people.TeamId;
import be.leerspoor.survey.ToldScalings.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToldScalingsTest {

    private static final LocalDate IN_NOVEMBER = LocalDate.of(2026, 11, 10);
    private static final LocalDate END_OF_2026 = LocalDate.of(2026, 12, 31);
    private static final LocalDate IN_MARCH = LocalDate.of(2027, 3, 9);

    private final List<TeamId> teams =
            IntStream.range(0, 12).mapToObj(_ -> TeamId.random()).toList();

    @Test
    void ofFiveTeamsItIsToldHowManyStandWhereAndOfFourNothing() {
        assertThat(told(IN_MARCH, on(IN_NOVEMBER, 3, 4, 4, 6, 8)))
                .contains(new TeamScalingFigures(END_OF_2026, 5, Map.of(3, 1, 4, 2, 6, 1, 8, 1)));
        assertThat(told(IN_MARCH, on(IN_NOVEMBER, 3, 4, 4, 6))).isEmpty();
        assertThat(told(IN_MARCH, List.of())).isEmpty();
    }

    @Test
    void theLatestOfEachTeamCountsAndNothingThatIsOlderThanAYear() {
        List<Said> twice = both(on(LocalDate.of(2026, 10, 1), 1, 1, 1), on(IN_NOVEMBER, 3, 4, 4, 6, 8));
        assertThat(told(IN_MARCH, twice)).map(TeamScalingFigures::at).contains(Map.of(3, 1, 4, 2, 6, 1, 8, 1));

        assertThat(told(LocalDate.of(2027, 10, 14), on(IN_NOVEMBER, 3, 4, 4, 6, 8)))
                .as("at the end of June it was less than a year ago")
                .isPresent();
        assertThat(told(LocalDate.of(2028, 1, 15), on(IN_NOVEMBER, 3, 4, 4, 6, 8)))
                .isEmpty();
    }

    @Test
    void nothingIsToldOfAQuarterBeforeAllOfItIsSettled() {
        List<Said> said = on(END_OF_2026, 3, 4, 4, 6, 8);

        assertThat(told(LocalDate.of(2027, 1, 14), said))
                .as("the last day to correct")
                .isEmpty();
        assertThat(told(LocalDate.of(2027, 1, 15), said)).isPresent();
    }

    @Test
    void oneTeamThatScalesAnewChangesNothingThatIsTold() {
        List<Said> before = on(IN_NOVEMBER, 3, 4, 4, 6, 8);
        LocalDate later = LocalDate.of(2027, 4, 20);
        LocalDate inFebruary = LocalDate.of(2027, 2, 2);
        Optional<TeamScalingFigures> told = told(IN_MARCH, before);

        assertThat(told(later, both(before, on(inFebruary, 9)))).isEqualTo(told);
        assertThat(told(later, both(before, on(inFebruary, 9, 9, 9, 9)))).isEqualTo(told);
        assertThat(told(later, both(before, on(inFebruary, 9, 9, 9, 9, 7))))
                .contains(new TeamScalingFigures(LocalDate.of(2027, 3, 31), 5, Map.of(9, 4, 7, 1)));
    }

    @Test
    void aTeamThatJoinsAloneIsNotFoundInTheDifference() {
        List<Said> before = on(IN_NOVEMBER, 3, 4, 4, 6, 8);
        List<Said> joined = both(before, List.of(new Said(teams.get(11), LocalDate.of(2027, 2, 2), 0)));

        assertThat(told(LocalDate.of(2027, 4, 20), joined)).isEqualTo(told(IN_MARCH, before));
    }

    @Test
    void whereNobodySaidAnythingNewTheSameNumbersHoldForALaterDay() {
        assertThat(told(LocalDate.of(2027, 4, 20), on(IN_NOVEMBER, 3, 4, 4, 6, 8)))
                .contains(new TeamScalingFigures(LocalDate.of(2027, 3, 31), 5, Map.of(3, 1, 4, 2, 6, 1, 8, 1)));
    }

    @Test
    void whatWouldBeTrueOfEachOfThemIsNotTold() {
        assertThat(told(IN_MARCH, on(IN_NOVEMBER, 3, 3, 3, 3, 3, 3))).isEmpty();
    }

    @Test
    void figuresOfTooFewCannotBeMade() {
        assertThatThrownBy(() -> new TeamScalingFigures(END_OF_2026, 4, Map.of(3, 4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TeamScalingFigures(END_OF_2026, 5, Map.of(3, 4)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<TeamScalingFigures> told(LocalDate today, List<Said> said) {
        return ToldScalings.of(said, today);
    }

    /** The first team said the first number on this day, the second the second. */
    private List<Said> on(LocalDate day, int... numbers) {
        List<Said> said = new ArrayList<>();
        for (int team = 0; team < numbers.length; team++) {
            said.add(new Said(teams.get(team), day, numbers[team]));
        }
        return said;
    }

    private static List<Said> both(List<Said> some, List<Said> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
