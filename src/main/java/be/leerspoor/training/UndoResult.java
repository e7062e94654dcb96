package be.leerspoor.training;

import java.time.Instant;
import java.util.List;

/** What came of taking back a file of attendance or of earlier trainings. */
public sealed interface UndoResult {

    /** So much stands as before the file; the rest was left as it is. */
    record Undone(int setBack, List<Left> left) implements UndoResult {

        public Undone {
            left = List.copyOf(left);
        }
    }

    /** It was taken back before. */
    record UndoneAlready() implements UndoResult {}

    /** A fact that was changed after the file, or that is about who takes it back. */
    record Left(String name, Instant startsAt) {}
}
