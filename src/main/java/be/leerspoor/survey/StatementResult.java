package be.leerspoor.survey;

import be.leerspoor.privacy.ShareDecision;
import java.util.List;

/** What came of a statement of the organisation. Unless it is kept, nothing changed and what was typed still stands where it was typed. */
public sealed interface StatementResult {

    /** It is kept, at this place. */
    record Kept(ImpactSpot spot) implements StatementResult {}

    /** Another statement in this cell, published or not, says the same in Dutch. */
    record AlreadyThere() implements StatementResult {}

    /** Every number that the organisation has in this cell was given. */
    record Full() implements StatementResult {}

    /** Somebody else changed it since this was begun; nothing was overwritten. */
    record ChangedMeanwhile(OwnStatement now) implements StatementResult {}

    /** It is not offered (any more). */
    record Gone() implements StatementResult {}

    /** Tidied up, it is longer than fits. */
    record TooLong(int limit) implements StatementResult {}

    /** A register number stands in it: nothing of it is kept. */
    record Refused() implements StatementResult {}

    /** What the words hold that may identify somebody, and was not confirmed. */
    record Unconfirmed(List<ShareDecision.Unconfirmed> marks) implements StatementResult {

        public Unconfirmed {
            marks = List.copyOf(marks);
        }
    }
}
