package be.leerspoor.training;

import java.util.EnumSet;
import java.util.Map;

/**
 * An evaluation as somebody filled it in.
 *
 * @param answers one from 0 to 10 for every question
 * @param words at most 1,000 characters, or nothing
 */
public record EvaluationDraft(Map<EvaluationQuestion, Integer> answers, String words) {

    /** Characters that fit in the words. */
    public static final int LONGEST_WORDS = 1_000;

    private static final int MOST = 10;

    public EvaluationDraft {
        answers = Map.copyOf(answers);
        if (!answers.keySet().equals(EnumSet.allOf(EvaluationQuestion.class))) {
            throw new IllegalArgumentException("an answer for every question");
        }
        if (answers.values().stream().anyMatch(answer -> answer < 0 || answer > MOST)) {
            throw new IllegalArgumentException("an answer runs from 0 to " + MOST);
        }
        words = words.strip();
        if (words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("words: " + LONGEST_WORDS + " characters at most");
        }
    }

    // Confidential: ends up in logs and error messages, so it tells nothing.
    @Override
    public String toString() {
        return "EvaluationDraft";
    }
}
