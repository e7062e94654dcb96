package be.leerspoor.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Whether the fields of one form may go, together, from their author to other readers. */
public sealed interface FormDecision {

    /** All of it may be shared. */
    record Released(SequencedMap<String, ShareDecision.Released> fields) implements FormDecision {

        public Released {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }

        /** How many findings the person deliberately left in. */
        public int confirmedCount() {
            return fields.values().stream()
                    .mapToInt(field -> field.confirmed().count())
                    .sum();
        }
    }

    /** Not yet: these fields still hold something that is neither rewritten nor confirmed. */
    record Unconfirmed(SequencedMap<String, ShareDecision.Unconfirmed> fields) implements FormDecision {

        public Unconfirmed {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }
    }

    /** Never: these fields hold (part of) a register number. */
    record Refused(SequencedMap<String, List<Finding>> fields) implements FormDecision {

        public Refused {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }
    }
}
