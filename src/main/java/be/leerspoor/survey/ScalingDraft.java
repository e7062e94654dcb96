package be.leerspoor.survey;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A scaling as somebody typed it for their team.
 *
 * @param number 0 to 10
 * @param worst what 0 stands for; never empty
 * @param best what 10 stands for; never empty
 */
public record ScalingDraft(int number, String worst, String best, String whyNotLower, String stepHigher) {

    /** The highest number. */
    public static final int TOP = 10;

    /** A number that is not on the scale, or a scale without words at its ends, is refused with {@link IllegalArgumentException}. */
    public ScalingDraft {
        if (number < 0 || number > TOP) {
            throw new IllegalArgumentException("number: 0 to " + TOP);
        }
        worst = worst.strip();
        best = best.strip();
        whyNotLower = whyNotLower.strip();
        stepHigher = stepHigher.strip();
        if (worst.isEmpty() || best.isEmpty()) {
            throw new IllegalArgumentException("both ends of a scale have words");
        }
    }

    /** What was typed in one field. */
    public String words(ScalingField field) {
        return switch (field) {
            case WORST -> worst;
            case BEST -> best;
            case WHY_NOT_LOWER -> whyNotLower;
            case STEP_HIGHER -> stepHigher;
        };
    }

    /** The words by field, in the order of the screen, as the gate looks at them. */
    SequencedMap<String, String> words() {
        SequencedMap<String, String> words = new LinkedHashMap<>();
        for (ScalingField field : ScalingField.values()) {
            words.put(field.name(), words(field));
        }
        return words;
    }
}
