package be.leerspoor.privacy;

import java.util.List;

/**
 * A stretch of a text that may identify somebody: from {@code start} up to and without {@code end}, in Java indices.
 * Refuses an empty or negative stretch with {@link IllegalArgumentException}.
 *
 * @param suggestions texts that could stand there instead, in the language of the texts (Dutch); the best first
 */
public record Finding(int start, int end, Kind kind, Reason reason, List<String> suggestions) {

    // Confidential: a finding holds positions and never the words themselves, so that it may be logged or sent.
    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A finding runs from " + start + " to " + end);
        }
        suggestions = List.copyOf(suggestions);
    }

    Finding(int start, int end, Kind kind, Reason reason) {
        this(start, end, kind, reason, Suggestions.of(kind));
    }

    /** The text with this stretch replaced; refuses a text that is too short with {@link IllegalArgumentException}. */
    public String replaceIn(String text, String replacement) {
        if (end > text.length()) {
            throw new IllegalArgumentException("The finding ends at " + end + ", the text at " + text.length());
        }
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
