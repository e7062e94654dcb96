package be.leerspoor.plan;

import be.leerspoor.privacy.ShareDecision;
import java.util.List;

/** What came of writing in the plan. Unless it is kept, nothing changed and what was typed still stands where it was typed. */
public sealed interface PlanResult {

    /** It is kept, as this revision. */
    record Kept(ItemId id, int number) implements PlanResult {}

    /** There is no such item, or it is not theirs to write. */
    record NotThere() implements PlanResult {}

    /** It cannot stand so. */
    record Faulty(PlanProblem problem) implements PlanResult {}

    /** Somebody else changed it since this was begun; nothing was overwritten. */
    record ChangedMeanwhile(PlanItem<?> theirs) implements PlanResult {}

    /** Tidied up, this field is longer than fits. */
    record TooLong(PlanField field, int limit) implements PlanResult {}

    /** A register number stands in it: nothing of it is kept. */
    record Refused() implements PlanResult {}

    /** What the words hold that may identify somebody, and was not confirmed. */
    record Unconfirmed(List<ShareDecision.Unconfirmed> marks) implements PlanResult {

        public Unconfirmed {
            marks = List.copyOf(marks);
        }
    }
}
