package be.leerspoor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The word lists that can be edited as text files; lines that begin with # are remarks. */
final class WordList {

    private static final Pattern SPACES = Pattern.compile(" +");

    private WordList() {}

    static byte[] bytes(String name) {
        try (var in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String line : lines(name)) {
            SPACES.splitAsStream(line).forEach(words::add);
        }
        return Set.copyOf(words);
    }

    /** Lines of the form "basic form: other forms", as a map from every form to the basic one. */
    static Map<String, String> basicForms(String name) {
        Map<String, String> forms = new HashMap<>();
        for (String line : lines(name)) {
            int colon = line.indexOf(':');
            String basic = line.substring(0, colon);
            for (String form :
                    SPACES.splitAsStream(line.substring(colon + 1).strip()).toList()) {
                forms.putIfAbsent(form, basic);
            }
            forms.put(basic, basic);
        }
        return Map.copyOf(forms);
    }
}
