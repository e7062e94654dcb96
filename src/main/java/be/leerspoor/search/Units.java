package be.leerspoor.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A question cut into units of meaning: single words, and terms of several words that the thesaurus knows. Each unit
 * carries the other wordings under which it may be found.
 */
final class Units {

    /** One way to word a unit: stems in a row, and how much a match is worth compared with the words as asked. */
    record Wording(List<String> stems, float worth) {}

    /** A unit of meaning; the first wording is what was asked. */
    record Unit(List<Wording> wordings) {

        List<String> asked() {
            return wordings.getFirst().stems();
        }

        boolean isWord() {
            return asked().size() == 1;
        }
    }

    /** A long text is a description by itself: other names for all of its words would only blur it. */
    private static final int MOST_WORDS_RENAMED = 15;

    private final Dutch language;
    private final Thesaurus thesaurus;

    Units(Dutch language, Thesaurus thesaurus) {
        this.language = language;
        this.thesaurus = thesaurus;
    }

    /** The units of these words. Stop words are left out, unless there is nothing else. */
    List<Unit> of(List<String> words) {
        return of(words, compound -> false);
    }

    /** The units of these words; neighbours that make up a compound known to the index are one unit. */
    List<Unit> of(List<String> words, Predicate<String> knownCompound) {
        List<String> stems = words.stream().map(language::stem).toList();
        List<Unit> units = new ArrayList<>();
        List<Unit> filler = new ArrayList<>();
        List<Unit> empty = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = thesaurus.longestTermAt(stems, at);
            if (length > 1) {
                units.add(unit(stems.subList(at, at + length)));
                at += length;
                continue;
            }
            String compound = compound(words, stems, at, knownCompound);
            if (compound != null) {
                units.add(unit(compound, stems.subList(at, at + 2)));
                at += 2;
                continue;
            }
            String separated = separated(words, stems, at);
            Unit unit =
                    separated == null ? unit(stems.subList(at, at + 1)) : unit(separated, stems.subList(at, at + 1));
            if (isStopWord(words.get(at))) {
                empty.add(unit);
            } else if (language.isFiller(stems.get(at))) {
                filler.add(unit);
            } else {
                units.add(unit);
            }
            at++;
        }
        List<Unit> meant = units.isEmpty() ? filler.isEmpty() ? empty : filler : units;
        return meant.size() <= MOST_WORDS_RENAMED
                ? List.copyOf(meant)
                : meant.stream()
                        .map(unit -> new Unit(unit.wordings().subList(0, 1)))
                        .toList();
    }

    /** Huis bezoek, written apart: huisbezoek. */
    private @Nullable String compound(List<String> words, List<String> stems, int at, Predicate<String> knownCompound) {
        if (at + 1 >= words.size() || isStopWord(words.get(at)) || isStopWord(words.get(at + 1))) {
            return null;
        }
        for (String link : List.of("", "s", "en")) {
            String compound = language.stem(stems.get(at) + link + words.get(at + 1));
            if (knownCompound.test(compound)) {
                return compound;
            }
        }
        return null;
    }

    /** Leg ... uit: uitleggen. */
    private @Nullable String separated(List<String> words, List<String> stems, int at) {
        if (isStopWord(words.get(at))) {
            return null;
        }
        for (int later = words.size() - 1; later > at; later--) {
            String whole = words.get(later) + stems.get(at);
            if (Stemmer.isParticle(words.get(later)) && language.isVerb(whole)) {
                return whole;
            }
        }
        return null;
    }

    private boolean isStopWord(String word) {
        return language.isStopWord(word) || (word.length() == 1 && !Character.isDigit(word.charAt(0)));
    }

    /** The unit that asks for a word, and with less worth for the words it was made from. */
    private Unit unit(String word, List<String> madeFrom) {
        List<Wording> wordings = new ArrayList<>(unit(List.of(word)).wordings());
        madeFrom.forEach(stem -> wordings.add(new Wording(List.of(stem), Weights.wordsOfTerm)));
        return new Unit(List.copyOf(wordings));
    }

    /** The unit that asks for these stems in a row. */
    Unit unit(List<String> stems) {
        Map<List<String>, Float> worths = new LinkedHashMap<>();
        worths.put(List.copyOf(stems), 1f);
        for (Thesaurus.Name name : thesaurus.namesOf(stems)) {
            worths.putIfAbsent(name.stems(), Weights.of(name.nearness()));
        }
        return new Unit(worths.entrySet().stream()
                .map(entry -> new Wording(entry.getKey(), entry.getValue()))
                .toList());
    }
}
