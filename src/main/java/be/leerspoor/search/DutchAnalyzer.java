package be.leerspoor.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts text into words, in lower case and without accents, and hands them to whatever comes after. */
final class DutchAnalyzer extends Analyzer {

    private static final int LONGEST_WORD = 60;

    private final UnaryOperator<TokenStream> further;

    DutchAnalyzer(UnaryOperator<TokenStream> further) {
        this.further = further;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        words.setMaxTokenLength(LONGEST_WORD);
        TokenStream plain = new Apostrophes(new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        return new TokenStreamComponents(words, further.apply(plain));
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
            if (!hasApostrophe()) {
                return true;
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

        private boolean hasApostrophe() {
            for (int i = 0; i < term.length(); i++) {
                if (term.charAt(i) == '\'') {
                    return true;
                }
            }
            return false;
        }
    }
}
