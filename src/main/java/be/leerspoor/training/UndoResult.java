package be.leerspoor.training;

import java.time.Instant;
import java.util.List;

/** What came of taking back a file of attendance. */
public sealed interface UndoResult {

    /** So many facts stand as before the file; what was changed since then was left as it is. */
    record Undone(int setBack, List<Left> left) implements UndoResult {

        public Undone {
            left = List.copyOf(left);
        }
    }

    /** It was taken back before. */
    record UndoneAlready() implements UndoResult {}

    /** A fact that was changed after the file. */
    record Left(String name, Instant startsAt) {}
}
