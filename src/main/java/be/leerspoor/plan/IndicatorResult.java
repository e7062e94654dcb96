package be.leerspoor.plan;

import be.leerspoor.privacy.ShareDecision;
import java.util.List;
import java.util.Set;

/** What came of keeping an indicator or a figure. Unless it is kept, nothing changed and what was typed still stands there. */
public sealed interface IndicatorResult {

    /** It is kept, or stood there so already. */
    record Kept(IndicatorId indicator) implements IndicatorResult {}

    /** There is no such indicator any more. */
    record NotThere() implements IndicatorResult {}

    /** Somebody else changed it since this was begun; nothing was overwritten. */
    record ChangedMeanwhile() implements IndicatorResult {}

    /** It cannot stand as it is, for these reasons. */
    record Faulty(Set<IndicatorProblem> problems) implements IndicatorResult {

        public Faulty {
            problems = Set.copyOf(problems);
        }

        static Faulty of(IndicatorProblem problem) {
            return new Faulty(Set.of(problem));
        }
    }

    /** Tidied up, this field is longer than fits. */
    record TooLong(IndicatorField field, int limit) implements IndicatorResult {}

    /** A register number stands in it: nothing of it is kept. */
    record Refused() implements IndicatorResult {}

    /** What the words hold that may identify somebody, and was not confirmed. */
    record Unconfirmed(List<ShareDecision.Unconfirmed> marks) implements IndicatorResult {

        public Unconfirmed {
            marks = List.copyOf(marks);
        }
    }
}
