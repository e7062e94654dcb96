package be.leerspoor.survey.ui;

import be.leerspoor.survey.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words while somebody writes them; other languages than Dutch and English stay as they are. */
final class WordsDraft {

    private final Map<String, String> others = new HashMap<>();
    private String dutch = "";
    private String english = "";

    WordsDraft() {}

    WordsDraft(@Nullable Words words) {
        if (words != null) {
            others.putAll(words.byLanguage());
            dutch = others.getOrDefault(Words.FIRST, "");
            english = others.getOrDefault("en", "");
        }
    }

    String dutch() {
        return dutch;
    }

    String english() {
        return english;
    }

    void setDutch(String words) {
        dutch = words;
    }

    void setEnglish(String words) {
        english = words;
    }

    boolean isMissing() {
        return dutch.isBlank();
    }

    /** What stands there; where Dutch is missing that is refused with {@link IllegalArgumentException}. */
    Words words() {
        Map<String, String> all = new HashMap<>(others);
        all.put(Words.FIRST, dutch.strip());
        all.put("en", english.strip());
        all.values().removeIf(String::isEmpty);
        return new Words(all);
    }
}
