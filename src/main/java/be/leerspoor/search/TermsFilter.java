package be.leerspoor.search;

import java.io.IOException;
import java.util.ArrayDeque;
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

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
    private final TermsSoFar terms;
    private final Queue<TermsSoFar.Found> waiting = new ArrayDeque<>();
    private @Nullable State word;

    TermsFilter(TokenStream input, Thesaurus thesaurus) {
        super(input);
        this.terms = new TermsSoFar(thesaurus);
    }

    @Override
    public boolean incrementToken() throws IOException {
        TermsSoFar.Found found = waiting.poll();
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
            waiting.addAll(terms.after(term.toString()));
            word = waiting.isEmpty() ? null : captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        terms.restart();
        waiting.clear();
        word = null;
    }
}
