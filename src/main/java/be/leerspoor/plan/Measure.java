package be.leerspoor.plan;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Something that is counted month by month from what really happens.
 *
 * @param about the code of the path or questionnaire, or an {@link Answer} as text; empty where the kind says it all
 */
public record Measure(MeasureKind kind, String about) {

    private static final String APART = ":";
    private static final int LONGEST = 200;

    /** Which answers on which item of which questionnaire. */
    public record Answer(String questionnaire, String item, SequencedSet<String> options) {

        private static final String BESIDE = "/";
        private static final String AND = "+";

        private static Optional<Answer> of(String text) {
            String[] parts = text.split(BESIDE, -1);
            return parts.length == 3 && Arrays.stream(parts).noneMatch(String::isBlank)
                    ? Optional.of(
                            new Answer(parts[0], parts[1], new LinkedHashSet<>(List.of(parts[2].split("\\+", -1)))))
                    : Optional.empty();
        }

        private String text() {
            return questionnaire + BESIDE + item + BESIDE + String.join(AND, options);
        }
    }

    /** Something that cannot be counted so is refused with {@link IllegalArgumentException}. */
    public Measure {
        boolean fits = switch (kind.about()) {
            case NOTHING -> about.isEmpty();
            case PATH, QUESTIONNAIRE -> !about.isBlank() && !about.contains(APART);
            case ANSWER -> !about.contains(APART) && Answer.of(about).isPresent();
        };
        if (!fits || kind.code().length() + about.length() >= LONGEST) {
            throw new IllegalArgumentException("Not something that can be counted");
        }
    }

    /** Of a kind that says it all. */
    public static Measure of(MeasureKind kind) {
        return new Measure(kind, "");
    }

    /** The share that gave one of these answers. */
    public static Measure ofAnswer(String questionnaire, String item, List<String> options) {
        return new Measure(
                MeasureKind.SURVEY_ANSWER, new Answer(questionnaire, item, new LinkedHashSet<>(options)).text());
    }

    /** The one that is kept so; empty when there is none of that name any more. */
    public static Optional<Measure> ofCode(String code) {
        int apart = code.indexOf(APART);
        String kind = apart < 0 ? code : code.substring(0, apart);
        String about = apart < 0 ? "" : code.substring(apart + 1);
        try {
            return MeasureKind.of(kind).map(known -> new Measure(known, about));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** How it is kept. */
    public String code() {
        return about.isEmpty() ? kind.code() : kind.code() + APART + about;
    }

    /** Which answers it is about; empty for another kind. */
    public Optional<Answer> answer() {
        return kind.about() == MeasureKind.About.ANSWER ? Answer.of(about) : Optional.empty();
    }
}
