package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import org.junit.jupiter.api.Test;

/** A box that everyone can put something in and hardly anyone can open. */
class BallotBoxTest {

    private final KeyPair keys = BallotBox.newKeys();

    @Test
    void whatIsPutInComesOutWithTheKey() {
        assertThat(open(keys, "ronde", seal("ronde", "ik bén tevreden"))).isEqualTo("ik bén tevreden");
    }

    @Test
    void twiceTheSameNeverLooksTheSame() {
        assertThat(seal("ronde", "altijd")).isNotEqualTo(seal("ronde", "altijd"));
    }

    @Test
    void theLengthSaysNothing() {
        assertThat(seal("ronde", "nooit")).hasSameSizeAs(seal("ronde", "altijd, en zo lang als ik kan ".repeat(100)));
    }

    @Test
    void anotherKeyOpensNothing() {
        byte[] sealed = seal("ronde", "altijd");

        assertThatThrownBy(() -> open(BallotBox.newKeys(), "ronde", sealed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSheetOfAnotherWaveIsRefused() {
        byte[] sealed = seal("ronde", "altijd");

        assertThatThrownBy(() -> open(keys, "andere", sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSheetThatWasChangedIsRefused() {
        byte[] sealed = seal("ronde", "altijd");
        sealed[100] ^= 1;

        assertThatThrownBy(() -> open(keys, "ronde", sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] seal(String wave, String text) {
        return BallotBox.seal(keys.getPublic().getEncoded(), wave, text);
    }

    private static String open(KeyPair keys, String wave, byte[] sealed) {
        return BallotBox.open(keys.getPrivate().getEncoded(), wave, sealed);
    }
}
