package be.leerspoor.privacy;

import java.time.Instant;
import java.util.List;

/** What became of one field that was saved while somebody wrote in it. */
public sealed interface SaveResult {

    /**
     * It is kept. The version is what the next save of this field builds on.
     *
     * @param text the field as it is kept; positions in {@code findings} refer to it
     */
    record Saved(GuardedText text, int version, Instant at, Findings findings) implements SaveResult {}

    /** It was changed elsewhere since: nothing was overwritten. The other text and its version are shown. */
    record Conflict(String theirs, int version) implements SaveResult {}

    /** A register number stands in it: nothing of it is kept. Positions are those of the text as typed. */
    record Refused(List<Finding> findings) implements SaveResult {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Longer than a field may be; nothing of it is kept. The limit is in characters. */
    record TooLong(int limit) implements SaveResult {}

    /** This can no longer be written in: shared, handed in or withdrawn since, perhaps in another window. */
    record Closed() implements SaveResult {}
}
