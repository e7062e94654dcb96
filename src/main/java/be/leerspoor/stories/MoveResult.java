package be.leerspoor.stories;

import be.leerspoor.privacy.ShareDecision;

/** What became of putting a story away, taking it back or taking it up. */
public sealed interface MoveResult {

    /** Done; the story is in this state now. */
    record Moved(StoryState now) implements MoveResult {}

    /** Somebody was first, or nothing of the kind is there for the signed-in person; nothing happened. */
    record TooLate() implements MoveResult {}

    /** Who withdraws the story of somebody else says why, in 1 to 2,000 characters. */
    record RemarkNeeded() implements MoveResult {}

    /** The detector marks something in the remark that its writer neither rewrote nor confirmed. */
    record RemarkToConfirm(ShareDecision.Unconfirmed open) implements MoveResult {}

    /** A register number stands in the remark; nothing was kept. */
    record RegisterNumber() implements MoveResult {}
}
