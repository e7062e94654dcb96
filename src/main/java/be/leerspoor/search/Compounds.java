package be.leerspoor.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    private final Set<String> notHeads;

    Compounds(Lexicon lexicon, Stemmer stemmer, Set<String> whole, Set<String> extraParts, Set<String> notHeads) {
        this.lexicon = lexicon;
        this.stemmer = stemmer;
        this.whole = Set.copyOf(whole);
        this.extraParts = Set.copyOf(extraParts);
        this.notHeads = Set.copyOf(notHeads);
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
        Split simple = best(word, this::simpleModifier, this::simpleHead);
        if (simple != null) {
            return simple;
        }
        Split withCompoundHead = best(word, this::simpleModifier, this::compoundHead);
        return withCompoundHead != null ? withCompoundHead : best(word, this::compoundModifier, this::simpleHead);
    }

    private @Nullable Split best(
            String word, Function<String, @Nullable String> modifiers, Function<String, @Nullable String> heads) {
        Split best = null;
        int bestScore = Integer.MIN_VALUE;
        for (int at = 3; at <= word.length() - 3; at++) {
            String modifier = modifiers.apply(word.substring(0, at));
            String head = modifier == null ? null : heads.apply(word.substring(at));
            if (modifier != null && head != null && score(modifier, head) > bestScore) {
                bestScore = score(modifier, head);
                best = new Split(modifier, head);
            }
        }
        return best;
    }

    /** Balanced cuts with long known parts are the likely ones; very short parts are mostly accidents. */
    private int score(String modifier, String head) {
        return Math.min(modifier.length(), head.length()) * 2 + fitness(modifier) + fitness(head);
    }

    private int fitness(String part) {
        return lexicon.is(part, Lexicon.COMPOUNDING) || extraParts.contains(part) ? 4 : 0;
    }

    private @Nullable String simpleHead(String tail) {
        String stem = notHeads.contains(tail) ? null : stemmer.vouched(tail);
        return stem != null && isPart(stem) ? stem : null;
    }

    private @Nullable String compoundHead(String tail) {
        return split(tail) == null ? null : stemmer.stem(tail);
    }

    private @Nullable String simpleModifier(String text) {
        for (String candidate : unlinked(text)) {
            String stem = stemmer.vouched(candidate);
            if (stem == null) {
                stem = candidate;
            }
            if (isPart(stem) || isPart(candidate)) {
                return stem;
            }
        }
        return null;
    }

    private @Nullable String compoundModifier(String text) {
        for (String candidate : unlinked(text)) {
            if (split(candidate) != null) {
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
