package be.leerspoor.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    /** Half past midnight in Brussels, still the day before in Greenwich. */
    private static final Instant JUST_AFTER_MIDNIGHT = Instant.parse("2026-07-14T22:30:00Z");

    private final Formats dutch = Formats.in(Texts.DUTCH);
    private final Formats english = Formats.in(Texts.ENGLISH);

    @Test
    void daysAreWrittenTheFlemishWay() {
        assertThat(dutch.day(DAY)).isEqualTo("9/03/2026");
        assertThat(dutch.longDay(DAY)).isEqualTo("9 maart 2026");
        assertThat(dutch.dayOfWeek(DAY)).isEqualTo("maandag 9 maart");
    }

    @Test
    void daysAreWrittenTheEnglishWay() {
        assertThat(english.day(DAY)).isEqualTo("09/03/2026");
        assertThat(english.longDay(DAY)).isEqualTo("9 March 2026");
    }

    @Test
    void momentsAreShownInBrussels() {
        assertThat(dutch.moment(JUST_AFTER_MIDNIGHT)).isEqualTo("15 juli 2026 om 00:30");
        assertThat(dutch.day(JUST_AFTER_MIDNIGHT)).isEqualTo("15/07/2026");
        assertThat(english.moment(JUST_AFTER_MIDNIGHT)).isEqualTo("15 July 2026 at 00:30");
    }

    @Test
    void numbersAreGroupedByThousandsWithADecimalComma() {
        assertThat(dutch.number(1234)).isEqualTo("1.234");
        assertThat(dutch.number(1234.555, 2)).isEqualTo("1.234,56");
        assertThat(dutch.number(0.5, 0)).isEqualTo("1");
        assertThat(english.number(1234.5, 2)).isEqualTo("1,234.50");
    }

    @Test
    void moreThanSixDecimalsAreRefused() {
        assertThatThrownBy(() -> dutch.number(1, 7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownLanguageIsWrittenInDutch() {
        assertThat(Formats.in(Locale.FRENCH).day(DAY)).isEqualTo("9/03/2026");
    }
}
