package be.leerspoor.survey;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A statement as somebody typed it, on one line.
 *
 * @param dutch never empty
 * @param english may be empty: then the Dutch stands in for it
 */
public record StatementDraft(String dutch, String english) {

    /** Characters that fit in it, in each language. */
    public static final int LONGEST = 200;

    /** A draft without Dutch is refused with {@link IllegalArgumentException}. */
    public StatementDraft {
        dutch = line(dutch);
        english = line(english);
        if (dutch.isEmpty()) {
            throw new IllegalArgumentException("a statement needs Dutch");
        }
    }

    private static String line(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** The words by language, in the order of the screen, as the gate looks at them. */
    SequencedMap<String, String> fields() {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put(Words.FIRST, dutch);
        fields.put(Words.SECOND, english);
        return fields;
    }
}
