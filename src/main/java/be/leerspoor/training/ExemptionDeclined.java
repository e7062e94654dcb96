package be.leerspoor.training;

import be.leerspoor.privacy.ShareDecision;

/** What became of saying no to somebody who asks not to have to do a step. */
public sealed interface ExemptionDeclined {

    /** They are told, and read why with the step. */
    record Declined() implements ExemptionDeclined {}

    /** Somebody answered already, or it is asked no longer. */
    record NoLongerAsked() implements ExemptionDeclined {}

    /** A reason of at most so many characters is needed. */
    record ReasonLength(int limit) implements ExemptionDeclined {}

    /** Something stands in the reason that may be kept nowhere. */
    record NeverStored() implements ExemptionDeclined {}

    /** Somebody may be recognised by what is marked: it is taken out, or left in on purpose. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements ExemptionDeclined {}
}
