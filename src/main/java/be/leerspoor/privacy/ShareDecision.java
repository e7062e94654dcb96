package be.leerspoor.privacy;

import java.util.List;

/** Whether a text may go from its author to other readers. */
public sealed interface ShareDecision {

    /**
     * May be shared: every finding is gone or was confirmed.
     *
     * @param confirmed what the person deliberately left in
     */
    record Released(GuardedText text, Findings confirmed) implements ShareDecision {}

    /**
     * Not yet: a person must rewrite or confirm what is still open.
     *
     * @param open the findings nobody confirmed, with positions in {@code text}
     */
    record Unconfirmed(GuardedText text, Findings open) implements ShareDecision {}

    /** Never: a register number stands in it, at these positions of the text as handed over. */
    record Refused(List<Finding> findings) implements ShareDecision {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
