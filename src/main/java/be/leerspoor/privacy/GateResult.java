package be.leerspoor.privacy;

import java.util.List;

/** What the gate says about a text that somebody wants to keep. */
public sealed interface GateResult {

    /** The text may be kept, as a draft that only its author reads. */
    sealed interface Storable extends GateResult {

        /** The text to keep; positions in {@link #findings()} refer to it. */
        GuardedText text();

        /** What to mark on the screen. */
        Findings findings();
    }

    /** Nothing identifying was seen. */
    record Clean(GuardedText text) implements Storable {

        @Override
        public Findings findings() {
            return Findings.none();
        }
    }

    /** May be kept with marks; sharing needs {@link PrivacyGate#release(String, Confirmation)}. */
    record Marked(GuardedText text, Findings findings) implements Storable {}

    /**
     * A register number stands in it: nothing of this text may be kept.
     *
     * @param findings where the register numbers stand in the text as it was handed over
     */
    record Refused(List<Finding> findings) implements GateResult {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
