package be.leerspoor.training;

import be.leerspoor.privacy.ShareDecision;
import java.util.UUID;

/** What became of exempting somebody from a step. */
public sealed interface ExemptionResult {

    /** They need not do it. */
    record Given(UUID exemption) implements ExemptionResult {}

    /** They do not work here, or are oneself. */
    record NoColleague() implements ExemptionResult {}

    /** No path has this step. */
    record NoSuchStep() implements ExemptionResult {}

    /** A reason of at most so many characters is needed. */
    record ReasonLength(int limit) implements ExemptionResult {}

    /** Something stands in the reason that may be kept nowhere. */
    record NeverStored() implements ExemptionResult {}

    /** It ends before it begins to count. */
    record EndsTooSoon() implements ExemptionResult {}

    /** The file is larger than this number of bytes. */
    record FileTooLarge(int limit) implements ExemptionResult {}

    /** The file is no PDF and no picture, whatever it is called. */
    record FileOfAnotherKind() implements ExemptionResult {}

    /** They are exempted from it already. */
    record ExemptedAlready() implements ExemptionResult {}

    /** Somebody may be recognised by what is marked in it: it is taken out, or left in on purpose. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements ExemptionResult {}

    /** It was asked, and is asked no longer or was answered. */
    record NoLongerAsked() implements ExemptionResult {}
}
