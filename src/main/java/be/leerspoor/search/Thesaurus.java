package be.leerspoor.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the field calls by several names, as read from thesaurus.txt; terms are sequences of stems. */
final class Thesaurus {

    /** How near another name is to what was asked. */
    enum Nearness {
        SAME,
        NARROWER,
        RELATED
    }

    /** Another name for a term: one or more stems in a row. */
    record Name(List<String> stems, Nearness nearness) {}

    private final Map<List<String>, Map<List<String>, Nearness>> names = new HashMap<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<String, List<List<String>>> byLastStem = new HashMap<>();
    private final Dutch language;
    private int longest = 1;

    private static final class Loaded {
        static final Thesaurus BUNDLED = new Thesaurus(Dutch.language(), WordList.lines("thesaurus.txt"));
    }

    static Thesaurus bundled() {
        return Loaded.BUNDLED;
    }

    Thesaurus(Dutch language, List<String> lines) {
        this.language = language;
        List<String> same = lines.stream().filter(line -> line.contains(" = ")).toList();
        for (String line : same) {
            List<List<String>> group = terms(line, " = ");
            for (List<String> term : group) {
                group.forEach(other -> relate(term, other, Nearness.SAME));
            }
        }
        for (String line : lines) {
            if (line.contains(" = ")) {
                continue;
            }
            Nearness nearness = line.contains(" > ") ? Nearness.NARROWER : Nearness.RELATED;
            int separator = line.indexOf(nearness == Nearness.NARROWER ? " > " : " ~ ");
            if (separator < 0) {
                throw new IllegalStateException("thesaurus.txt: no relation in the line: " + line);
            }
            List<List<String>> others = terms(line.substring(separator + 3), ",");
            for (List<String> term :
                    withSame(terms(line.substring(0, separator), " = ").getFirst())) {
                for (List<String> other : others) {
                    withSame(other).forEach(name -> relate(term, name, nearness));
                }
            }
        }
        for (List<String> term : terms()) {
            byLastStem.computeIfAbsent(term.getLast(), any -> new ArrayList<>()).add(term);
        }
    }

    /** Every term of more than one word, by whatever name. */
    Set<List<String>> terms() {
        Set<List<String>> terms = new LinkedHashSet<>();
        names.forEach((term, others) -> {
            terms.add(term);
            terms.addAll(others.keySet());
        });
        terms.removeIf(term -> term.size() == 1);
        return terms;
    }

    List<List<String>> termsEndingIn(String stem) {
        return byLastStem.getOrDefault(stem, List.of());
    }

    /** The number of words of the longest term. */
    int longestTerm() {
        return longest;
    }

    private List<List<String>> withSame(List<String> term) {
        List<List<String>> result = new ArrayList<>();
        result.add(term);
        names.getOrDefault(term, Map.of()).forEach((other, nearness) -> {
            if (nearness == Nearness.SAME) {
                result.add(other);
            }
        });
        return result;
    }

    private List<List<String>> terms(String text, String separator) {
        List<List<String>> terms = new ArrayList<>();
        for (String part : Pattern.compile(separator).splitAsStream(text).toList()) {
            List<String> plain = language.words(part);
            words.addAll(plain);
            List<String> stems = plain.stream().map(language::stem).toList();
            if (!stems.isEmpty()) {
                terms.add(stems);
                longest = Math.max(longest, stems.size());
            }
        }
        return terms;
    }

    private void relate(List<String> term, List<String> other, Nearness nearness) {
        if (!term.equals(other)) {
            names.computeIfAbsent(term, key -> new LinkedHashMap<>()).putIfAbsent(other, nearness);
        } else {
            names.computeIfAbsent(term, key -> new LinkedHashMap<>());
        }
    }

    /** How many of the stems from {@code start} on form the longest term known here; 0 when none does. */
    int longestTermAt(List<String> stems, int start) {
        for (int length = Math.min(longest, stems.size() - start); length > 0; length--) {
            if (names.containsKey(stems.subList(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The other names of a term, the same first. */
    List<Name> namesOf(List<String> term) {
        return names.getOrDefault(term, Map.of()).entrySet().stream()
                .map(entry -> new Name(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Name::nearness))
                .toList();
    }

    /** Every word that occurs in it, in lower case and without accents. */
    Set<String> words() {
        return words;
    }
}
