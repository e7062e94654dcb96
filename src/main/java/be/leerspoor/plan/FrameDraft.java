package be.leerspoor.plan;

import java.time.YearMonth;
import java.util.Map;

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

    private static void fit(TwoLanguages words, int longest) {
        if (words.nl().length() > longest || words.en().length() > longest) {
            throw new IllegalArgumentException("words: at most " + longest + " characters");
        }
    }
}
