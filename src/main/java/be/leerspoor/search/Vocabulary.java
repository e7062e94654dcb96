package be.leerspoor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Which terms an index knows, as it is now; remembers, for one question, what was looked up. */
final class Vocabulary {

    private final IndexReader index;
    private final Map<Term, Integer> known = new HashMap<>();

    Vocabulary(IndexReader index) {
        this.index = index;
    }

    /** How many documents hold it, those counted in that were taken off the shelf a moment ago. */
    int documents(Term term) {
        return known.computeIfAbsent(term, this::count);
    }

    boolean has(Term term) {
        return documents(term) > 0;
    }

    /** How many documents there are. */
    int size() {
        return index.maxDoc();
    }

    private int count(Term term) {
        try {
            return index.docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
