package be.leerspoor.survey;

import java.time.LocalDate;

/**
 * A wave as somebody typed it.
 *
 * @param name 1 to 120 characters
 * @param until not before {@code from}, and a year after it at most
 */
public record WaveDraft(
        QuestionnaireVersion version, String name, WaveMode mode, LocalDate from, LocalDate until, Audience audience) {

    /** Characters that fit in the name. */
    public static final int LONGEST_NAME = 120;

    public WaveDraft {
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name: 1 to " + LONGEST_NAME + " characters");
        }
        if (until.isBefore(from) || until.isAfter(from.plusYears(1))) {
            throw new IllegalArgumentException("a wave ends on or after its first day, within a year");
        }
    }

    /** The same, without names where the questionnaire is never asked with them: well-being, and what families say. */
    WaveDraft askedAs(QuestionnaireKind kind) {
        return switch (kind) {
            case PULSE, FAMILY -> new WaveDraft(version, name, WaveMode.ANONYMOUS, from, until, audience);
            case BREADTH, ATTITUDE, DEPTH, IMPACT, OTHER -> this;
        };
    }
}
