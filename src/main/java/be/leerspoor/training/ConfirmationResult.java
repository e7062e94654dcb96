package be.leerspoor.training;

import java.util.UUID;

/** What became of asking to confirm a step. */
public sealed interface ConfirmationResult {

    /** Whoever may confirm it sees it. */
    record Asked(UUID confirmation) implements ConfirmationResult {}

    /** It is asked already, and nobody answered yet. */
    record AskedAlready() implements ConfirmationResult {}

    /** It is confirmed already, and that does not lapse. */
    record ConfirmedAlready() implements ConfirmationResult {}

    /** The path does not ask this of the signed-in person, or no longer. */
    record NotOnThePath() implements ConfirmationResult {}
}
