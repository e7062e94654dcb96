package be.leerspoor.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words the detector knows; compared without regard to capitals and accents. */
final class Vocabulary {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern FAMILY_ENDING = Pattern.compile(
            ".{2,}(?:ovic|evic|ski|ska|cki|cka|ova|eva|ov|ev|escu|oglu|zai|wicz|czyk|czak|inska|inski|enko|yan|shvili|poulos"
                    + "|mans|ckx|aerts|aert|inck|ynck|eghem|egem|brouck|broeck|hoven|haegen|ghe|eire)");

    private final Set<String> firstNames = words("first-names");
    private final Set<String> familyNames = words("family-names");
    private final Set<String> everyday = words("everyday-words");
    private final Set<String> neverNames = words("never-names");
    private final Set<String> towns = words("towns");

    /** A first name, whether or not it is also an everyday word. */
    boolean isFirstName(String word) {
        String key = key(word);
        return firstNames.contains(key) || isPossessive(key, firstNames);
    }

    /** A family name that is on the list, or has an ending that hardly any other word has. */
    boolean isFamilyName(String word) {
        String key = key(word);
        return familyNames.contains(key)
                || isPossessive(key, familyNames)
                || (!neverNames.contains(key) && FAMILY_ENDING.matcher(key).matches());
    }

    /** A word that names things too: Roos, Storm, Mark, Peter. */
    boolean isEverydayWord(String word) {
        String key = key(word);
        return everyday.contains(key) || isPossessive(key, everyday);
    }

    /** A capitalised word, or a group of words, that names no client or colleague: days, regions, services, authors. */
    boolean isNeverName(String words) {
        return neverNames.contains(key(words));
    }

    /** A town or village, with or without its hyphens. */
    boolean isTown(String words) {
        return towns.contains(key(words));
    }

    /** "Elifs" and "de Leclercqs". */
    private static boolean isPossessive(String key, Set<String> names) {
        return key.length() > 4 && key.endsWith("s") && names.contains(key.substring(0, key.length() - 1));
    }

    private static String key(String word) {
        String plain = word.replace('ı', 'i')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('-', ' ')
                .replace('\n', ' ');
        return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** One or more entries a line, separated by commas; lines that begin with # explain. */
    private static Set<String> words(String list) {
        String name = "/privacy/" + list + ".txt";
        try (InputStream stream = Vocabulary.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The word list " + name + " is not in the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile(",").splitAsStream(line))
                    .map(word -> key(word.strip()))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
