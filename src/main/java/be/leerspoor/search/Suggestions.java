package be.leerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Completes what is being typed with titles, tags and words of documents that stand on the open shelf now. */
final class Suggestions {

    private static final int SHORTEST = 2;
    private static final int MOST_TERMS_SEEN = 500;

    private final Dutch language;
    private final IndexSearcher searcher;

    Suggestions(Dutch language, IndexSearcher searcher) {
        this.language = language;
        this.searcher = searcher;
    }

    List<Suggestion> of(String typed, int max) throws IOException {
        List<String> words = Question.read(typed.replace('"', ' '), language).words();
        boolean wordFinished = !typed.isEmpty() && Character.isWhitespace(typed.charAt(typed.length() - 1));
        if (words.isEmpty() || (words.getLast().length() < SHORTEST && words.size() == 1)) {
            return List.of();
        }
        List<Suggestion> tags = tags(words);
        List<Suggestion> titles = titles(words, Math.max(1, max / 2));
        List<Suggestion> completed = wordFinished ? List.of() : words(typed, words.getLast(), max);
        Set<Suggestion> result = new LinkedHashSet<>(tags.subList(0, Math.min(tags.size(), Math.max(1, max / 4))));
        result.addAll(titles);
        result.addAll(completed);
        result.addAll(tags);
        return result.stream().limit(max).toList();
    }

    private List<Suggestion> tags(List<String> words) throws IOException {
        List<Suggestion> found = new ArrayList<>();
        for (OpenFields.Tag tag : TagNames.in(searcher.getIndexReader()).all()) {
            if (begins(language.words(tag.label()), words)
                    && searcher.count(new TermQuery(new Term(OpenFields.TAG, tag.choice()))) > 0) {
                found.add(new Suggestion.Tag(tag.facet(), tag.key(), tag.label()));
            }
        }
        return found;
    }

    /** Whether each word typed stands in the text, the last one perhaps unfinished. */
    private static boolean begins(List<String> text, List<String> typed) {
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            boolean last = i == typed.size() - 1;
            if (text.stream().noneMatch(other -> last ? other.startsWith(word) : other.equals(word))) {
                return false;
            }
        }
        return true;
    }

    private List<Suggestion> titles(List<String> words, int max) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            Term term = new Term(OpenFields.PLAIN_TITLE, words.get(i));
            Query word = i == words.size() - 1 ? new PrefixQuery(term) : new TermQuery(term);
            all.add(new ConstantScoreQuery(word), Occur.FILTER);
        }
        Sort newest = new Sort(new SortField(OpenFields.PUBLISHED, SortField.Type.LONG, true));
        List<Suggestion> titles = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(all.build(), max, newest).scoreDocs) {
            Document stored = searcher.storedFields().document(hit.doc, Set.of(OpenFields.TITLE));
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            SortedDocValues ids = leaf.reader().getSortedDocValues(ShelfIndex.ID);
            ids.advanceExact(hit.doc - leaf.docBase);
            titles.add(
                    new Suggestion.Title(ids.lookupOrd(ids.ordValue()).utf8ToString(), stored.get(OpenFields.TITLE)));
        }
        return titles;
    }

    private List<Suggestion> words(String typed, String last, int max) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), OpenFields.PLAIN);
        if (terms == null || last.length() < SHORTEST) {
            return List.of();
        }
        Map<String, Integer> found = new TreeMap<>();
        TermsEnum all = terms.iterator();
        BytesRef prefix = new BytesRef(last);
        if (all.seekCeil(prefix) != TermsEnum.SeekStatus.END) {
            for (int seen = 0; seen < MOST_TERMS_SEEN; seen++) {
                String word = all.term().utf8ToString();
                if (!word.startsWith(last)) {
                    break;
                }
                if (!language.isStopWord(word) && !word.equals(last)) {
                    found.put(word, all.docFreq());
                }
                if (all.next() == null) {
                    break;
                }
            }
        }
        int typedBefore = typed.toLowerCase(Locale.ROOT).lastIndexOf(last);
        String before = typedBefore < 0 ? "" : typed.substring(0, typedBefore);
        List<Suggestion> result = new ArrayList<>();
        List<String> frequent = found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (String word : frequent) {
            if (result.size() == max) {
                break;
            }
            // The term dictionary still knows the words of documents that were taken off the shelf.
            if (searcher.count(new TermQuery(new Term(OpenFields.PLAIN, word))) > 0) {
                result.add(new Suggestion.Word(before + word));
            }
        }
        return result;
    }
}
