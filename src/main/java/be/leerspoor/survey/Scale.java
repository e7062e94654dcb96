package be.leerspoor.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers to choose from. A conditional scale has no order: its answers are counted, never averaged and never taken for more or
 * less of something.
 *
 * @param ordered whether each answer is more than the one before
 * @param options two to twelve, each with its own code
 */
public record Scale(String code, boolean ordered, List<Option> options) {

    /** The most answers a scale can have. */
    public static final int MOST = 12;

    /** The code of the scale from 0 to 10, which is always there. */
    public static final String ZERO_TO_TEN = "0-10";

    /** The code of the scale of what was chosen from a list and what was not, which is always there. */
    public static final String GIVEN = "given";

    /** The answer of {@link #GIVEN} that something was chosen. */
    public static final String YES = "yes";

    /** The answer of {@link #GIVEN} that something was not chosen. */
    public static final String NO = "no";

    /** One answer to choose. */
    public record Option(String code, Words words) {}

    /** A scale that breaks these rules is refused with {@link IllegalArgumentException}. */
    public Scale {
        options = List.copyOf(options);
        Set<String> codes = options.stream().map(Option::code).collect(Collectors.toCollection(HashSet::new));
        if (options.size() < 2 || options.size() > MOST || codes.size() != options.size()) {
            throw new IllegalArgumentException("A scale has two to twelve answers, each with its own code: " + code);
        }
    }

    /** Whether something was chosen from a list. */
    static Scale given() {
        return new Scale(
                GIVEN,
                true,
                List.of(
                        new Option(NO, Words.of("niet gekozen", "not chosen")),
                        new Option(YES, Words.of("gekozen", "chosen"))));
    }

    /** From 0 to 10, the way of scaling questions. */
    static Scale zeroToTen() {
        return new Scale(
                ZERO_TO_TEN,
                true,
                IntStream.rangeClosed(0, 10)
                        .mapToObj(number -> new Option(String.valueOf(number), Words.same(String.valueOf(number))))
                        .toList());
    }

    /** The place of an answer, from 0; one that is not on the scale is refused with {@link IllegalArgumentException}. */
    public int place(String option) {
        for (int place = 0; place < options.size(); place++) {
            if (options.get(place).code().equals(option)) {
                return place;
            }
        }
        throw new IllegalArgumentException("Not an answer of scale " + code);
    }

    /** Whether this is one of its answers. */
    public boolean has(String option) {
        return options.stream().anyMatch(each -> each.code().equals(option));
    }
}
