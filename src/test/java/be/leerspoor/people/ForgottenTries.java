package be.leerspoor.people;

import be.leerspoor.kit.TestWorld;
import org.springframework.boot.test.context.TestComponent;

/** Empties the counts of who guessed passwords: one test must not make the next one wait. */
@TestComponent
public class ForgottenTries implements TestWorld.Restored {

    private final SignInThrottle throttle;

    ForgottenTries(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    public void restore() {
        throttle.forgetAll();
    }
}
