package be.leerspoor.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A version of a questionnaire in one of the languages that its makers do not write.
 *
 * @param lines all that families read in it, in that order
 * @param checked who read it over; empty for a draft
 */
public record Translation(QuestionnaireDesk desk, String language, List<Line> lines, Optional<Checked> checked) {

    /** Who read a translation over, and when. */
    public record Checked(String by, Instant at) {}

    /**
     * Words in Dutch and in the other language.
     *
     * @param text empty where they are not translated: families read the Dutch then
     * @param longest the most characters that fit
     */
    public record Line(String dutch, String text, int longest) {

        /** Whether nobody translated it yet. */
        public boolean isMissing() {
            return text.isBlank();
        }
    }

    public Translation {
        lines = List.copyOf(lines);
    }

    /** How many lines nobody translated yet. */
    public int missing() {
        return (int) lines.stream().filter(Line::isMissing).count();
    }
}
