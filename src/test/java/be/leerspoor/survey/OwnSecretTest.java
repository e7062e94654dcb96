package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The secret with which somebody goes on with a sheet that nobody else can open. */
class OwnSecretTest {

    private final OwnSecret mine = OwnSecret.random();

    @Test
    void whatIsClosedOpensWithTheSecretFromTheLink() {
        byte[] closed = mine.close("half af");

        assertThat(OwnSecret.of(mine.inLink()).open(closed)).isEqualTo("half af");
    }

    @Test
    void anotherSecretFindsAndOpensNothing() {
        OwnSecret other = OwnSecret.random();
        byte[] closed = mine.close("half af");

        assertThat(other.hash()).isNotEqualTo(mine.hash());
        assertThatThrownBy(() -> other.open(closed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twiceTheSameNeverLooksTheSameAndTheLengthSaysNothing() {
        assertThat(mine.close("a")).isNotEqualTo(mine.close("a"));
        assertThat(mine.close("a")).hasSameSizeAs(mine.close("een lang antwoord ".repeat(100)));
    }

    @Test
    void itStandsInNoLog() {
        assertThat(mine.toString()).doesNotContain(mine.inLink());
    }
}
