package be.leerspoor.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ages that a question is about, as far as it names them: in years ("15 jaar", "12-17") or in words ("kleuter"). */
record Ages(List<Range> ranges) {

    private static final int OLDEST_CHILD = 25;
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})\\s*(?:-|–|tot|t/m)\\s*(\\d{1,2})");

    /** From one age in years to another, both included. */
    record Range(int from, int to) {

        boolean overlaps(Range other) {
            return from <= other.to && other.from <= to;
        }
    }

    private static final class Loaded {
        static final Map<String, Range> WORDS = words();
    }

    private static Map<String, Range> words() {
        Map<String, Range> words = new HashMap<>();
        Dutch language = Dutch.language();
        for (String line : WordList.lines("ages.txt")) {
            int colon = line.indexOf(": ");
            Matcher range = RANGE.matcher(line.substring(0, colon));
            if (!range.matches()) {
                throw new IllegalStateException("ages.txt: no range in the line: " + line);
            }
            Range years = range(range);
            language.words(line.substring(colon + 2)).forEach(word -> words.put(language.stem(word), years));
        }
        return Map.copyOf(words);
    }

    private static Range range(Matcher matcher) {
        return new Range(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    static Ages in(List<String> words) {
        Dutch language = Dutch.language();
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Range named = Loaded.WORDS.get(language.stem(words.get(i)));
            if (named != null) {
                ranges.add(named);
            }
            int age = age(words.get(i));
            int next = i + 1 < words.size() ? age(words.get(i + 1)) : -1;
            if (age >= 0 && next > age) {
                ranges.add(new Range(age, next));
            } else if (age >= 0 && i + 1 < words.size() && isYears(words.get(i + 1))) {
                ranges.add(new Range(age, age));
            }
        }
        return new Ages(ranges);
    }

    private static boolean isYears(String word) {
        return word.startsWith("jaar") || word.startsWith("jarig");
    }

    private static int age(String word) {
        if (word.isEmpty() || word.length() > 2 || !word.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return -1;
        }
        int age = Integer.parseInt(word);
        return age <= OLDEST_CHILD ? age : -1;
    }

    /** Whether a word of the question only serves to name an age in years. */
    boolean isPartOfAge(String word) {
        return !ranges.isEmpty() && (age(word) >= 0 || isYears(word));
    }

    /** Whether a tag such as "12-18" is about one of these ages. */
    boolean overlap(String label) {
        Matcher matcher = RANGE.matcher(label);
        if (ranges.isEmpty() || !matcher.find()) {
            return false;
        }
        Range tag = range(matcher);
        return ranges.stream().anyMatch(tag::overlaps);
    }
}
