package be.leerspoor.plan;

import be.leerspoor.privacy.ShareDecision;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The frame of the plan as somebody of the steering group typed it.
 *
 * @param calmQuarter with how many actions at a time in a quarter the organisation still calls it calm, from 1 to 999
 * @param calmOwner the same for the actions of one owner, from 1 to 99
 * @param years what the years are called; a year that is left out goes by its number
 * @param elements what is understood by an element; one that is left out keeps the words that come along
 */
public record FrameDraft(
        YearMonth firstMonth,
        int calmQuarter,
        int calmOwner,
        Map<PlanYear, TwoLanguages> years,
        Map<Element, TwoLanguages> elements) {

    private static final String NL = ".nl";
    private static final String EN = ".en";

    /** The longest name of a year, in characters. */
    public static final int LONGEST_NAME = 80;

    /** The longest words about an element, in characters. */
    public static final int LONGEST_WORDS = 1000;

    /** Limits out of range and words that are too long are refused with {@link IllegalArgumentException}. */
    public FrameDraft {
        years = Map.copyOf(years);
        elements = Map.copyOf(elements);
        if (calmQuarter < 1 || calmQuarter > 999) {
            throw new IllegalArgumentException("calmQuarter: 1 to 999");
        }
        if (calmOwner < 1 || calmOwner > 99) {
            throw new IllegalArgumentException("calmOwner: 1 to 99");
        }
        years.values().forEach(name -> fit(name, LONGEST_NAME));
        elements.values().forEach(words -> fit(words, LONGEST_WORDS));
    }

    /** The words by field, in the order of the screen, as the gate looks at them. */
    SequencedMap<String, String> typed() {
        SequencedMap<String, String> typed = new LinkedHashMap<>();
        PlanYear.ALL.stream().filter(years::containsKey).forEach(year -> put(typed, field(year), years.get(year)));
        Stream.of(Element.values())
                .filter(elements::containsKey)
                .forEach(element -> put(typed, element.name(), elements.get(element)));
        return typed;
    }

    private static void put(Map<String, String> typed, String field, @Nullable TwoLanguages words) {
        if (words != null) {
            typed.put(field + NL, words.nl());
            typed.put(field + EN, words.en());
        }
    }

    private static String field(PlanYear year) {
        return "YEAR" + year.number();
    }

    /** The same with the words that the gate let through. */
    FrameDraft with(Map<String, ShareDecision.Released> released) {
        Map<PlanYear, TwoLanguages> named = new HashMap<>();
        years.keySet().forEach(year -> named.put(year, both(released, field(year))));
        Map<Element, TwoLanguages> meant = new EnumMap<>(Element.class);
        elements.keySet().forEach(element -> meant.put(element, both(released, element.name())));
        return new FrameDraft(firstMonth, calmQuarter, calmOwner, named, meant);
    }

    private static TwoLanguages both(Map<String, ShareDecision.Released> released, String field) {
        return new TwoLanguages(word(released, field + NL), word(released, field + EN));
    }

    private static String word(Map<String, ShareDecision.Released> released, String field) {
        ShareDecision.Released word = released.get(field);
        return word == null ? "" : word.text().value();
    }

    private static void fit(TwoLanguages words, int longest) {
        if (words.nl().length() > longest || words.en().length() > longest) {
            throw new IllegalArgumentException("words: at most " + longest + " characters");
        }
    }
}
