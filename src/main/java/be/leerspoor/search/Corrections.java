package be.leerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds words that resemble those of a question which the open shelf does not know. */
final class Corrections {

    private static final int SHORTEST = 4;
    private static final int MOST_CANDIDATES = 3;

    private final Dutch language;
    private final Set<String> known;
    private final Set<String> knownStems;

    Corrections(Dutch language, Thesaurus thesaurus) {
        this.language = language;
        this.known = thesaurus.words();
        this.knownStems = known.stream().map(language::stem).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /**
     * A word that may have been meant.
     *
     * @param likeness 0 to 1, how much it resembles what was typed
     * @param onShelf whether it stands in a document that can be found
     */
    record Candidate(String word, float likeness, boolean onShelf) {}

    /** By stem, for the words that are nowhere to be found: the words that resemble them, most alike first. */
    Map<String, List<Candidate>> of(List<String> words, IndexSearcher searcher) throws IOException {
        Map<String, List<Candidate>> result = new LinkedHashMap<>();
        for (String word : words) {
            String stem = language.stem(word);
            if (!language.isStopWord(word)
                    && word.length() >= SHORTEST
                    && !knownStems.contains(stem)
                    && !stands(stem, searcher)) {
                List<Candidate> candidates = candidates(word, searcher);
                if (!candidates.isEmpty()) {
                    result.put(stem, candidates);
                }
            }
        }
        return result;
    }

    private static boolean stands(String stem, IndexSearcher searcher) throws IOException {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (String field : OpenFields.searched().keySet()) {
            anywhere.add(new TermQuery(new Term(field, stem)), Occur.SHOULD);
            anywhere.add(new TermQuery(new Term(field, Dutch.PART + stem)), Occur.SHOULD);
        }
        return searcher.count(anywhere.build()) > 0;
    }

    private List<Candidate> candidates(String word, IndexSearcher searcher) throws IOException {
        Map<String, Candidate> found = new TreeMap<>();
        int edits = word.length() >= 8 ? 2 : 1;
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(edits);
        checker.setMinQueryLength(SHORTEST);
        checker.setMinPrefix(1);
        checker.setAccuracy(0);
        checker.setThresholdFrequency(0);
        SuggestWord[] similar = checker.suggestSimilar(
                new Term(OpenFields.PLAIN, word), 10, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS, 0);
        for (SuggestWord suggestion : similar) {
            // The term dictionary still knows the words of documents that were taken off the shelf.
            if (searcher.count(new TermQuery(new Term(OpenFields.PLAIN, suggestion.string))) > 0) {
                found.put(suggestion.string, candidate(word, suggestion.string, true));
            }
        }
        for (String other : known) {
            if (!found.containsKey(other)
                    && Math.abs(other.length() - word.length()) <= edits
                    && other.charAt(0) == word.charAt(0)
                    && edits(word, other) <= edits) {
                found.put(other, candidate(word, other, false));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::likeness)
                        .reversed()
                        .thenComparing(candidate -> !candidate.onShelf()))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static Candidate candidate(String word, String other, boolean onShelf) {
        float likeness = 1f - (float) edits(word, other) / Math.max(word.length(), other.length());
        return new Candidate(other, likeness, onShelf);
    }

    /** How many letters must be changed, added, dropped or swapped with a neighbour to turn one word into the other. */
    static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    least = Math.min(least, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = least;
            }
        }
        return cost[from.length()][to.length()];
    }

    /** The question with every unknown word replaced by the one on the shelf that resembles it most. */
    Optional<String> sentence(String text, Map<String, List<Candidate>> unknown) {
        String sentence = text.strip();
        boolean changed = false;
        List<String> words = new ArrayList<>(language.words(sentence));
        for (String word : words) {
            Optional<Candidate> best = unknown.getOrDefault(language.stem(word), List.of()).stream()
                    .filter(Candidate::onShelf)
                    .findFirst();
            if (best.isPresent()) {
                String replaced = Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(sentence.toLowerCase(Locale.ROOT))
                        .replaceAll(best.get().word());
                changed |= !replaced.equalsIgnoreCase(sentence);
                sentence = replaced;
            }
        }
        return changed ? Optional.of(sentence) : Optional.empty();
    }
}
