package be.leerspoor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsLookUpTest {

    private enum Kind {
        TEAM_LEADER
    }

    @Test
    void outsideOfAPageTheTextIsDutch() {
        assertThat(Texts.text("shell.saved.at", "14:05")).isEqualTo("Concept bewaard om 14:05");
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        assertThat(Texts.textIn(Locale.UK, "shell.saved.at", "14:05")).isEqualTo("Draft saved at 14:05");
    }

    @Test
    void aMissingTextShowsItsKey() {
        assertThat(Texts.text("shell.no.such.text")).isEqualTo("shell.no.such.text");
    }

    @Test
    void anApostropheIsShownOnce() {
        assertThat(Texts.text("shell.start.nothing")).contains("collega's").doesNotContain("''");
    }

    @Test
    void theKeyOfAConstantIsWrittenWithHyphens() {
        assertThat(Texts.key("people.role", Kind.TEAM_LEADER)).isEqualTo("people.role.team-leader");
    }
}
