package be.leerspoor.survey;

import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.ShareDecision;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A scaling whose words passed the gate and may be read by the team. */
record ScalingText(int number, GuardedText worst, GuardedText best, GuardedText whyNotLower, GuardedText stepHigher) {

    static ScalingText of(int number, Map<String, ShareDecision.Released> fields) {
        return new ScalingText(
                number,
                text(fields, ScalingField.WORST),
                text(fields, ScalingField.BEST),
                text(fields, ScalingField.WHY_NOT_LOWER),
                text(fields, ScalingField.STEP_HIGHER));
    }

    private static GuardedText text(Map<String, ShareDecision.Released> fields, ScalingField field) {
        ShareDecision.Released released = fields.get(field.name());
        if (released == null) {
            throw new IllegalArgumentException("No field " + field + " was checked");
        }
        return released.text();
    }

    /** The first field that is longer than fits. */
    Optional<ScalingField> tooLong() {
        return Arrays.stream(ScalingField.values())
                .filter(field -> text(field).length() > field.longest())
                .findFirst();
    }

    private GuardedText text(ScalingField field) {
        return switch (field) {
            case WORST -> worst;
            case BEST -> best;
            case WHY_NOT_LOWER -> whyNotLower;
            case STEP_HIGHER -> stepHigher;
        };
    }
}
