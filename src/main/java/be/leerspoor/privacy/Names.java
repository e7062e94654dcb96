package be.leerspoor.privacy;

import be.leerspoor.privacy.Words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of people in an obvious form: announced by a title or a family word, a known first name, a first name with a
 * family name, initials with a family name. Pseudonyms such as "mama A." are never marked.
 */
final class Names implements Spotter {

    private static final int LONGEST = 6;
    private static final Pattern AGE = Pattern.compile(" \\(\\d{1,2}[) ]");

    private static final Set<String> TITLES = Set.of(
            "mevr",
            "mevrouw",
            "mw",
            "mijnheer",
            "meneer",
            "dhr",
            "heer",
            "dokter",
            "dr",
            "juf",
            "meester",
            "madame",
            "madam",
            "mme",
            "mr",
            "mrs",
            "familie",
            "gezin",
            "zuster",
            "pater");
    private static final Set<String> RELATIONS = Set.of(
            "tante",
            "nonkel",
            "oom",
            "oma",
            "opa",
            "nicht",
            "nichtje",
            "neef",
            "neefje",
            "broer",
            "broertje",
            "zus",
            "zusje",
            "zoon",
            "zoontje",
            "dochter",
            "dochtertje",
            "vader",
            "moeder",
            "mama",
            "papa",
            "stiefvader",
            "stiefmoeder",
            "stiefpapa",
            "plusmama",
            "pluspapa",
            "grootmoeder",
            "grootvader",
            "grootouders",
            "buurvrouw",
            "buurman",
            "vriendin",
            "vriend",
            "collega",
            "peter",
            "meter",
            "begeleidster",
            "begeleider",
            "voogd",
            "consulent",
            "kleindochter",
            "kleinzoon",
            "echtgenoot",
            "echtgenote",
            "man",
            "vrouw",
            "partner",
            "advocaat",
            "pleegmoeder",
            "pleegvader",
            "pleegouders",
            "meisjesnaam",
            "minderjarige",
            "jongen",
            "meisje",
            "betrokkene",
            "ouder",
            "kind",
            "kinderen",
            "leerling",
            "baby",
            "patiënte",
            "titularis",
            "jongere",
            "zoons",
            "zekere",
            "familienaam",
            "roepnaam",
            "voornaam",
            "naam",
            "ondergetekende",
            "meme",
            "bomma",
            "bompa");
    private static final Set<String> NAMING = Set.of("heet", "heette", "heten", "genaamd", "noemt", "genoemd", "noem");
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "den", "der", "ten", "ter", "te", "het", "el", "al", "ait", "ben", "bin", "abu", "ould", "la",
            "le", "du", "da", "dos", "di", "von", "af", "d", "o", "t", "mc", "mac");

    private final Vocabulary vocabulary;

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Finding> in(Reading text) {
        Words words = new Words(text);
        List<Finding> found = new ArrayList<>();
        boolean[] taken = new boolean[words.count()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.count(); i++) {
            int last = initials(words, i);
            Reason reason = last >= 0 ? Reason.NAME_FIRST_AND_LAST : null;
            if (last < 0) {
                last = end(words, i);
                reason = last >= i ? reason(words, i, last) : null;
            }
            if (reason != null && !isNeverName(words, i, last)) {
                remember(words, i, last, taken, seen);
                found.add(text.finding(words.get(i).start(), words.get(last).end(), Kind.NAME, reason));
                i = last;
            }
        }
        again(text, words, taken, seen, found);
        return found;
    }

    /** A name marked once is a name wherever else it stands with a capital, at the start of a sentence too. */
    private static void again(Reading text, Words words, boolean[] taken, Set<String> seen, List<Finding> found) {
        for (int i = 0; i < words.count(); i++) {
            Word word = words.get(i);
            if (!taken[i] && word.capital() && seen.contains(word.text())) {
                found.add(text.finding(word.start(), word.end(), Kind.NAME, Reason.NAME_KNOWN));
            }
        }
    }

    private static void remember(Words words, int first, int last, boolean[] taken, Set<String> seen) {
        for (int i = first; i <= last; i++) {
            taken[i] = true;
            Word word = words.get(i);
            if (word.capital() && word.text().length() > 2 && !isParticle(word)) {
                seen.add(word.text());
            }
        }
    }

    /** The last word of "B. Angelov" or "A.W. Hashemi"; -1 where no such thing begins. */
    private int initials(Words words, int first) {
        int i = first;
        while (i - first < 3
                && words.has(i)
                && words.get(i).text().length() == 1
                && words.get(i).capital()
                && words.has(i + 1)
                && (words.gapAfter(i).equals(".") || words.gapAfter(i).equals(". "))) {
            i++;
        }
        if (i == first
                || !words.has(i)
                || words.get(i).text().length() < 3
                || words.get(i).opens()) {
            return -1;
        }
        Word word = words.get(i);
        boolean name = word.capital()
                && !vocabulary.isNeverName(word.text())
                && (vocabulary.isFamilyName(word.text()) || isParticle(word));
        return name ? Math.max(i, end(words, i)) : -1;
    }

    /** The last word of the row of capitalised words, particles included, that begins here; before it if none does. */
    private int end(Words words, int first) {
        Word start = words.get(first);
        if (!start.capital() || start.text().length() < 2) {
            return isKnownInLowerCase(words, first) ? first : first - 1;
        }
        int last = first;
        int i = first;
        while (words.joined(i) && i - first < LONGEST) {
            Word next = words.get(i + 1);
            boolean possessive = words.gapAfter(i).equals("'") && next.text().length() == 1;
            if (possessive || (words.gapAfter(i).equals("-") && !next.capital())) {
                break;
            }
            if (isParticle(next) && (next.capital() || !isFamilyAlone(words, i))) {
                i++;
            } else if (goesOn(next, words.gapAfter(i))) {
                last = ++i;
            } else {
                break;
            }
        }
        return last;
    }

    private boolean goesOn(Word next, String gap) {
        boolean capital = next.capital() && next.text().length() > 1 && !isStop(next);
        return capital && (!next.opens() || (gap.equals("\n") && isKnown(next)));
    }

    /** "Peeters van de school" is Peeters; only a first name goes on with small particles. */
    private boolean isFamilyAlone(Words words, int index) {
        Word word = words.get(index);
        return !isParticle(word) && !vocabulary.isFirstName(word.text());
    }

    private @Nullable Reason reason(Words words, int first, int last) {
        Word word = words.get(first);
        if (!word.capital()) {
            return announced(words, first) != null ? Reason.NAME_ANNOUNCED : Reason.NAME_KNOWN;
        }
        Reason announced = announced(words, first);
        boolean several = lastCapital(words, first, last) > first;
        boolean stop = isStop(word) && !(isParticle(word) && several);
        if (announced != null && !stop && word.text().length() > 1 && !isPlainShout(words, first)) {
            return announced;
        }
        if (stop) {
            return null;
        }
        boolean everyday = vocabulary.isEverydayWord(word.text());
        boolean knownFirst = isFirst(words, first) && !(everyday && word.opens());
        if (several && (knownFirst || anyFamily(words, first + 1, last))) {
            return Reason.NAME_FIRST_AND_LAST;
        }
        if (isFirst(words, first)) {
            return everyday && word.opens() && !agedAfter(words, last) ? null : Reason.NAME_KNOWN;
        }
        boolean family = vocabulary.isFamilyName(word.text());
        if (family
                && !everyday
                && (!word.opens() || several || words.gapAfter(first).equals("-"))) {
            return Reason.NAME_KNOWN;
        }
        return agedAfter(words, last) && !word.allCapitals() ? Reason.NAME_ANNOUNCED : null;
    }

    /** Whether a title or a family word stands right before, as in "mevr. Peeters" and "zijn zus, Rima". */
    private @Nullable Reason announced(Words words, int first) {
        if (!words.has(first - 1)) {
            return null;
        }
        String before = words.get(first - 1).text().toLowerCase(Locale.ROOT);
        String gap = words.gapAfter(first - 1);
        if (TITLES.contains(before) && (gap.equals(" ") || gap.equals(". ") || gap.equals("  "))) {
            return Reason.NAME_AFTER_TITLE;
        }
        boolean relation = RELATIONS.contains(before)
                && (gap.equals(" ") || gap.equals(", ") || gap.equals(": ") || gap.equals(" (") || gap.equals(" : "));
        boolean naming = NAMING.contains(before) && (gap.equals(" ") || gap.equals(": "));
        boolean looksLikeName = words.get(first).capital() || isKnown(words.get(first));
        // After a comma or colon a new clause may begin, so the word itself must look like a name.
        boolean close = gap.equals(" ")
                || gap.equals(" (")
                || isKnown(words.get(first))
                || lastCapital(words, first, end(words, first)) > first;
        return (relation || naming) && looksLikeName && close ? Reason.NAME_ANNOUNCED : null;
    }

    private static int lastCapital(Words words, int first, int last) {
        int found = first;
        for (int i = first; i <= last; i++) {
            if (words.get(i).capital() && !isParticle(words.get(i))) {
                found = i;
            }
        }
        return found;
    }

    private boolean isFirst(Words words, int index) {
        Word word = words.get(index);
        return word.text().length() > 2 && vocabulary.isFirstName(word.text());
    }

    private boolean anyFamily(Words words, int from, int to) {
        for (int i = from; i <= to; i++) {
            Word word = words.get(i);
            if (!isParticle(word) && !isStop(word) && vocabulary.isFamilyName(word.text())) {
                return true;
            }
        }
        return false;
    }

    /** "(9)" or "(11 j.)" right after. */
    private static boolean agedAfter(Words words, int last) {
        return AGE.matcher(words.gapAfter(last)).lookingAt();
    }

    /** A word in capitals among words in capitals is a heading and not a name, unless it is known. */
    private boolean isPlainShout(Words words, int index) {
        return words.get(index).allCapitals() && !isKnown(words.get(index));
    }

    private boolean isKnown(Word word) {
        return word.text().length() > 2
                && (vocabulary.isFirstName(word.text()) || vocabulary.isFamilyName(word.text()))
                && (word.capital() || !vocabulary.isEverydayWord(word.text()));
    }

    private boolean isKnownInLowerCase(Words words, int index) {
        Word word = words.get(index);
        if (word.capital() || vocabulary.isEverydayWord(word.text()) || vocabulary.isNeverName(word.text())) {
            return false;
        }
        boolean first = vocabulary.isFirstName(word.text());
        boolean named = words.has(index - 1)
                && Set.of("familienaam", "roepnaam", "voornaam", "mevrouw", "mevr", "meneer", "gezin", "familie")
                        .contains(words.get(index - 1).text().toLowerCase(Locale.ROOT));
        return named
                ? first || vocabulary.isFamilyName(word.text())
                : first && word.text().length() >= 5;
    }

    private boolean isStop(Word word) {
        return vocabulary.isNeverName(word.text());
    }

    private boolean isNeverName(Words words, int first, int last) {
        StringBuilder all = new StringBuilder();
        boolean each = true;
        for (int i = first; i <= last; i++) {
            all.append(all.isEmpty() ? "" : " ").append(words.get(i).text());
            each &= isStop(words.get(i));
        }
        if (each || vocabulary.isNeverName(all.toString()) || vocabulary.isTown(all.toString())) {
            return true;
        }
        return methodAuthor(words, first, last);
    }

    /** "Insoo Kim Berg" begins before the known first name Kim, and "Steve de Shazer" ends after Steve. */
    private boolean methodAuthor(Words words, int first, int last) {
        for (int from = Math.max(0, first - 2); from <= first; from++) {
            StringBuilder all = new StringBuilder();
            for (int i = from; i <= last + 2 && words.has(i); i++) {
                all.append(all.isEmpty() ? "" : " ").append(words.get(i).text());
                if (i >= last && vocabulary.isNeverName(all.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isParticle(Word word) {
        return PARTICLES.contains(word.text().toLowerCase(Locale.ROOT));
    }
}
