package be.leerspoor.survey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, in one version: nothing in it changes once a wave asks it.
 *
 * @param code its name for good, the beginning of the codes of its items
 * @param lead what it is about and what happens with it
 * @param languages in which it can be answered, Dutch first
 * @param scales answers to choose from, besides the two that are always there
 * @param pages what stands together on the screen of a phone
 */
// Versions that are kept may name what nobody read over; that stands beside them in rows.
@JsonIgnoreProperties("unchecked")
public record Questionnaire(
        String code,
        QuestionnaireKind kind,
        int place,
        Words name,
        Words lead,
        List<String> languages,
        List<Scale> scales,
        List<Page> pages) {

    /** Questions that stand together. */
    public record Page(@Nullable Words title, List<Question> questions) {

        public Page {
            questions = List.copyOf(questions);
        }
    }

    public Questionnaire {
        languages = List.copyOf(languages);
        scales = List.copyOf(scales);
        pages = List.copyOf(pages);
    }

    /** The languages that its makers do not write. */
    public List<String> translations() {
        return languages.stream()
                .filter(language -> !language.equals(Words.FIRST) && !language.equals(Words.SECOND))
                .toList();
    }

    /** Everything that is asked, in order. */
    public List<Item> items() {
        return questions().flatMap(question -> items(question).stream()).toList();
    }

    /** The item of this code, or empty. */
    public Optional<Item> item(String item) {
        return items().stream().filter(each -> each.code().equals(item)).findFirst();
    }

    /** The questions, in order. */
    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    /** The items of one of these questions. */
    public List<Item> items(Question question) {
        return switch (question) {
            case Question.One one -> List.of(new Item(one.code(), one.words(), scale(one.scale())));
            case Question.Several several ->
                several.options().stream()
                        .map(part -> new Item(part.code(), part.words(), Optional.of(Scale.given())))
                        .toList();
            case Question.ZeroToTen number ->
                List.of(new Item(number.code(), number.words(), Optional.of(Scale.zeroToTen())));
            case Question.Grid grid ->
                grid.rows().stream()
                        .map(part -> new Item(part.code(), part.words(), scale(grid.scale())))
                        .toList();
            case Question.Written written -> List.of(new Item(written.code(), written.words(), Optional.empty()));
        };
    }

    /** The scale of this code, or empty. */
    public Optional<Scale> scale(String scale) {
        List<Scale> all = new ArrayList<>(scales);
        all.add(Scale.given());
        all.add(Scale.zeroToTen());
        return all.stream().filter(each -> each.code().equals(scale)).findFirst();
    }
}
