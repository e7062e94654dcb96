package be.leerspoor.casereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekQuestionTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);

    @Test
    void itIsTheSameFromMondayUntilSunday() {
        assertThat(IntStream.range(0, 7).mapToObj(MONDAY::plusDays).map(WeekQuestion::of))
                .containsOnly(WeekQuestion.of(MONDAY));
        assertThat(WeekQuestion.of(MONDAY.plusDays(7))).isNotEqualTo(WeekQuestion.of(MONDAY));
        assertThat(WeekQuestion.of(MONDAY.minusDays(1))).isNotEqualTo(WeekQuestion.of(MONDAY));
    }

    @Test
    void eachTakesItsTurnAlsoOverTheNewYear() {
        int count = WeekQuestion.values().length;
        assertThat(IntStream.range(0, count)
                        .mapToObj(week ->
                                WeekQuestion.of(LocalDate.of(2026, 11, 2).plusWeeks(week))))
                .containsExactlyInAnyOrder(WeekQuestion.values());
    }

    @Test
    void theFirstDaysOfAYearMayBeOfTheLastWeekOfTheOneBefore() {
        assertThat(WeekQuestion.week(LocalDate.of(2027, 1, 3))).isEqualTo("2026-W53");
        assertThat(WeekQuestion.week(MONDAY)).isEqualTo("2027-W10");
    }
}
