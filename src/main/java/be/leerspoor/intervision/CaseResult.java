package be.leerspoor.intervision;

import be.leerspoor.privacy.Finding;
import be.leerspoor.privacy.ShareDecision;
import java.util.List;

/** What became of a question for the group. */
public sealed interface CaseResult {

    /** The members of the group can read it. */
    record Brought(CaseId question) implements CaseResult {}

    /** It holds marks that were neither taken out nor confirmed. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements CaseResult {}

    /** A register number stands in it. */
    record Refused(List<Finding> findings) implements CaseResult {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Shorter or longer than a question is, in characters. */
    record WrongLength(int fewest, int most) implements CaseResult {}

    /** The review is not one's own, or not shared with anybody yet: opening it is a step of its own. */
    record ReviewNotShared() implements CaseResult {}

    /** The group is not one's own (any more), or was closed, or the question was taken up or changed elsewhere. */
    record NoLongerPossible() implements CaseResult {}
}
