package be.leerspoor.training;

import java.time.Instant;

/** What came of noting attendance. */
public sealed interface NoteResult {

    /** It stands noted since this moment; {@code changed} people have another fact than before. */
    record Noted(Instant at, int changed) implements NoteResult {}

    /** It cannot be noted at this moment. */
    record NotNow(NotingMoment moment) implements NoteResult {}

    /** This person has no place in the edition. */
    record NotPlaced() implements NoteResult {}

    /** The session took no longer than this. */
    record LongerThanTheSession(int minutes) implements NoteResult {}

    /** Nobody notes themselves; another trainer does. */
    record Yourself() implements NoteResult {}
}
