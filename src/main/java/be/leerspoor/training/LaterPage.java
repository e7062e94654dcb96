package be.leerspoor.training;

import java.util.Locale;
import java.util.Map;

/** What somebody wrote down some weeks after a course, for nobody else. */
public record LaterPage(EditionId edition, String courseNl, String courseEn, Map<LaterField, Answer> answers) {

    public LaterPage {
        answers = Map.copyOf(answers);
    }

    /** A text as it is kept, and the version that the next save builds on: 0 when there is none yet. */
    public record Answer(String body, int version) {

        static final Answer NONE = new Answer("", 0);
    }

    /** What is kept of one field. */
    public Answer answer(LaterField field) {
        return answers.getOrDefault(field, Answer.NONE);
    }

    /** The name of the course in the language of the screen. */
    public String course(Locale language) {
        return language.getLanguage().equals("en") ? courseEn : courseNl;
    }

    /** Whether nothing is written in any field. */
    public boolean isEmpty() {
        return answers.values().stream().allMatch(answer -> answer.body().isBlank());
    }
}
