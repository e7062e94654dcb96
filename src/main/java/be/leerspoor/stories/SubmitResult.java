package be.leerspoor.stories;

import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.FormDecision.Unconfirmed;
import java.util.Set;

/** What became of handing in a story. */
public sealed interface SubmitResult {

    /** It waits for a second reader. */
    record Submitted() implements SubmitResult {}

    /** These texts are still empty. */
    record Incomplete(Set<StoryField> missing) implements SubmitResult {

        public Incomplete {
            missing = Set.copyOf(missing);
        }
    }

    /** The detector marked something that its author neither rewrote nor confirmed. */
    record ToConfirm(Unconfirmed open) implements SubmitResult {}

    /** A register number stands in it. */
    record Refused(FormDecision.Refused why) implements SubmitResult {}

    /** It was changed in another window while it was handed in; nothing happened. */
    record ChangedMeanwhile() implements SubmitResult {}

    /** It is no draft of the signed-in person, perhaps since a moment. */
    record NoDraft() implements SubmitResult {}
}
