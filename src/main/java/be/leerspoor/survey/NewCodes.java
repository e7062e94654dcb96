package be.leerspoor.survey;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives everything new in a questionnaire its name for good, made from its Dutch words. What begins with {@link #NEW} is new;
 * other names stay as they are, whatever becomes of the words.
 */
final class NewCodes {

    /** How the name of something new begins until it has one. */
    static final String NEW = "?";

    private static final int LONGEST_QUESTIONNAIRE = 24;
    private static final int LONGEST_ITEM = 26;
    private static final int LONGEST_SCALE = 30;
    private static final int LONGEST_ANSWER = 21;

    private final Questionnaire questionnaire;
    private final Set<String> taken;
    private final Map<String, String> scales = new HashMap<>();

    private NewCodes(Questionnaire questionnaire, Set<String> taken) {
        this.questionnaire = questionnaire;
        this.taken = new HashSet<>(taken);
    }

    /** The questionnaire with a name for everything; none of those in {@code taken} is given again. */
    static Questionnaire fill(Questionnaire questionnaire, Set<String> taken) {
        return new NewCodes(questionnaire, taken).fill();
    }

    /** A name for a questionnaire; the {@code number} tells it apart from others of that name. */
    static String ofQuestionnaire(String dutch, int number) {
        return slug(dutch, LONGEST_QUESTIONNAIRE) + (number == 1 ? "" : "-" + number);
    }

    private Questionnaire fill() {
        questionnaire.questions().forEach(question -> {
            taken.add(question.code());
            questionnaire.items(question).forEach(item -> taken.add(item.code()));
        });
        Set<String> scaleCodes = new HashSet<>(Set.of(Scale.GIVEN, Scale.ZERO_TO_TEN));
        questionnaire.scales().forEach(scale -> scaleCodes.add(scale.code()));
        List<Scale> filled = questionnaire.scales().stream()
                .map(scale -> scale(scale, scaleCodes))
                .toList();
        return new Questionnaire(
                questionnaire.code(),
                questionnaire.kind(),
                questionnaire.place(),
                questionnaire.name(),
                questionnaire.lead(),
                questionnaire.languages(),
                filled,
                questionnaire.pages().stream()
                        .map(page -> new Questionnaire.Page(
                                page.title(),
                                page.questions().stream().map(this::question).toList()))
                        .toList());
    }

    private Scale scale(Scale scale, Set<String> scaleCodes) {
        Set<String> answers = new HashSet<>();
        scale.options().forEach(option -> answers.add(option.code()));
        List<Scale.Option> options = scale.options().stream()
                .map(option -> new Scale.Option(
                        isNew(option.code())
                                ? free(slug(dutch(option.words()), LONGEST_ANSWER), answers)
                                : option.code(),
                        option.words()))
                .toList();
        String code = isNew(scale.code())
                ? free(
                        slug(
                                dutch(options.getFirst().words()) + " "
                                        + dutch(options.getLast().words()),
                                LONGEST_SCALE),
                        scaleCodes)
                : scale.code();
        scales.put(scale.code(), code);
        return new Scale(code, scale.ordered(), options);
    }

    private Question question(Question question) {
        String code = item(question.code(), question.words());
        return switch (question) {
            case Question.One one -> new Question.One(code, one.words(), scaleCode(one.scale()));
            case Question.Several several -> new Question.Several(code, several.words(), parts(several.options()));
            case Question.ZeroToTen number -> new Question.ZeroToTen(code, number.words(), number.low(), number.high());
            case Question.Grid grid ->
                new Question.Grid(code, grid.words(), scaleCode(grid.scale()), parts(grid.rows()));
            case Question.Written written -> new Question.Written(code, written.words(), written.lines());
        };
    }

    private List<Question.Part> parts(List<Question.Part> parts) {
        return parts.stream()
                .map(part -> new Question.Part(item(part.code(), part.words()), part.words()))
                .toList();
    }

    private String scaleCode(String code) {
        return scales.getOrDefault(code, code);
    }

    private String item(String code, Words words) {
        return isNew(code) ? free(questionnaire.code() + "." + slug(dutch(words), LONGEST_ITEM), taken) : code;
    }

    private static boolean isNew(String code) {
        return code.startsWith(NEW);
    }

    private static String free(String wanted, Set<String> taken) {
        String code = wanted;
        for (int number = 2; !taken.add(code); number++) {
            code = wanted + "-" + number;
        }
        return code;
    }

    private static String dutch(Words words) {
        return words.in(Words.FIRST);
    }

    private static String slug(String words, int longest) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > longest) {
            int end = plain.lastIndexOf('-', longest);
            plain = plain.substring(0, end > longest / 2 ? end : longest).replaceAll("-$", "");
        }
        return plain.isEmpty() ? "x" : plain;
    }
}
