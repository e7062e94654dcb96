package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.survey.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A scale while somebody writes it. */
final class ScaleDraft {

    private final List<PartDraft> answers = new ArrayList<>();
    private String code;
    private boolean ordered;

    ScaleDraft(String code, boolean ordered) {
        this.code = code;
        this.ordered = ordered;
    }

    static ScaleDraft of(Scale scale, String code) {
        ScaleDraft draft = new ScaleDraft(code, scale.ordered());
        scale.options()
                .forEach(option -> draft.answers.add(new PartDraft(option.code(), new WordsDraft(option.words()))));
        return draft;
    }

    String code() {
        return code;
    }

    boolean ordered() {
        return ordered;
    }

    void setOrdered(boolean now) {
        ordered = now;
    }

    List<PartDraft> answers() {
        return answers;
    }

    /** Its answers in a row, and what it is. */
    String label() {
        String row = answers.stream()
                .map(answer -> answer.words().isMissing()
                        ? "…"
                        : DeskWords.read(answer.words().words()))
                .collect(Collectors.joining(" · "));
        return text(ordered ? "survey.editor.scale.ordered-row" : "survey.editor.scale.conditional-row", row);
    }

    Scale scale() {
        return new Scale(
                code,
                ordered,
                answers.stream()
                        .map(answer ->
                                new Scale.Option(answer.code(), answer.words().words()))
                        .toList());
    }

    /** Takes the names for good that were given to what was new. */
    void name(Scale named) {
        code = named.code();
        for (int place = 0; place < answers.size(); place++) {
            answers.get(place).setCode(named.options().get(place).code());
        }
    }
}
