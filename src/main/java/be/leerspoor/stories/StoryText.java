package be.leerspoor.stories;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The words of a story. */
public record StoryText(String title, String summary, String body) {

    /** One of the texts. */
    public String of(StoryField field) {
        return switch (field) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case BODY -> body;
        };
    }

    /** The texts by {@link StoryField#key()}, in the order of the screen, as the privacy gate takes them. */
    public SequencedMap<String, String> fields() {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        for (StoryField field : StoryField.values()) {
            fields.put(field.key(), of(field));
        }
        return fields;
    }
}
