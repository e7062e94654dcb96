package be.leerspoor.stories;

import java.util.List;

/**
 * What a person should know of one line of an import: the key of a sentence below {@code stories.import.note}, and what
 * belongs in it. Holds nothing of the text of the line.
 *
 * @param refused whether nothing of this line was kept; a line can also be kept otherwise than asked
 */
record ImportNote(int line, boolean refused, String key, List<Object> details) {

    static ImportNote refused(int line, String key, Object... details) {
        return new ImportNote(line, true, key, List.of(details));
    }

    static ImportNote kept(int line, String key, Object... details) {
        return new ImportNote(line, false, key, List.of(details));
    }

    /** The details as they stand in the sentence. */
    Object[] words() {
        return details.toArray();
    }
}
