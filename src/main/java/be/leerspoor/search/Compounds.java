package be.leerspoor.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes Dutch compounds apart: veiligheidsplannen into veiligheid and plan, grootouderspleeggezin into grootouder and
 * pleeggezin and further into pleeg and gezin. Fewest parts win; words that only look like compounds are protected.
 */
final class Compounds {

    private static final int SHORTEST_COMPOUND = 7;
    private static final int LONGEST_WORD = 48;

    private final Lexicon lexicon;
    private final Stemmer stemmer;
    private final Set<String> whole;
    private final Set<String> extraParts;

    Compounds(Lexicon lexicon, Stemmer stemmer, Set<String> whole, Set<String> extraParts) {
        this.lexicon = lexicon;
        this.stemmer = stemmer;
        this.whole = Set.copyOf(whole);
        this.extraParts = Set.copyOf(extraParts);
    }

    /** The stems of the parts, outermost split first and the head of each split last; empty when it is no compound. */
    List<String> parts(String stem) {
        Set<String> parts = new LinkedHashSet<>();
        collect(stem, parts, new HashSet<>());
        parts.remove(stem);
        return List.copyOf(parts);
    }

    private void collect(String word, Set<String> parts, Set<String> seen) {
        if (!seen.add(word)) {
            return;
        }
        Split split = split(word);
        if (split != null) {
            parts.add(split.modifier());
            parts.add(split.head());
            collect(split.modifier(), parts, seen);
            collect(split.head(), parts, seen);
        }
    }

    /** A modifier and the head it modifies, both as stems. */
    record Split(String modifier, String head) {}

    /** The best way to cut the word in two, if there is one. */
    @Nullable
    Split split(String word) {
        if (word.length() < SHORTEST_COMPOUND || word.length() > LONGEST_WORD || whole.contains(word)) {
            return null;
        }
        Split best = null;
        int bestScore = Integer.MIN_VALUE;
        for (int at = 3; at <= word.length() - 3; at++) {
            String head = head(word.substring(at));
            if (head == null) {
                continue;
            }
            String modifier = modifier(word.substring(0, at));
            if (modifier == null) {
                continue;
            }
            int score = score(modifier, head);
            if (score > bestScore) {
                bestScore = score;
                best = new Split(modifier, head);
            }
        }
        return best;
    }

    /** Balanced cuts with long known parts are the likely ones; very short parts are mostly accidents. */
    private int score(String modifier, String head) {
        int score = Math.min(modifier.length(), head.length()) * 2;
        if (isSimple(modifier)) {
            score += 8;
        }
        if (isSimple(head)) {
            score += 8;
        }
        if (lexicon.is(modifier, Lexicon.COMPOUNDING) || extraParts.contains(modifier)) {
            score += 4;
        }
        if (lexicon.is(head, Lexicon.COMPOUNDING) || extraParts.contains(head)) {
            score += 4;
        }
        return score;
    }

    private boolean isSimple(String part) {
        return extraParts.contains(part) || lexicon.has(part);
    }

    private @Nullable String head(String tail) {
        String stem = stemmer.stem(tail);
        return isPart(stem) ? stem : tail.length() > SHORTEST_COMPOUND && split(tail) != null ? stem : null;
    }

    private @Nullable String modifier(String text) {
        for (String candidate : unlinked(text)) {
            String stem = stemmer.stem(candidate);
            if (isPart(stem) || isPart(candidate)) {
                return stem;
            }
        }
        for (String candidate : unlinked(text)) {
            if (candidate.length() > SHORTEST_COMPOUND && split(candidate) != null) {
                return stemmer.stem(candidate);
            }
        }
        return null;
    }

    private List<String> unlinked(String text) {
        List<String> candidates = new ArrayList<>();
        if (text.endsWith("s") && text.length() > 4) {
            String bare = text.substring(0, text.length() - 1);
            // Only nouns take a linking s, and seldom those that are words with the s too (kans, plaats).
            if (!lexicon.is(text, Lexicon.NOUN | Lexicon.COMPOUNDING)) {
                candidates.add(bare);
            }
        }
        candidates.add(text);
        return candidates;
    }

    private boolean isPart(String part) {
        if (extraParts.contains(part)) {
            return true;
        }
        int kinds = lexicon.kinds(part, 0, part.length());
        if (part.length() < 3) {
            return false;
        }
        if (part.length() == 3) {
            return (kinds & Lexicon.COMPOUNDING) != 0;
        }
        return (kinds & (Lexicon.NOUN | Lexicon.COMPOUNDING | Lexicon.VERB_STEM)) != 0;
    }
}
