package be.leerspoor.training;

import be.leerspoor.privacy.ShareDecision;

/** What became of a wish to be in an edition, or out of it. */
public sealed interface EnrolResult {

    /** There is a place. */
    record Placed() implements EnrolResult {}

    /** All places are taken; this is the place on the waiting list, counted from 1. */
    record Waiting(int place) implements EnrolResult {}

    /** The proposal waits for an answer of the person. */
    record Proposed() implements EnrolResult {}

    /** The person said no to this edition often enough. */
    record SaidNo() implements EnrolResult {}

    /** The person is out of it. */
    record Left() implements EnrolResult {}

    /** The person is in it already, and so. */
    record AlreadyIn(EnrolmentState state) implements EnrolResult {}

    /** One does not enrol oneself here, or nobody enrols any more. */
    record NotOpen(WhoEnrols whoEnrols) implements EnrolResult {}

    /** The first session began. */
    record Begun() implements EnrolResult {}

    /** The edition does not go on. */
    record Cancelled() implements EnrolResult {}

    /** There is nothing to answer or to cancel any more. */
    record NoLonger() implements EnrolResult {}

    /** It is so late that a reason is needed, of this many characters at most. */
    record ReasonNeeded(int limit) implements EnrolResult {}

    /** Something stands in the reason that may be kept nowhere. */
    record NeverStored() implements EnrolResult {}

    /** The person gives the edition. */
    record GivesIt() implements EnrolResult {}

    /** Somebody may be recognised by what is marked in it: it is taken out, or left in on purpose. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements EnrolResult {}
}
