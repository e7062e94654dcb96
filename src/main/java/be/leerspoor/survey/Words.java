package be.leerspoor.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;

/** The same words in several languages, by the code of the language; Dutch is always there. */
public record Words(@JsonValue Map<String, String> byLanguage) {

    /** The language that stands in for another that is missing. */
    public static final String FIRST = "nl";

    /** The other language that makers of questionnaires write. */
    public static final String SECOND = "en";

    /** Words without Dutch are refused with {@link IllegalArgumentException}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Words {
        byLanguage = Map.copyOf(byLanguage);
        if (byLanguage.getOrDefault(FIRST, "").isBlank()) {
            throw new IllegalArgumentException("Words need Dutch");
        }
    }

    /** In Dutch and English. */
    public static Words of(String dutch, String english) {
        return new Words(new TreeMap<>(Map.of(FIRST, dutch, SECOND, english)));
    }

    /** What reads the same in every language, such as a number. */
    public static Words same(String words) {
        return new Words(Map.of(FIRST, words));
    }

    /** In this language, or else in Dutch. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault(FIRST, ""));
    }
}
