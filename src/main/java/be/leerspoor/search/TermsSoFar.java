package be.leerspoor.search;

import java.util.ArrayList;
import java.util.List;

/** Recognises, word by word, where terms of several words that the thesaurus knows end in a text. */
final class TermsSoFar {

    private static final String TERM = "=";

    /** How many other words may stand within a term: drie kleine huizen. */
    private static final int LOOSENESS = 2;

    /** A term, written as one word, and the number of words from its first to its last. */
    record Found(String term, int length) {}

    private final Thesaurus thesaurus;
    private final List<String> before = new ArrayList<>();

    TermsSoFar(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** What is written for a term of these stems. */
    static String asOne(List<String> stems) {
        return TERM + String.join(" ", stems);
    }

    static boolean isTerm(String written) {
        return written.startsWith(TERM);
    }

    /** The terms that end in the next word of the text. */
    List<Found> after(String stem) {
        List<List<String>> candidates = thesaurus.termsEndingIn(stem);
        List<Found> found = candidates.isEmpty() ? List.of() : new ArrayList<>();
        for (List<String> known : candidates) {
            int words = length(known);
            if (words > 0) {
                found.add(new Found(asOne(known), words));
            }
        }
        if (before.size() == thesaurus.longestTerm() + LOOSENESS) {
            before.removeFirst();
        }
        before.add(stem);
        return found;
    }

    /** Begins another text. */
    void restart() {
        before.clear();
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
}
