package be.leerspoor.training;

import be.leerspoor.privacy.ShareDecision;
import java.util.UUID;

/** What became of asking not to have to do a step. */
public sealed interface ExemptionAsked {

    /** Trainers find it among what is asked of them. */
    record Asked(UUID request) implements ExemptionAsked {}

    /** It waits for an answer already. */
    record AskedAlready() implements ExemptionAsked {}

    /** They need not do it already. */
    record ExemptedAlready() implements ExemptionAsked {}

    /** They do not walk a path with this step. */
    record NotOnThePath() implements ExemptionAsked {}

    /** Words on why are needed, of at most so many characters. */
    record ReasonLength(int limit) implements ExemptionAsked {}

    /** Something stands in the words that may be kept nowhere. */
    record NeverStored() implements ExemptionAsked {}

    /** Somebody may be recognised by what is marked: it is taken out, or left in on purpose. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements ExemptionAsked {}

    /** The file is larger than this number of bytes. */
    record FileTooLarge(int limit) implements ExemptionAsked {}

    /** The file is no PDF and no picture, whatever it is called. */
    record FileOfAnotherKind() implements ExemptionAsked {}
}
