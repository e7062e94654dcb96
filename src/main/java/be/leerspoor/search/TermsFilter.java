package be.leerspoor.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Writes a term of several words that the thesaurus knows once more as one, where its last word stands, so that a
 * question need not look where words stand. Its length is the number of words from its first to its last.
 */
final class TermsFilter extends TokenFilter {

    private static final String TERM = "=";

    /** How many other words may stand within a term: drie kleine huizen. */
    private static final int LOOSENESS = 2;

    private record Found(String term, int length) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
    private final Thesaurus thesaurus;
    private final List<String> before = new ArrayList<>();
    private final Queue<Found> waiting = new ArrayDeque<>();
    private @Nullable State word;

    TermsFilter(TokenStream input, Thesaurus thesaurus) {
        super(input);
        this.thesaurus = thesaurus;
    }

    /** What is written for a term of these stems. */
    static String asOne(List<String> stems) {
        return TERM + String.join(" ", stems);
    }

    @Override
    public boolean incrementToken() throws IOException {
        Found found = waiting.poll();
        if (found != null) {
            restoreState(word);
            term.setEmpty().append(found.term());
            position.setPositionIncrement(0);
            length.setPositionLength(found.length());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (position.getPositionIncrement() > 0) {
            String stem = term.toString();
            for (List<String> known : thesaurus.termsEndingIn(stem)) {
                int words = length(known);
                if (words > 0) {
                    waiting.add(new Found(asOne(known), words));
                }
            }
            if (before.size() == thesaurus.longestTerm() + LOOSENESS) {
                before.removeFirst();
            }
            before.add(stem);
            word = waiting.isEmpty() ? null : captureState();
        }
        return true;
    }

    /** How many words ago a term began that ends here; 0 when it does not stand here. */
    private int length(List<String> known) {
        int at = before.size();
        for (int next = known.size() - 2; next >= 0; next--) {
            do {
                at--;
            } while (at >= 0 && !before.get(at).equals(known.get(next)));
        }
        int words = before.size() - at + 1;
        return at >= 0 && words <= known.size() + LOOSENESS ? words : 0;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        before.clear();
        waiting.clear();
        word = null;
    }
}
