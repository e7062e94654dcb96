package be.leerspoor.people;

/** What came of setting a password through a one-time link. */
public sealed interface WelcomeResult {

    /** The password is set and the link is used up; the person can sign in. */
    record PasswordSet() implements WelcomeResult {}

    /** The password is not good enough; the link still works. */
    record Refused(PasswordProblem problem) implements WelcomeResult {}

    /** Unknown, used, expired or replaced by a newer one: which of these is not told. */
    record LinkUnusable() implements WelcomeResult {}
}
