package be.leerspoor.casereview;

import java.util.List;
import java.util.Locale;

/**
 * The questions of one kind of review, in their order. A review keeps the version it was begun with.
 *
 * @param retired no longer offered to begin with; reviews that were begun with it go on
 */
public record Template(
        String code,
        int version,
        String nameNl,
        String nameEn,
        String purposeNl,
        String purposeEn,
        boolean retired,
        List<Question> questions) {

    public Template {
        questions = List.copyOf(questions);
    }

    /** The name in the language of the screen. */
    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameNl;
    }

    /** What it is for, in the language of the screen. */
    public String purpose(Locale language) {
        return language.getLanguage().equals("en") ? purposeEn : purposeNl;
    }

    boolean has(String field) {
        return field.equals(Writing.TITLE)
                || questions.stream().anyMatch(question -> question.code().equals(field));
    }
}
