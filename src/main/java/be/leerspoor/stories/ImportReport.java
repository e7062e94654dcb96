package be.leerspoor.stories;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What became of the lines of an import, gathered while it runs. */
public final class ImportReport {

    /** What became of one line. */
    public enum Outcome {
        /** It was not here and can be found now. */
        PUBLISHED,
        /** It was here, in other words or not open, and can be found now. */
        UPDATED,
        /** It was here, exactly so. */
        UNCHANGED,
        /** Something recognisable stands in it and nobody vouched: kept, but not open. */
        DRAFT,
        /** Somebody here looks after this story, or withdrew it: left as it is. */
        LEFT,
        /** It is no story, or a register number stands in it: nothing of it was kept. */
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
    }

    /** Nothing of one line was kept, for all of these reasons. */
    void refuse(List<ImportNote> reasons) {
        notes.addAll(reasons);
        count(Outcome.REFUSED);
    }

    void newTag(TagKey tag) {
        newTags.add(TagKey.nameOf(tag.facet()) + ": " + tag.code());
    }

    void unknownFields() {
        unknownFields = true;
    }

    /** How many stories were written. */
    int kept() {
        return of(Outcome.PUBLISHED) + of(Outcome.UPDATED) + of(Outcome.DRAFT);
    }

    /** How many lines came to this. */
    public int of(Outcome outcome) {
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
