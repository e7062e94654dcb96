package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The interval of a share, beside values worked out by hand from the formula. */
class WilsonTest {

    @Test
    void aShareLiesInItsInterval() {
        Wilson half = Wilson.of(51, 98);

        assertThat(half.low()).isCloseTo(0.4227, within(0.0005));
        assertThat(half.high()).isCloseTo(0.6166, within(0.0005));
    }

    @Test
    void nobodyAndEverybodyStayWithinWhatCanBe() {
        assertThat(Wilson.of(0, 10).low()).isCloseTo(0, within(1e-12));
        assertThat(Wilson.of(0, 10).high()).isCloseTo(0.2775, within(0.0005));
        assertThat(Wilson.of(10, 10).low()).isCloseTo(0.7225, within(0.0005));
        assertThat(Wilson.of(10, 10).high()).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatIsNoShareIsRefused() {
        assertThatThrownBy(() -> Wilson.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
