package be.leerspoor.survey.ui;

import be.leerspoor.shell.ui.PlainPage;
import be.leerspoor.survey.Answers;
import be.leerspoor.survey.FamilyWords;
import be.leerspoor.survey.Item;
import be.leerspoor.survey.Question;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.Scale;
import be.leerspoor.survey.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The questions for families as fields of a form without a script, and what comes back of them. */
final class FamilyFields {

    private final Questionnaire questionnaire;

    FamilyFields(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** What was answered of what is asked; anything else that was sent is no answer. */
    Answers read(Map<String, String> sent) {
        Map<String, String> answers = new HashMap<>();
        questionnaire.questions().forEach(question -> {
            List<Item> items = questionnaire.items(question);
            if (question instanceof Question.Several) {
                chosen(items, sent, answers);
            } else {
                items.forEach(item -> read(item, sent.getOrDefault(item.code(), ""), answers));
            }
        });
        return new Answers(answers);
    }

    private static void read(Item item, String sent, Map<String, String> answers) {
        if (item.scale().isPresent()) {
            item.scale().orElseThrow().options().stream()
                    .filter(option -> value(item.scale().orElseThrow(), option).equals(sent))
                    .findFirst()
                    .ifPresent(option -> answers.put(item.code(), option.code()));
        } else if (!sent.isBlank()) {
            answers.put(item.code(), sent.replace("\r\n", "\n"));
        }
    }

    /** Who chose something of a list did not choose the rest; who chose nothing left it open. */
    private static void chosen(List<Item> items, Map<String, String> sent, Map<String, String> answers) {
        boolean any = items.stream().anyMatch(item -> Scale.YES.equals(sent.get(item.code())));
        if (any) {
            items.forEach(
                    item -> answers.put(item.code(), Scale.YES.equals(sent.get(item.code())) ? Scale.YES : Scale.NO));
        }
    }

    // Confidential: each answer of a scale takes as many bytes, so that the length of a request does not tell which it
    // was.
    private static String value(Scale scale, Scale.Option option) {
        return String.format(Locale.ROOT, "%02d", scale.place(option.code()));
    }

    /** All questions in this language, filled with these answers; a text that is too long says so, and is gone to. */
    String in(String language, Answers answers) {
        return questionnaire.pages().stream()
                .map(page -> title(page.title(), language)
                        + page.questions().stream()
                                .map(question -> question(question, language, answers))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String title(@Nullable Words title, String language) {
        return title == null ? "" : "<h2>" + escaped(title, language) + "</h2>";
    }

    private String question(Question question, String language, Answers answers) {
        List<Item> items = questionnaire.items(question);
        return switch (question) {
            case Question.One one -> fieldset(one.words(), language, choice(items.getFirst(), language, answers));
            case Question.ZeroToTen number ->
                fieldset(
                        number.words(),
                        language,
                        ends(number, language),
                        "<div class=\"family-number\">" + choice(items.getFirst(), language, answers) + "</div>");
            case Question.Several several ->
                fieldset(
                        several.words(),
                        language,
                        items.stream().map(item -> box(item, language, answers)).collect(Collectors.joining()));
            case Question.Grid grid ->
                fieldset(
                        grid.words(),
                        language,
                        items.stream().map(item -> row(item, language, answers)).collect(Collectors.joining()));
            case Question.Written written -> text(written, language, answers);
        };
    }

    private static String fieldset(Words words, String language, String... content) {
        return "<fieldset class=\"family-question\"><legend>" + escaped(words, language) + "</legend>"
                + String.join("", content) + "</fieldset>";
    }

    private static String ends(Question.ZeroToTen number, String language) {
        return IntStream.of(0, 10)
                .mapToObj(end -> "<p class=\"family-small\">" + end + ": "
                        + escaped(end == 0 ? number.low() : number.high(), language) + "</p>")
                .collect(Collectors.joining());
    }

    private static String row(Item item, String language, Answers answers) {
        return "<fieldset class=\"family-row\"><legend>" + escaped(item.words(), language) + "</legend>"
                + choice(item, language, answers) + "</fieldset>";
    }

    private static String choice(Item item, String language, Answers answers) {
        Scale scale = item.scale().orElseThrow();
        return scale.options().stream()
                .map(option -> option(
                        "radio",
                        item,
                        value(scale, option),
                        option.code().equals(answers.byItem().get(item.code())),
                        option.words(),
                        language))
                .collect(Collectors.joining());
    }

    private static String box(Item item, String language, Answers answers) {
        boolean checked = Scale.YES.equals(answers.byItem().get(item.code()));
        return option("checkbox", item, Scale.YES, checked, item.words(), language);
    }

    private static String option(String type, Item item, String value, boolean checked, Words words, String language) {
        return """
                <label class="family-option"><input type="%s" name="%s" value="%s"%s><span>%s</span></label>
                """.formatted(type, item.code(), value, checked ? " checked" : "", escaped(words, language));
    }

    private static String text(Question.Written written, String language, Answers answers) {
        String typed = answers.byItem().getOrDefault(written.code(), "");
        boolean tooLong = typed.length() > Answers.LONGEST_TEXT;
        String fault = written.code() + ".too-long";
        return """
                <div class="family-question"><label class="family-label" for="%s">%s</label>%s
                <textarea id="%s" name="%s" rows="%d"%s>%s</textarea></div>
                """.formatted(
                        written.code(),
                        escaped(written.words(), language),
                        tooLong ? tooLong(fault, language, typed.length()) : "",
                        written.code(),
                        written.code(),
                        Math.max(2, written.lines()),
                        tooLong ? " aria-invalid=\"true\" aria-describedby=\"" + fault + "\" autofocus" : "",
                        PlainPage.escaped(typed));
    }

    private static String tooLong(String id, String language, int length) {
        String words = FamilyWords.in(language, "too-long-here", length, Answers.LONGEST_TEXT);
        return "<p class=\"family-told\" id=\"" + id + "\">" + PlainPage.escaped(words) + "</p>";
    }

    private static String escaped(Words words, String language) {
        return PlainPage.escaped(words.in(language));
    }
}
