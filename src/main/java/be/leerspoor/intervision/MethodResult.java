package be.leerspoor.intervision;

import be.leerspoor.privacy.FormDecision;
import java.time.Instant;
import java.util.List;

/** What became of a change in an own method. */
public sealed interface MethodResult {

    /** It is kept; this is the draft now. */
    record Kept(MethodDraft draft, Instant at) implements MethodResult {}

    /** It is offered, retired, offered again or thrown away. */
    record Done() implements MethodResult {}

    /** The draft was changed in another window meanwhile; nothing happened. */
    record ChangedMeanwhile() implements MethodResult {}

    /** This is no draft of the signed-in person, or no longer one. */
    record Closed() implements MethodResult {}

    /** A register number stands in it; nothing was kept. */
    record RegisterNumber() implements MethodResult {}

    /** Longer than this text may be; the limit is in characters. */
    record TooLong(int limit) implements MethodResult {}

    /** A number, a choice or a place that a method cannot have. */
    record OutOfBounds() implements MethodResult {}

    /** A method has no more steps than this. */
    record TooManySteps(int limit) implements MethodResult {}

    /** The check still finds this. */
    record Flawed(List<MethodProblem> problems) implements MethodResult {

        public Flawed {
            problems = List.copyOf(problems);
        }
    }

    /** The detector marks something that was neither rewritten nor confirmed; nothing happened. */
    record ToConfirm(FormDecision.Unconfirmed open) implements MethodResult {}
}
