package be.leerspoor.people;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The password was not even looked at: first the given time must pass. */
public class TooManyTries extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("Too many tries");
        this.wait = wait;
    }

    /** How long to wait before the next try counts. */
    public Duration waiting() {
        return wait;
    }
}
