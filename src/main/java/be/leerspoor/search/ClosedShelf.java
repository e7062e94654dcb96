package be.leerspoor.search;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.ForStaff;
import be.leerspoor.search.Units.Unit;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Service;

/**
 * Finds, among what is not open to everybody, only what the signed-in person may read. What others have written changes
 * nothing in the answer: not the order, not a count, not a correction, for there are none.
 */
@Service
@ForStaff
public class ClosedShelf {

    // Confidential: the last key makes the order independent of where documents, hidden ones among them, stand.
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(ClosedFields.CHANGED, SortField.Type.LONG, true),
            new SortField(ShelfIndex.ID, SortField.Type.STRING));

    private final Shelves shelves;
    private final HeldTerms heldTerms;

    ClosedShelf(Shelves shelves, HeldTerms heldTerms) {
        this.shelves = shelves;
        this.heldTerms = heldTerms;
    }

    /**
     * Answers with what the signed-in person may read at this moment. The page counts from 0 and has 1 to 100 hits;
     * anything else is refused with {@link IllegalArgumentException}. Any text will do; an empty one finds nothing.
     */
    public ClosedResult search(String text, int page, int size) {
        Paging.check(page, size);
        Set<AccessTerm> held = heldTerms.ofSignedInPerson();
        ClosedResult nothing = new ClosedResult(0, List.of(), shelves.state());
        if (held.isEmpty() || text.isBlank()) {
            return nothing;
        }
        return shelves.readClosed(searcher -> search(text, held, page, size, searcher), nothing);
    }

    private ClosedResult search(String text, Set<AccessTerm> held, int page, int size, IndexSearcher searcher)
            throws IOException {
        Query words = words(text);
        BooleanQuery query = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                // Confidential: what this person may not read does not take part in the search at all.
                .add(mayRead(held), Occur.FILTER)
                .build();
        int total = searcher.count(query);
        TopFieldDocs top = searcher.search(query, Math.min((page + 1) * size, OpenQuery.DEEPEST), ORDER, false);
        ScoreDoc[] shown =
                Arrays.copyOfRange(top.scoreDocs, Math.min(page * size, top.scoreDocs.length), top.scoreDocs.length);
        return new ClosedResult(total, hits(shown, words, searcher), shelves.state());
    }

    private static Query mayRead(Set<AccessTerm> held) {
        return new TermInSetQuery(
                ClosedFields.OPENED_BY,
                held.stream().map(term -> new BytesRef(term.value())).toList());
    }

    /** All of what was asked must be there, in whatever wording; no word is corrected, for that would need the others. */
    private static Query words(String text) {
        Dutch language = Dutch.language();
        Question question = Question.read(text, language);
        if (question.isEmpty()) {
            return Questions.nothing();
        }
        Questions questions = new Questions(language, ClosedFields.searched());
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        question.phrases().forEach(phrase -> all.add(questions.phrase(phrase), Occur.MUST));
        for (Unit unit : new Units(language, Thesaurus.bundled()).of(question.words())) {
            all.add(questions.anyWording(unit), Occur.MUST);
        }
        return all.build();
    }

    private static List<ClosedHit> hits(ScoreDoc[] shown, Query words, IndexSearcher searcher) throws IOException {
        int[] documents = Arrays.stream(shown).mapToInt(hit -> hit.doc).toArray();
        Map<String, List<List<Marked>>> marked = new Highlights(
                        searcher, Dutch.language().indexing(), ClosedFields.TEXT)
                .mark(List.of(ClosedFields.TITLE, ClosedFields.TEXT), words, documents);
        List<ClosedHit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            Document stored = searcher.storedFields()
                    .document(documents[i], Set.of(ClosedFields.KIND, ClosedFields.NAME, ClosedFields.TITLE));
            List<Marked> title =
                    marked.getOrDefault(ClosedFields.TITLE, List.of()).get(i);
            hits.add(new ClosedHit(
                    stored.get(ClosedFields.KIND),
                    stored.get(ClosedFields.NAME),
                    title.isEmpty() ? Marked.plain(stored.get(ClosedFields.TITLE)) : title.getFirst(),
                    marked.getOrDefault(ClosedFields.TEXT, List.of()).get(i),
                    changedAt(documents[i], searcher)));
        }
        return hits;
    }

    private static Instant changedAt(int document, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues changed = leaf.reader().getNumericDocValues(ClosedFields.CHANGED);
        changed.advanceExact(document - leaf.docBase);
        return Instant.ofEpochMilli(changed.longValue());
    }
}
