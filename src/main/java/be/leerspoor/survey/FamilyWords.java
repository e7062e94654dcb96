package be.leerspoor.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The words around the questions for families, in every language in which they are asked. */
public final class FamilyWords {

    /** The languages of the door, the first language first. */
    public static final List<String> LANGUAGES = List.of("nl", "fr", "en", "ar", "tr");

    private static final Map<String, Map<String, String>> WORDS = read();

    private FamilyWords() {}

    /** The language of this code if the door speaks it, or else the first. */
    public static String known(String language) {
        return LANGUAGES.contains(language) ? language : Words.FIRST;
    }

    /** Words in a language, with these numbers in them; a key that is not there is an {@link IllegalArgumentException}. */
    public static String in(String language, String key, int... numbers) {
        Map<String, String> words = WORDS.get(key);
        if (words == null) {
            throw new IllegalArgumentException("No words " + key);
        }
        String told = words.getOrDefault(known(language), "");
        for (int place = 0; place < numbers.length; place++) {
            told = told.replace("{" + place + "}", Integer.toString(numbers[place]));
        }
        return told;
    }

    static Map<String, Map<String, String>> all() {
        return WORDS;
    }

    private static Map<String, Map<String, String>> read() {
        try (InputStream file = FamilyWords.class.getResourceAsStream("/survey/family-page.json")) {
            if (file == null) {
                throw new IllegalStateException("these words go with the program");
            }
            return JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
