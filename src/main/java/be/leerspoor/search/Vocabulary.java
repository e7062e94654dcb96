package be.leerspoor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** Which terms an index knows, as it is now; remembers, for one question, what was looked up. */
final class Vocabulary {

    private final IndexReader index;
    private final Map<Term, Integer> known = new HashMap<>();
    private final Map<String, List<TermsEnum>> dictionaries = new HashMap<>();

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
            int documents = 0;
            for (TermsEnum terms : dictionaries.computeIfAbsent(term.field(), this::dictionaries)) {
                documents += terms.seekExact(term.bytes()) ? terms.docFreq() : 0;
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the terms of a field are looked up, in each part of the index. */
    private List<TermsEnum> dictionaries(String field) {
        try {
            List<TermsEnum> dictionaries = new ArrayList<>();
            for (LeafReaderContext part : index.leaves()) {
                Terms terms = part.reader().terms(field);
                if (terms != null) {
                    dictionaries.add(terms.iterator());
                }
            }
            return dictionaries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
