package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PlanCalendarTest {

    private static final PlanCalendar SEPTEMBER = new PlanCalendar(YearMonth.of(2027, 9));

    @Test
    void aPlanThatBeginsInSeptemberHasYearsThatEndInAugust() {
        assertThat(SEPTEMBER.firstDay()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(SEPTEMBER.lastDay()).isEqualTo(LocalDate.of(2032, 8, 31));
        assertThat(SEPTEMBER.yearOf(LocalDate.of(2028, 8, 31))).contains(new PlanYear(1));
        assertThat(SEPTEMBER.yearOf(LocalDate.of(2028, 9, 1))).contains(new PlanYear(2));
        assertThat(SEPTEMBER.yearOf(YearMonth.of(2028, 1))).contains(new PlanYear(1));
        assertThat(SEPTEMBER.months(new PlanYear(2)))
                .hasSize(12)
                .startsWith(YearMonth.of(2028, 9))
                .endsWith(YearMonth.of(2029, 8));
    }

    @Test
    void theDayBeforeThePlanAndTheDayAfterItAreInNoYear() {
        assertThat(SEPTEMBER.yearOf(LocalDate.of(2027, 8, 31))).isEmpty();
        assertThat(SEPTEMBER.yearOf(LocalDate.of(2027, 9, 1))).contains(new PlanYear(1));
        assertThat(SEPTEMBER.yearOf(LocalDate.of(2032, 8, 31))).contains(new PlanYear(5));
        assertThat(SEPTEMBER.yearOf(LocalDate.of(2032, 9, 1))).isEmpty();
        assertThat(SEPTEMBER.quarterOf(LocalDate.of(1999, 1, 1))).isEmpty();
        assertThat(SEPTEMBER.quarterOf(LocalDate.of(2099, 1, 1))).isEmpty();
    }

    @Test
    void aLeapDayIsADayOfItsQuarter() {
        PlanQuarter second = new PlanQuarter(new PlanYear(1), 2);

        assertThat(SEPTEMBER.quarterOf(LocalDate.of(2028, 2, 29))).contains(second);
        assertThat(SEPTEMBER.lastDay(second)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(SEPTEMBER.lastDay(new PlanQuarter(new PlanYear(2), 2))).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(new PlanCalendar(YearMonth.of(2028, 3)).lastDay(new PlanYear(5)))
                .isEqualTo(LocalDate.of(2033, 2, 28));
        assertThat(new PlanCalendar(YearMonth.of(2027, 3)).lastDay(new PlanYear(1)))
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void theTwentyQuartersFollowEachOtherWithoutAGap() {
        var quarters = SEPTEMBER.quarters();

        assertThat(quarters).hasSize(20).isSorted();
        for (int i = 1; i < quarters.size(); i++) {
            assertThat(SEPTEMBER.firstDay(quarters.get(i)))
                    .isEqualTo(SEPTEMBER.lastDay(quarters.get(i - 1)).plusDays(1));
        }
        assertThat(SEPTEMBER.firstDay(quarters.getFirst())).isEqualTo(SEPTEMBER.firstDay());
        assertThat(SEPTEMBER.lastDay(quarters.getLast())).isEqualTo(SEPTEMBER.lastDay());
    }

    @Test
    void thereIsNoSixthYearAndNoFifthQuarter() {
        assertThatThrownBy(() -> new PlanYear(6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlanYear(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlanQuarter(new PlanYear(1), 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
