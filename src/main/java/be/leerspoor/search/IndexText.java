package be.leerspoor.search;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/** How text is written to the indexes: every word in its forms, and every term of several words once more as one. */
final class IndexText {

    private static final class Loaded {
        static final IndexText BUNDLED = new IndexText(Dutch.language(), Thesaurus.bundled());
    }

    private final Analyzer analyzer;
    private final String fingerprint;

    private IndexText(Dutch language, Thesaurus thesaurus) {
        analyzer = new DutchAnalyzer(words -> new TermsFilter(new FormsFilter(words, language), thesaurus));
        List<String> terms =
                thesaurus.terms().stream().map(TermsSoFar::asOne).sorted().toList();
        fingerprint = language.fingerprint(terms);
    }

    static IndexText bundled() {
        return Loaded.BUNDLED;
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** Changes whenever the same text would be written to the index in another way. */
    String fingerprint() {
        return fingerprint;
    }
}
