package be.leerspoor.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.shell.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForgottenTriesTest {

    private final SignInThrottle throttle =
            new SignInThrottle(MovableClock.standingAt(Instant.parse("2027-03-09T13:05:00Z")));

    @Test
    void oneTestDoesNotMakeTheNextOneWait() {
        Duration wait = Duration.ZERO;
        while (wait.isZero()) {
            wait = throttle.begin("anna", "192.0.2.7", Optional.empty());
        }

        new ForgottenTries(throttle).restore();

        assertThat(throttle.begin("anna", "192.0.2.7", Optional.empty())).isZero();
    }
}
