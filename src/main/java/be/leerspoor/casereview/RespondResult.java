package be.leerspoor.casereview;

import be.leerspoor.privacy.Finding;
import be.leerspoor.privacy.ShareDecision;
import java.util.List;

/** What became of a response. */
public sealed interface RespondResult {

    /** The author can read it. */
    record Given() implements RespondResult {}

    /** It holds marks that were neither taken out nor confirmed. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements RespondResult {}

    /** A register number stands in it. */
    record Refused(List<Finding> findings) implements RespondResult {}

    /** Nothing was written, or more than fits; the limit is in characters. */
    record WrongLength(int limit) implements RespondResult {}

    /** The review is no longer shared with this person. */
    record NoLongerShared() implements RespondResult {}
}
