package be.leerspoor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterNumberTest {

    private final Detector detector = new Detector();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.05.18-223.61",
                "93051822361",
                "930518 223 61",
                "93/05/18 223-61",
                "9 3 0 5 1 8 2 2 3 6 1",
                "93.05.18-\n223.61",
                "93.05.18 - 223.61",
                "RR93051822361",
                "93\u200B0518\u200D22361",
                "93\u00AD05.18-223.61",
                "93\u00A005\u202F18\u2009223\u200361",
                "93\u201305\u201418\u2011223\u221261",
                "９３．０５．１８－２２３．６１",
                "٩٣.٠٥.١٨-٢٢٣.٦١",
                "93.O5.18-223.6l",
                "9\uFE0F\u20E33\uFE0F\u20E30518 223 61",
                "kamer 3 93.05.18-223.61 2 kinderen",
                "00012556777",
            })
    void aValidNumberIsFoundHoweverItIsWritten(String text) {
        assertThat(detector.detect("Nummer: " + text + ".").refused()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.05.18-223.62",
                "930518223610",
                "493051822361",
                "93.13.18-223.61",
                "870714 293 52",
                "37844922954",
                "0410.369.782",
                "+32 470 12 34 56",
                "BE68 5390 0754 7034",
                "art. 458bis, decreet van 12 juli 2013, 09.00-12.30 u"
            })
    void aLookAlikeIsNotRefused(String text) {
        assertThat(detector.detect("Code " + text).refused()).isEmpty();
    }

    @Test
    void birthsFromTwoThousandCountWithATwoInFront() {
        assertThat(RegisterNumbers.checks("00012556777")).isTrue();
        assertThat(RegisterNumbers.checks("93051822361")).isTrue();
        assertThat(RegisterNumbers.checks("93051822300")).isFalse();
    }

    @Test
    void anUnknownMonthOrDayAndABisMonthCanExist() {
        assertThat(RegisterNumbers.dateCanExist("93000022361")).isTrue();
        assertThat(RegisterNumbers.dateCanExist("93251822361")).isTrue();
        assertThat(RegisterNumbers.dateCanExist("93521822361")).isTrue();
        assertThat(RegisterNumbers.dateCanExist("93131822361")).isFalse();
        assertThat(RegisterNumbers.dateCanExist("93331822361")).isFalse();
        assertThat(RegisterNumbers.dateCanExist("93531822361")).isFalse();
        assertThat(RegisterNumbers.dateCanExist("93023022361")).isFalse();
    }

    @Test
    void aNumberCalledARegisterNumberIsRefusedThoughADigitIsWrong() {
        assertThat(detector.detect("rijksregisternummer 95.06.14-464.88").refused())
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).isEqualTo(Reason.REGISTER_NUMBER_NAMED));
    }
}
