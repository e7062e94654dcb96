package be.leerspoor.search;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.ForStaff;
import be.leerspoor.search.Units.Unit;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        // Before the search: an index that became complete meanwhile was not so when it was asked.
        IndexState state = shelves.state();
        Dutch language = Dutch.language();
        Question question = Question.read(text, language);
        Questions questions =
                new Questions(language, ClosedFields.searched(), "", new Vocabulary(searcher.getIndexReader()));
        List<Unit> asked = new Units(language, Thesaurus.bundled()).of(question.words());
        BooleanQuery query = all(question.phrases(), asked, questions)
                // Confidential: what this person may not read does not take part in the search at all.
                .add(mayRead(held), Occur.FILTER)
                .build();
        int total = searcher.count(query);
        TopFieldDocs top = searcher.search(query, Math.min((page + 1) * size, OpenQuery.DEEPEST), ORDER, false);
        ScoreDoc[] shown =
                Arrays.copyOfRange(top.scoreDocs, Math.min(page * size, top.scoreDocs.length), top.scoreDocs.length);
        Marking marking = questions.marking(asked, question);
        return new ClosedResult(total, hits(shown, marking, searcher), state);
    }

    /** All of what was asked must be there, in whatever wording; no word is corrected, for that would need the others. */
    private static BooleanQuery.Builder all(List<List<String>> phrases, List<Unit> asked, Questions questions) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        phrases.forEach(phrase -> all.add(questions.phrase(phrase), Occur.MUST));
        asked.forEach(unit -> all.add(questions.scored(unit), Occur.MUST));
        if (phrases.isEmpty() && asked.isEmpty()) {
            all.add(Questions.nothing(), Occur.MUST);
        }
        return all;
    }

    private static Query mayRead(Set<AccessTerm> held) {
        return new TermInSetQuery(
                ClosedFields.OPENED_BY,
                held.stream().map(term -> new BytesRef(term.value())).toList());
    }

    private static List<ClosedHit> hits(ScoreDoc[] shown, Marking marking, IndexSearcher searcher) throws IOException {
        Highlights highlights = new Highlights(marking);
        List<ClosedHit> hits = new ArrayList<>();
        for (ScoreDoc hit : shown) {
            Document stored = searcher.storedFields().document(hit.doc);
            hits.add(new ClosedHit(
                    stored.get(ClosedFields.KIND),
                    stored.get(ClosedFields.NAME),
                    highlights.whole(stored.get(ClosedFields.TITLE)),
                    highlights.excerpts(stored.get(ClosedFields.TEXT)),
                    changedAt(hit.doc, searcher)));
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
