package be.leerspoor.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An observation as one of the two sees it.
 *
 * @param giving whether the signed-in person is the one who looks on
 * @param heldOn when they looked on, once that is known
 * @param fields what is given back; before it is given, the draft of who writes it and nothing for the other
 */
public record ObservationPage(
        UUID id,
        String learner,
        String giver,
        boolean giving,
        ObservationState state,
        Instant askedAt,
        @Nullable LocalDate heldOn,
        Map<ObservationField, Text> fields) {

    /** A field, and the version on which the next save builds. */
    public record Text(String body, int version) {

        static final Text NONE = new Text("", 0);
    }

    public ObservationPage {
        fields = Map.copyOf(fields);
    }

    /** The field, empty when there is nothing in it to read. */
    public Text text(ObservationField field) {
        return fields.getOrDefault(field, Text.NONE);
    }
}
