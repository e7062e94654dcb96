package be.leerspoor.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Finds documents of the open shelf that share telling words and tags with one of them. */
final class Related {

    private static final int MOST_WORDS = 40;
    private static final float SHARED_TAG = 6;

    private Related() {}

    static ScoreDoc[] to(String id, int max, IndexSearcher searcher) throws IOException {
        Query itself = new TermQuery(new Term(ShelfIndex.ID, id));
        TopDocs found = searcher.search(itself, 1);
        if (found.scoreDocs.length == 0) {
            return new ScoreDoc[0];
        }
        int document = found.scoreDocs[0].doc;
        BooleanQuery.Builder alike = new BooleanQuery.Builder();
        for (String word : tellingWords(document, searcher)) {
            BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
            OpenFields.searched()
                    .forEach((field, worth) ->
                            anywhere.add(new BoostQuery(new TermQuery(new Term(field, word)), worth), Occur.SHOULD));
            alike.add(anywhere.build(), Occur.SHOULD);
        }
        for (OpenFields.Tag tag : tags(document, searcher)) {
            if (tag.facet() == Facet.TOOL || tag.facet() == Facet.THEME || tag.facet() == Facet.AGE) {
                Query same = new ConstantScoreQuery(new TermQuery(new Term(OpenFields.TAG, tag.choice())));
                alike.add(new BoostQuery(same, tag.facet() == Facet.AGE ? SHARED_TAG / 3 : SHARED_TAG), Occur.SHOULD);
            }
        }
        alike.add(itself, Occur.MUST_NOT);
        return searcher.search(alike.build(), max).scoreDocs;
    }

    private static List<String> tellingWords(int document, IndexSearcher searcher) throws IOException {
        Dutch language = Dutch.language();
        Document stored = searcher.storedFields().document(document);
        Map<String, Integer> occurrences = new HashMap<>();
        for (String field : List.of(OpenFields.TITLE, OpenFields.SUMMARY, OpenFields.BODY)) {
            for (String word : language.words(stored.get(field))) {
                if (word.length() > 2 && !language.isStopWord(word)) {
                    occurrences.merge(language.stem(word), 1, Integer::sum);
                }
            }
        }
        Map<String, Double> telling = new HashMap<>();
        int all = searcher.getIndexReader().numDocs();
        for (Map.Entry<String, Integer> word : occurrences.entrySet()) {
            int others = searcher.getIndexReader().docFreq(new Term(OpenFields.BODY, word.getKey()));
            if (others > 1) {
                telling.put(word.getKey(), Math.log(1d + word.getValue()) * Math.log(1 + (double) all / others));
            }
        }
        return telling.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<OpenFields.Tag> tags(int document, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(OpenFields.TAG);
        List<OpenFields.Tag> tags = new java.util.ArrayList<>();
        if (values != null && values.advanceExact(document - leaf.docBase)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                tags.add(OpenFields.Tag.parse(values.lookupOrd(values.nextOrd()).utf8ToString()));
            }
        }
        return tags;
    }
}
