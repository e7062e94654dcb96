package be.leerspoor.casereview;

import be.leerspoor.privacy.Finding;
import be.leerspoor.privacy.ShareDecision;
import java.util.List;
import java.util.SequencedMap;

/** What became of the wish to share a review. */
public sealed interface ShareResult {

    /** Whom it was shared with can read it now. */
    record Shared() implements ShareResult {}

    /** These fields hold marks that the author neither took out nor confirmed. */
    record Unconfirmed(SequencedMap<String, ShareDecision.Unconfirmed> fields) implements ShareResult {}

    /** A register number stands in these fields. */
    record Refused(SequencedMap<String, List<Finding>> fields) implements ShareResult {}

    /** There is nothing to read yet: it needs a name and at least one answer. */
    record Empty() implements ShareResult {}

    /** Nobody was chosen, or someone who no longer works here, or a team that is not one's own. */
    record NoSuchReaders() implements ShareResult {}

    /** More colleagues were chosen by name than can be. */
    record TooManyReaders(int most) implements ShareResult {}

    /** It was shared already, in another window. */
    record AlreadyShared() implements ShareResult {}
}
