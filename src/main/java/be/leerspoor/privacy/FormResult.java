package be.leerspoor.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What the gate says about the fields of one form together; keys are the field names handed over, in their order. */
public sealed interface FormResult {

    /** Every field may be kept. */
    record Storable(SequencedMap<String, GateResult.Storable> fields) implements FormResult {

        public Storable {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }

        /** The text of one field; refuses a field that was not handed over with {@link IllegalArgumentException}. */
        public GuardedText text(String field) {
            return field(field).text();
        }

        /** The marks in one field; refuses a field that was not handed over with {@link IllegalArgumentException}. */
        public Findings findings(String field) {
            return field(field).findings();
        }

        /** Whether nothing was marked in any field. */
        public boolean clean() {
            return fields.values().stream().allMatch(field -> field.findings().empty());
        }

        private GateResult.Storable field(String name) {
            GateResult.Storable field = fields.get(name);
            if (field == null) {
                throw new IllegalArgumentException("No field " + name + " was checked");
            }
            return field;
        }
    }

    /**
     * A register number stands in a field or runs over several: nothing of this form may be kept.
     *
     * @param fields the fields that hold (part of) a register number, with positions in the text as handed over
     */
    record Refused(SequencedMap<String, List<Finding>> fields) implements FormResult {

        public Refused {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }
    }
}
