package be.leerspoor.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells whether a password is good enough: long, not on the list of what is tried first, not a pattern, not the name of
 * the person or the organisation. Works without any outside service.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int TELLING_NAME = 4;
    private static final int LONGEST_RUN = 3;
    private static final List<String> ORDERS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "azertyuiopqsdfghjklmwxcvbn",
            "qwertyuiopasdfghjklzxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
            "1aqw2zsx3edc4rfv5tgb6yhn7ujm8ik9ol0p");

    private final Set<String> wellKnown;

    PasswordRules() {
        this.wellKnown = read("/people/well-known-passwords.txt");
    }

    /** The first reason to refuse a password, given the names that belong to the person and to the organisation. */
    Optional<PasswordProblem> problem(String password, Collection<String> ownNames, Collection<String> organisation) {
        String normal = Passwords.normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        String plain = plain(normal);
        if (repeats(normal)) {
            return Optional.of(PasswordProblem.REPETITION);
        }
        if (isMostlySequence(normal.toLowerCase(Locale.ROOT))) {
            return Optional.of(PasswordProblem.SEQUENCE);
        }
        if (holdsOneOf(plain, ownNames)) {
            return Optional.of(PasswordProblem.OWN_NAME);
        }
        if (holdsOneOf(plain, organisation) || plain.contains("leerspoor")) {
            return Optional.of(PasswordProblem.ORGANISATION);
        }
        return isWellKnown(normal) ? Optional.of(PasswordProblem.WELL_KNOWN) : Optional.empty();
    }

    /** Few different characters, or one piece of at most a third of the length again and again. */
    private static boolean repeats(String password) {
        if (password.codePoints().distinct().count() < 5) {
            return true;
        }
        for (int unit = 1; unit <= password.length() / 2; unit++) {
            String piece = password.substring(0, unit);
            if (piece.repeat(password.length() / unit + 1).startsWith(password)) {
                return true;
            }
        }
        return false;
    }

    /** Whether less than 8 characters are left when every run along a known order counts as one. */
    private static boolean isMostlySequence(String password) {
        int counted = 0;
        int at = 0;
        while (at < password.length()) {
            int run = runFrom(password, at);
            counted++;
            at += run > LONGEST_RUN ? run : 1;
        }
        return counted < 8;
    }

    private static int runFrom(String password, int from) {
        int longest = 1;
        for (String order : ORDERS) {
            String back = new StringBuilder(order).reverse().toString();
            longest = Math.max(longest, Math.max(runAlong(order, password, from), runAlong(back, password, from)));
        }
        return longest;
    }

    private static int runAlong(String order, String password, int from) {
        int longest = 1;
        for (int start = order.indexOf(password.charAt(from)); start >= 0; ) {
            int run = 0;
            while (start + run < order.length()
                    && from + run < password.length()
                    && order.charAt(start + run) == password.charAt(from + run)) {
                run++;
            }
            longest = Math.max(longest, run);
            start = order.indexOf(password.charAt(from), start + 1);
        }
        return longest;
    }

    private static boolean holdsOneOf(String plain, Collection<String> names) {
        return names.stream()
                .filter(Objects::nonNull)
                .map(PasswordRules::plain)
                .filter(name -> name.length() >= TELLING_NAME)
                .anyMatch(plain::contains);
    }

    /** One or two listed words, whatever figures and signs stand around them or for letters in them; or no word at all. */
    private boolean isWellKnown(String normal) {
        if (normal.codePoints().noneMatch(Character::isLetter)) {
            return true;
        }
        String plain = plain(normal);
        return isListed(plain.replaceAll("[0-9]", "")) || isListed(asLetters(plain));
    }

    private boolean isListed(String letters) {
        if (wellKnown.contains(letters)) {
            return true;
        }
        for (int cut = 1; cut < letters.length(); cut++) {
            if (wellKnown.contains(letters.substring(0, cut)) && wellKnown.contains(letters.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Lower case letters and figures only, accents off. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('@', 'a')
                .replace('$', 's')
                .replaceAll("[^a-z0-9]", "");
    }

    /** With the figures inside, not those before and after, read as the letters they resemble. */
    private static String asLetters(String plain) {
        return plain.replaceAll("^[0-9]+|[0-9]+$", "")
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replaceAll("[0-9]", "");
    }

    private static Set<String> read(String resource) {
        try (InputStream bytes = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
