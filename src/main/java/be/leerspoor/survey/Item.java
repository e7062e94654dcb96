package be.leerspoor.survey;

import java.util.Optional;

/**
 * One thing that is asked, the same in every version and every wave.
 *
 * @param code its name for good
 * @param words what is asked, with the question it belongs to where that says more
 * @param scale its answers; empty where people write in their own words
 */
public record Item(String code, Words words, Optional<Scale> scale) {

    private static final String WRITTEN = "written";

    /** What makes answers of several waves comparable: the codes of the answers in their order, and whether that order counts. */
    String print() {
        return scale.map(answers -> (answers.ordered() ? "ordered " : "conditional ")
                        + String.join(
                                " ",
                                answers.options().stream()
                                        .map(Scale.Option::code)
                                        .toList()))
                .orElse(WRITTEN);
    }
}
