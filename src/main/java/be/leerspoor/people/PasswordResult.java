package be.leerspoor.people;

import java.time.Duration;
import org.springframework.security.core.Authentication;

/** What came of a wish to change one's password. */
public sealed interface PasswordResult {

    /** It is changed and every session of the person has ended; the one that asked may go on with this new proof. */
    record Changed(Authentication goOnAs) implements PasswordResult {}

    /** The password given as the present one is not. */
    record WrongCurrent() implements PasswordResult {}

    /** The new password is not good enough. */
    record Refused(PasswordProblem problem) implements PasswordResult {}

    /** Too many wrong present passwords: nothing was looked at, try again after {@code left}. */
    record Wait(Duration left) implements PasswordResult {}
}
