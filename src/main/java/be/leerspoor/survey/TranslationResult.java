package be.leerspoor.survey;

import java.time.Instant;
import java.util.Set;

/** What came of writing a translation or reading it over. */
public sealed interface TranslationResult {

    /** It is kept; a changed one is a draft from now on. */
    record Kept(Translation now, Instant at) implements TranslationResult {}

    /** It is marked as read over. */
    record Checked(Translation now) implements TranslationResult {}

    /** Lines of it are not translated yet. */
    record Incomplete(int missing) implements TranslationResult {}

    /** A wave asked this version: so its words stay as they are. */
    record Settled() implements TranslationResult {}

    /** Somebody changed the version meanwhile. */
    record ChangedMeanwhile() implements TranslationResult {}

    /** A register number stands in these lines, counted from 0. */
    record NeverStored(Set<Integer> lines) implements TranslationResult {

        public NeverStored {
            lines = Set.copyOf(lines);
        }
    }
}
