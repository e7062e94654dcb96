package be.leerspoor.plan;

import be.leerspoor.privacy.ShareDecision;
import java.util.List;

/** What came of writing a sentence or a note. Unless it is kept, nothing changed. */
public sealed interface SentenceResult {

    /** It is kept. */
    record Kept() implements SentenceResult {}

    /** What it is about is not there any more, or is over. */
    record NotThere() implements SentenceResult {}

    /** Somebody else wrote one since this was begun; nothing was overwritten. */
    record ChangedMeanwhile() implements SentenceResult {}

    /** It is empty, or longer than this. */
    record WrongLength(int limit) implements SentenceResult {}

    /** A register number stands in it: nothing of it is kept. */
    record Refused() implements SentenceResult {}

    /** What the words hold that may identify somebody, and was not confirmed. */
    record Unconfirmed(List<ShareDecision.Unconfirmed> marks) implements SentenceResult {

        public Unconfirmed {
            marks = List.copyOf(marks);
        }
    }
}
