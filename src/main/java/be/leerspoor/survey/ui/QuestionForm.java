package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.survey.Questionnaires;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

/** A question to write: its words, and what one answers with. */
final class QuestionForm extends Div {

    private static final long serialVersionUID = 1;

    private static final int SEVERAL_LINES = 4;

    private final transient EditorDesk desk;
    private final transient QuestionDraft question;

    QuestionForm(EditorDesk desk, QuestionDraft question) {
        this.desk = desk;
        this.question = question;
        addClassNames("stack-tight", "editor-form");
        add(words(question.words(), text("survey.editor.question.words")));
        if (question.kind().hasScale()) {
            add(scale());
        }
        switch (question.kind()) {
            case GRID -> add(new PartsForm(desk, question.parts(), text("survey.editor.row"), 1));
            case SEVERAL -> add(new PartsForm(desk, question.parts(), text("survey.editor.option"), 1));
            case NUMBER ->
                add(
                        words(question.low(), text("survey.editor.low")).beside(),
                        words(question.high(), text("survey.editor.high")).beside());
            case WRITTEN -> add(length());
            case ONE -> {
                // Its scale says it all.
            }
        }
    }

    private WordsFields words(WordsDraft words, String label) {
        WordsFields fields = WordsFields.line(words, label, Questionnaires.LONGEST_WORDS, desk::changed);
        desk.watch(fields);
        return fields;
    }

    private Select<ScaleDraft> scale() {
        Select<ScaleDraft> select = new Select<>();
        select.setLabel(text("survey.editor.scale"));
        select.setItems(desk.draft().scales());
        select.setItemLabelGenerator(ScaleDraft::label);
        select.setValue(question.scale());
        select.setWidthFull();
        boolean fixed = desk.draft().isFixed(question);
        select.setReadOnly(fixed);
        select.setHelperText(text(fixed ? "survey.editor.scale.fixed" : "survey.editor.scale.help"));
        select.addValueChangeListener(change -> {
            question.on(change.getValue());
            desk.changed();
        });
        return select;
    }

    private Checkbox length() {
        Checkbox longer = new Checkbox(text("survey.editor.long"), question.isLong());
        longer.addValueChangeListener(change -> {
            question.setLines(change.getValue() ? SEVERAL_LINES : 1);
            desk.changed();
        });
        return longer;
    }
}
