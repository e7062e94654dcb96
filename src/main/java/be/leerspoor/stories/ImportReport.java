package be.leerspoor.stories;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What became of the lines of an import, gathered while it runs. */
final class ImportReport {

    /** What became of one line. */
    enum Outcome {
        PUBLISHED,
        UPDATED,
        UNCHANGED,
        /** Something recognisable stands in it and nobody vouched: kept, but not open. */
        DRAFT,
        /** Somebody here looks after this story, or withdrew it: left as it is. */
        LEFT,
        REFUSED
    }

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<ImportNote> notes = new ArrayList<>();
    private final SortedSet<String> newTags = new TreeSet<>();
    private boolean unknownFields;

    void count(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    void note(ImportNote note) {
        notes.add(note);
        if (note.refused()) {
            count(Outcome.REFUSED);
        }
    }

    void newTag(TagKey tag) {
        newTags.add(TagKey.nameOf(tag.facet()) + ": " + tag.code());
    }

    void unknownFields() {
        unknownFields = true;
    }

    int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** The notes in the order of the lines. */
    List<ImportNote> notes() {
        return List.copyOf(notes);
    }

    /** Tags that were not in the lists and are now. */
    SortedSet<String> newTags() {
        return newTags;
    }

    boolean hasUnknownFields() {
        return unknownFields;
    }
}
