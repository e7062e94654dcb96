package be.leerspoor.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the forms of a Dutch word together: huizen and huisje to huis, leert and geleerd to leer. Rules propose what the
 * basic form could be, the lexicon decides; for a word it does not know, the last part of the compound is tried, and
 * then the most likely rule is applied unseen. Expects lower-case words without accents.
 */
final class Stemmer {

    private static final List<String> SEPARABLE = List.of(
            "achter", "terug", "thuis", "samen", "tegen", "onder", "over", "door", "voort", "vast", "voor", "weer",
            "mede", "neer", "rond", "vrij", "goed", "waar", "weg", "mee", "bij", "toe", "aan", "uit", "los", "stil",
            "af", "op", "in", "om", "na");

    private final Lexicon lexicon;
    private final Map<String, String> exceptions;

    Stemmer(Lexicon lexicon, Map<String, String> exceptions) {
        this.lexicon = lexicon;
        this.exceptions = exceptions;
    }

    /** Whether this word can stand apart from the verb it belongs to (leg ... uit). */
    static boolean isParticle(String word) {
        return SEPARABLE.contains(word);
    }

    /** The form under which all forms of this word are found. */
    String stem(String word) {
        String known = vouched(word);
        if (known != null) {
            return known;
        }
        String compound = compound(word, true);
        if (compound == null) {
            compound = compound(word, false);
        }
        return compound != null ? compound : unseen(word);
    }

    /** The stem of a word of which only the last part is known, or also the part before it. */
    private @Nullable String compound(String word, boolean beforeKnownToo) {
        for (int at = 3; at <= word.length() - 4; at++) {
            String tail = word.substring(at);
            if ((!beforeKnownToo || isModifier(word.substring(0, at))) && isForm(tail)) {
                String stem = vouched(tail);
                return word.substring(0, at) + (stem == null ? tail : stem);
            }
        }
        return null;
    }

    private boolean isModifier(String text) {
        int kinds = Lexicon.NOUN | Lexicon.COMPOUNDING | Lexicon.VERB_STEM;
        return lexicon.is(text, kinds)
                || (text.endsWith("s") && lexicon.is(text.substring(0, text.length() - 1), kinds))
                || exceptions.containsKey(text);
    }

    private boolean isForm(String tail) {
        String stem = vouched(tail);
        return stem != null && lexicon.is(stem, Lexicon.NOUN | Lexicon.COMPOUNDING | Lexicon.VERB_STEM);
    }

    /** The stem as far as exceptions and lexicon vouch for it; null for a word that neither knows. */
    @Nullable
    String vouched(String word) {
        String exception = exceptions.get(word);
        if (exception != null) {
            return exception;
        }
        int length = word.length();
        if (length <= 3) {
            return lexicon.has(word) ? word : null;
        }
        if (word.endsWith("kinderen") && length > 8) {
            return word.substring(0, length - 4);
        }
        String joined = joinedVerb(word);
        if (joined != null) {
            return joined;
        }
        String stem = diminutive(word);
        if (stem == null) {
            stem = participle(word);
        }
        if (stem == null && word.endsWith("en")) {
            stem = afterEn(word);
        }
        if (stem == null && word.endsWith("s")) {
            stem = afterS(word);
        }
        if (stem == null && word.endsWith("e")) {
            stem = afterE(word);
        }
        if (stem == null) {
            stem = verbForm(word);
        }
        if (stem == null) {
            stem = comparison(word);
        }
        return stem != null ? stem : lexicon.has(word) ? word : null;
    }

    /** Wegliep, terugkwam: a particle before a form that is an exception by itself. */
    private @Nullable String joinedVerb(String word) {
        if (word.endsWith("en") && fromEn(word, Lexicon.NOUN | Lexicon.COMPOUNDING) != null) {
            return null;
        }
        for (String particle : SEPARABLE) {
            if (word.startsWith(particle) && word.length() >= particle.length() + 3) {
                String basic = exceptions.get(word.substring(particle.length()));
                if (basic != null && lexicon.is(particle + basic, Lexicon.VERB_STEM)) {
                    return particle + basic;
                }
            }
        }
        return null;
    }

    private @Nullable String diminutive(String word) {
        String base = word.endsWith("jes")
                ? word.substring(0, word.length() - 3)
                : word.endsWith("je") ? word.substring(0, word.length() - 2) : null;
        if (base == null || base.length() < 3) {
            return null;
        }
        List<String> candidates = new ArrayList<>();
        candidates.add(base);
        int last = base.length() - 1;
        if (base.charAt(last) == 't') {
            String before = base.substring(0, last);
            if (before.endsWith("e") && before.length() > 3) {
                String bare = before.substring(0, before.length() - 1);
                candidates.add(undoubled(bare));
                candidates.add(bare);
            }
            candidates.add(before);
            if (before.length() > 2 && before.charAt(before.length() - 1) == before.charAt(before.length() - 2)) {
                candidates.add(before.substring(0, before.length() - 1));
            }
        } else if (base.charAt(last) == 'p' && base.length() > 2 && base.charAt(last - 1) == 'm') {
            candidates.add(base.substring(0, last));
        } else if (base.endsWith("nk")) {
            candidates.add(base.substring(0, last) + "g");
        }
        for (String candidate : candidates) {
            String exception = exceptions.get(candidate);
            if (exception != null) {
                return exception;
            }
            if (candidate.length() >= 2 && lexicon.is(candidate, Lexicon.NOUN | Lexicon.COMPOUNDING)) {
                return candidate;
            }
        }
        return null;
    }

    /** Geleerd, uitgelegd, geplaatste; not geweld, which is a noun. */
    private @Nullable String participle(String word) {
        String bare = word.endsWith("e") && word.length() > 5 ? word.substring(0, word.length() - 1) : word;
        int start = participleStart(bare);
        if (start < 0 || lexicon.is(word, Lexicon.NOUN | Lexicon.COMPOUNDING)) {
            return null;
        }
        if (lexicon.is(bare, Lexicon.ADJECTIVE) && !lexicon.is(bare, Lexicon.PARTICIPLE)) {
            return null;
        }
        String prefix = bare.substring(0, start);
        String rest = bare.substring(start + 2);
        String exception = exceptions.get("ge" + rest);
        if (exception != null && start > 0) {
            return prefix + exception;
        }
        if (rest.length() >= 3 && (rest.endsWith("d") || rest.endsWith("t"))) {
            String shorter = rest.substring(0, rest.length() - 1);
            if (lexicon.is(shorter, Lexicon.VERB_STEM) || lexicon.is(prefix + shorter, Lexicon.VERB_STEM)) {
                return prefix + shorter;
            }
            if (lexicon.is(rest, Lexicon.VERB_STEM) && lexicon.is(bare, Lexicon.PARTICIPLE)) {
                return prefix + rest;
            }
        }
        if (rest.length() >= 4 && rest.endsWith("en")) {
            String verb = fromEn(rest, Lexicon.VERB_STEM);
            if (verb != null) {
                return prefix + verb;
            }
        }
        return null;
    }

    private static int participleStart(String word) {
        if (word.startsWith("ge")) {
            return 0;
        }
        for (String prefix : SEPARABLE) {
            if (word.startsWith(prefix) && word.startsWith("ge", prefix.length())) {
                return prefix.length();
            }
        }
        return -1;
    }

    private @Nullable String afterEn(String word) {
        if (word.endsWith("heden") && word.length() > 6) {
            return word.substring(0, word.length() - 5) + "heid";
        }
        if (word.endsWith("den") || word.endsWith("ten")) {
            String past = pastTense(word.substring(0, word.length() - 1));
            if (past != null && !lexicon.is(word, Lexicon.INFINITIVE)) {
                String noun = fromEn(word, Lexicon.NOUN | Lexicon.COMPOUNDING);
                return noun != null ? noun : past;
            }
        }
        String noun = fromEn(word, Lexicon.NOUN | Lexicon.COMPOUNDING | Lexicon.VERB_STEM);
        if (noun != null) {
            return noun;
        }
        return fromEn(word, Lexicon.ADJECTIVE | Lexicon.PARTICIPLE);
    }

    private @Nullable String fromEn(String word, int kinds) {
        String base = word.substring(0, word.length() - 2);
        for (String candidate : candidates(base)) {
            if (candidate.length() >= 2 && lexicon.is(candidate, kinds)) {
                return candidate;
            }
        }
        String withE = base + "e";
        return base.length() >= 3 && lexicon.is(withE, kinds & (Lexicon.NOUN | Lexicon.COMPOUNDING)) ? withE : null;
    }

    private @Nullable String afterS(String word) {
        String base = word.substring(0, word.length() - 1);
        if (base.endsWith("en") && lexicon.is(word, 0xff)) {
            return null;
        }
        boolean unstressed = base.endsWith("er")
                || base.endsWith("el")
                || base.endsWith("en")
                || base.endsWith("aar")
                || base.endsWith("eur")
                || base.endsWith("ie")
                || base.endsWith("ier")
                || base.endsWith("em");
        if ((unstressed || !lexicon.has(word)) && lexicon.is(base, Lexicon.NOUN | Lexicon.COMPOUNDING)) {
            return base;
        }
        return null;
    }

    private @Nullable String verbForm(String word) {
        boolean noun = lexicon.is(word, Lexicon.NOUN | Lexicon.COMPOUNDING);
        int length = word.length();
        if (noun) {
            return null;
        }
        String plain = word.endsWith("e") ? word.substring(0, length - 1) : word;
        if (plain.endsWith("end") && plain.length() > 5) {
            String infinitive = plain.substring(0, plain.length() - 1);
            if (lexicon.is(infinitive, Lexicon.INFINITIVE)) {
                String stem = fromEn(infinitive, Lexicon.VERB_STEM);
                return stem != null ? stem : exceptions.get(infinitive);
            }
        }
        String past = pastTense(word);
        if (past != null) {
            return past;
        }
        if (word.endsWith("t") && length > 3) {
            String base = word.substring(0, length - 1);
            if (lexicon.is(base, Lexicon.VERB_STEM) && !lexicon.is(word, Lexicon.ADJECTIVE | Lexicon.VERB_STEM)) {
                return base;
            }
        }
        return null;
    }

    private @Nullable String pastTense(String word) {
        if ((word.endsWith("de") || word.endsWith("te")) && word.length() > 4) {
            String base = word.substring(0, word.length() - 2);
            if (lexicon.is(base, Lexicon.VERB_STEM) && !lexicon.is(word, Lexicon.NOUN | Lexicon.COMPOUNDING)) {
                return base;
            }
        }
        return null;
    }

    private @Nullable String afterE(String word) {
        if (lexicon.is(word, Lexicon.NOUN | Lexicon.COMPOUNDING)) {
            return null;
        }
        for (String candidate : candidates(word.substring(0, word.length() - 1))) {
            if (candidate.length() >= 2 && lexicon.is(candidate, Lexicon.ADJECTIVE | Lexicon.PARTICIPLE)) {
                return vouched(candidate);
            }
        }
        return null;
    }

    private @Nullable String comparison(String word) {
        if (lexicon.is(word, Lexicon.NOUN | Lexicon.COMPOUNDING | Lexicon.VERB_STEM)) {
            return null;
        }
        String bare = word.endsWith("ere") || word.endsWith("ste") ? word.substring(0, word.length() - 1) : word;
        if ((bare.endsWith("er") || bare.endsWith("st")) && bare.length() > 4) {
            for (String candidate : candidates(bare.substring(0, bare.length() - 2))) {
                if (candidate.length() >= 3 && lexicon.is(candidate, Lexicon.ADJECTIVE)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    /** What a base may look like without its ending: boot from "bot(en)", bot from "bott(en)", huis from "huiz(en)". */
    private static List<String> candidates(String base) {
        int length = base.length();
        if (length < 2) {
            return List.of(base);
        }
        char last = base.charAt(length - 1);
        String hardened = last == 'z'
                ? base.substring(0, length - 1) + 's'
                : last == 'v' ? base.substring(0, length - 1) + 'f' : base;
        if (isVowel(last)) {
            return last == 'e' || last == 'i' ? List.of(base) : List.of(base + last, base);
        }
        char before = base.charAt(length - 2);
        if (before == last) {
            return List.of(undoubled(base), base);
        }
        boolean single = isVowel(before) && (length < 3 || !isVowel(base.charAt(length - 3)));
        if (single && before != 'i') {
            String lengthened = hardened.substring(0, length - 1) + before + hardened.charAt(length - 1);
            return List.of(lengthened, hardened);
        }
        return hardened.equals(base) ? List.of(base) : List.of(hardened, base);
    }

    private static String undoubled(String word) {
        int length = word.length();
        return length > 2 && word.charAt(length - 1) == word.charAt(length - 2) && !isVowel(word.charAt(length - 1))
                ? word.substring(0, length - 1)
                : word;
    }

    private static boolean isVowel(char letter) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }

    /** The most likely rule for a word that nobody vouches for, such as a new or foreign one. */
    private static String unseen(String word) {
        int length = word.length();
        if (length > 5 && word.endsWith("en")) {
            List<String> candidates = candidates(word.substring(0, length - 2));
            String base = word.substring(0, length - 2);
            boolean unstressed = base.endsWith("el") || base.endsWith("er") || base.endsWith("en");
            return unstressed ? candidates.getLast() : candidates.getFirst();
        }
        if (length > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is") && !word.endsWith("us")) {
            return word.substring(0, length - 1);
        }
        return word;
    }

    /**
     * The verb or adjective that a noun or adverb was derived from (begeleider and begeleiding: begeleid, veiligheid:
     * veilig), given the stem; null when there is none.
     */
    @Nullable
    String root(String stem) {
        if (!lexicon.is(stem, Lexicon.NOUN | Lexicon.COMPOUNDING)) {
            return null;
        }
        for (String ending : List.of("ing", "aar", "er", "ster")) {
            if (stem.endsWith(ending) && stem.length() >= ending.length() + 4) {
                for (String candidate : candidates(stem.substring(0, stem.length() - ending.length()))) {
                    if (candidate.length() >= 4 && lexicon.is(candidate, Lexicon.VERB_STEM)) {
                        return candidate;
                    }
                }
            }
        }
        if (stem.endsWith("heid") && stem.length() >= 8) {
            for (String candidate : candidates(stem.substring(0, stem.length() - 4))) {
                if (lexicon.is(candidate, Lexicon.ADJECTIVE | Lexicon.PARTICIPLE)) {
                    return candidate;
                }
            }
            String plain = stem.substring(0, stem.length() - 4);
            return lexicon.is(plain, Lexicon.ADJECTIVE) ? plain : null;
        }
        return null;
    }
}
