package be.leerspoor.people;

import java.time.Duration;

/** What came of setting up. */
public sealed interface SetUpResult {

    /** The organisation exists and its administrator can sign in. */
    record Ready() implements SetUpResult {}

    /** Somebody did this before; nothing was changed. */
    record AlreadySetUp() implements SetUpResult {}

    /** Not the code that stands in the terminal. */
    record WrongCode() implements SetUpResult {}

    /** Too many wrong codes: nothing was looked at, try again after {@code left}. */
    record Wait(Duration left) implements SetUpResult {}

    /** The password is not good enough. */
    record Refused(PasswordProblem problem) implements SetUpResult {}

    /** Something stands in it that may be kept nowhere; nothing was changed. */
    record NeverStored() implements SetUpResult {}
}
