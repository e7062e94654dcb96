package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far something is on its way, in every direction. */
class ProgressTest {

    @ParameterizedTest(name = "{0} from {1} to {2} {3}, now {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // Up.
                "UP,   20,   80,   -,   20,   UnderWay[percent=0]",
                "UP,   20,   80,   -,   50,   UnderWay[percent=50]",
                "UP,   20,   80,   -,   79.9999, UnderWay[percent=99]",
                "UP,   20,   80,   -,   80,   Reached[beyond=false]",
                "UP,   20,   80,   -,   95,   Reached[beyond=true]",
                "UP,   20,   80,   -,   19.9, FurtherAway[]",
                "UP,   0,    3,    -,   1,    UnderWay[percent=33]",
                // Down.
                "DOWN, 200,  0,    -,   100,  UnderWay[percent=50]",
                "DOWN, 200,  0,    -,   200,  UnderWay[percent=0]",
                "DOWN, 200,  0,    -,   0,    Reached[beyond=false]",
                "DOWN, 200,  50,   -,   20,   Reached[beyond=true]",
                "DOWN, 200,  0,    -,   250,  FurtherAway[]",
                // A band.
                "BAND, 10,   40,   60,  50,   Reached[beyond=false]",
                "BAND, 10,   40,   60,  40,   Reached[beyond=false]",
                "BAND, 10,   40,   60,  60,   Reached[beyond=false]",
                "BAND, 10,   40,   60,  25,   UnderWay[percent=50]",
                "BAND, 10,   40,   60,  75,   UnderWay[percent=50]",
                "BAND, 90,   40,   60,  75,   UnderWay[percent=50]",
                "BAND, 90,   40,   60,  95,   FurtherAway[]",
                "BAND, 50,   40,   60,  61,   FurtherAway[]",
                "BAND, 50,   40,   60,  45,   Reached[beyond=false]",
                // A target that is where one stands: to stay there.
                "UP,   30,   30,   -,   30,   Reached[beyond=false]",
                "UP,   30,   30,   -,   31,   Reached[beyond=true]",
                "UP,   30,   30,   -,   29,   FurtherAway[]",
                "DOWN, 30,   30,   -,   31,   FurtherAway[]",
                "BAND, 30,   30,   30,  30,   Reached[beyond=false]",
                // Something is missing, which is not nought.
                "UP,   20,   80,   -,   -,    Unknown[why=NO_MEASUREMENT]",
                "UP,   20,   -,    -,   50,   Unknown[why=NO_TARGET]",
                "UP,   -,    80,   -,   50,   Unknown[why=NO_BASELINE]",
                "UP,   20,   -,    -,   -,    Unknown[why=NO_TARGET]",
            })
    void ofEachCase(
            IndicatorDirection direction,
            BigDecimal from,
            BigDecimal to,
            BigDecimal upTo,
            BigDecimal now,
            String expected) {
        Progress progress = Progress.of(
                direction,
                Optional.ofNullable(from),
                Optional.ofNullable(to).map(value -> new IndicatorTarget(value, upTo)),
                Optional.ofNullable(now));

        assertThat(progress).hasToString(expected);
    }

    @Test
    void moreThanAllOfTheWayIsNotCountedAndLessThanNothingNeither() {
        assertThat(new Progress.Reached(true).hundredths()).contains(100);
        assertThat(new Progress.FurtherAway().hundredths()).contains(0);
        assertThat(new Progress.Unknown(Progress.Why.NO_MEASUREMENT).hundredths())
                .isEmpty();
    }
}
