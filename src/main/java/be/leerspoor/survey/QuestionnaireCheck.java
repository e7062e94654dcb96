package be.leerspoor.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks whether a questionnaire can be asked, and whether its items are those that were asked before. */
final class QuestionnaireCheck {

    /** The most items of a questionnaire. */
    static final int MOST_ITEMS = 150;

    private static final int LONGEST_WORDS = 500;
    private static final String CODE = "[a-z0-9]+([.-][a-z0-9]+)*";
    private static final int LONGEST_CODE = 60;

    /** Whose an item is, and on which scale. */
    record Known(String questionnaire, String print) {}

    private QuestionnaireCheck() {}

    /** Everything that is wrong, in the order of the questions; {@code known} are the items of every questionnaire. */
    static List<QuestionnaireFlaw> flaws(Questionnaire questionnaire, Map<String, Known> known) {
        List<QuestionnaireFlaw> flaws = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        questionnaire.questions().forEach(question -> {
            if (isEmpty(question)) {
                flaws.add(new QuestionnaireFlaw(QuestionnaireFlaw.Kind.EMPTY, question.code()));
            }
            if (scaleOf(question).anyMatch(scale -> questionnaire.scale(scale).isEmpty())) {
                flaws.add(new QuestionnaireFlaw(QuestionnaireFlaw.Kind.NO_SCALE, question.code()));
            }
            codes(question).forEach(code -> code(questionnaire, code, seen, flaws));
            questionnaire.items(question).forEach(item -> identity(questionnaire, item, known, flaws));
            if (isTooLong(question.words())
                    || questionnaire.items(question).stream().anyMatch(item -> isTooLong(item.words()))) {
                flaws.add(new QuestionnaireFlaw(QuestionnaireFlaw.Kind.TOO_LONG, question.code()));
            }
        });
        if (questionnaire.questions().findAny().isEmpty()) {
            flaws.add(new QuestionnaireFlaw(QuestionnaireFlaw.Kind.NO_QUESTION, ""));
        }
        if (questionnaire.items().size() > MOST_ITEMS) {
            flaws.add(new QuestionnaireFlaw(QuestionnaireFlaw.Kind.TOO_MANY, ""));
        }
        return flaws;
    }

    private static void code(
            Questionnaire questionnaire, String code, Set<String> seen, List<QuestionnaireFlaw> flaws) {
        if (!seen.add(code)) {
            flaws.add(new QuestionnaireFlaw(QuestionnaireFlaw.Kind.CODE_TWICE, code));
        }
        if (code.length() > LONGEST_CODE || !code.matches(CODE) || !code.startsWith(questionnaire.code() + ".")) {
            flaws.add(new QuestionnaireFlaw(QuestionnaireFlaw.Kind.CODE_SIGNS, code));
        }
    }

    private static void identity(
            Questionnaire questionnaire, Item item, Map<String, Known> known, List<QuestionnaireFlaw> flaws) {
        Known before = known.get(item.code());
        if (before == null) {
            return;
        }
        if (!before.questionnaire().equals(questionnaire.code())) {
            flaws.add(new QuestionnaireFlaw(QuestionnaireFlaw.Kind.ASKED_ELSEWHERE, item.code()));
        } else if (!before.print().equals(item.print())) {
            flaws.add(new QuestionnaireFlaw(QuestionnaireFlaw.Kind.OTHER_SCALE, item.code()));
        }
    }

    private static boolean isEmpty(Question question) {
        return switch (question) {
            case Question.Grid grid -> grid.rows().isEmpty();
            case Question.Several several -> several.options().isEmpty();
            case Question.One _, Question.ZeroToTen _, Question.Written _ -> false;
        };
    }

    private static Stream<String> scaleOf(Question question) {
        return switch (question) {
            case Question.Grid grid -> Stream.of(grid.scale());
            case Question.One one -> Stream.of(one.scale());
            case Question.Several _, Question.ZeroToTen _, Question.Written _ -> Stream.empty();
        };
    }

    private static Stream<String> codes(Question question) {
        Stream<String> parts = switch (question) {
            case Question.Grid grid -> grid.rows().stream().map(Question.Part::code);
            case Question.Several several -> several.options().stream().map(Question.Part::code);
            case Question.One _, Question.ZeroToTen _, Question.Written _ -> Stream.empty();
        };
        return Stream.concat(Stream.of(question.code()), parts);
    }

    private static boolean isTooLong(Words words) {
        return words.byLanguage().values().stream().anyMatch(text -> text.length() > LONGEST_WORDS);
    }
}
