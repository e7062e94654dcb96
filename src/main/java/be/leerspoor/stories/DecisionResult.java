package be.leerspoor.stories;

import be.leerspoor.privacy.FormDecision.Unconfirmed;
import be.leerspoor.privacy.ShareDecision;

/** What became of a second reader's decision. */
public sealed interface DecisionResult {

    /** Every member of staff can find it now. */
    record Published() implements DecisionResult {}

    /** It is back with its author, with the remark. */
    record Returned() implements DecisionResult {}

    /** Another reader decided first; that decision stands. */
    record AlreadyDecided(String by, ReadingOutcome outcome) implements DecisionResult {}

    /** Its author took it back or handed in another version meanwhile. */
    record NoLongerWaiting() implements DecisionResult {}

    /** The detector marks something that the reader did not confirm. */
    record ToConfirm(Unconfirmed open) implements DecisionResult {}

    /** The detector marks something in the remark that its writer neither rewrote nor confirmed. */
    record RemarkToConfirm(ShareDecision.Unconfirmed open) implements DecisionResult {}

    /** Sending back needs a remark of 1 to 2,000 characters. */
    record RemarkNeeded() implements DecisionResult {}

    /** A register number stands in the story or in the remark; nothing was kept. */
    record RegisterNumber() implements DecisionResult {}

    /** Not for the signed-in person to decide: the author, or somebody of a team of the author. */
    record NotAllowed() implements DecisionResult {}
}
