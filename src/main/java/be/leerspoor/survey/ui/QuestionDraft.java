package be.leerspoor.survey.ui;

import be.leerspoor.survey.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question while somebody writes it. Its kind stays what it is. */
final class QuestionDraft {

    /** What one can ask. */
    enum Kind {
        ONE,
        GRID,
        SEVERAL,
        NUMBER,
        WRITTEN;

        boolean hasScale() {
            return this == ONE || this == GRID;
        }

        boolean hasParts() {
            return this == GRID || this == SEVERAL;
        }
    }

    private static final int ONE_LINE = 1;

    private final Kind kind;
    private final WordsDraft words;
    private final WordsDraft low;
    private final WordsDraft high;
    private final List<PartDraft> parts = new ArrayList<>();
    private String code;
    private @Nullable ScaleDraft scale;
    private int lines = ONE_LINE;

    QuestionDraft(String code, Kind kind) {
        this(code, kind, new WordsDraft(), new WordsDraft(), new WordsDraft());
    }

    private QuestionDraft(String code, Kind kind, WordsDraft words, WordsDraft low, WordsDraft high) {
        this.code = code;
        this.kind = kind;
        this.words = words;
        this.low = low;
        this.high = high;
    }

    static QuestionDraft of(Question question, Function<String, @Nullable ScaleDraft> scales) {
        WordsDraft words = new WordsDraft(question.words());
        return switch (question) {
            case Question.One one -> plain(one.code(), Kind.ONE, words).on(scales.apply(one.scale()));
            case Question.Grid grid ->
                plain(grid.code(), Kind.GRID, words)
                        .on(scales.apply(grid.scale()))
                        .with(grid.rows());
            case Question.Several several ->
                plain(several.code(), Kind.SEVERAL, words).with(several.options());
            case Question.ZeroToTen number ->
                new QuestionDraft(
                        number.code(), Kind.NUMBER, words, new WordsDraft(number.low()), new WordsDraft(number.high()));
            case Question.Written written -> {
                QuestionDraft draft = plain(written.code(), Kind.WRITTEN, words);
                draft.lines = written.lines();
                yield draft;
            }
        };
    }

    private static QuestionDraft plain(String code, Kind kind, WordsDraft words) {
        return new QuestionDraft(code, kind, words, new WordsDraft(), new WordsDraft());
    }

    QuestionDraft on(@Nullable ScaleDraft chosen) {
        scale = chosen;
        return this;
    }

    private QuestionDraft with(List<Question.Part> these) {
        these.forEach(part -> parts.add(new PartDraft(part.code(), new WordsDraft(part.words()))));
        return this;
    }

    Kind kind() {
        return kind;
    }

    WordsDraft words() {
        return words;
    }

    WordsDraft low() {
        return low;
    }

    WordsDraft high() {
        return high;
    }

    List<PartDraft> parts() {
        return parts;
    }

    @Nullable
    ScaleDraft scale() {
        return scale;
    }

    boolean isLong() {
        return lines > ONE_LINE;
    }

    void setLines(int now) {
        lines = now;
    }

    /** The names of the question and of everything in it. */
    Stream<String> codes() {
        return Stream.concat(Stream.of(code), parts.stream().map(PartDraft::code));
    }

    /** All words that cannot be left out. */
    Stream<WordsDraft> needed() {
        Stream<WordsDraft> ends = kind == Kind.NUMBER ? Stream.of(low, high) : Stream.of();
        return Stream.of(Stream.of(words), ends, parts.stream().map(PartDraft::words))
                .flatMap(each -> each);
    }

    Question question() {
        List<Question.Part> written = parts.stream()
                .map(part -> new Question.Part(part.code(), part.words().words()))
                .toList();
        String scaleCode = scale == null ? "" : scale.code();
        return switch (kind) {
            case ONE -> new Question.One(code, words.words(), scaleCode);
            case GRID -> new Question.Grid(code, words.words(), scaleCode, written);
            case SEVERAL -> new Question.Several(code, words.words(), written);
            case NUMBER -> new Question.ZeroToTen(code, words.words(), low.words(), high.words());
            case WRITTEN -> new Question.Written(code, words.words(), lines);
        };
    }

    /** Takes the names for good that were given to what was new. */
    void name(Question named) {
        List<String> given = DeskWords.codes(named).toList();
        code = given.getFirst();
        for (int place = 0; place < parts.size(); place++) {
            parts.get(place).setCode(given.get(place + 1));
        }
    }
}
