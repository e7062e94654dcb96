package be.leerspoor.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDeviceTest {

    private static final PersonId ANNA = PersonId.random();
    private static final Credentials OWNER = new Credentials(ANNA, 0, "$argon2id$one", true);

    private final String sealed = KnownDevice.sealed(OWNER).orElseThrow();

    @Test
    void aBrowserIsKnownByTheNameItWasGiven() {
        assertThat(KnownDevice.name(sealed, OWNER)).hasValue(sealed.substring(0, sealed.indexOf('.')));
        assertThat(KnownDevice.sealed(OWNER))
                .as("another browser, another name")
                .isNotEqualTo(Optional.of(sealed));
    }

    @Test
    void itIsKnownToItsOwnerAlone() {
        assertThat(KnownDevice.name(sealed, new Credentials(PersonId.random(), 0, "$argon2id$one", true)))
                .isEmpty();
    }

    @Test
    void itEndsWithThePassword() {
        assertThat(KnownDevice.name(sealed, new Credentials(ANNA, 0, "$argon2id$two", true)))
                .isEmpty();
        assertThat(KnownDevice.name(sealed, new Credentials(ANNA, 0, null, true)))
                .isEmpty();
    }

    @Test
    void aSealOnAnotherNameIsNone() {
        assertThat(KnownDevice.name("x" + sealed, OWNER)).isEmpty();
        assertThat(KnownDevice.name(sealed.substring(0, sealed.length() - 1), OWNER))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a", "a.", ".a", "a.b.c", "é.é"})
    void whatNobodySealedIsNoBrowser(String shown) {
        assertThat(KnownDevice.name(shown, OWNER)).isEmpty();
    }

    @Test
    void whoHasNoPasswordHasNoKnownBrowser() {
        assertThat(KnownDevice.sealed(new Credentials(ANNA, 0, null, true))).isEmpty();
    }
}
