package be.leerspoor.plan;

import be.leerspoor.privacy.ShareDecision;
import java.util.List;

/** What came of setting the frame of the plan. Unless it is kept, nothing changed. */
public sealed interface FrameResult {

    /** It is kept, as the version of this number. */
    record Kept(int number) implements FrameResult {}

    /** Somebody else set it since this was begun; nothing was overwritten. */
    record ChangedMeanwhile() implements FrameResult {}

    /** A register number stands in it: nothing of it is kept. */
    record Refused() implements FrameResult {}

    /** What the words hold that may identify somebody, and was not confirmed. */
    record Unconfirmed(List<ShareDecision.Unconfirmed> marks) implements FrameResult {

        public Unconfirmed {
            marks = List.copyOf(marks);
        }
    }
}
