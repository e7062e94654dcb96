package be.leerspoor.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Cuts text into words, and given a language writes the stem of each with its marked forms at the same position. */
final class DutchAnalyzer extends Analyzer {

    private static final int LONGEST_WORD = 60;

    private final @Nullable Dutch language;

    DutchAnalyzer(@Nullable Dutch language) {
        this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        words.setMaxTokenLength(LONGEST_WORD);
        TokenStream plain = new Apostrophes(new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        return new TokenStreamComponents(words, language == null ? plain : new FormsFilter(plain, language));
    }

    /** Drops what follows an apostrophe at the end of a word (baby's, oma'tje) and any other apostrophe. */
    private static final class Apostrophes extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Apostrophes(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String word = term.toString();
            int apostrophe = word.lastIndexOf('\'');
            if (apostrophe > 1 && word.length() - apostrophe <= 5) {
                term.setLength(apostrophe);
            } else if (apostrophe >= 0) {
                String bare = word.replace("'", "");
                if (!bare.isEmpty()) {
                    term.setEmpty().append(bare);
                }
            }
            return true;
        }
    }

    private static final class FormsFilter extends TokenFilter {

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
}
