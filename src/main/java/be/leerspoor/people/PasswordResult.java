package be.leerspoor.people;

import java.time.Duration;

/** What came of a wish to change one's password. */
public sealed interface PasswordResult {

    /** It is changed; every other session of the person has ended. */
    record Changed() implements PasswordResult {}

    /** The password given as the present one is not. */
    record WrongCurrent() implements PasswordResult {}

    /** The new password is not good enough. */
    record Refused(PasswordProblem problem) implements PasswordResult {}

    /** Too many wrong present passwords: nothing was looked at, try again after {@code left}. */
    record Wait(Duration left) implements PasswordResult {}
}
