package be.leerspoor.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Goes through all words of a questionnaire, in the order in which one reads them. */
final class QuestionnaireWords {

    /** Where its name stands. */
    static final String NAME = "name";

    /** Where its introduction stands. */
    static final String LEAD = "lead";

    private final BiFunction<String, Words, Words> change;

    private QuestionnaireWords(BiFunction<String, Words, Words> change) {
        this.change = change;
    }

    /**
     * The same questionnaire with other words; {@code change} gets where they stand: {@link #NAME}, {@link #LEAD}, the title of a
     * page as {@code page:0}, an answer as {@code scale:} and its scale, and else the code of the question or item.
     */
    static Questionnaire map(Questionnaire questionnaire, BiFunction<String, Words, Words> change) {
        QuestionnaireWords walk = new QuestionnaireWords(change);
        Words name = walk.at(NAME, questionnaire.name());
        Words lead = walk.at(LEAD, questionnaire.lead());
        List<Scale> scales = questionnaire.scales().stream().map(walk::scale).toList();
        List<Questionnaire.Page> pages = IntStream.range(
                        0, questionnaire.pages().size())
                .mapToObj(place -> walk.page(place, questionnaire.pages().get(place)))
                .toList();
        return new Questionnaire(
                questionnaire.code(),
                questionnaire.kind(),
                questionnaire.place(),
                name,
                lead,
                questionnaire.languages(),
                scales,
                pages);
    }

    /** All words in this language, in that order; empty where they are not translated. */
    static List<String> in(Questionnaire questionnaire, String language) {
        List<String> texts = new ArrayList<>();
        map(questionnaire, (_, words) -> {
            texts.add(words.byLanguage().getOrDefault(language, ""));
            return words;
        });
        return texts;
    }

    private Words at(String where, Words words) {
        return change.apply(where, words);
    }

    private Scale scale(Scale scale) {
        return new Scale(
                scale.code(),
                scale.ordered(),
                scale.options().stream()
                        .map(option -> new Scale.Option(option.code(), at("scale:" + scale.code(), option.words())))
                        .toList());
    }

    private Questionnaire.Page page(int place, Questionnaire.Page page) {
        return new Questionnaire.Page(
                page.title() == null ? null : at("page:" + place, page.title()),
                page.questions().stream().map(this::question).toList());
    }

    private Question question(Question question) {
        String code = question.code();
        Words words = at(code, question.words());
        return switch (question) {
            case Question.One one -> new Question.One(code, words, one.scale());
            case Question.Several several -> new Question.Several(code, words, parts(several.options()));
            case Question.ZeroToTen number ->
                new Question.ZeroToTen(code, words, at(code, number.low()), at(code, number.high()));
            case Question.Grid grid -> new Question.Grid(code, words, grid.scale(), parts(grid.rows()));
            case Question.Written written -> new Question.Written(code, words, written.lines());
        };
    }

    private List<Question.Part> parts(List<Question.Part> parts) {
        return parts.stream()
                .map(part -> new Question.Part(part.code(), at(part.code(), part.words())))
                .toList();
    }
}
