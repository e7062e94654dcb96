package be.leerspoor.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What somebody answered, by the code of the item: the code of an answer, or own words. What was left open is not in it.
 *
 * @param byItem own words longer than {@link #LONGEST_TEXT} are refused when they are kept or sent
 */
public record Answers(Map<String, String> byItem) {

    /** The longest that one writes in own words. */
    public static final int LONGEST_TEXT = 2000;

    public Answers {
        byItem = Map.copyOf(byItem);
    }

    /** Nothing yet. */
    public static Answers none() {
        return new Answers(Map.of());
    }

    /** Whether anything was answered. */
    public boolean isEmpty() {
        return byItem.isEmpty();
    }

    /** What was written in own words, in the order of the questions. */
    SequencedMap<String, String> written(Questionnaire questionnaire) {
        SequencedMap<String, String> written = new LinkedHashMap<>();
        questionnaire.items().stream().filter(item -> item.scale().isEmpty()).forEach(item -> {
            String text = byItem.get(item.code());
            if (text != null && !text.isBlank()) {
                written.put(item.code(), text);
            }
        });
        return written;
    }

    /**
     * What of this answers the questionnaire; an answer to what it does not ask, or that is not on the scale, is refused with
     * {@link IllegalArgumentException}. Nothing chosen of a list stays open.
     */
    Answers checked(Questionnaire questionnaire) {
        Map<String, Item> items = new LinkedHashMap<>();
        questionnaire.items().forEach(item -> items.put(item.code(), item));
        Map<String, String> checked = new LinkedHashMap<>();
        byItem.forEach((code, answer) -> {
            Item item = items.get(code);
            if (item == null || item.scale().filter(scale -> !scale.has(answer)).isPresent()) {
                throw new IllegalArgumentException("Not an answer to " + questionnaire.code());
            }
            if (!answer.isBlank()) {
                checked.put(code, answer);
            }
        });
        return new Answers(checked);
    }
}
