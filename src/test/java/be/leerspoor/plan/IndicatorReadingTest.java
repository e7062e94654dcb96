package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What months make of a year, in a plan that begins in September. */
class IndicatorReadingTest {

    private static final PlanCalendar SEPTEMBER = new PlanCalendar(YearMonth.of(2026, 9));
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 9);

    @Test
    void countsAddUpOverTheYearOfThePlanAndNotOfTheCalendar() {
        IndicatorReading reading = reading(
                counts(),
                MARCH,
                month(2026, 8, 100, 0),
                month(2026, 9, 4, 0),
                month(2026, 12, 3, 0),
                month(2027, 3, 1, 0));

        assertThat(reading.value()).contains(BigDecimal.valueOf(8));
        assertThat(reading.progress()).isEqualTo(new Progress.UnderWay(20));
        assertThat(reading.years())
                .singleElement()
                .satisfies(year -> assertThat(year.year().number()).isEqualTo(1));
    }

    @Test
    void onceTheYearIsOverItIsHeldBesideTheBaseline() {
        IndicatorReading reading =
                reading(counts(), LocalDate.of(2027, 9, 1), month(2026, 9, 8, 0), month(2027, 8, 1, 0));

        assertThat(reading.years().getFirst().value()).contains(BigDecimal.valueOf(9));
        assertThat(reading.years().getFirst().progress())
                .as("fewer than the ten it came from")
                .isEqualTo(new Progress.FurtherAway());
        assertThat(reading.value()).as("nothing yet in the second year").isEmpty();
        assertThat(reading.progress()).isEqualTo(new Progress.Unknown(Progress.Why.NO_TARGET));
    }

    @Test
    void sharesAreTakenOfAllThatWasCountedAndNotAveraged() {
        IndicatorReading reading =
                reading(indicator(MeasureKind.MEETINGS_ATTENDED), MARCH, month(2026, 9, 1, 1), month(2026, 10, 1, 9));

        assertThat(reading.value()).contains(new BigDecimal("20.0000"));
    }

    @Test
    void whatTellsWhereOneStandsIsTheLastOneAlsoFromTheYearBefore() {
        IndicatorReading reading = reading(
                indicator(MeasureKind.PATH_FINISHED_DUE),
                LocalDate.of(2027, 10, 5),
                month(2027, 7, 6, 12),
                month(2027, 8, 9, 12));

        assertThat(reading.value()).contains(new BigDecimal("75.0000"));
        assertThat(reading.on()).contains(LocalDate.of(2027, 8, 31));
        assertThat(reading.years().getLast().value()).isEmpty();
    }

    @Test
    void whatIsOfAnotherYearIsNotHeldBesideTheTargetOfThisOne() {
        Indicator indicator = indicator(
                MeasureKind.PATH_FINISHED_DUE,
                Map.of(
                        new PlanYear(1), IndicatorTarget.of(BigDecimal.valueOf(40)),
                        new PlanYear(2), IndicatorTarget.of(BigDecimal.valueOf(50))));
        LocalDate october = LocalDate.of(2027, 10, 5);
        IndicatorReading older = reading(indicator, october, month(2027, 8, 9, 12));

        assertThat(older.value()).contains(new BigDecimal("75.0000"));
        assertThat(older.progress()).isEqualTo(new Progress.Unknown(Progress.Why.OF_ANOTHER_YEAR));
        assertThat(older.years())
                .extracting(IndicatorYear::progress)
                .containsExactly(new Progress.Reached(true), new Progress.Unknown(Progress.Why.NO_MEASUREMENT));
        assertThat(reading(indicator, october, month(2027, 8, 9, 12), month(2027, 9, 6, 12))
                        .progress())
                .isEqualTo(new Progress.Reached(false));
    }

    @Test
    void aMonthOfNoughtIsAMeasurementAndNoMonthIsNone() {
        assertThat(reading(counts(), MARCH, month(2027, 3, 0, 0)).value()).contains(BigDecimal.ZERO);
        assertThat(reading(counts(), MARCH).value()).isEmpty();
        assertThat(reading(counts(), MARCH).progress()).isEqualTo(new Progress.Unknown(Progress.Why.NO_MEASUREMENT));
    }

    @Test
    void theMonthThatGoesOnIsNotDrawnWhereMonthsAddUp() {
        IndicatorPoint february = month(2027, 2, 4, 0);
        IndicatorPoint march = until(MARCH, 1, 0);

        assertThat(reading(counts(), MARCH, february, march).drawn()).containsExactly(february);
        assertThat(reading(counts(), MARCH, march).drawn()).containsExactly(march);
        assertThat(reading(indicator(MeasureKind.PATH_FINISHED_DUE), MARCH, february, march)
                        .drawn())
                .containsExactly(february, march);
    }

    @Test
    void beforeThePlanThereIsNoYearAndAfterItTheLastOneStays() {
        assertThat(reading(counts(), LocalDate.of(2026, 8, 31)).years()).isEmpty();
        assertThat(reading(counts(), LocalDate.of(2033, 1, 1), month(2031, 8, 5, 0))
                        .years())
                .hasSize(PlanYear.COUNT);
    }

    private static IndicatorReading reading(Indicator indicator, LocalDate today, IndicatorPoint... series) {
        return IndicatorReading.of(indicator, new ArrayList<>(List.of(series)), Optional.of(SEPTEMBER), today);
    }

    private static IndicatorPoint month(int year, int month, long counted, long of) {
        return until(YearMonth.of(year, month).atEndOfMonth(), counted, of);
    }

    private static IndicatorPoint until(LocalDate day, long counted, long of) {
        Counted what = new Counted(counted, of);
        return new IndicatorPoint(day, what.value(), Optional.of(what), true, false);
    }

    private static Indicator counts() {
        return indicator(MeasureKind.STORIES_USED);
    }

    private static Indicator indicator(MeasureKind kind) {
        return indicator(kind, Map.of(new PlanYear(1), IndicatorTarget.of(BigDecimal.valueOf(40))));
    }

    private static Indicator indicator(MeasureKind kind, Map<PlanYear, IndicatorTarget> targets) {
        return new Indicator(
                IndicatorId.random(),
                1,
                Element.LEARNING,
                IndicatorRole.ADOPTION,
                new TwoLanguages("Naam", "Name"),
                kind.unit(),
                IndicatorDirection.UP,
                new TwoLanguages("", ""),
                new IndicatorSource.Live(
                        new Measure(kind, kind.about() == MeasureKind.About.PATH ? "basisopleiding" : "")),
                Optional.of(new IndicatorBaseline(BigDecimal.TEN, LocalDate.of(2026, 6, 1), "Telling")),
                targets);
    }
}
