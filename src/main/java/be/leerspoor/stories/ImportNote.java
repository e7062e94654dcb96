package be.leerspoor.stories;

import java.util.List;

/**
 * What a person should know of one line of an import: the key of a sentence below {@code stories.import.note}, and what
 * belongs in it. Holds nothing of the text of the line.
 */
record ImportNote(int line, String key, List<Object> details) {

    static ImportNote of(int line, String key, Object... details) {
        return new ImportNote(line, key, List.of(details));
    }

    /** The details as they stand in the sentence. */
    Object[] words() {
        return details.toArray();
    }
}
