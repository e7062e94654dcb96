package be.leerspoor.survey;

import java.time.LocalDate;

/**
 * A wave of which the counts come from elsewhere, as somebody typed it.
 *
 * @param wave the same each time it is sent, so that it counts once
 * @param name 1 to 120 characters
 * @param source where the counts come from: 1 to 300 characters
 * @param until not before {@code from}
 * @param published whether these very counts were published before; otherwise what too few answered is taken together
 */
public record TakeOverDraft(
        WaveId wave,
        QuestionnaireVersion version,
        String name,
        String source,
        LocalDate from,
        LocalDate until,
        boolean published) {

    /** Characters that fit in where the counts come from. */
    public static final int LONGEST_SOURCE = 300;

    public TakeOverDraft {
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        source = source.replaceAll("\\p{Cntrl}+", " ").strip();
        if (name.isEmpty() || name.length() > WaveDraft.LONGEST_NAME) {
            throw new IllegalArgumentException("name: 1 to " + WaveDraft.LONGEST_NAME + " characters");
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("source: 1 to " + LONGEST_SOURCE + " characters");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a wave ends on or after its first day");
        }
    }
}
