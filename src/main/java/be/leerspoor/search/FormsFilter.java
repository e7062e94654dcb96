package be.leerspoor.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Writes the stem of each word, and its marked forms at the same position. */
final class FormsFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Dutch language;
    private final Queue<String> waiting = new ArrayDeque<>();
    private @Nullable State word;

    FormsFilter(TokenStream input, Dutch language) {
        super(input);
        this.language = language;
    }

    @Override
    public boolean incrementToken() throws IOException {
        String marked = waiting.poll();
        if (marked != null) {
            restoreState(word);
            term.setEmpty().append(marked);
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        Dutch.Forms forms = language.forms(term.toString());
        term.setEmpty().append(forms.stem());
        waiting.addAll(forms.marked());
        word = waiting.isEmpty() ? null : captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        word = null;
    }
}
