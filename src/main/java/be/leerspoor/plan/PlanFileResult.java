package be.leerspoor.plan;

import be.leerspoor.privacy.ShareDecision;
import java.util.List;

/** What came of taking over a file with a plan. Unless it is taken over, nothing changed. */
public sealed interface PlanFileResult {

    /** So many were added. */
    record TakenOver(long objectives, long actions) implements PlanFileResult {}

    /** There are bad lines and the choice was not to leave them out. */
    record HasBadLines(PlanFileContent content) implements PlanFileResult {}

    /** What the new lines hold that may identify somebody, and was not confirmed. */
    record Unconfirmed(List<ShareDecision.Unconfirmed> marks) implements PlanFileResult {

        public Unconfirmed {
            marks = List.copyOf(marks);
        }
    }

    /** It cannot be read, or there is no plan to put it in. */
    record Unreadable(PlanFileReading why) implements PlanFileResult {}
}
