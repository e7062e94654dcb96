package be.leerspoor.search;

import be.leerspoor.people.ForStaff;
import be.leerspoor.search.OpenQuestions.Understood;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.FixedBitSet;
import org.springframework.stereotype.Service;

/** Finds what every member of staff may read. */
@Service
@ForStaff
public class OpenShelf {

    private static final SortField NEWEST = new SortField(OpenFields.PUBLISHED, SortField.Type.LONG, true);
    private static final Set<String> TEXTS = Set.of(OpenFields.TITLE, OpenFields.SUMMARY, OpenFields.BODY);

    /** With fewer answers to all of a question than this, those to a part of it are welcome. */
    private static final int FEW = 10;

    private static final SortField BY_ID = new SortField(ShelfIndex.ID, SortField.Type.STRING);

    private final Shelves shelves;

    OpenShelf(Shelves shelves) {
        this.shelves = shelves;
    }

    /** Answers any text without ever failing on it; an index that is still being built answers with what it has. */
    public OpenResult search(OpenQuery query) {
        OpenResult nothing = new OpenResult(0, List.of(), Map.of(), Optional.empty(), false, shelves.state());
        return shelves.readOpen(searcher -> search(query, searcher), nothing);
    }

    private OpenResult search(OpenQuery asked, IndexSearcher searcher) throws IOException {
        // Before the search: an index that became complete meanwhile was not so when it was asked.
        IndexState state = shelves.state();
        Understood understood = OpenQuestions.bundled().understand(asked.text(), searcher);
        FacetTally tally = FacetTally.of(understood.whole(), asked.chosen(), searcher);
        Query worth = understood.worth();
        boolean partial = false;
        if (tally.matching() < FEW && !understood.part().equals(understood.whole())) {
            FacetTally more = FacetTally.of(understood.part(), asked.chosen(), searcher);
            partial = more.matching() > tally.matching();
            if (partial) {
                tally = more;
                worth = understood.worthOfPart();
            }
        }
        int from = asked.page() * asked.size();
        ScoreDoc[] top = Ranking.best(tally.found(), worth, order(asked), from + asked.size(), searcher);
        ScoreDoc[] shown = Arrays.copyOfRange(top, Math.min(from, top.length), top.length);
        return new OpenResult(
                tally.total(),
                hits(shown, understood.marking(), searcher),
                tally.byFacet(),
                understood.correction(),
                partial,
                state);
    }

    /** How many of all that answers this question wholly were published after this moment; 0 while there is no index. */
    public int newer(OpenQuery asked, Instant since) {
        return shelves.readOpen(searcher -> newer(asked, since, searcher), 0);
    }

    private static int newer(OpenQuery asked, Instant since, IndexSearcher searcher) throws IOException {
        Query whole = OpenQuestions.bundled().understand(asked.text(), searcher).whole();
        int count = 0;
        for (Gathering.Part part :
                FacetTally.of(whole, asked.chosen(), searcher).found()) {
            NumericDocValues published = part.leaf().reader().getNumericDocValues(OpenFields.PUBLISHED);
            FixedBitSet documents = part.documents();
            for (int document = next(documents, 0);
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = next(documents, document + 1)) {
                if (published.advanceExact(document) && published.longValue() > since.toEpochMilli()) {
                    count++;
                }
            }
        }
        return count;
    }

    private static int next(FixedBitSet documents, int from) {
        return from < documents.length() ? documents.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private static Sort order(OpenQuery asked) {
        boolean byRelevance = asked.order() == Order.RELEVANCE && !asked.text().isBlank();
        return byRelevance ? new Sort(SortField.FIELD_SCORE, NEWEST, BY_ID) : new Sort(NEWEST, BY_ID);
    }

    private static List<OpenHit> hits(ScoreDoc[] shown, Marking marking, IndexSearcher searcher) throws IOException {
        Highlights highlights = new Highlights(marking);
        List<OpenHit> hits = new ArrayList<>();
        for (ScoreDoc hit : shown) {
            Document stored = searcher.storedFields().document(hit.doc, TEXTS);
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            int inLeaf = hit.doc - leaf.docBase;
            hits.add(new OpenHit(
                    id(leaf, inLeaf),
                    highlights.whole(stored.get(OpenFields.TITLE)),
                    highlights.whole(stored.get(OpenFields.SUMMARY)),
                    highlights.excerpts(stored.get(OpenFields.BODY)),
                    tags(leaf, inLeaf),
                    publishedOn(leaf, inLeaf)));
        }
        return hits;
    }

    private static String id(LeafReaderContext leaf, int document) throws IOException {
        SortedDocValues ids = leaf.reader().getSortedDocValues(ShelfIndex.ID);
        ids.advanceExact(document);
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    private static Instant publishedOn(LeafReaderContext leaf, int document) throws IOException {
        NumericDocValues published = leaf.reader().getNumericDocValues(OpenFields.PUBLISHED);
        published.advanceExact(document);
        return Instant.ofEpochMilli(published.longValue());
    }

    private static Map<Facet, Set<String>> tags(LeafReaderContext leaf, int document) throws IOException {
        Map<Facet, Set<String>> tags = new EnumMap<>(Facet.class);
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(OpenFields.TAG);
        if (values != null && values.advanceExact(document)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                OpenFields.Tag tag =
                        OpenFields.Tag.parse(values.lookupOrd(values.nextOrd()).utf8ToString());
                tags.computeIfAbsent(tag.facet(), any -> new LinkedHashSet<>()).add(tag.key());
            }
        }
        return tags;
    }

    /** What the text typed so far may become: titles, tags and words of the open shelf, at most {@code max} (1-50). */
    public List<Suggestion> suggest(String typed, int max) {
        int most = Math.clamp(max, 1, 50);
        return shelves.readOpen(searcher -> new Suggestions(Dutch.language(), searcher).of(typed, most), List.of());
    }

    /** The ids of at most {@code max} (1-50) documents that resemble this one, most alike first; never itself. */
    public List<String> related(String id, int max) {
        int most = Math.clamp(max, 1, 50);
        return shelves.readOpen(
                searcher -> {
                    List<String> ids = new ArrayList<>();
                    for (ScoreDoc hit : Related.to(id, most, searcher)) {
                        List<LeafReaderContext> leaves =
                                searcher.getIndexReader().leaves();
                        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
                        ids.add(id(leaf, hit.doc - leaf.docBase));
                    }
                    return ids;
                },
                List.of());
    }

    /** The whole texts of one document with what matches these words marked; empty when it does not stand on the shelf. */
    public Optional<OpenText> marked(String id, String text) {
        return shelves.readOpen(
                searcher -> {
                    TopDocs found = searcher.search(new TermQuery(new Term(ShelfIndex.ID, id)), 1);
                    return found.scoreDocs.length == 0
                            ? Optional.empty()
                            : Optional.of(marked(found.scoreDocs[0].doc, text, searcher));
                },
                Optional.empty());
    }

    private static OpenText marked(int document, String text, IndexSearcher searcher) throws IOException {
        Highlights highlights = new Highlights(
                OpenQuestions.bundled().understand(text, searcher).marking());
        Document stored = searcher.storedFields().document(document, TEXTS);
        return new OpenText(
                highlights.whole(stored.get(OpenFields.TITLE)),
                highlights.whole(stored.get(OpenFields.SUMMARY)),
                highlights.whole(stored.get(OpenFields.BODY)));
    }
}
